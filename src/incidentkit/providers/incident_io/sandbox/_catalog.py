"""The records behind Catalog V3: how they are found, what may be written, how values read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.providers.incident_io.sandbox._account import looks_like_id
from incidentkit.providers.incident_io.sandbox._errors import Problem, not_found

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterator, Mapping

    from incidentkit.providers.incident_io.sandbox._account import Account
    from incidentkit.sandbox._store import Document


def _entry_keys(entry: Document) -> Iterator[Hashable]:
    """An archived entry keeps only the key it is revived by."""
    type_id = entry["catalog_type_id"]
    if external_id := entry.get("external_id"):
        yield "revive", type_id, external_id
    if entry.get("archived_at"):
        return
    yield "type", type_id
    if external_id:
        yield "external_id", type_id, external_id
    for alias in entry["aliases"]:
        yield "alias", type_id, alias
    yield "name", type_id, entry["name"]
    yield from _reference_keys(entry)


def _reference_keys(entry: Document) -> Iterator[Hashable]:
    for attribute_id, binding in entry["attribute_values"].items():
        for value in binding.get("array_value") or [binding["value"]]:
            if looks_like_id(value["literal"]):
                yield "refers", attribute_id, value["literal"]


class Catalog:
    """Types and entries of one account."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.types = account.collection("catalog_types")
        self.entries = account.collection("catalog_entries")
        self._by_type_name = self.types.index("type_name", lambda document: [document["type_name"]])
        self._by_key = self.entries.index("key", _entry_keys)

    def type(self, id_: str) -> Document:
        """A type. Raises Refusal 404."""
        document = self.types.get(id_)
        if document is None:
            not_found("catalog type", id_)
        return document

    def type_named(self, type_name: str) -> Document | None:
        """The type with this type name."""
        id_ = self._by_type_name.first(type_name)
        return self.types.get(id_) if id_ else None

    def entry(self, id_: str) -> Document:
        """An entry that is not archived. Raises Refusal 404."""
        document = self.entries.get(id_)
        if document is None or document.get("archived_at"):
            not_found("catalog entry", id_)
        return document

    def entry_ids(self, type_id: str) -> list[str]:
        """Ids of a type's entries, oldest first, archived ones left out."""
        return sorted(self._by_key.ids(("type", type_id)))

    def count(self, type_id: str) -> int:
        """How many entries a type has, archived ones left out."""
        return self._by_key.count(("type", type_id))

    def with_external_id(self, type_id: str, external_id: str) -> Document | None:
        """The entry with this external id, archived or not."""
        id_ = self._by_key.first(("revive", type_id, external_id))
        return self.entries.get(id_) if id_ else None

    def referring(self, attribute_id: str, entry_id: str) -> list[str]:
        """Ids of the entries of which this attribute refers to an entry, oldest first."""
        return sorted(self._by_key.ids(("refers", attribute_id, entry_id)))

    def resolve(self, catalog_type: Document, identifier: str) -> str | None:
        """Id of the entry that an identifier means: its id, external id, alias, or name if the type allows."""
        type_id = catalog_type["id"]
        entry = self.entries.get(identifier)
        if entry and entry["catalog_type_id"] == type_id and not entry.get("archived_at"):
            return identifier
        kinds = ["external_id", "alias"] + ["name"] * catalog_type["use_name_as_identifier"]
        ids = (self._by_key.first((kind, type_id, identifier)) for kind in kinds)
        return next((id_ for id_ in ids if id_), None)

    def drop_type(self, id_: str) -> None:
        """Remove a type with all its entries, archived ones too."""
        for entry in self.entries.values():
            if entry["catalog_type_id"] == id_:
                self.entries.delete(entry["id"])
        self.types.delete(id_)


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
        for literal in _written_literals(binding):
            if not _fits(attribute["type"], literal):
                text = f"{literal!r} is no {attribute['type']}, as the attribute {name} wants it."
                yield Problem("invalid_value", text, at)


def _written_literals(binding: Binding) -> list[str]:
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
        literals = [_settle(catalog, target, literal) for literal in _written_literals(binding)]
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
        found = [literal for entry in entries for literal in _values_of(catalog, entry, step, depth)]
        literals = list(dict.fromkeys(found))
        if place < len(steps) - 1:
            entries = [target for literal in literals if (target := catalog.entries.get(literal))]
    return literals


def _values_of(catalog: Catalog, entry: Document, attribute_id: str, depth: int) -> list[str]:
    attributes = catalog.type(entry["catalog_type_id"])["schema"]["attributes"]
    attribute = next((each for each in attributes if each["id"] == attribute_id), None)
    return _literals(catalog, attribute, entry, depth) if attribute else []


def _with_label(catalog: Catalog, attribute: Document, literal: str) -> Binding:
    refers = attribute["type"].startswith("Custom[")
    target = catalog.entries.get(literal) if refers else None
    return {"literal": literal, "label": target["name"] if target else literal}
