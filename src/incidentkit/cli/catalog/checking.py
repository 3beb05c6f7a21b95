"""Checks the form of a catalog file by its JSON Schema, in words a person can act on.

Only what our schema uses is known here. Where it allows several forms (`anyOf`), these are of different JSON types, so
that the value itself says which of them was meant.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from incidentkit.cli.catalog.problems import Problem
from incidentkit.cli.json_values import is_list, is_object, kind_of
from incidentkit.cli.mapping.conversion import show, table_key
from incidentkit.cli.suggestions import suggestion

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from incidentkit.cli.yaml_places import Place

__all__ = ["check_form"]

_WORDS: Final = {
    "string": "a text",
    "object": "lines like `name: value`",
    "array": "a list",
    "boolean": "true or false",
    "number": "a number",
}


def check_form(data: Any, schema: Mapping[str, Any]) -> list[Problem]:
    """Everything in `data` that the schema does not allow."""
    return list(_Checker(schema).check(data, schema, ()))


class _Checker:
    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._definitions: Mapping[str, Any] = schema.get("definitions", {})

    def check(self, value: Any, schema: Mapping[str, Any], place: Place) -> Iterator[Problem]:
        schema = self._resolved(schema)
        forms = [self._resolved(form) for form in schema.get("anyOf", [schema])]
        meant = next((form for form in forms if _is_of(value, form)), None)
        if meant is None:
            yield Problem(place, _mistaken(value, [name for form in forms for name in _types(form)]))
        elif is_object(value):
            yield from self._check_object(value, meant, place)
        elif is_list(value):
            yield from self._check_list(value, meant, place)
        else:
            yield from _check_scalar(value, meant, place)

    def _resolved(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in schema or "allOf" in schema:
            schema = schema["allOf"][0] if "allOf" in schema else self._definitions[schema["$ref"].rsplit("/", 1)[1]]
        return schema

    def _check_object(self, value: dict[Any, Any], schema: Mapping[str, Any], place: Place) -> Iterator[Problem]:
        known: Mapping[str, Any] = schema.get("properties", {})
        others: Any = schema.get("additionalProperties", {})
        for name in schema.get("required", ()):
            if name not in value:
                yield Problem(place, f"`{name}` is missing")
        for name, inner in value.items():
            at = (*place, str(name))
            if name in known:
                yield from self.check(inner, known[name], at)
            elif others is False:
                yield Problem(at, f"is not known here; {suggestion(str(name), known)}")
            else:
                yield from self.check(inner, others, at)

    def _check_list(self, value: list[Any], schema: Mapping[str, Any], place: Place) -> Iterator[Problem]:
        if len(value) < schema.get("minItems", 0):
            yield Problem(place, "is an empty list; fill it or remove the line")
        if len(value) > schema.get("maxItems", len(value)):
            yield Problem(place, "has several parts; write one")
        for number, item in enumerate(value):
            yield from self.check(item, schema.get("items", {}), (*place, number))


def _check_scalar(value: Any, schema: Mapping[str, Any], place: Place) -> Iterator[Problem]:
    if value == "" and schema.get("minLength"):
        yield Problem(place, "is empty; fill it in or remove the line")
    if "enum" in schema and value not in schema["enum"]:
        yield Problem(
            place, f"{table_key(value)!r} is not known; {suggestion(str(value), map(table_key, schema['enum']))}"
        )
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield Problem(place, f"{show(value)} does not fit; it must look like {schema['examples'][0]}")


def _types(schema: Mapping[str, Any]) -> list[str]:
    stated = schema.get("type", list(_WORDS))
    return stated if is_list(stated) else [stated]


def _is_of(value: Any, schema: Mapping[str, Any]) -> bool:
    return "type" not in schema or _type_of(value) in _types(schema)


def _type_of(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    kinds = ((str, "string"), (dict, "object"), (list, "array"), (int | float, "number"))
    return next((name for kind, name in kinds if isinstance(value, kind)), "null")


def _mistaken(value: Any, types: list[str]) -> str:
    *words, last = [_WORDS[name] for name in dict.fromkeys(types)]
    needed = f"{', '.join(words)} or {last}" if words else last
    if value is None:
        return f"is empty where {needed} is needed; fill it in or remove the line"
    quotes = "; put it in quotes" if "string" in types and isinstance(value, bool | int | float) else ""
    return f"{kind_of(value)} where {needed} is needed{quotes}"
