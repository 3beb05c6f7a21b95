"""The records behind Catalog V3, and how they are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.sandbox.incident_io.envelope import not_found
from incidentkit.sandbox.incident_io.ids import looks_like_id

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from incidentkit.sandbox.incident_io.account import Account
    from incidentkit.sandbox.store import Document


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
