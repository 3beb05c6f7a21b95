"""Templates of Cachet incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit_api.cachet.api.incident_templates import (
    incident_templates_create,
    incident_templates_delete,
    incident_templates_list,
    incident_templates_show,
    incident_templates_update,
)
from incidentkit_api.cachet.models.incident_templates_create_payload import IncidentTemplatesCreatePayload
from incidentkit_api.cachet.models.incident_templates_update_payload import IncidentTemplatesUpdatePayload
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.providers.arguments import body_of, sent
from incidentkit.providers.cachet.arguments import word
from incidentkit.providers.cachet.keyed import Keyed, Kind, Wanted
from incidentkit.providers.cachet.natural_keys import NaturalKeys
from incidentkit.providers.cachet.pages import paginate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from incidentkit_api.cachet.models.incident_template import IncidentTemplate
    from incidentkit_api.cachet.models.incident_template_engine import IncidentTemplateEngine

    from incidentkit.calls import Paginator
    from incidentkit.providers.base import BaseClient
    from incidentkit.results import UpsertResult

_WHAT: Final = "Cachet incident template"
_KEYS: Final = NaturalKeys(_WHAT, "slug")


class IncidentTemplates:
    """Templates of incidents, `c.incident_templates`."""

    def __init__(self, client: BaseClient, keyed: Keyed[IncidentTemplate] | None = None) -> None:
        self._client = client
        self._keyed = keyed or Keyed(Kind(_WHAT, _KEYS, self._search, self._create, self._update, _current))

    def list(self, *, filters: Mapping[str, Any] | None = None) -> Paginator[IncidentTemplate]:
        """Templates in the order they were made, 100 a request.

        Args:
            filters: As the API names them: `name` and `slug`, of each a part.
        """
        run = incident_templates_list.asyncio_detailed
        return paginate(self._client, run, lambda page: page.data, filters=filters)

    async def get(self, template_id: int | str) -> IncidentTemplate:
        """One template by its number.

        Raises:
            NotFoundError: There is none.
        """
        return (await self._client.call(incident_templates_show.asyncio_detailed, int(template_id))).data

    async def find(self, *, slug: str) -> IncidentTemplate | None:
        """The template with exactly this slug, the oldest where there are several, or None."""
        return await self._keyed.find(slug)

    async def upsert(
        self, *, slug: str, name: str, template: str, engine: IncidentTemplateEngine | str | Unset = UNSET
    ) -> UpsertResult[IncidentTemplate]:
        """Create the template with this slug, change it, or leave it.

        The server does not keep slugs unique: it is looked up before anything is written, one upsert of a slug at a
        time in this process.

        Args:
            slug: What incidents name it by.
            name: At most 255 characters.
            template: The text of the message, with places to be filled in.
            engine: `twig`, or `blade` where the server allows it; `twig` for a new one unless told.

        Returns:
            CREATED, UPDATED or UNCHANGED, and the template.

        Raises:
            ConfigurationError: `slug` is empty or has blanks around it, or a field is None.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        fields = sent(_WHAT, {"name": name, "template": template, "engine": word(engine)})
        # Without it the server would make another slug from the name.
        return await self._keyed.upsert(slug, Wanted(fields=fields, repeated={"slug": slug}))

    async def index(self) -> IncidentTemplates:
        """The same, knowing all templates beforehand: upserts then look nothing up. One request per 100.

        What others make after that is not seen, and may be made a second time.
        """
        return IncidentTemplates(self._client, await self._keyed.indexed())

    async def delete(self, template_id: int | str) -> None:
        """Delete one template.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(incident_templates_delete.asyncio_detailed, int(template_id))

    def _search(self, slug: str | None) -> AsyncIterator[IncidentTemplate]:
        return aiter(self.list(filters=_KEYS.filters(slug)))

    async def _create(self, body: dict[str, Any]) -> IncidentTemplate:
        payload = body_of(_WHAT, IncidentTemplatesCreatePayload.from_dict, body)
        return (await self._client.call(incident_templates_create.asyncio_detailed, body=payload)).data

    async def _update(self, template_id: str, body: dict[str, Any]) -> IncidentTemplate:
        payload = body_of(_WHAT, IncidentTemplatesUpdatePayload.from_dict, body)
        result = await self._client.call(incident_templates_update.asyncio_detailed, int(template_id), body=payload)
        return result.data


def _current(template: IncidentTemplate) -> dict[str, Any]:
    attributes = template.attributes.to_dict()
    return {name: attributes.get(name) for name in ("name", "template", "engine")}
