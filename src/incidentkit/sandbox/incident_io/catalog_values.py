"""Attribute values of catalog entries: what may be written, and how they read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.incident_io.envelope import Problem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from incidentkit.sandbox.incident_io.catalog import Catalog
    from incidentkit.sandbox.store import Document

Binding = dict[str, Any]
DERIVED = frozenset({"backlink", "path"})


def value_problems(catalog_type: Document, values: Mapping[str, Binding], at: str) -> Iterator[Problem]:
    """What the API refuses in `values`, which already have the right shape; `at` is their dotted name."""
    attributes = {attribute["id"]: attribute for attribute in catalog_type["schema"]["attributes"]}
    for id_, binding in values.items():
        inner = f"{at}.{id_}"
        attribute = attributes.get(id_)
        if attribute is None:
            yield Problem("invalid_reference", f"The type has no attribute with the ID {id_}.", inner)
        elif attribute["mode"] in DERIVED:
            text = f"The attribute {attribute['name']} is derived ({attribute['mode']}) and takes no values."
            yield Problem("invalid_value", text, inner)
        else:
            yield from _binding_problems(attribute, binding, inner)


def _binding_problems(attribute: Document, binding: Binding, at: str) -> Iterator[Problem]:
    single, many = binding.get("value"), binding.get("array_value")
    name = attribute["name"]
    if attribute["array"] and single is not None:
        yield Problem("invalid_value", f"The attribute {name} holds an array: send array_value.", at)
    elif not attribute["array"] and many is not None:
        yield Problem("invalid_value", f"The attribute {name} holds one value: send value.", at)
    else:
        for literal in _literals(binding):
            if not _fits(attribute["type"], literal):
                text = f"{literal!r} is no {attribute['type']}, as the attribute {name} wants it."
                yield Problem("invalid_value", text, at)


def _literals(binding: Binding) -> list[str]:
    values: list[Binding] = binding.get("array_value") or [binding.get("value") or {}]
    return [value["literal"] for value in values if value.get("literal") is not None]


def _fits(type_: str, literal: str) -> bool:
    if type_ == "Bool":
        return literal in {"true", "false"}
    if type_ == "Number":
        try:
            float(literal)
        except ValueError:
            return False
    return True


def store_values(catalog: Catalog, catalog_type: Document, values: Mapping[str, Binding]) -> dict[str, Binding]:
    """The form to keep: references by the id of what they mean, empty bindings left out.

    A reference that means nothing yet is kept as written (unverified).
    """
    types = {attribute["id"]: attribute["type"] for attribute in catalog_type["schema"]["attributes"]}
    kept: dict[str, Binding] = {}
    for id_, binding in values.items():
        target = catalog.type_named(types[id_])
        literals = [_settle(catalog, target, literal) for literal in _literals(binding)]
        if not literals:
            continue
        if binding.get("array_value") is not None:
            kept[id_] = {"array_value": [{"literal": literal} for literal in literals]}
        else:
            kept[id_] = {"value": {"literal": literals[0]}}
    return kept


def _settle(catalog: Catalog, target: Document | None, literal: str) -> str:
    return (catalog.resolve(target, literal) if target else None) or literal


def merge_values(
    old: Mapping[str, Binding], new: Mapping[str, Binding], only: Collection[str] | None
) -> dict[str, Binding]:
    """The values after a write: all replaced, or of the attributes in `only` and no others.

    An attribute that `only` lists and `new` lacks is cleared.
    """
    if only is None:
        return dict(new)
    kept = {id_: binding for id_, binding in old.items() if id_ not in only}
    return {**kept, **{id_: binding for id_, binding in new.items() if id_ in only}}
