"""Applying types and their schemas."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from incidentkit_api.incident_io.api.catalog_v3 import catalog_v3_create_type
from incidentkit_api.incident_io.models.catalog_create_type_payload_v3 import CatalogCreateTypePayloadV3
from incidentkit_api.incident_io.models.catalog_type_attribute_payload_v3 import CatalogTypeAttributePayloadV3

from incidentkit._async import DrainGroup, bounded_gather
from incidentkit.catalog._current import DERIVED_MODES, OWNER, owner_of, refusal
from incidentkit.catalog._diff import SYNC_ID, CreateType, UpdateSchema, UpdateType, type_difference
from incidentkit.catalog._report import Failure
from incidentkit.errors import AuthenticationError, ConfigurationError, IncidentKitError, PermissionDeniedError
from incidentkit.providers._upserting import KeyLocks, Recipe, upsert
from incidentkit.providers.incident_io.catalog_types import CatalogTypes

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
    from typing import Any

    from incidentkit_api.incident_io.models.catalog_type_v3 import CatalogTypeV3

    from incidentkit._http.client import BaseClient
    from incidentkit.catalog._current import Schemas, Snapshot, Targets
    from incidentkit.catalog._desired import Attribute, CatalogType
    from incidentkit.catalog._plan import Plan
    from incidentkit.catalog._report import ApplyReport, ProgressTeller, Step


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Options:
    """How a plan is applied.

    Attributes:
        batch_size: Entries in a bulk update.
        delete: Whether to delete at all.
        max_deletes: Deletes in a type at most: a number, or a share of what the type holds.
        at_once: Requests under way at once.
    """

    batch_size: int
    delete: bool
    max_deletes: float
    at_once: int


@dataclass(slots=True)
class Application:
    """One plan on its way.

    Attributes:
        client: Where to.
        plan: What is to be done.
        snapshot: What was there; its schemas are kept current.
        targets: What references mean, by type name; entries that are created are settled there.
        options: How.
        report: What was done so far.
        progress: Who is told.
        stopping: Nothing more is begun; what is under way ends.
        drain_group: The tasks that are under way.
    """

    client: BaseClient
    plan: Plan
    snapshot: Snapshot
    targets: dict[str, Targets]
    options: Options
    report: ApplyReport
    progress: ProgressTeller
    stopping: bool = False
    drain_group: DrainGroup = field(default_factory=DrainGroup)
    _refused: dict[Step, PermissionDeniedError] = field(default_factory=dict["Step", PermissionDeniedError])

    def owned(self, type_name: str) -> str | None:
        """The id of a type, if it is there and belongs to this sync; entries of no other type are written."""
        there = self.snapshot.schemas.type(type_name)
        return there.id if there and owner_of(there) == self.plan.sync_id else None

    def until_stopped(self, items: Iterable[T]) -> Iterator[T]:
        """The items, as long as more may be begun."""
        source = iter(items)
        while not self.stopping:  # asked before the next item is drawn, which may be work itself
            try:
                item = next(source)
            except StopIteration:
                return
            yield item

    async def attempt(self, step: Step, send: Callable[[], Awaitable[None]]) -> IncidentKitError | None:
        """Do one thing; gives the error that it ended with, which stops nothing else.

        Once the credential lacks the permission for a step, that step is not tried again.

        Raises:
            AuthenticationError: The credential is refused: nothing else would fare better.
        """
        if refused := self.blocked(step):
            return refused
        try:
            with self.drain_group.track():
                await send()
        except IncidentKitError as error:
            self.note(step, error)
            return error
        return None

    def blocked(self, step: Step) -> IncidentKitError | None:
        """Why a step need not be tried, if so."""
        return self._refused.get(step)

    def note(self, step: Step, error: IncidentKitError) -> None:
        """Take notice of an error that others would meet too.

        Raises:
            AuthenticationError: It is one.
        """
        if isinstance(error, AuthenticationError):
            raise error
        if isinstance(error, PermissionDeniedError):
            self._refused[step] = error

    def count(self, type_name: str, outcome: Literal["created", "updated", "deleted"]) -> None:
        """An entry is done."""
        counts = self.report.types[type_name]
        setattr(counts, outcome, getattr(counts, outcome) + 1)

    def fail(self, type_name: str, external_id: str, step: Step, error: IncidentKitError) -> None:
        """An entry has failed."""
        self.report.types[type_name].failed += 1
        self.report.add_failure(Failure.of(type_name, external_id, step, error))

    def fail_type(self, type_name: str, step: Step, error: IncidentKitError) -> None:
        """Something of a type itself has failed."""
        self.report.add_failure(Failure.of(type_name, None, step, error))


def unwritable() -> IncidentKitError:
    """Why the entries of a type are not written that is not there, or not ours."""
    return ConfigurationError("its type could not be written; see to that first")


async def apply_types(application: Application) -> None:
    """Create the types that are missing, and change those that differ."""
    changing = [
        (one.declared, change)
        for one in application.plan.types
        for change in one.changes
        if isinstance(change, CreateType | UpdateType)
    ]
    writer = _TypeWriter(application)
    await bounded_gather(application.until_stopped(changing), writer.write, limit=application.options.at_once)


class _TypeWriter:
    """Brings types to what is declared."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._types = CatalogTypes(application.client)
        self._locks = KeyLocks()

    async def write(self, change: tuple[CatalogType, CreateType | UpdateType]) -> None:
        declared, planned = change
        application, type_name = self._application, declared.type_name
        recipe = self._recipe(declared, planned)

        async def send() -> None:
            result = await upsert(recipe, self._locks(type_name))
            application.snapshot.schemas.put(result.record)
            application.report.types[type_name].type_written = True

        if error := await application.attempt("type", send):
            application.fail_type(type_name, "type", error)

    def _recipe(self, declared: CatalogType, planned: CreateType | UpdateType) -> Recipe[CatalogTypeV3]:
        sync_id = self._application.plan.sync_id
        wanted = type_difference(declared, sync_id, None)
        fields: dict[str, Any] = {field.name: field.after for field in wanted if field.name != SYNC_ID}

        async def find(fresh: bool) -> CatalogTypeV3 | None:
            if isinstance(planned, CreateType) and not fresh:
                return None  # as it was read for the plan; if somebody was faster, the API refuses a second one
            return await self._types.find(type_name=declared.type_name)

        async def create() -> CatalogTypeV3:
            body = CatalogCreateTypePayloadV3.from_dict(
                {"description": "", **fields, "type_name": declared.type_name, "annotations": {OWNER: sync_id}}
            )
            call = self._application.client.call
            return (await call(catalog_v3_create_type.asyncio_detailed, body=body)).catalog_type

        def matches(existing: CatalogTypeV3) -> bool:
            return not type_difference(declared, sync_id, existing)

        async def update(existing: CatalogTypeV3) -> CatalogTypeV3:
            if why := refusal(existing, sync_id, adopt=self._application.plan.adopt):
                raise ConfigurationError(why)
            annotations = {OWNER: sync_id}
            upserted = await self._types.upsert(type_name=declared.type_name, annotations=annotations, **fields)
            return upserted.record

        return Recipe(find, create, matches, update)


async def apply_schemas(application: Application) -> None:
    """Add and change attributes of the types that belong to this sync."""
    asked = {
        change.type_name: [attribute.after for attribute in change.attributes]
        for change in application.plan.changes
        if isinstance(change, UpdateSchema) and application.owned(change.type_name)
    }
    writer = _SchemaWriter(application)
    await writer.write({name: [one for one in attributes if not one.derived] for name, attributes in asked.items()})
    await writer.write_derived({name: [one for one in attributes if one.derived] for name, attributes in asked.items()})


class _SchemaWriter:
    """Sends attributes, all of a type in one request."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._schemas = application.snapshot.schemas
        self._types = CatalogTypes(application.client)

    async def write(self, asked: Mapping[str, list[Attribute]]) -> None:
        """Send these attributes of each type."""

        async def send_all(type_name: str) -> None:
            await self._send(type_name, [_payload(type_name, one, self._schemas) for one in asked[type_name]])

        application = self._application
        names = application.until_stopped([name for name in asked if asked[name]])
        await bounded_gather(names, send_all, limit=application.options.at_once)

    async def write_derived(self, left: Mapping[str, list[Attribute]]) -> None:
        """Send derived attributes as soon as those are there that they are derived from, perhaps derived themselves."""
        while any(left.values()):
            ready = {name: [one for one in left[name] if _derivation(name, one, self._schemas)] for name in left}
            if not any(ready.values()):
                break
            await self.write(ready)
            left = {name: [one for one in left[name] if one not in ready[name]] for name in left}
        for type_name, attributes in self._application.until_stopped(left.items()):
            for one in attributes:
                why = f"attribute {one.name!r}: what it is derived from is not there; see to that first"
                self._application.fail_type(type_name, "schema", ConfigurationError(why))

    async def _send(self, type_name: str, attributes: list[CatalogTypeAttributePayloadV3]) -> None:
        application, type_id = self._application, self._application.owned(type_name)

        async def send() -> None:
            result = await self._types.upsert_attributes(catalog_type_id=type_id or "", attributes=attributes)
            self._schemas.put(result.record)
            application.report.types[type_name].schema_written = True

        if error := await application.attempt("schema", send):
            application.fail_type(type_name, "schema", error)


def _payload(type_name: str, wanted: Attribute, schemas: Schemas) -> CatalogTypeAttributePayloadV3:
    existing = schemas.attribute(type_name, wanted.name)
    fields: dict[str, Any] = {"name": wanted.name, "type": wanted.type, "array": wanted.array}
    if existing is not None:
        fields["id"] = existing.id
    if wanted.derived:
        fields |= _derivation(type_name, wanted, schemas) or {}
    elif existing is None:
        fields["mode"] = "dashboard" if wanted.schema_only else "api"
    elif existing.mode.value in DERIVED_MODES:
        fields |= {"mode": "api", "backlink_attribute": "", "path": []}
    return CatalogTypeAttributePayloadV3.from_dict(fields)


def _derivation(type_name: str, wanted: Attribute, schemas: Schemas) -> dict[str, Any] | None:
    """How a derived attribute is derived, in ids; None while something of it is not there."""
    if wanted.backlink is not None:
        followed = schemas.attribute(wanted.type, wanted.backlink)
        return {"mode": "backlink", "backlink_attribute": followed.id} if followed else None
    path: list[dict[str, str]] = []
    for name in wanted.path:
        step = schemas.attribute(type_name, name)
        if step is None:
            return None
        path.append({"attribute_id": step.id})
        type_name = schemas.type_named(step.type_)
    return {"mode": "path", "path": path}
