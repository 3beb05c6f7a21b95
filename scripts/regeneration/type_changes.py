"""Whether a schema's type changed, and for whom that matters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .judging import Found, Use, Verdict, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["compare_types", "form_of", "is_nullable"]

_FORMS = ("allOf", "oneOf", "anyOf")
# Formats that give a field another Python type; every other one is only a hint.
_TYPED = ("date-time", "date", "uuid", "binary")
# How much each format of a number holds.
_WIDTH = {"int32": 32, "int64": 64, "float": 32, "double": 64}


def compare_types(where: str, old: dict[str, Any], new: dict[str, Any], use: Use) -> Iterator[Found]:
    """Yield what changed in type or format of one schema, not of those inside it."""
    before, after = form_of(old), form_of(new)
    if before != after:
        verdict = _worth(old, new, use)
        detail = f"{before} is now {after}; {verdict.why}"
        yield Found(verdict.severity, "type-changed", where, detail, gone=(old,), come=(new,))
        return
    if old.get("format") != new.get("format"):
        verdict = _format(old.get("format"), new.get("format"), use)
        detail = f"format {old.get('format', 'unset')} is now {new.get('format', 'unset')}; {verdict.why}"
        yield Found(verdict.severity, "format-changed", where, detail)


def form_of(schema: dict[str, Any]) -> str:
    """Return a schema's type in a word or few, containers without what they contain, and no word of null."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    for keyword in _FORMS:
        if keyword in schema:
            forms = sorted(form_of(inner) for inner in schema[keyword] if inner.get("type") != "null")
            # A list of one is how 3.0 says something beside a reference.
            return forms[0] if len(forms) == 1 else f"{keyword}({', '.join(forms)})"
    if "enum" in schema:
        return f"enum of {_type(schema)}"
    name = _type(schema)
    if name == "object" and isinstance(schema.get("additionalProperties"), dict) and not schema.get("properties"):
        return "map"
    return f"{name}:{schema['format']}" if schema.get("format") in _TYPED else name


def _type(schema: dict[str, Any]) -> str:
    kind = schema.get("type", "object" if "properties" in schema else "anything")
    if isinstance(kind, list):
        return "/".join(sorted(name for name in kind if name != "null")) or "null"
    return str(kind)


def is_nullable(schema: dict[str, Any]) -> bool:
    """Return whether null is one of the values, in the words of OpenAPI 3.0 or 3.1."""
    kind = schema.get("type")
    forms = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    return (
        bool(schema.get("nullable"))
        or (isinstance(kind, list) and "null" in kind)
        or any(inner.get("type") == "null" for inner in forms)
    )


def _worth(old: dict[str, Any], new: dict[str, Any], use: Use) -> Verdict:
    sent = Verdict("breaking", "the old type may be refused")
    if _alternatives(old) < _alternatives(new):
        sent = Verdict("additive", "the old type is still taken")
    return judged(use, sent, Verdict("breaking", "code that reads the old type fails"))


def _alternatives(schema: dict[str, Any]) -> set[str]:
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            return {form_of(inner) for inner in schema[keyword]}
    return {form_of(schema)}


def _format(old: str | None, new: str | None, use: Use) -> Verdict:
    if old in _WIDTH or new in _WIDTH:
        narrower = _WIDTH.get(str(new), 64) < _WIDTH.get(str(old), 64)
        sent = (
            Verdict("breaking", "larger numbers are refused") if narrower else Verdict("additive", "no less is taken")
        )
        return judged(use, sent, Verdict("other", "the same type in Python"))
    return judged(
        use, Verdict("other", "the API may check it, Python does not"), Verdict("other", "the same type in Python")
    )
