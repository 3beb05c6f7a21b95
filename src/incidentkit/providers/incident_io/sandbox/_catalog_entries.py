"""Catalog entries: create is an upsert, delete an archive, bulk update all or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.providers.incident_io.sandbox._account import Asked, Endpoint, answer, empty
from incidentkit.providers.incident_io.sandbox._catalog import merge_values, show_values, store_values, value_problems
from incidentkit.providers.incident_io.sandbox._errors import Problem, Refusal, invalid
from incidentkit.providers.incident_io.sandbox._lists import cut_page

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from starlette.responses import Response

    from incidentkit.providers.incident_io.sandbox._catalog import Catalog
    from incidentkit.providers.incident_io.sandbox._catalog_types import CatalogTypes
    from incidentkit.sandbox._store import Document


MAX_ENTRIES = 50_000
"""Entries one type can hold."""


class CatalogEntries:
    """Operations on catalog entries."""

    def __init__(self, catalog: Catalog, types: CatalogTypes) -> None:
        self._catalog = catalog
        self._account = catalog.account
        self._types = types

    def endpoints(self) -> list[Endpoint]:
        """What the API offers."""
        view, edit = "catalog_entries.view", "catalog_entries.edit"
        entries = "/v3/catalog_entries"
        return [
            Endpoint("GET", entries, self.list_entries, view),
            Endpoint("POST", entries, self.create, "catalog_entries.create"),
            Endpoint("POST", entries + "/actions/bulk_update", self.bulk_update, edit),
            Endpoint("GET", entries + "/{id}", self.show, view),
            Endpoint("PUT", entries + "/{id}", self.update, edit),
            Endpoint("DELETE", entries + "/{id}", self.destroy, "catalog_entries.destroy"),
        ]

    def list_entries(self, asked: Asked) -> Response:
        """A page of a type's entries, or the one an identifier means."""
        type_id = asked.query.get("catalog_type_id")
        if not type_id:
            invalid("catalog_type_id", "is_required", "catalog_type_id is required.")
        catalog_type = self._catalog.type(type_id)
        identifier = asked.query.get("identifier")
        if identifier is None:
            ids = self._catalog.entry_ids(type_id)
        else:
            id_ = self._catalog.resolve(catalog_type, identifier)
            ids = [id_] if id_ else []
        page = cut_page(ids, asked.query, total=True)
        return answer(
            catalog_type=self._types.render(catalog_type),
            catalog_entries=[self._render(catalog_type, self._catalog.entry(id_)) for id_ in page.ids],
            pagination_meta=page.meta,
        )

    def create(self, asked: Asked) -> Response:
        """Create; or update, and revive, the entry with the same external id. 201 in every case."""
        payload = asked.payload("name")
        catalog_type = self._catalog.types.get(payload["catalog_type_id"])
        if catalog_type is None:
            text = f"There is no catalog type with the ID {payload['catalog_type_id']}."
            invalid("catalog_type_id", "invalid_reference", text)
        self._check_values(catalog_type, payload["attribute_values"])
        external_id = payload.get("external_id")
        entry = self._catalog.with_external_id(catalog_type["id"], external_id) if external_id else None
        if entry is None or entry.get("archived_at"):
            self._check_room(catalog_type)
        entry = entry or self._new(catalog_type)
        return answer(201, catalog_entry=self._render(catalog_type, self._write(catalog_type, entry, payload)))

    def _new(self, catalog_type: Document) -> Document:
        return {"id": self._account.new_id(), "catalog_type_id": catalog_type["id"], "aliases": [], "rank": 0}

    def show(self, asked: Asked) -> Response:
        """One entry with its type."""
        return self._with_type(self._catalog.entry(asked.id))

    def update(self, asked: Asked) -> Response:
        """Replace all attribute values, or only those of `update_attributes`."""
        entry = self._catalog.entry(asked.id)
        catalog_type = self._catalog.type(entry["catalog_type_id"])
        payload = asked.payload("name")
        only = self._only(catalog_type, payload)
        self._check_values(catalog_type, payload["attribute_values"])
        self._check_external_id(entry, payload)
        return self._with_type(self._write(catalog_type, entry, payload, only))

    def destroy(self, asked: Asked) -> Response:
        """Archive: gone from lists, revived by a create with the same external id."""
        entry = self._catalog.entry(asked.id)
        self._catalog.entries.put(asked.id, {**entry, "archived_at": self._account.moment()})
        return empty()

    def bulk_update(self, asked: Asked) -> Response:
        """All entries or, if one does not fit, none. A rank left out is cleared."""
        payload = asked.payload("entries.*.name")
        catalog_type = self._catalog.type(payload["catalog_type_id"])
        only = self._only(catalog_type, payload)
        problems = list(self._batch_problems(catalog_type, payload["entries"]))
        if problems:
            raise Refusal(422, problems)
        for item in payload["entries"]:
            changes = {"rank": 0, **{name: value for name, value in item.items() if value is not None}}
            self._write(catalog_type, self._catalog.entry(item["entry_id"]), changes, only)
        return empty()

    def _batch_problems(self, catalog_type: Document, items: list[dict[str, Any]]) -> Iterator[Problem]:
        for at, item in enumerate(items):
            entry = self._catalog.entries.get(item["entry_id"])
            if entry is None or entry.get("archived_at") or entry["catalog_type_id"] != catalog_type["id"]:
                text = f"The type has no entry with the ID {item['entry_id']}."
                yield Problem("invalid_reference", text, f"entries.{at}.entry_id")
                continue
            yield from value_problems(catalog_type, item["attribute_values"], f"entries.{at}.attribute_values")
            yield from self._external_id_problems(entry, item, f"entries.{at}.external_id")

    def _only(self, catalog_type: Document, payload: dict[str, Any]) -> Collection[str] | None:
        only: list[str] | None = payload.get("update_attributes")
        known = {attribute["id"] for attribute in catalog_type["schema"]["attributes"]}
        for at, id_ in enumerate(only or ()):
            if id_ not in known:
                text = f"The type has no attribute with the ID {id_}."
                invalid(f"update_attributes.{at}", "invalid_reference", text)
        return only

    def _check_values(self, catalog_type: Document, values: dict[str, Any]) -> None:
        problems = list(value_problems(catalog_type, values, "attribute_values"))
        if problems:
            raise Refusal(422, problems)

    def _check_room(self, catalog_type: Document) -> None:
        if self._catalog.count(catalog_type["id"]) >= MAX_ENTRIES:
            text = f"A type can hold at most {MAX_ENTRIES} entries."
            invalid("catalog_type_id", "limit_reached", text)

    def _check_external_id(self, entry: Document, payload: dict[str, Any]) -> None:
        problems = list(self._external_id_problems(entry, payload, "external_id"))
        if problems:
            raise Refusal(422, problems)

    def _external_id_problems(self, entry: Document, payload: dict[str, Any], at: str) -> Iterator[Problem]:
        external_id = payload.get("external_id")
        other = self._catalog.with_external_id(entry["catalog_type_id"], external_id) if external_id else None
        if other and other["id"] != entry["id"]:
            yield Problem("must_be_unique", f"Another entry has the external ID {external_id}.", at)

    def _write(
        self,
        catalog_type: Document,
        entry: Document,
        payload: dict[str, Any],
        only: Collection[str] | None = None,
    ) -> Document:
        """Name, aliases, rank and external id stay where the payload leaves them out (unverified)."""
        values = store_values(self._catalog, catalog_type, payload["attribute_values"])
        now = self._account.moment()
        given: Document = {
            name: payload[name] for name in ("name", "aliases", "rank", "external_id") if name in payload
        }
        changed: Document = {"created_at": now, **entry, **given, "updated_at": now}
        changed["attribute_values"] = merge_values(entry.get("attribute_values", {}), values, only)
        changed.pop("archived_at", None)
        return self._catalog.entries.put(entry["id"], changed)

    def _with_type(self, entry: Document) -> Response:
        catalog_type = self._catalog.type(entry["catalog_type_id"])
        return answer(catalog_entry=self._render(catalog_type, entry), catalog_type=self._types.render(catalog_type))

    def _render(self, catalog_type: Document, entry: Document) -> Document:
        return {**entry, "attribute_values": show_values(self._catalog, catalog_type, entry)}
