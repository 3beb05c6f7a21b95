"""What changed between two forms of one schema."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Found", "compare_schemas"]

Found: TypeAlias = tuple[Literal["breaking", "additive", "other"], str, str, str]

# Limits that grow tighter as they grow smaller, and as they grow larger.
_UPPER = ("maximum", "maxLength", "maxItems", "maxProperties")
_LOWER = ("minimum", "minLength", "minItems", "minProperties")
_OTHER_LIMITS = ("pattern", "multipleOf", "uniqueItems", "default", "exclusiveMinimum", "exclusiveMaximum")
_FORMS = ("allOf", "oneOf", "anyOf")


def compare_schemas(where: str, old: dict[str, Any], new: dict[str, Any], *, sent: bool, got: bool) -> Iterator[Found]:
    """Yield the differences of one schema and of those written inside it; a reference ends the comparison.

    Args:
        where: `IncidentV2`, or an operation's parameter or body.
        old: As it was.
        new: As it is.
        sent: Whether requests carry it.
        got: Whether answers do.
    """
    if _kind(old) != _kind(new):
        yield "breaking", "type-changed", where, f"{_kind(old)} is now {_kind(new)}"
        return
    if bool(old.get("nullable")) != bool(new.get("nullable")):
        yield "other", "null-changed", where, "null is allowed now" if new.get("nullable") else "null no longer allowed"
    yield from _enum(where, old, new)
    yield from _limits(where, old, new, sent=sent)
    yield from _fields(where, old, new, sent=sent, got=got)
    for keyword, mark in (("items", "[]"), ("additionalProperties", "{}")):
        if isinstance(old.get(keyword), dict) and isinstance(new.get(keyword), dict):
            yield from compare_schemas(f"{where}{mark}", old[keyword], new[keyword], sent=sent, got=got)


def _kind(schema: dict[str, Any]) -> str:
    """Return a schema's type in one word or few, containers without what they contain."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    for keyword in _FORMS:
        if keyword in schema:
            return f"{keyword}({', '.join(_kind(inner) for inner in schema[keyword])})"
    kind = schema.get("type", "object" if "properties" in schema else "anything")
    name = "/".join(kind) if isinstance(kind, list) else str(kind)
    if name == "object" and isinstance(schema.get("additionalProperties"), dict) and "properties" not in schema:
        return "map"
    return f"{name}:{schema['format']}" if "format" in schema else name


def _enum(where: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Found]:
    before, after = old.get("enum"), new.get("enum")
    if before is None and after is None:
        return
    if before is None or after is None:
        yield "breaking", "type-changed", where, "any value is now an enum" if after else "an enum is now any value"
        return
    for value in after:
        if value not in before:
            yield "additive", "enum-value-added", where, json.dumps(value, ensure_ascii=False)
    for value in before:
        if value not in after:
            text = json.dumps(value, ensure_ascii=False)
            yield "breaking", "enum-value-removed", where, f"{text}: its name is gone, and sending it may be refused"


def _limits(where: str, old: dict[str, Any], new: dict[str, Any], *, sent: bool) -> Iterator[Found]:
    for keyword in (*_UPPER, *_LOWER, *_OTHER_LIMITS):
        before, after = old.get(keyword), new.get(keyword)
        if before == after:
            continue
        detail = f"{keyword} {_shown(before)} is now {_shown(after)}"
        if not sent or keyword == "default":
            yield "other", "limit-changed", where, detail
        elif keyword in _OTHER_LIMITS:
            yield "other" if after is None else "breaking", "limit-changed", where, detail
        else:
            sign = 1 if keyword in _UPPER else -1
            tighter = after is not None and (before is None or sign * after < sign * before)
            yield "breaking" if tighter else "additive", "limit-changed", where, detail


def _shown(value: Any) -> str:
    return "unset" if value is None else json.dumps(value, ensure_ascii=False)


def _fields(where: str, old: dict[str, Any], new: dict[str, Any], *, sent: bool, got: bool) -> Iterator[Found]:
    before, after = old.get("properties", {}), new.get("properties", {})
    needed_before, needed_after = set(old.get("required", ())), set(new.get("required", ()))
    for name in before.keys() - after.keys():
        yield "breaking", "field-removed", f"{where}.{name}", _removed(name in needed_before, sent=sent, got=got)
    for name in after.keys() - before.keys():
        if sent and name in needed_after:
            yield "breaking", "field-added", f"{where}.{name}", "required: requests without it are refused"
        else:
            yield "additive", "field-added", f"{where}.{name}", "required" if name in needed_after else "optional"
    for name in before.keys() & after.keys():
        place = f"{where}.{name}"
        if name in needed_after - needed_before:
            severity: Literal["breaking", "additive"] = "breaking" if sent else "additive"
            yield severity, "field-required", place, "requests without it are refused" if sent else "always there now"
        if name in needed_before - needed_after:
            severity = "breaking" if got else "additive"
            yield severity, "field-optional", place, "code that reads it finds UNSET" if got else "may be left out now"
        yield from compare_schemas(place, before[name], after[name], sent=sent, got=got)


def _removed(needed: bool, *, sent: bool, got: bool) -> str:
    whom = " and ".join(text for text, true in (("reads", got), ("sends", sent)) if true) or "uses"
    return f"was {'required' if needed else 'optional'}: code that {whom} it fails"
