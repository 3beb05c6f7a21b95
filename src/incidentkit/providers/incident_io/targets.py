"""Import targets of incident.io."""

from __future__ import annotations

import asyncio
import os
import re
from typing import TYPE_CHECKING, Any, Final

from incidentkit_api.incident_io.models.catalog_type_attribute_payload_v3 import CatalogTypeAttributePayloadV3

from incidentkit._async import AsyncLazy
from incidentkit._json import is_list, is_object, kind_of
from incidentkit._text import few, suggestion
from incidentkit.errors import ConfigurationError, DecodeError, PermissionDeniedError
from incidentkit.providers._fields import ConversionError, Field, Shape, strings
from incidentkit.providers._targets import ClientTarget, Names, TargetKind, open_client
from incidentkit.providers.incident_io._naming import type_name_of
from incidentkit.providers.incident_io.check import check
from incidentkit.providers.incident_io.client import IncidentIO
from incidentkit.settings import Secret

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from incidentkit_api.incident_io.models.catalog_type_attribute_v3 import CatalogTypeAttributeV3
    from incidentkit_api.incident_io.models.catalog_type_v3 import CatalogTypeV3
    from incidentkit_api.incident_io.models.status_page_structure_component_v2 import StatusPageStructureComponentV2
    from incidentkit_api.incident_io.models.status_page_structure_v2 import StatusPageStructureV2

    from incidentkit._results import UpsertResult
    from incidentkit.providers._targets import Declared, Target, TargetOptions, Upserting
    from incidentkit.providers.incident_io.catalog_entries import CatalogIndex


_KEY: Final = Field("idempotency_key", required=True, help="your stable id of the record")
_NAMESPACE: Final = Field("namespace", help="the source of the ids; the key is then derived from both")
_DESCRIPTION: Final = Field("description", clearable=True, help="what it means")

SEVERITY_SHAPE: Final = Shape(
    target="incident-io/severities",
    fields=(
        Field("name", required=True, help="at most 50 characters"),
        _DESCRIPTION,
        Field("rank", "int", help="order; the lower, the less severe"),
    ),
    key=("name",),
)

INCIDENT_STATUS_SHAPE: Final = Shape(
    target="incident-io/incident-statuses",
    fields=(
        Field("name", required=True, help="unique"),
        Field("category", required=True, help="live, learning or closed; it cannot change later"),
        _DESCRIPTION,
        Field("rank", "int", help="order inside the category"),
    ),
    key=("name",),
)

INCIDENT_ROLE_SHAPE: Final = Shape(
    target="incident-io/incident-roles",
    fields=(
        Field("name", required=True, help="what people see"),
        Field("description", help="what it is for; needed for a new one"),
        Field("instructions", clearable=True, help="what the person who takes it is told"),
        Field("shortform", help="the word it is assigned by in chat; needed for a new one"),
    ),
    key=("name",),
)

CUSTOM_FIELD_SHAPE: Final = Shape(
    target="incident-io/custom-fields",
    fields=(
        Field("name", required=True, help="at most 50 characters"),
        Field("field_type", required=True, help="single_select, multi_select, text, link or numeric; it stays"),
        Field("description", clearable=True, help="what people read beside it"),
        Field("catalog_type", help="whose entries are the options: name, type name or id; it stays"),
    ),
    key=("name",),
)

CATALOG_TYPE_SHAPE: Final = Shape(
    target="incident-io/catalog-types",
    fields=(
        Field("type_name", required=True, help='like Custom["Service"]; it stays'),
        Field("name", required=True, help="what people see"),
        Field("description", clearable=True, help="what it holds"),
        Field("annotations", "object", help="notes by name; those of others stay"),
        Field("categories", "strings", clearable=True, help="what it stands for, like service or team"),
        Field("color", help="like blue"),
        Field("icon", help="like server"),
        Field("owning_team_ids", "strings", clearable=True, help="teams that own it"),
        Field("ranked", "bool", help="whether entries have an order"),
        Field("source_repo_url", clearable=True, help="where it is managed; locks it against changes by hand"),
        Field("use_name_as_identifier", "bool", help="whether entries can be found by name"),
    ),
    key=("type_name",),
    groups={"annotations": "string"},
)

ALERT_ATTRIBUTE_SHAPE: Final = Shape(
    target="incident-io/alert-attributes",
    fields=(
        Field("name", required=True, help="unique"),
        Field("type", help='like String or CatalogEntry["01H..."]; needed for a new one'),
        Field("array", "bool", help="whether it holds several values"),
        Field("emoji", clearable=True, help="shown beside it in chat"),
        Field("required", "bool", help="whether every alert should have it"),
    ),
    key=("name",),
)

ESCALATION_SHAPE: Final = Shape(
    target="incident-io/escalations",
    fields=(
        _KEY,
        _NAMESPACE,
        Field("title", required=True, help="what those paged read"),
        Field("description", help="more to read"),
        Field("escalation_path", help="whom to page: name or id of a path; this or users is needed"),
        Field("incident", help="the incident it is about: reference or id"),
        Field("users", "strings", help="whom to page: e-mail addresses or ids"),
    ),
    key=("idempotency_key",),
)

ALERT_EVENT_SHAPE: Final = Shape(
    target="incident-io/alert-events",
    fields=(
        Field("alert_source", required=True, help="name or id of an HTTP source"),
        Field("deduplication_key", required=True, help="your stable id of the alert"),
        Field("title", required=True, help="what people see"),
        Field("status", help="firing or resolved; firing where left out"),
        Field("description", help="Markdown"),
        Field("source_url", help="its page in its own system"),
        Field("metadata", "object", help="values of your own, for the source's template"),
    ),
    key=("alert_source", "deduplication_key"),
    groups={"metadata": "any"},
)

STATUS_PAGE_INCIDENT_SHAPE: Final = Shape(
    target="incident-io/status-page-incidents",
    fields=(
        _KEY,
        _NAMESPACE,
        Field("status_page", required=True, help="name or id"),
        Field("name", required=True, help="at most 200 characters"),
        Field("message", required=True, help="its first update; at most 4,096 characters"),
        Field("incident_status", required=True, help="investigating, identified, monitoring or resolved"),
        Field("notify_subscribers", "bool", help="whether to tell those who subscribed; no where left out"),
        Field("component_statuses", "json", help="an object of component, by name or id, to its status"),
    ),
    key=("idempotency_key",),
)

PAST_INCIDENT_SHAPE: Final = Shape(
    target="incident-io/status-page-retrospective-incidents",
    fields=(
        _KEY,
        _NAMESPACE,
        Field("status_page", required=True, help="name or id"),
        Field("name", required=True, help="at most 200 characters"),
        Field(
            "updates",
            "objects",
            required=True,
            help="objects of incident_status, message, published_at and component_statuses, oldest first",
        ),
    ),
    key=("idempotency_key",),
)


class IncidentIOTarget(ClientTarget[IncidentIO]):
    """Records of one organisation. Subclasses say how one is written."""

    def __init__(self, options: TargetOptions, shape: Shape) -> None:
        super().__init__(open_client(IncidentIO, options.connection), shape, self._ask_account, options.connection)
        self._sandbox = options.connection.sandbox
        self._account = ""

    async def _ask_account(self, client: IncidentIO) -> None:
        self._account = str((await check(client))["dashboard"])

    def describe(self) -> str:
        """See `Target.describe`."""
        return f"{self._name} at {self._account}"


def keyed(record: dict[str, Any]) -> dict[str, Any]:
    """A record whose `idempotency_key` is the id that its source gave it, where `namespace` names the source."""
    if "namespace" not in record:
        return dict(record)
    asked = {name: value for name, value in record.items() if name != "idempotency_key"}
    return {**asked, "source_id": record["idempotency_key"]}


_NAME: Final = "incident-io/catalog-entries"

CATALOG_ENTRY_SHAPE: Final = Shape(
    target=_NAME,
    fields=(
        Field("external_id", required=True, help="your stable id of the record"),
        Field("name", required=True, help="what people see"),
        Field("aliases", "strings", clearable=True, help="other names it is matched by"),
        Field("rank", "int", help="order among the entries, on ranked types"),
        Field("attribute_values", "object", help="values by attribute name"),
    ),
    key=("external_id",),
    groups={"attribute_values": "literals"},
    rest="attribute_values",
)


class CatalogEntriesTarget(IncidentIOTarget):
    """Entries of one catalog type."""

    def __init__(self, options: TargetOptions) -> None:
        if not options.catalog_type:
            raise ConfigurationError(f"{_NAME} needs --type: name, type name or id of the catalog type")
        super().__init__(options, CATALOG_ENTRY_SHAPE)
        self._wanted = options.catalog_type
        self._create = options.create_type
        self._declared = options.declared
        self._type_id = ""
        self._attributes: dict[str, CatalogTypeAttributeV3] = {}
        # Read with the first record that is to be sent: a run with nothing left to do reads nothing.
        self._index = AsyncLazy(self._read_index)

    async def prepare(self, *, write: bool) -> list[str]:
        """See `Target.prepare`."""
        remarks = await super().prepare(write=write)
        types = await self._client.catalog_types.list().collect()
        found = _find_type(types, self._wanted)
        if found is None and not self._create:
            raise ConfigurationError(_no_such_type(types, self._wanted))
        if not self._create:
            assert found is not None
            self._adopt(found)
            self._check_declared(found)
            return remarks
        return remarks + await self._make(found, write=write)

    async def _make(self, found: CatalogTypeV3 | None, *, write: bool) -> list[str]:
        known = {attribute.name for attribute in found.schema.attributes} if found else set[str]()
        missing = [declared for declared in self._declared if declared.name not in known]
        remarks: list[str] = []
        verb = "made" if write else "would make"
        if found is None:
            remarks.append(f"{verb} the catalog type {self._wanted!r}")
        if missing:
            remarks.append(f"{verb} the attributes {', '.join(declared.name for declared in missing)}")
        if not write:
            return remarks
        if found is None:
            type_name, name = _names(self._wanted)
            found = (await self._client.catalog_types.upsert(type_name=type_name, name=name)).record
        if missing:
            attributes = [_attribute(declared) for declared in missing]
            found = (
                await self._client.catalog_types.upsert_attributes(catalog_type_id=found.id, attributes=attributes)
            ).record
        self._adopt(found)
        return remarks

    def _adopt(self, found: CatalogTypeV3) -> None:
        self._type_id = found.id
        # By name last: a name counts where it is somebody else's id.
        self._attributes = {attribute.id: attribute for attribute in found.schema.attributes}
        self._attributes |= {attribute.name: attribute for attribute in found.schema.attributes}

    def _check_declared(self, found: CatalogTypeV3) -> None:
        for declared in self._declared:
            if declared.name not in self._attributes:
                names = [attribute.name for attribute in found.schema.attributes]
                raise ConfigurationError(_no_such_attribute(found.name, declared.name, names))

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        index = await self._index()
        asked = dict(record)
        named = asked.pop("attribute_values", {})
        values = dict(self._value(name, value) for name, value in named.items())
        return await index.upsert(**asked, attribute_values=values)

    async def _read_index(self) -> CatalogIndex:
        return await self._client.catalog_entries.index(catalog_type_id=self._type_id)

    def _value(self, name: str, value: Any) -> tuple[str, Any]:
        attribute = self._attributes.get(name)
        if attribute is None:
            names = list(dict.fromkeys(known.name for known in self._attributes.values()))
            raise ConfigurationError(_no_such_attribute(self._wanted, name, names))
        if attribute.array and value is not None:
            try:
                return attribute.id, strings(value)
            except ConversionError as error:
                raise ConfigurationError(f"attribute {name!r}: {error}") from error
        if is_list(value):
            raise ConfigurationError(f"attribute {name!r} holds one value, not a list; join the values or pick one")
        return attribute.id, value

    def describe(self) -> str:
        """See `Target.describe`."""
        return f"{_NAME} of type {self._type_id} at {self._account}"


def _find_type(types: Sequence[CatalogTypeV3], wanted: str) -> CatalogTypeV3 | None:
    exact = next((found for found in types if wanted in {found.id, found.type_name}), None)
    if exact is not None:
        return exact
    named = [found for found in types if found.name == wanted]
    if len(named) > 1:
        ids = ", ".join(found.id for found in named)
        raise ConfigurationError(f"--type: {len(named)} catalog types are called {wanted!r}; give an id: {ids}")
    return named[0] if named else None


def _no_such_type(types: Sequence[CatalogTypeV3], wanted: str) -> str:
    names = [found.name for found in types]
    hint = suggestion(wanted, names, else_say=f"there are {few(names)}")
    return f"--type: there is no catalog type {wanted!r}; {hint} (--create-type makes it)"


def _no_such_attribute(type_name: str, name: str, names: list[str]) -> str:
    hint = suggestion(name, names, else_say=f"it has {few(names)}")
    return f"the catalog type {type_name!r} has no attribute {name!r}; {hint} (--create-type adds it)"


def _names(wanted: str) -> tuple[str, str]:
    """Type name and name of a type to be made, from either."""
    stated = re.fullmatch(r'Custom\["([^"]+)"\]', wanted)
    if stated:
        return wanted, stated[1]
    type_name = type_name_of(wanted)
    if type_name is None:
        raise ConfigurationError(f"--type: {wanted!r} gives no type name; write it as 'Custom[\"Service\"]'")
    return type_name, wanted


def _attribute(declared: Declared) -> CatalogTypeAttributePayloadV3:
    return CatalogTypeAttributePayloadV3(name=declared.name, type_=declared.type, array=declared.array)


CATALOG_ENTRIES: Final = TargetKind("incident-io", CATALOG_ENTRY_SHAPE, CatalogEntriesTarget)


_OPTION_TARGET: Final = "incident-io/custom-field-options"

CUSTOM_FIELD_OPTION_SHAPE: Final = Shape(
    target=_OPTION_TARGET,
    fields=(
        Field("custom_field", required=True, help="name or id of the select field"),
        Field("value", required=True, help="what people see, unique in the field"),
        Field("sort_key", "int", help="order among the options"),
    ),
    key=("custom_field", "value"),
)


class CustomFieldOptionsTarget(IncidentIOTarget):
    """Options of the select fields that the records name."""

    def __init__(self, options: TargetOptions) -> None:
        super().__init__(options, CUSTOM_FIELD_OPTION_SHAPE)
        self._named = options.custom_field
        self._fields: dict[str, str] = {}
        self._names: list[str] = []
        self._making = asyncio.Lock()

    async def prepare(self, *, write: bool) -> list[str]:
        """See `Target.prepare`."""
        remarks = await super().prepare(write=write)
        fields = await self._client.custom_fields.list().collect()
        self._names = [field.name for field in fields]
        self._fields = {field.name: field.id for field in fields} | {field.id: field.id for field in fields}
        if self._named and write and not self._sandbox:
            await self._field_id(self._named)
        return remarks

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = dict(record)
        field_id = await self._field_id(asked.pop("custom_field"))
        return await self._client.custom_field_options.upsert(custom_field_id=field_id, **asked)

    async def _field_id(self, wanted: str) -> str:
        if wanted not in self._fields and not self._sandbox:
            hint = suggestion(wanted, self._names, else_say=f"there are {few(self._names)}")
            raise ConfigurationError(f"there is no custom field {wanted!r}; {hint}")
        async with self._making:
            if wanted not in self._fields:
                # A sandbox starts empty, and this command has no other way to put a field there.
                made = await self._client.custom_fields.upsert(name=wanted, field_type="single_select")
                self._fields[wanted] = made.record.id
        return self._fields[wanted]


CUSTOM_FIELD_OPTIONS: Final = TargetKind("incident-io", CUSTOM_FIELD_OPTION_SHAPE, CustomFieldOptionsTarget)


_INCIDENT_TARGET: Final = "incident-io/incidents"

INCIDENT_SHAPE: Final = Shape(
    target=_INCIDENT_TARGET,
    fields=(
        Field("idempotency_key", required=True, help="your stable id of the incident"),
        Field("namespace", help="the source of the ids; the key is then derived from both"),
        Field("name", help="what people see"),
        Field("summary", help="what is known"),
        Field("severity", help="name or id"),
        Field("incident_status", help="name or id"),
        Field("incident_type", help="name or id"),
        Field("visibility", help="public or private; public where left out"),
        Field("mode", help="standard, retrospective (announces nothing), test or tutorial"),
        Field("custom_field_entries", "objects", help="as the API takes them"),
        Field("incident_role_assignments", "objects", help="as the API takes them"),
        Field("incident_timestamp_values", "objects", help="as the API takes them"),
        Field("retrospective_incident_options", "object", help="as the API takes them"),
        Field("slack_channel_name_override"),
        Field("slack_team_id"),
    ),
    key=("idempotency_key",),
)

_REFERRED: Final = {
    "severity": "severity_id",
    "incident_status": "incident_status_id",
    "incident_type": "incident_type_id",
}


class IncidentsTarget(IncidentIOTarget):
    """Incidents of one organisation."""

    def __init__(self, options: TargetOptions) -> None:
        super().__init__(options, INCIDENT_SHAPE)
        self._known: dict[str, Names] = {}

    async def prepare(self, *, write: bool) -> list[str]:
        """See `Target.prepare`."""
        remarks = await super().prepare(write=write)
        types = await self._client.api.incident_types_v1.list()
        records: dict[str, Iterable[Any]] = {
            "severity": await self._client.severities.list().collect(),
            "incident_status": await self._client.incident_statuses.list().collect(),
            "incident_type": types.incident_types,
        }
        self._known = {name: Names.of(name, found) for name, found in records.items()}
        return remarks

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = keyed({name: value for name, value in record.items() if name not in _REFERRED})
        for name, field in _REFERRED.items():
            if name in record:
                asked[field] = self._known[name].id(record[name])
        for name, build in _models().items():
            if name in asked:
                asked[name] = _built(name, asked[name], build)
        try:
            return await self._client.incidents.create(**asked)
        except ValueError as error:  # a word outside of an enum of the request
            raise ConfigurationError(str(error)) from error


def _models() -> dict[str, Callable[[Mapping[str, Any]], Any]]:
    from incidentkit_api.incident_io.models import (  # noqa: PLC0415 - loaded with the first incident that has them
        CustomFieldEntryPayloadV2,
        IncidentRoleAssignmentPayloadV2,
        IncidentTimestampValuePayloadV2,
        RetrospectiveIncidentOptionsV2,
    )

    return {
        "custom_field_entries": CustomFieldEntryPayloadV2.from_dict,
        "incident_role_assignments": IncidentRoleAssignmentPayloadV2.from_dict,
        "incident_timestamp_values": IncidentTimestampValuePayloadV2.from_dict,
        "retrospective_incident_options": RetrospectiveIncidentOptionsV2.from_dict,
    }


def _built(name: str, value: Any, build: Callable[[Mapping[str, Any]], Any]) -> Any:
    parts: list[Any] = [value] if is_object(value) else value
    for part in parts:
        if not is_object(part):
            raise ConfigurationError(f"{name}: {kind_of(part)} where an object is needed")
    try:
        built = [build(part) for part in parts]
    except (DecodeError, ValueError) as error:
        raise ConfigurationError(f"{name}: {error}") from error
    return built[0] if is_object(value) else built


INCIDENTS: Final = TargetKind("incident-io", INCIDENT_SHAPE, IncidentsTarget)


class SettingsTarget(IncidentIOTarget):
    """Records of one kind."""

    def __init__(self, options: TargetOptions, shape: Shape, pick: Callable[[IncidentIO], Any]) -> None:
        super().__init__(options, shape)
        # Read with the first record that is to be sent: a run with nothing left to do reads nothing.
        self._index: AsyncLazy[Upserting] = AsyncLazy(pick(self._client).index)

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        return await (await self._index()).upsert(**record)


class CustomFieldsTarget(SettingsTarget):
    """Custom fields, which may name the catalog type whose entries are their options."""

    def __init__(self, options: TargetOptions, shape: Shape, pick: Callable[[IncidentIO], Any]) -> None:
        super().__init__(options, shape, pick)
        self._types = AsyncLazy(self._read_types)

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = dict(record)
        if "catalog_type" in asked:
            asked["catalog_type_id"] = (await self._types()).id(asked.pop("catalog_type"))
        return await super().upsert(asked)

    async def _read_types(self) -> Names:
        types = await self._client.catalog_types.list().collect()
        pairs = [(found.name, found.id) for found in types] + [(found.type_name, found.id) for found in types]
        return Names("catalog_type", pairs)


def _kind(
    shape: Shape,
    pick: Callable[[IncidentIO], Any],
    make: Callable[[TargetOptions, Shape, Callable[[IncidentIO], Any]], Target] = SettingsTarget,
) -> TargetKind:
    def open_target(options: TargetOptions) -> Target:
        return make(options, shape, pick)

    return TargetKind("incident-io", shape, open_target)


SETTING_KINDS: Final = (
    _kind(SEVERITY_SHAPE, lambda io: io.severities),
    _kind(INCIDENT_STATUS_SHAPE, lambda io: io.incident_statuses),
    _kind(INCIDENT_ROLE_SHAPE, lambda io: io.incident_roles),
    _kind(CUSTOM_FIELD_SHAPE, lambda io: io.custom_fields, CustomFieldsTarget),
    _kind(CATALOG_TYPE_SHAPE, lambda io: io.catalog_types),
    _kind(ALERT_ATTRIBUTE_SHAPE, lambda io: io.alert_attributes),
)


TOKEN_VARIABLE: Final = "INCIDENT_ALERT_SOURCE_TOKEN"  # noqa: S105 - its name, not a token
"""Where the source's token can be given, for API keys that may not read it."""


class AlertEventsTarget(IncidentIOTarget):
    """Events for the alert sources of one organisation."""

    def __init__(self, options: TargetOptions) -> None:
        super().__init__(options, ALERT_EVENT_SHAPE)
        told = "" if self._sandbox else os.environ.get(TOKEN_VARIABLE, "").strip()
        self._token = Secret(told) if told else None
        self._sources = AsyncLazy(self._read_sources)

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = dict(record)
        stated = asked.pop("alert_source")
        sources = await self._sources()
        asked["alert_source_id"] = sources.id(stated) if sources else stated
        if self._token is not None:
            asked["token"] = self._token.reveal()
        return await self._client.alert_events.send(**asked)

    async def _read_sources(self) -> Names | None:
        try:
            found = (await self._client.api.alert_sources_v2.list()).alert_sources
        except PermissionDeniedError:
            if self._token is None:
                raise
            return None  # then only ids can be meant
        return Names.of("alert_source", found, stand_in=self._sandbox)


ALERT_EVENTS: Final = TargetKind("incident-io", ALERT_EVENT_SHAPE, AlertEventsTarget)


_REFERENCE: Final = re.compile(r"[A-Z]+-(\d+)")


class EscalationsTarget(IncidentIOTarget):
    """Escalations of one organisation."""

    def __init__(self, options: TargetOptions) -> None:
        super().__init__(options, ESCALATION_SHAPE)
        self._paths = AsyncLazy(self._read_paths)
        self._users: dict[str, AsyncLazy[str]] = {}
        self._incidents: dict[str, AsyncLazy[str]] = {}

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = keyed(record)
        if "escalation_path" in asked:
            asked["escalation_path_id"] = (await self._paths()).id(asked.pop("escalation_path"))
        if "users" in asked:
            asked["user_ids"] = [await self._user_id(user) for user in asked.pop("users")]
        if "incident" in asked:
            asked["incident_id"] = await self._incident_id(asked.pop("incident"))
        return await self._client.escalations.create(**asked)

    async def _read_paths(self) -> Names:
        paths = await self._client.api.escalations_v2.list_all_paths().collect()
        return Names.of("escalation_path", paths, stand_in=self._sandbox)

    async def _user_id(self, stated: str) -> str:
        if "@" not in stated:
            return stated
        return await self._users.setdefault(stated, AsyncLazy(lambda: self._find_user(stated)))()

    async def _find_user(self, email: str) -> str:
        found = (await self._client.api.users_v2.list(email=email)).users
        if not found and self._sandbox:  # which has users of its own
            found = (await self._client.api.users_v2.list()).users
        if not found:
            raise ConfigurationError(f"users: nobody has the e-mail address {email!r}")
        return found[0].id

    async def _incident_id(self, stated: str) -> str:
        reference = _REFERENCE.fullmatch(stated)
        if reference is None:
            return stated
        return await self._incidents.setdefault(stated, AsyncLazy(lambda: self._find_incident(reference[1])))()

    async def _find_incident(self, number: str) -> str:
        return (await self._client.incidents.get(number)).id


ESCALATIONS: Final = TargetKind("incident-io", ESCALATION_SHAPE, EscalationsTarget)


_FORMS: Final = "write an object of component to status, or objects of component_id and component_status"


class StatusPageIncidentsTarget(IncidentIOTarget):
    """Incidents on the status pages of one organisation."""

    def __init__(self, options: TargetOptions, shape: Shape = STATUS_PAGE_INCIDENT_SHAPE) -> None:
        super().__init__(options, shape)
        self._pages = AsyncLazy(self._read_pages)
        self._components: dict[str, AsyncLazy[Names]] = {}

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = await self._on_page(record)
        if "component_statuses" in asked:
            asked["component_statuses"] = await self._affected(asked["status_page_id"], asked["component_statuses"])
        return await self._client.status_page_incidents.create(**asked)

    async def _on_page(self, record: dict[str, Any]) -> dict[str, Any]:
        asked = keyed(record)
        asked["status_page_id"] = (await self._pages()).id(asked.pop("status_page"))
        return asked

    async def _read_pages(self) -> Names:
        pages = await self._client.api.status_pages_v2.list_all_status_pages().collect()
        return Names.of("status_page", pages, stand_in=self._sandbox)

    async def _affected(self, page_id: str, stated: Any) -> dict[str, str]:
        pairs = _pairs(stated)
        if not pairs:
            return {}
        names = await self._components.setdefault(page_id, AsyncLazy(lambda: self._read_components(page_id)))()
        return {names.id(component): status for component, status in pairs}

    async def _read_components(self, page_id: str) -> Names:
        structure = (await self._client.api.status_pages_v2.show_status_page_structure(page_id)).current_structure
        pairs = [(component.name, component.component_id) for component in _components(structure)]
        return Names("component_statuses", pairs, stand_in=self._sandbox)


class PastIncidentsTarget(StatusPageIncidentsTarget):
    """Past incidents with their course."""

    def __init__(self, options: TargetOptions) -> None:
        super().__init__(options, PAST_INCIDENT_SHAPE)

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = await self._on_page(record)
        asked["updates"] = [
            await self._update(asked["status_page_id"], update, f"updates.{at}")
            for at, update in enumerate(asked["updates"])
        ]
        return await self._client.status_page_incidents.create_retrospective(**asked)

    async def _update(self, page_id: str, stated: Any, at: str) -> dict[str, Any]:
        if not is_object(stated):
            raise ConfigurationError(f"{at}: an object of incident_status, message and published_at is needed")
        if "component_statuses" not in stated:
            return stated
        return {**stated, "component_statuses": await self._affected(page_id, stated["component_statuses"])}


def _pairs(stated: Any) -> list[tuple[str, str]]:
    """Component and status, from either way of writing them."""
    pairs: list[tuple[Any, Any]] = []
    if is_object(stated):
        pairs = list(stated.items())
    elif is_list(stated):
        pairs = [(part.get("component_id"), part.get("component_status")) for part in stated if is_object(part)]
    texts = [
        (component, status) for component, status in pairs if isinstance(component, str) and isinstance(status, str)
    ]
    if not (is_object(stated) or is_list(stated)) or len(texts) != len(stated):
        raise ConfigurationError(f"component_statuses: {_FORMS}")
    return texts


def _components(structure: StatusPageStructureV2) -> Iterator[StatusPageStructureComponentV2]:
    """Those of the page itself, of its groups, and of its sub-pages and their groups."""
    for item in structure.items:
        for part in (item, *(item.sub_page.items if item.sub_page else ())):
            if part.component:
                yield part.component
            if part.group:
                yield from part.group.components


STATUS_PAGE_INCIDENTS: Final = TargetKind("incident-io", STATUS_PAGE_INCIDENT_SHAPE, StatusPageIncidentsTarget)
PAST_INCIDENTS: Final = TargetKind("incident-io", PAST_INCIDENT_SHAPE, PastIncidentsTarget)

TARGETS: Final = (
    CATALOG_ENTRIES,
    CUSTOM_FIELD_OPTIONS,
    INCIDENTS,
    *SETTING_KINDS,
    ESCALATIONS,
    ALERT_EVENTS,
    STATUS_PAGE_INCIDENTS,
    PAST_INCIDENTS,
)
