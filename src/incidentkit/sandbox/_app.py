"""The sandbox as an ASGI application: from a request to the right API's answer, with limits and faults."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from incidentkit.sandbox._api import Call, Caller, Refused
from incidentkit.sandbox._apis import open_apis
from incidentkit.sandbox._faults import ConnectionLost, Fate, parse_faults, spoil
from incidentkit.sandbox._rates import DOCUMENTED_RULES, RateRule, Verdict
from incidentkit.sandbox._values import is_array, is_object, parse_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.routing import Route
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from incidentkit.sandbox._api import Api
    from incidentkit.sandbox._core import Sandbox
    from incidentkit.sandbox._stats import ProviderStats


@dataclass(frozen=True, slots=True)
class Found:
    """`path` is without the API's prefix; `route` None: the path is unknown, or only the method is wrong
    (then `wrong_method`)."""

    api: Api
    path: str
    operation: str
    route: Route | None = None
    params: dict[str, Any] = field(default_factory=dict[str, Any])
    wrong_method: bool = False


class Switchboard:
    """Finds routes: a table for paths without parameters, and by number of segments for the others."""

    def __init__(self, apis: Sequence[Api]) -> None:
        self._apis = apis
        self._tables = {api.name: _Table(api.routes) for api in apis}

    def find(self, method: str, path: str) -> Found | None:
        """What a request means; None where no API feels meant."""
        for api in self._apis:
            prefix = f"/{api.name}"
            if path.startswith(prefix + "/"):
                return self._within(api, method, path[len(prefix) :])
        for api in self._apis:
            if api.owns(path):
                return self._within(api, method, path)
        return None

    def _within(self, api: Api, method: str, path: str) -> Found:
        matches = self._tables[api.name].matches(path)
        for route, params in matches:
            if method in (route.methods or ()):
                return Found(api, path, f"{method} {route.path}", route, params)
        return Found(api, path, f"{method} (no such path)", wrong_method=bool(matches))


class _Table:
    def __init__(self, routes: Sequence[Route]) -> None:
        self._static: dict[str, list[Route]] = {}
        self._by_size: dict[int, list[Route]] = {}
        for route in routes:
            if route.param_convertors:
                self._by_size.setdefault(route.path.count("/"), []).append(route)
            else:
                self._static.setdefault(route.path, []).append(route)

    def matches(self, path: str) -> list[tuple[Route, dict[str, Any]]]:
        if path in self._static:
            return [(route, {}) for route in self._static[path]]
        return [
            (
                route,
                {name: route.param_convertors[name].convert(text) for name, text in hit.groupdict().items()},
            )
            for route in self._by_size.get(path.count("/"), ())
            if (hit := route.path_regex.match(path))
        ]


def control(sandbox: Sandbox, apis: Sequence[Api], method: str, path: str, body: bytes) -> Response:
    """Answer one control request.

    GET /_sandbox/stats: the counters. POST /_sandbox/reset `{"records": true}`: counters and rate
    buckets start anew, with `records` the data too. POST /_sandbox/faults `{"faults": ["503=5%"]}`:
    these faults from now on, instead of all earlier ones. GET /_sandbox/dx/incidents (any provider, any
    collection): the records as they are stored, by id.
    """
    action = (method, path.removeprefix("/_sandbox/"))
    provider, _, collection = action[1].partition("/")
    if method == "GET" and collection and any(api.name == provider for api in apis):
        records = sandbox.store.collection(f"{provider.replace('-', '_')}.{collection}")
        return JSONResponse({id_: records.get(id_) for id_ in records})
    if action == ("GET", "stats"):
        return JSONResponse(sandbox.stats.as_json())
    if action not in {("POST", "reset"), ("POST", "faults")}:
        return JSONResponse({"error": "there are GET stats, POST reset, POST faults, GET PROVIDER/COLLECTION"}, 404)
    try:
        order = _order(body)
        if action[1] == "reset":
            _reset(sandbox, apis, records=order.get("records") is True)
        else:
            sandbox.set_faults(parse_faults(_texts(order)))
    except ValueError as error:
        return JSONResponse({"error": str(error)}, 422)
    return Response(status_code=204)


def _order(body: bytes) -> dict[str, Any]:
    order = parse_json(body or b"{}")
    if not is_object(order):
        raise ValueError("the body is not a JSON object")
    return order


def _texts(order: dict[str, Any]) -> list[str]:
    texts = order.get("faults")
    if not is_array(texts) or not all(isinstance(text, str) for text in texts):
        raise ValueError('the body is {"faults": ["503=5%", ...]}')
    return texts


def _reset(sandbox: Sandbox, apis: Sequence[Api], *, records: bool) -> None:
    sandbox.reset(records=records)
    for api in apis:
        api.seed()
    sandbox.store.commit()


_LARGEST_BODY = 16 * 1024 * 1024


class SandboxApp:
    """Serves all given APIs at one root, each below its own prefix too, and `/_sandbox/...` for control.

    In process, a connection that a fault cuts is a `ConnectionLost` out of the call; a server that puts
    `incidentkit.abort` into the scope's extensions has its socket closed instead.
    """

    def __init__(self, sandbox: Sandbox, apis: Sequence[Api]) -> None:
        self._sandbox = sandbox
        self._apis = apis
        self._switchboard = Switchboard(apis)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError("the sandbox speaks plain HTTP only; start servers with lifespan off")
        body = await _read(receive)
        if body is None:
            return
        try:
            response = await self._respond(scope, body)
        except ConnectionLost:
            abort = scope.get("extensions", {}).get("incidentkit.abort")
            if abort is None:
                raise
            abort()
            # The server has to notice before we return, or it would answer 500 in our place.
            await receive()
            return
        await response(scope, receive, send)

    async def _respond(self, scope: Scope, body: bytes) -> Response:
        path: str = scope["path"]
        if path.startswith("/_sandbox/"):
            return control(self._sandbox, self._apis, scope["method"], path, body)
        found = self._switchboard.find(scope["method"], path)
        if found is None:
            return JSONResponse({"error": f"no API of the sandbox has the path {path}"}, 404)
        call = Call(found.operation, scope["method"], found.path, _caller(scope), str(uuid4()), found.route)
        if len(body) > _LARGEST_BODY:
            return found.api.failure(call, 413, "The body is larger than the sandbox takes.")
        inner = {**scope, "path_params": found.params, "incidentkit.call": call}
        return await _Exchange(self._sandbox, found.api, call).run(
            Request(inner, _replay(body)), wrong_method=found.wrong_method
        )


class _Exchange:
    """One request on its way through arrival, budget, endpoint and what may go wrong."""

    def __init__(self, sandbox: Sandbox, api: Api, call: Call) -> None:
        self._sandbox = sandbox
        self._api = api
        self._call = call
        self._stats: ProviderStats = sandbox.stats.provider(api.name)

    async def run(self, request: Request, *, wrong_method: bool) -> Response:
        fate = self._sandbox.next_fate()
        self._stats.enter()
        try:
            # The way there comes before the counting and the way back after the effect: so a client
            # that stamps its requests when it sends them is found out.
            await _travel(fate.latency / 2)
            response = self._receive(fate) or self._stray(wrong_method=wrong_method)
            taken = response is None
            if response is None:
                response = await self._handle(request, fate)
            await _travel(fate.latency / 2)
        finally:
            self._stats.leave()
        if taken and fate.lost_after:
            self._note("lost-after")
            raise ConnectionLost(written=True)
        self._stats.by_status[response.status_code] += 1
        return response

    def _receive(self, fate: Fate) -> Response | None:
        """Count, and turn away who is not let in."""
        call, api, stats = self._call, self._api, self._stats
        now = self._sandbox.clock()
        bucket = api.bucket(call)
        stats.arrive(call.operation, bucket, now)
        if refusal := api.refuse(call):
            stats.refused += 1
            return refusal
        verdict = self._storm(now) or self._sandbox.gate(api.name).judge(bucket, call.operation, now)
        call.verdict = verdict
        if verdict and not verdict.admitted:
            stats.reject(call.operation, bucket)
            return self._finish(api.throttled(call, verdict))
        stats.admit(bucket, now)
        if fate.lost_before:
            self._note("lost-before")
            raise ConnectionLost(written=False)
        if fate.error:
            self._note(str(fate.error))
            return self._finish(api.failure(call, fate.error, "The sandbox was told to fail."))
        return None

    def _storm(self, now: float) -> Verdict | None:
        storm, sandbox = self._sandbox.faults.storm, self._sandbox
        if storm is None:
            return None
        if sandbox.storm_ends is None and sandbox.stats.arrived() >= storm.at:
            sandbox.storm_ends = now + storm.seconds
        if sandbox.storm_ends is None or now >= sandbox.storm_ends:
            return None
        self._note("storm")
        # The limit told is the ordinary one: a storm is no reason to run slower for ever after.
        rule = sandbox.rule(self._api.name) or DOCUMENTED_RULES.get(self._api.name, RateRule(1200, 60.0))
        wait = sandbox.storm_ends - now
        return Verdict(False, rule.requests, rule.per, 0, wait, wait, "storm")

    def _stray(self, *, wrong_method: bool) -> Response | None:
        """The answer where no route fits."""
        call = self._call
        if call.route is not None:
            return None
        if wrong_method:
            return self._finish(self._api.wrong_method(call))
        return self._finish(self._api.unknown_path(call))

    async def _handle(self, request: Request, fate: Fate) -> Response:
        call = self._call
        assert call.route is not None
        try:
            response: Response = await call.route.endpoint(request)
        except Refused as refusal:
            response = self._api.refused(call, refusal)
        self._sandbox.store.commit()
        self._finish(response)
        for fault in spoil(response, fate, self._api, self._sandbox.dice):
            self._note(fault)
        return response

    def _finish(self, response: Response) -> Response:
        self._api.finish(self._call, response)
        return response

    def _note(self, fault: str) -> None:
        self._stats.faults[fault] += 1


async def _travel(seconds: float) -> None:
    if seconds > 0:
        await asyncio.sleep(seconds)


async def _read(receive: Receive) -> bytes | None:
    """The whole body, or None when the peer left in the middle; beyond the limit the rest is dropped."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        part: bytes = message.get("body", b"")
        if size <= _LARGEST_BODY:
            parts.append(part)
        size += len(part)
        if not message.get("more_body", False):
            return b"".join(parts)


def _replay(body: bytes) -> Receive:
    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive


def _caller(scope: Scope) -> Caller:
    client = scope.get("client")
    token = None
    for name, value in scope["headers"]:
        if name == b"authorization":
            kind, _, rest = value.decode("latin-1").partition(" ")
            if kind.lower() == "bearer":
                token = rest.strip() or None
    return Caller(token, client[0] if client else "unknown")


def create_app(sandbox: Sandbox) -> ASGIApp:
    """The sandbox as ASGI application, seeded and ready; it needs no lifespan."""
    apis = open_apis(sandbox)
    for api in apis:
        api.seed()
    sandbox.store.commit()
    return SandboxApp(sandbox, apis)
