"""What all resources of Cachet share: the records, the clock, who reads, and each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from incidentkit.providers.cachet.sandbox import _fields as fields
from incidentkit.providers.cachet.sandbox._fields import lacks_ability, not_found, optional, validate
from incidentkit.providers.cachet.sandbox._queries import check, with_meta
from incidentkit.sandbox._api import call_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from starlette.requests import Request

    from incidentkit.providers.cachet.sandbox._fields import Field
    from incidentkit.providers.cachet.sandbox._queries import Filter, Query, Test
    from incidentkit.sandbox._api import Api
    from incidentkit.sandbox._store import Collection, Document

    Related = list[tuple["Resource", Document]]
    Relation = Callable[[Document], Related]


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who asks. `abilities` None: all."""

    authenticated: bool
    abilities: frozenset[str] | None = None

    def may(self, ability: str) -> bool:
        """Does the token carry the ability?"""
        return self.authenticated and (self.abilities is None or bool(self.abilities & {ability, "*"}))

    def need(self, ability: str) -> None:
        """Refuse with 403 without the ability."""
        if not self.may(ability):
            raise lacks_ability(ability)


@dataclass
class State:
    """One status page."""

    api: Api
    resources: dict[str, Resource] = field(default_factory=dict[str, "Resource"])

    def records(self, type_: str) -> Collection:
        """The records of a type, by id as text."""
        return self.api.sandbox.store.collection(f"cachet.{type_}")

    def exists(self, type_: str, id_: int) -> bool:
        """Is there such a record?"""
        return str(id_) in self.records(type_)

    def now(self) -> datetime:
        """The sandbox's wall clock."""
        return self.api.sandbox.now()

    def stamp(self) -> str:
        """Now, as dates are kept."""
        return fields.stored(self.now())

    def viewer(self, request: Request) -> Viewer:
        """Who sent the request."""
        if not self.api.sandbox.accepts(call_of(request).caller.token):
            return Viewer(authenticated=False)
        abilities = self.api.option("abilities")
        return Viewer(authenticated=True, abilities=None if abilities is None else frozenset(abilities))


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What can be said of a kind of record without code.

    Attributes:
        type: as in `{"type": ...}`.
        ability: first part of the abilities `<ability>.manage` and `<ability>.delete`.
        filters: what a list is filtered by, without `meta`.
        filter_defaults: filters that hold unless another value is sent.
        has_meta: records carry `meta`, which can be filtered by and included.
        sorts: what a list is sorted by.
        includes: relations that can be included, without `meta`.
        to_one: the includes that lead to one record at most.
        order: how a list is sorted unless told.
        blank: what a new record has where nothing was sent.
        late: the fields of `blank` that the database fills in: null in the answer to the create.
        private: reading needs the ability too.
    """

    type: str
    ability: str
    filters: Mapping[str, Filter] = field(default_factory=dict[str, "Filter"])
    filter_defaults: Mapping[str, Any] = field(default_factory=dict[str, Any])
    has_meta: bool = False
    sorts: Sequence[str] = ()
    includes: Sequence[str] = ()
    to_one: Sequence[str] = ()
    order: Sequence[str] = ("id",)
    blank: Mapping[str, Any] = field(default_factory=dict[str, Any])
    late: Sequence[str] = ()
    private: bool = False


class Resource:
    """One kind of record. Subclasses set the traits and override what else differs."""

    traits: Traits

    def __init__(self, state: State) -> None:
        self.state = state
        self.create_fields = self.rules()
        self.update_fields = self.update_rules()
        self.relations = self.relate()

    # -- what kinds differ in ------------------------------------------------------------------

    def rules(self) -> dict[str, Field]:
        """Rules of the body of a create."""
        raise NotImplementedError

    def update_rules(self) -> dict[str, Field]:
        """Rules of the body of an update."""
        return optional(self.rules())

    def relate(self) -> dict[str, Relation]:
        """What leads from a record to the records of each relation."""
        return {}

    def attributes(self, record: Document) -> dict[str, Any]:
        """What an answer shows of a record, without id, meta and the dates of creation and change."""
        raise NotImplementedError

    def test(self, name: str, value: Any) -> Test:
        """Which records a filter lets through."""
        return self.traits.filters[name](value)

    def visible(self, record: Document, viewer: Viewer) -> bool:  # noqa: ARG002 (most kinds show all to all)
        """May this caller see it?"""
        return True

    def check_create(self, values: dict[str, Any]) -> None:
        """Rules between fields; raises 422."""

    def check_update(self, record: Document, values: dict[str, Any]) -> None:
        """Rules between fields and with what is stored; raises 422."""

    def prepare(self, record: Document) -> Document:
        """The record to store, from what was there or blank and the values sent."""
        return record

    def after_write(self, record: Document) -> None:
        """Effects on other records."""

    def after_delete(self, record: Document) -> None:
        """Effects on other records."""

    # -- reading -------------------------------------------------------------------------------

    @property
    def records(self) -> Collection:
        """All records of the kind."""
        return self.state.records(self.traits.type)

    def linked(self, kind: str, ids: Iterable[int | str | None]) -> Related:
        """The records of another kind with these ids; those that are gone are left out."""
        other = self.state.resources[kind]
        return [(other, record) for id_ in ids if (record := other.records.get(str(id_))) is not None]

    def find(self, id_: int, viewer: Viewer, scope: Mapping[str, Any] | None = None) -> Document:
        """The record, if it lies in the scope and this caller may see it; else 404."""
        record = self.records.get(str(id_))
        if record is None or not _within(record, scope) or not self.visible(record, viewer):
            raise not_found(f"{self.traits.type} {id_}")
        return record

    def select(self, query: Query, viewer: Viewer, scope: Mapping[str, Any] | None = None) -> list[Document]:
        """The records that a list shows, in order, over all pages."""
        traits = self.traits
        check("filter", query.filters, [*traits.filters, *(["meta"] if traits.has_meta else [])])
        check("sort", (name.removeprefix("-") for name in query.sort), traits.sorts)
        filters = {**traits.filter_defaults, **query.filters}
        found = with_meta(self.records, filters.pop("meta", None))
        tests = [self.test(name, value) for name, value in filters.items()]
        records = self._all(scope) if found is None else found
        shown = [
            each
            for each in records
            if (not tests or all(test(each) for test in tests)) and _within(each, scope) and self.visible(each, viewer)
        ]
        return _sorted(shown, query.sort or traits.order)

    def _all(self, scope: Mapping[str, Any] | None) -> list[Document]:
        if not scope:
            return self.records.values()
        names = tuple(scope)
        index = self.records.index("scope:" + ",".join(names), lambda record: [tuple(record[name] for name in names)])
        ids = index.ids(tuple(scope.values()))
        return [record for id_ in ids if (record := self.records.get(id_)) is not None]

    # -- writing -------------------------------------------------------------------------------

    def create(self, body: Mapping[str, Any], scope: Mapping[str, Any] | None = None) -> Document:
        """Check the body and store a new record."""
        values = validate(body, self.create_fields)
        self.check_create(values)
        stamp = self.state.stamp()
        id_ = self.records.next_id()
        record = self.prepare(
            {**self.traits.blank, "id": id_, "created_at": stamp, "updated_at": stamp, **values, **(scope or {})}
        )
        self.records.put(str(id_), record)
        self.after_write(record)
        return {**record, **{name: None for name in self.traits.late if name not in values}}

    def update(self, record: Document, body: Mapping[str, Any]) -> Document:
        """Check the body and store what it changes: what was not sent stays, sent as PUT or as PATCH."""
        values = validate(body, self.update_fields)
        self.check_update(record, values)
        changed = self.prepare({**record, **values})
        if changed != record:
            changed["updated_at"] = self.state.stamp()
            self.records.put(str(record["id"]), changed)
        self.after_write(changed)
        return self.records.get(str(record["id"])) or changed

    def delete(self, record: Document) -> None:
        """Remove the record."""
        self.records.delete(str(record["id"]))
        self.after_delete(record)

    def change(self, record: Document, **values: Any) -> Document:
        """Store other values beside what a caller may send."""
        return self.records.put(str(record["id"]), {**record, **values, "updated_at": self.state.stamp()})


def _within(record: Document, scope: Mapping[str, Any] | None) -> bool:
    return not scope or all(record[name] == value for name, value in scope.items())


def _sorted(records: list[Document], names: Sequence[str]) -> list[Document]:
    """By the names in turn, those with a minus downwards; ties by id in the direction of the last name."""
    *_, last = names
    if last.removeprefix("-") != "id":
        names = [*names, "-id" if last.startswith("-") else "id"]
    for name in reversed(names):
        key = _sort_key(name.removeprefix("-"))
        records.sort(key=key, reverse=name.startswith("-"))
    return records


def _sort_key(name: str) -> Callable[[Document], tuple[bool, Any]]:
    """Nothing sorts before everything, as in the databases Cachet runs on."""

    def key(record: Document) -> tuple[bool, Any]:
        return record[name] is not None, record[name]

    return key
