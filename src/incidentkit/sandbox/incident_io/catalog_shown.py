"""Attribute values as answers show them: literals with labels, backlinks and paths followed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from incidentkit.sandbox.incident_io.catalog import Catalog
    from incidentkit.sandbox.store import Document

Binding = dict[str, Any]

_DEEPEST = 10
"""Paths through paths are followed so far."""


def show_values(catalog: Catalog, catalog_type: Document, entry: Document) -> dict[str, Binding]:
    """Every attribute of the type, each literal with its label."""
    return {
        attribute["id"]: _show(catalog, attribute, _literals(catalog, attribute, entry))
        for attribute in catalog_type["schema"]["attributes"]
    }


def _show(catalog: Catalog, attribute: Document, literals: list[str]) -> Binding:
    values = [_with_label(catalog, attribute, literal) for literal in literals]
    if attribute["array"]:
        return {"array_value": values}
    return {"value": values[0]} if values else {}


def _literals(catalog: Catalog, attribute: Document, entry: Document, depth: int = 0) -> list[str]:
    if attribute["mode"] == "backlink":
        return catalog.referring(attribute["backlink_attribute"], entry["id"])
    if attribute["mode"] == "path":
        steps = [step["attribute_id"] for step in attribute["path"]]
        return _follow(catalog, [entry], steps, depth + 1) if depth < _DEEPEST else []
    binding: Binding = entry["attribute_values"].get(attribute["id"], {})
    values: list[Binding] = binding.get("array_value") or [binding["value"]] if binding else []
    return [value["literal"] for value in values]


def _follow(catalog: Catalog, entries: list[Document], steps: list[str], depth: int) -> list[str]:
    """What the last attribute says for all entries that the ones before it lead to, each once."""
    literals: list[str] = []
    for place, step in enumerate(steps):
        found = [literal for entry in entries for literal in _of(catalog, entry, step, depth)]
        literals = list(dict.fromkeys(found))
        if place < len(steps) - 1:
            entries = [target for literal in literals if (target := catalog.entries.get(literal))]
    return literals


def _of(catalog: Catalog, entry: Document, attribute_id: str, depth: int) -> list[str]:
    attributes = catalog.type(entry["catalog_type_id"])["schema"]["attributes"]
    attribute = next((each for each in attributes if each["id"] == attribute_id), None)
    return _literals(catalog, attribute, entry, depth) if attribute else []


def _with_label(catalog: Catalog, attribute: Document, literal: str) -> Binding:
    refers = attribute["type"].startswith("Custom[")
    target = catalog.entries.get(literal) if refers else None
    return {"literal": literal, "label": target["name"] if target else literal}
