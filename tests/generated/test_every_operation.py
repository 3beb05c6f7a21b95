"""Every operation of the three APIs: valid calls go out as documented, every kind of documented answer comes in."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import json
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx
import pytest
from incidentkit_api.shared.types import File

from incidentkit import DX
from incidentkit import Cachet
from incidentkit import IncidentIO
from incidentkit import RateLimit
from incidentkit import errors
from tests.support.examples import KINDS, Examples, document, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from incidentkit._http.client import BaseClient

PROVIDERS = ("incident_io", "dx", "cachet")
PLENTY = RateLimit(100_000, per=1)
ROOT = "https://api.example.com"
MOMENT = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
EMPTY = (200, 201, 202, 204)


def operations() -> list[Any]:
    """Every operation of the tables."""
    return [
        pytest.param(provider, key, id=f"{provider} {key}")
        for provider in PROVIDERS
        for key in import_module(f"incidentkit_api.{provider}.operations").OPERATIONS
    ]


class Operation:
    """One operation, as table and document have it."""

    def __init__(self, provider: str, key: str) -> None:
        self.provider = provider
        self.key = key
        self.entry = import_module(f"incidentkit_api.{provider}.operations").OPERATIONS[key]
        item = document(provider)["paths"][self.entry.path]
        self.described = item[self.entry.method.lower()]
        entries = [*item.get("parameters", ()), *self.described.get("parameters", ())]
        self.parameters = [resolve(provider, entry) for entry in entries]
        self.run = import_module(self.entry.module).asyncio_detailed
        self.signature = inspect.signature(self.run).parameters

    def call(self, kind: str) -> Call:
        """A call: with what is required where `kind` is sparse, with everything else."""
        call = Call(self.entry.path)
        for parameter in self.parameters:
            if parameter.get("required") or kind != "sparse":
                name = parameter["name"].lower().replace("-", "_")
                call.add(name if name in self.signature else f"{name}_", parameter)
        content = self.described.get("requestBody", {}).get("content", {})
        for media in content.values():
            call.body = Examples(self.provider, kind).of(media["schema"])
            model = str(self.signature["body"].annotation).partition(" ")[0]
            models = import_module(f"incidentkit_api.{self.provider}.models")
            call.arguments["body"] = getattr(models, model).from_dict(call.body)
        return call

    def success(self, turn: int) -> tuple[int, str | None, dict[str, Any]]:
        """Status, media type and schema of a documented success; `turn` chooses where there are several."""
        answers = {status: answer for status, answer in self.described["responses"].items() if status[0] == "2"}
        status = sorted(answers)[turn % len(answers)]
        for media_type, content in resolve(self.provider, answers[status]).get("content", {}).items():
            return int(status), media_type, content["schema"]
        return int(status), None, {}


class Call:
    """Arguments for an operation, and what they should become."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.arguments: dict[str, Any] = {}
        self.query: list[tuple[str, str]] = []
        self.headers: dict[str, str] = {}
        self.body: Any = None

    def add(self, argument: str, parameter: dict[str, Any]) -> None:
        """Give one parameter."""
        name, schema = parameter["name"], parameter["schema"]
        if parameter["in"] == "query":
            self.arguments[argument], pairs = query_value(name, parameter, schema)
            self.query += pairs
        elif parameter["in"] == "header":
            self.arguments[argument] = self.headers[name] = "Bearer other"
        else:
            value = 7 if schema["type"] == "integer" else "a/b ü"
            self.arguments[argument] = value
            self.path = self.path.replace(f"{{{name}}}", quote(str(value), safe=""))


def query_value(name: str, parameter: dict[str, Any], schema: dict[str, Any]) -> tuple[Any, list[tuple[str, str]]]:
    """A value for a query parameter, and what goes over the wire."""
    if schema.get("type") == "object":
        value, flat = filter_value(schema)
        bracketed = parameter.get("style") != "form"
        return value, [(name + path if bracketed else path.strip("[]"), text) for path, text in flat]
    if schema.get("type") == "array":
        joined = parameter.get("explode") is False
        return ["a", "b"], [(name, "a,b")] if joined else [(name, "a"), (name, "b")]
    if schema.get("format") == "date-time":
        return MOMENT, [(name, "2026-01-02T03:04:05Z")]
    simple = {"integer": (25, "25"), "boolean": (True, "true"), "string": ("a b&c", "a b&c")}
    value, text = (schema["enum"][0],) * 2 if "enum" in schema else simple[schema["type"]]
    return value, [(name, text)]


def filter_value(schema: dict[str, Any]) -> tuple[Any, list[tuple[str, str]]]:
    """A value for an object in a query, and its bracketed paths with their texts."""
    if schema.get("type") == "array":
        return ["x", "y"], [("", "x"), ("", "y")]
    if schema.get("type") != "object":
        return "x", [("", "x")]
    inner = schema.get("properties") or {"key": schema["additionalProperties"]}
    made = {name: filter_value(each) for name, each in inner.items()}
    flat = [(f"[{name}]{path}", text) for name, (_, pairs) in made.items() for path, text in pairs]
    return {name: value for name, (value, _) in made.items()}, flat


class World:
    """A client of each API over one transport that answers as it is told, on one loop for the whole module."""

    def __init__(self) -> None:
        self.runner = asyncio.Runner()
        self.answer = httpx.Response(500)
        self.request = httpx.Request("GET", ROOT)
        transport = httpx.MockTransport(self._handle)
        self.clients: dict[str, BaseClient] = {
            "incident_io": IncidentIO("key", base_url=ROOT, rate_limit=PLENTY, transport=transport),
            "dx": DX("key", base_url=ROOT, rate_limit=PLENTY, transport=transport),
            "cachet": Cachet("key", base_url=ROOT, rate_limit=PLENTY, transport=transport),
        }

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.request = request
        return self.answer

    def call(self, operation: Operation, call: Call, answer: httpx.Response) -> Any:
        """Send a call through the facade and give its result."""
        self.answer = answer
        return self.runner.run(self.clients[operation.provider].call(operation.run, **call.arguments))

    def close(self) -> None:
        for client in self.clients.values():
            self.runner.run(client.close())
        self.runner.close()


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    world = World()
    yield world
    world.close()


@pytest.mark.parametrize(("provider", "key"), operations())
def test_it_sends_what_is_documented(world, provider, key):
    """Method, path, query, headers and body are the document's, with the required arguments and with all."""
    operation = Operation(provider, key)
    for kind in ("sparse", "full", "surprising"):
        call = operation.call(kind)
        world.call(operation, call, httpx.Response(204))
        request = world.request
        assert request.method == operation.entry.method
        assert request.url.raw_path.decode().partition("?")[0] == call.path
        assert sorted(request.url.params.multi_items()) == sorted(call.query)
        assert request.extensions["operation"] == key
        assert {name: request.headers[name] for name in call.headers} == call.headers
        assert (json.loads(request.content) if request.content else None) == call.body


@pytest.mark.parametrize(("provider", "key"), operations())
def test_it_takes_every_documented_answer(world, provider, key):
    """Optional fields absent, present or null, and fields and values nobody knows: all parse, and go back unchanged."""
    operation = Operation(provider, key)
    for turn, kind in enumerate(KINDS):
        status, media_type, schema = operation.success(turn)
        if media_type is None:
            assert world.call(operation, operation.call("sparse"), httpx.Response(status)) is None
        elif media_type == "application/octet-stream":
            answer = httpx.Response(status, content=b"\x00\xff")
            parsed = world.call(operation, operation.call("sparse"), answer)
            assert isinstance(parsed, File)
            assert parsed.payload.read() == b"\x00\xff"
        else:
            body = Examples(provider, kind).of(schema)
            parsed = world.call(operation, operation.call("sparse"), httpx.Response(status, json=body))
            assert type(parsed).__module__.startswith(f"incidentkit_api.{provider}.models.")
            assert parsed.to_dict() == body


@pytest.mark.parametrize(("provider", "key"), operations())
def test_it_takes_a_success_without_a_body(world, provider, key):
    """Whatever 2xx a server chooses, an empty body is a success with nothing in it, unless JSON was promised."""
    operation = Operation(provider, key)
    _, media_type, _ = operation.success(0)
    promised = media_type is not None and media_type.endswith("json")
    for status in EMPTY:
        if promised and status != 204:
            with pytest.raises(errors.DecodeError, match="empty"):
                world.call(operation, operation.call("sparse"), httpx.Response(status))
        else:
            assert world.call(operation, operation.call("sparse"), httpx.Response(status)) is None


@pytest.mark.parametrize(("provider", "key"), operations())
def test_it_raises_what_the_design_says(world, provider, key):
    """A refusal names operation and scopes; a success that breaks its promise is a decode error."""
    operation = Operation(provider, key)
    call = operation.call("sparse")
    with pytest.raises(errors.PermissionDeniedError) as caught:
        world.call(operation, call, httpx.Response(403, json={}))
    assert caught.value.operation == key
    assert all(scope in str(caught.value) for scope in operation.entry.scopes)
    status, media_type, _ = operation.success(0)
    if media_type is not None and media_type.endswith("json"):
        with pytest.raises(errors.DecodeError) as broken:
            world.call(operation, call, httpx.Response(status, json=[1]))
        assert broken.value.operation == key
