"""Settings of the organisation: severities, incident statuses, incident roles, alert attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit_api.incident_io.api.alert_attributes_v2 import (
    alert_attributes_v2_create,
    alert_attributes_v2_destroy,
    alert_attributes_v2_list,
    alert_attributes_v2_update,
)
from incidentkit_api.incident_io.api.incident_roles_v2 import (
    incident_roles_v2_create,
    incident_roles_v2_delete,
    incident_roles_v2_list,
    incident_roles_v2_update,
)
from incidentkit_api.incident_io.api.incident_statuses_v1 import (
    incident_statuses_v1_create,
    incident_statuses_v1_delete,
    incident_statuses_v1_list,
    incident_statuses_v1_update,
)
from incidentkit_api.incident_io.api.severities_v1 import (
    severities_v1_create,
    severities_v1_delete,
    severities_v1_list,
    severities_v1_update,
)
from incidentkit_api.incident_io.models.alert_attributes_create_payload_v2 import AlertAttributesCreatePayloadV2
from incidentkit_api.incident_io.models.alert_attributes_update_payload_v2 import AlertAttributesUpdatePayloadV2
from incidentkit_api.incident_io.models.incident_roles_create_payload_v2 import IncidentRolesCreatePayloadV2
from incidentkit_api.incident_io.models.incident_roles_update_payload_v2 import IncidentRolesUpdatePayloadV2
from incidentkit_api.incident_io.models.incident_statuses_create_payload_v1 import IncidentStatusesCreatePayloadV1
from incidentkit_api.incident_io.models.incident_statuses_create_payload_v1_category import (
    IncidentStatusesCreatePayloadV1Category,
)
from incidentkit_api.incident_io.models.incident_statuses_update_payload_v1 import IncidentStatusesUpdatePayloadV1
from incidentkit_api.incident_io.models.severities_create_payload_v1 import SeveritiesCreatePayloadV1
from incidentkit_api.incident_io.models.severities_update_payload_v1 import SeveritiesUpdatePayloadV1
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit._http.response import Page, Paginator
from incidentkit.providers._arguments import body_of
from incidentkit.providers.incident_io._named import Kind, NamedRecords
from incidentkit.providers.incident_io._naming import checked_name, name_of

if TYPE_CHECKING:
    from incidentkit_api.incident_io.models.alert_attribute_v2 import AlertAttributeV2
    from incidentkit_api.incident_io.models.incident_role_v2 import IncidentRoleV2
    from incidentkit_api.incident_io.models.incident_status_v1 import IncidentStatusV1
    from incidentkit_api.incident_io.models.severity_v1 import SeverityV1

    from incidentkit._http.client import BaseClient
    from incidentkit._results import UpsertResult


class Severities:
    """Severities, `io.severities`."""

    def __init__(self, client: BaseClient, records: NamedRecords[SeverityV1] | None = None) -> None:
        self._client = client
        self._records = records or NamedRecords(
            Kind(
                what="severity",
                key=name_of,
                list=self.list().collect,
                create=self._create,
                update=self._update,
                writable=("name", "description", "rank"),
                initial={"description": ""},
                emptied={"description": ""},
            )
        )

    def list(self) -> Paginator[SeverityV1]:
        """All severities; one request."""

        async def fetch(_: str | None) -> Page[SeverityV1]:
            result = await self._client.call(severities_v1_list.asyncio_detailed)
            return Page(result.severities, None)

        return Paginator(fetch)

    async def find(self, *, name: str) -> SeverityV1 | None:
        """The severity of this name, or None; one request."""
        return await self._records.find(name)

    async def upsert(
        self, *, name: str, description: str | Unset | None = UNSET, rank: int | Unset = UNSET
    ) -> UpsertResult[SeverityV1]:
        """Create the severity of this name, bring it up, or leave it.

        Args:
            name: At most 50 characters; what it is found by.
            description: What it means; empty for a new one where not given, None empties it.
            rank: Order; the lower, the less severe.

        Raises:
            ConfigurationError: `name` is empty, too long or has blanks around it.
            ValidationError: The API refuses a value.
        """
        checked_name("severity", name)
        return await self._records.upsert(name, {"name": name, "description": description, "rank": rank})

    async def index(self) -> Severities:
        """The same, knowing all severities beforehand: upserts then look nothing up. One request.

        Changes made by others after it was read are not seen.
        """
        return Severities(self._client, await self._records.indexed())

    async def delete(self, severity_id: str) -> None:
        """Delete one severity.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(severities_v1_delete.asyncio_detailed, severity_id)
        self._records.forget(severity_id)

    async def _create(self, fields: dict[str, Any]) -> SeverityV1:
        body = body_of("severity", SeveritiesCreatePayloadV1.from_dict, fields)
        return (await self._client.call(severities_v1_create.asyncio_detailed, body=body)).severity

    async def _update(self, severity_id: str, fields: dict[str, Any]) -> SeverityV1:
        body = body_of("severity", SeveritiesUpdatePayloadV1.from_dict, fields)
        return (await self._client.call(severities_v1_update.asyncio_detailed, severity_id, body=body)).severity


_RENAMED: Final = {"active": "live", "post-incident": "learning"}
"""Newer words of the API for categories that are still made under the older ones."""


class IncidentStatuses:
    """Statuses an incident can have, `io.incident_statuses`."""

    def __init__(self, client: BaseClient, records: NamedRecords[IncidentStatusV1] | None = None) -> None:
        self._client = client
        self._records = records or NamedRecords(
            Kind(
                what="incident status",
                key=_key,
                list=self.list().collect,
                create=self._create,
                update=self._update,
                writable=("name", "description", "rank"),
                initial={"description": ""},
                emptied={"description": ""},
            )
        )

    def list(self) -> Paginator[IncidentStatusV1]:
        """All statuses; one request."""

        async def fetch(_: str | None) -> Page[IncidentStatusV1]:
            result = await self._client.call(incident_statuses_v1_list.asyncio_detailed)
            return Page(result.incident_statuses, None)

        return Paginator(fetch)

    async def find(self, *, name: str, category: str | None = None) -> IncidentStatusV1 | None:
        """The status of this name, or None; one request. `category` narrows it to one category."""
        if category is not None:
            return await self._records.find((name, _older(category)))
        return next((status for status in await self.list().collect() if status.name == name), None)

    async def upsert(
        self,
        *,
        name: str,
        category: IncidentStatusesCreatePayloadV1Category | str,
        description: str | Unset | None = UNSET,
        rank: int | Unset = UNSET,
    ) -> UpsertResult[IncidentStatusV1]:
        """Create the status of this name and category, bring it up, or leave it.

        Args:
            name: Unique; what it is found by.
            category: `live`, `learning` or `closed`; it cannot change later.
            description: What it means; empty for a new one where not given, None empties it.
            rank: Order inside the category.

        Raises:
            ConfigurationError: `name` is empty or has blanks around it.
            ValidationError: The API refuses a value, or the name is taken in another category.
        """
        checked_name("incident status", name, longest=255)
        wanted = IncidentStatusesCreatePayloadV1Category(category).value
        fields = {"name": name, "category": wanted, "description": description, "rank": rank}
        return await self._records.upsert((name, _older(wanted)), fields)

    async def index(self) -> IncidentStatuses:
        """The same, knowing all statuses beforehand: upserts then look nothing up. One request.

        Changes made by others after it was read are not seen.
        """
        return IncidentStatuses(self._client, await self._records.indexed())

    async def delete(self, status_id: str) -> None:
        """Delete one status.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(incident_statuses_v1_delete.asyncio_detailed, status_id)
        self._records.forget(status_id)

    async def _create(self, fields: dict[str, Any]) -> IncidentStatusV1:
        body = body_of("incident status", IncidentStatusesCreatePayloadV1.from_dict, fields)
        return (await self._client.call(incident_statuses_v1_create.asyncio_detailed, body=body)).incident_status

    async def _update(self, status_id: str, fields: dict[str, Any]) -> IncidentStatusV1:
        body = body_of("incident status", IncidentStatusesUpdatePayloadV1.from_dict, fields)
        result = await self._client.call(incident_statuses_v1_update.asyncio_detailed, status_id, body=body)
        return result.incident_status


def _key(status: IncidentStatusV1) -> tuple[str, str]:
    return status.name, _older(status.category.value)


def _older(category: str) -> str:
    return _RENAMED.get(category, category)


class IncidentRoles:
    """Roles in incidents, `io.incident_roles`."""

    def __init__(self, client: BaseClient, records: NamedRecords[IncidentRoleV2] | None = None) -> None:
        self._client = client
        self._records = records or NamedRecords(
            Kind(
                what="incident role",
                key=name_of,
                list=self.list().collect,
                create=self._create,
                update=self._update,
                writable=("name", "description", "instructions", "shortform"),
                initial={"instructions": ""},
                needed=("description", "shortform"),
                emptied={"instructions": ""},
            )
        )

    def list(self) -> Paginator[IncidentRoleV2]:
        """All roles; one request."""

        async def fetch(_: str | None) -> Page[IncidentRoleV2]:
            result = await self._client.call(incident_roles_v2_list.asyncio_detailed)
            return Page(result.incident_roles, None)

        return Paginator(fetch)

    async def find(self, *, name: str) -> IncidentRoleV2 | None:
        """The role of this name, or None; one request."""
        return await self._records.find(name)

    async def upsert(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        instructions: str | Unset | None = UNSET,
        shortform: str | Unset = UNSET,
    ) -> UpsertResult[IncidentRoleV2]:
        """Create the role of this name, bring it up, or leave it. What is not given stays as it is.

        Args:
            name: What it is found by.
            description: What it is for; a new one needs it, and it cannot be emptied.
            instructions: What the person who takes it is told; empty for a new one where not given, None empties it.
            shortform: The word it is assigned by in chat, like `lead`; a new one needs it.

        Raises:
            ConfigurationError: `name` is empty or has blanks around it, or a new role lacks a field.
            ValidationError: The API refuses a value.
        """
        checked_name("incident role", name, longest=255)
        fields = {"name": name, "description": description, "instructions": instructions, "shortform": shortform}
        return await self._records.upsert(name, fields)

    async def index(self) -> IncidentRoles:
        """The same, knowing all roles beforehand: upserts then look nothing up. One request.

        Changes made by others after it was read are not seen.
        """
        return IncidentRoles(self._client, await self._records.indexed())

    async def delete(self, role_id: str) -> None:
        """Delete one role.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(incident_roles_v2_delete.asyncio_detailed, role_id)
        self._records.forget(role_id)

    async def _create(self, fields: dict[str, Any]) -> IncidentRoleV2:
        body = body_of("incident role", IncidentRolesCreatePayloadV2.from_dict, fields)
        return (await self._client.call(incident_roles_v2_create.asyncio_detailed, body=body)).incident_role

    async def _update(self, role_id: str, fields: dict[str, Any]) -> IncidentRoleV2:
        body = body_of("incident role", IncidentRolesUpdatePayloadV2.from_dict, fields)
        return (await self._client.call(incident_roles_v2_update.asyncio_detailed, role_id, body=body)).incident_role


class AlertAttributes:
    """Attributes of alerts, `io.alert_attributes`.

    The organisation has one lock for its alert configuration, so writes go out one at a time.
    """

    def __init__(self, client: BaseClient, records: NamedRecords[AlertAttributeV2] | None = None) -> None:
        self._client = client
        self._records = records or NamedRecords(
            Kind(
                what="alert attribute",
                key=name_of,
                list=self.list().collect,
                create=self._create,
                update=self._update,
                writable=("name", "type", "array", "emoji", "required"),
                initial={"array": False},
                needed=("type",),
                emptied={"emoji": None},
            )
        )

    def list(self) -> Paginator[AlertAttributeV2]:
        """All attributes; one request."""

        async def fetch(_: str | None) -> Page[AlertAttributeV2]:
            result = await self._client.call(alert_attributes_v2_list.asyncio_detailed)
            return Page(result.alert_attributes, None)

        return Paginator(fetch)

    async def find(self, *, name: str) -> AlertAttributeV2 | None:
        """The attribute of this name, or None; one request."""
        return await self._records.find(name)

    async def upsert(
        self,
        *,
        name: str,
        type: str | Unset = UNSET,  # noqa: A002 - the API's name for it
        array: bool | Unset = UNSET,
        emoji: str | Unset | None = UNSET,
        required: bool | Unset = UNSET,
    ) -> UpsertResult[AlertAttributeV2]:
        """Create the attribute of this name, bring it up, or leave it. What is not given stays as it is.

        Args:
            name: Unique; what it is found by.
            type: As the API names it, like `String` or `CatalogEntry["01H..."]`; a new one needs it.
            array: Whether it holds several values; False for a new one where not given.
            emoji: Shown beside it in chat; None takes it away.
            required: Whether every alert should have it.

        Raises:
            ConfigurationError: `name` is empty or has blanks around it, or a new attribute lacks its type.
            ValidationError: The API refuses a value.
        """
        checked_name("alert attribute", name, longest=255)
        fields = {"name": name, "type": type, "array": array, "emoji": emoji, "required": required}
        return await self._records.upsert(name, fields)

    async def index(self) -> AlertAttributes:
        """The same, knowing all attributes beforehand: upserts then look nothing up. One request.

        Changes made by others after it was read are not seen.
        """
        return AlertAttributes(self._client, await self._records.indexed())

    async def delete(self, attribute_id: str) -> None:
        """Delete one attribute.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(alert_attributes_v2_destroy.asyncio_detailed, attribute_id)
        self._records.forget(attribute_id)

    async def _create(self, fields: dict[str, Any]) -> AlertAttributeV2:
        body = body_of("alert attribute", AlertAttributesCreatePayloadV2.from_dict, fields)
        return (await self._client.call(alert_attributes_v2_create.asyncio_detailed, body=body)).alert_attribute

    async def _update(self, attribute_id: str, fields: dict[str, Any]) -> AlertAttributeV2:
        body = body_of("alert attribute", AlertAttributesUpdatePayloadV2.from_dict, fields)
        result = await self._client.call(alert_attributes_v2_update.asyncio_detailed, attribute_id, body=body)
        return result.alert_attribute
