"""Attributes of alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit_api.incident_io.api.alert_attributes_v2 import (
    alert_attributes_v2_create,
    alert_attributes_v2_destroy,
    alert_attributes_v2_list,
    alert_attributes_v2_update,
)
from incidentkit_api.incident_io.models.alert_attributes_create_payload_v2 import AlertAttributesCreatePayloadV2
from incidentkit_api.incident_io.models.alert_attributes_update_payload_v2 import AlertAttributesUpdatePayloadV2
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.calls import Page, Paginator
from incidentkit.providers.arguments import body_of
from incidentkit.providers.incident_io.named import Kind, NamedRecords
from incidentkit.providers.incident_io.naming import checked_name, name_of

if TYPE_CHECKING:
    from incidentkit_api.incident_io.models.alert_attribute_v2 import AlertAttributeV2

    from incidentkit.providers.base import BaseClient
    from incidentkit.results import UpsertResult


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
