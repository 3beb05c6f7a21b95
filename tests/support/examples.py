"""Examples made from the schemas of a document: values as they come over the wire, sparse, full, null or surprising."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any, Literal

import yaml

Kind = Literal["sparse", "full", "null", "surprising"]
KINDS: tuple[Kind, ...] = ("sparse", "full", "null", "surprising")

SPECS = Path(__file__).parents[2] / "specs"
UNKNOWN_FIELD = "field_nobody_knows"
UNKNOWN_VALUES = {str: "value_nobody_knows", int: 987_654}
TEXTS = {
    "date-time": "2026-01-02T03:04:05.678901Z",
    "date": "2026-01-02",
    "uuid": "0b8c9a1e-9f62-4f3a-8f0e-2f4f6f1c9b1d",
}


@functools.cache
def document(provider: str) -> dict[str, Any]:
    """A vendored document, with moments left as text."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load((SPECS / f"{provider}.yaml").read_text("utf-8"), Loader=loader)


def resolve(provider: str, value: dict[str, Any]) -> dict[str, Any]:
    """What a reference stands for, or the value itself."""
    while "$ref" in value:
        _, *steps = value["$ref"].split("/")
        value = functools.reduce(lambda place, step: place[step], steps, document(provider))
    return value


class Examples:
    """Makes values of one kind for one provider's schemas.

    Sparse ones have the required fields alone, full ones all, null ones all with null wherever a field may be
    missing or null; surprising ones are full, with fields and enum values that no document knows.
    """

    def __init__(self, provider: str, kind: Kind) -> None:
        self._provider = provider
        self._kind: Kind = kind

    def of(self, schema: dict[str, Any], above: tuple[str, ...] = ()) -> Any:
        """A value of a schema; `above` names the components that it stands in, so that no recursion is followed."""
        if "$ref" in schema:
            return self.of(resolve(self._provider, schema), (*above, schema["$ref"]))
        if self._kind == "null" and schema.get("nullable") and above:
            return None
        for keyword in ("oneOf", "anyOf", "allOf"):
            if keyword in schema:
                forms = schema[keyword]
                return self.of(forms[KINDS.index(self._kind) % len(forms)], above)
        if "enum" in schema:
            return self._choice(schema["enum"])
        return self._plain(schema, above)

    def _choice(self, values: list[Any]) -> Any:
        known = next(value for value in values if value is not None)
        return UNKNOWN_VALUES[type(known)] if self._kind == "surprising" else known

    def _plain(self, schema: dict[str, Any], above: tuple[str, ...]) -> Any:
        kind = schema.get("type", "object" if "properties" in schema else None)
        if kind == "object":
            return self._object(schema, above)
        if kind == "array":
            return [] if self._recurs(schema["items"], above) else [self.of(schema["items"], above)]
        if kind == "string":
            return TEXTS.get(schema.get("format", ""), "text")
        simple = {"integer": max(schema.get("minimum", 1), 1), "number": 1.5, "boolean": True}
        return simple.get(kind or "", {"any": ["thing", 1]})

    def _object(self, schema: dict[str, Any], above: tuple[str, ...]) -> dict[str, Any]:
        result = {}
        required = schema.get("required", ())
        for name, inner in schema.get("properties", {}).items():
            if name in required:
                result[name] = self.of(inner, (*above, name))
            elif self._kind == "null":
                result[name] = None
            elif self._kind != "sparse" and not self._recurs(inner, above):
                result[name] = self.of(inner, (*above, name))
        others = schema.get("additionalProperties")
        if isinstance(others, dict) and not self._recurs(others, above):
            result["key"] = self.of(others, above)
        if self._kind == "surprising" and not others:
            result[UNKNOWN_FIELD] = {"deep": [1, None]}
        return result

    def _recurs(self, schema: dict[str, Any], above: tuple[str, ...]) -> bool:
        return schema.get("$ref") in above or schema.get("items", {}).get("$ref") in above
