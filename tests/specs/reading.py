"""Reads documents and overlays with a YAML parser alone: the tests do not rest on the pipeline they check."""

from __future__ import annotations

import copy
import functools
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PROVIDERS = ("cachet", "dx", "incident_io")
METHODS = ("get", "post", "put", "patch", "delete")
SPECS = Path(__file__).parents[2] / "specs"

_STEP = re.compile(r"\.(\w+|\*)|\['([^']+)'\]|\[\?([^\]]+)\]")
_CONDITION = re.compile(r"(takes|answers)\(@, '(\w+)'\)")


@functools.cache
def document(provider: str) -> dict[str, Any]:
    """The vendored document."""
    return _load(SPECS / f"{provider}.yaml")


@functools.cache
def overlay(provider: str) -> dict[str, Any]:
    """The overlay that goes with it."""
    return _load(SPECS / "overlays" / f"{provider}.yaml")


@functools.cache
def overlaid(provider: str) -> dict[str, Any]:
    """The document with every update of its overlay merged in."""
    result = copy.deepcopy(document(provider))
    for action in overlay(provider)["actions"]:
        for place in matches(result, action["target"], provider):
            _merge(place, action.get("update", {}))
    return result


def operations(provider: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Path, method and operation, policy included."""
    for path, item in overlaid(provider)["paths"].items():
        for method, operation in item.items():
            yield path, method, operation


def offenders(provider: str, accept: Callable[[str, str, dict[str, Any]], bool]) -> list[str]:
    """The operations for which `accept(path, method, operation)` is false, as people name them."""
    return [
        f"{method.upper()} {path}"
        for path, method, operation in operations(provider)
        if not accept(path, method, operation)
    ]


def matches(root: dict[str, Any], target: str, provider: str) -> list[Any]:
    """What a JSONPath of names, `*` and our own two conditions selects. Overlays need no more than that."""
    steps = _STEP.findall(target[1:])
    written = "".join(match.group() for match in _STEP.finditer(target[1:]))
    assert target[0] == "$", f"{target} does not start at the root"
    assert written == target[1:], f"{target} uses more than names, * and conditions"
    places: list[Any] = [root]
    for dotted, quoted, conditions in steps:
        key = quoted or dotted
        if conditions:
            places = [
                inner
                for place in places
                for inner in place.values()
                if all(_holds(provider, inner, condition) for condition in conditions.split(" && "))
            ]
            continue
        places = [
            inner
            for place in places
            if isinstance(place, dict)
            for inner in (place.values() if key == "*" else [place[key]] if key in place else [])
        ]
    return places


def _holds(provider: str, operation: dict[str, Any], condition: str) -> bool:
    what, name = _CONDITION.fullmatch(condition).groups()
    if what == "takes":
        return name in query(operation)
    return name in success(provider, operation).get("properties", {})


def resolve(provider: str, value: dict[str, Any]) -> dict[str, Any]:
    """What a reference stands for, or the value itself."""
    while "$ref" in value:
        _, *steps = value["$ref"].split("/")
        value = functools.reduce(lambda place, step: place[step], steps, document(provider))
    return value


def walk(value: Any) -> Iterator[dict[str, Any]]:
    """Every object inside a value, itself included."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from walk(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from walk(inner)


def body_fields(provider: str, operation: dict[str, Any]) -> dict[str, Any]:
    """The properties of an operation's JSON body, by name."""
    content = operation.get("requestBody", {}).get("content", {})
    schema = content.get("application/json", {}).get("schema", {})
    return resolve(provider, schema).get("properties", {})


def query(operation: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The query parameters of an operation, by name."""
    return {entry["name"]: entry for entry in operation.get("parameters", []) if entry["in"] == "query"}


def success(provider: str, operation: dict[str, Any]) -> dict[str, Any]:
    """The schema of the first documented success, or nothing where there is no JSON body."""
    status = min(status for status in operation["responses"] if status.startswith("2"))
    for media, content in operation["responses"][status].get("content", {}).items():
        if media.endswith("json"):
            return resolve(provider, content["schema"])
    return {}


def _load(path: Path) -> dict[str, Any]:
    return yaml.safe_load(path.read_text("utf-8"))


def _merge(target: dict[str, Any], update: dict[str, Any]) -> None:
    for key, value in update.items():
        if isinstance(value, dict) and isinstance(target.get(key), dict):
            _merge(target[key], value)
        else:
            target[key] = copy.deepcopy(value)
