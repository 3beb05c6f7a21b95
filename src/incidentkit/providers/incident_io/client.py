"""The incident.io client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from incidentkit_api.incident_io.operations import OPERATIONS, RATE_CLASSES

from incidentkit._http.client import BaseClient, ClientOptions, Operations, Records
from incidentkit._http.response import ApiDescription
from incidentkit.providers.incident_io import _errors
from incidentkit.providers.incident_io.provider import PROVIDER

if TYPE_CHECKING:
    from incidentkit_api.incident_io.namespaces import Api

    from incidentkit.catalog._catalog import Catalog
    from incidentkit.providers.incident_io.alert_events import AlertEvents
    from incidentkit.providers.incident_io.catalog_entries import CatalogEntries
    from incidentkit.providers.incident_io.catalog_types import CatalogTypes
    from incidentkit.providers.incident_io.custom_fields import CustomFieldOptions, CustomFields
    from incidentkit.providers.incident_io.escalations import Escalations
    from incidentkit.providers.incident_io.incidents import Incidents
    from incidentkit.providers.incident_io.settings import AlertAttributes, IncidentRoles, IncidentStatuses, Severities
    from incidentkit.providers.incident_io.status_page_incidents import StatusPageIncidents


class IncidentIO(BaseClient):
    """A client of incident.io.

    Args:
        api_key: Made in the dashboard under API keys; its roles decide what it may do.
        base_url: Where the API is.
        rate_limit: The key's own limit. All clients of this process with the same key share it.
        options: See `ClientOptions`.

    Raises:
        ConfigurationError: A value cannot be right; the message names it.
    """

    provider = PROVIDER
    description = ApiDescription(PROVIDER.title, OPERATIONS, RATE_CLASSES, PROVIDER.dialect, _errors)

    def __init__(self, api_key: str, *, base_url: str | None = None, **options: Unpack[ClientOptions]) -> None:
        super().__init__(api_key, base_url=base_url, **options)

    api: Operations[Api] = Operations(
        "incidentkit_api.incident_io.namespaces:Api", "Every operation of the API, by tag."
    )
    catalog: Records[Catalog] = Records(
        "incidentkit.catalog._catalog:Catalog",
        "The catalog as a whole: say what should be there, see what differs, make it so.",
    )
    catalog_entries: Records[CatalogEntries] = Records(
        ".catalog_entries:CatalogEntries", "Entries of the catalog: services, teams, customers, whatever its types are."
    )
    catalog_types: Records[CatalogTypes] = Records(
        ".catalog_types:CatalogTypes", "Types of the catalog, and their schemas."
    )
    custom_fields: Records[CustomFields] = Records(".custom_fields:CustomFields", "Custom fields of incidents.")
    custom_field_options: Records[CustomFieldOptions] = Records(
        ".custom_fields:CustomFieldOptions", "Options of select fields."
    )
    incidents: Records[Incidents] = Records(".incidents:Incidents", "Incidents.")
    severities: Records[Severities] = Records(".settings:Severities", "Severities, by rank.")
    incident_statuses: Records[IncidentStatuses] = Records(
        ".settings:IncidentStatuses", "Statuses an incident can have."
    )
    incident_roles: Records[IncidentRoles] = Records(".settings:IncidentRoles", "Roles that people take in incidents.")
    escalations: Records[Escalations] = Records(".escalations:Escalations", "Escalations: paging people.")
    status_page_incidents: Records[StatusPageIncidents] = Records(
        ".status_page_incidents:StatusPageIncidents", "Incidents shown on status pages, present and past ones."
    )
    alert_events: Records[AlertEvents] = Records(".alert_events:AlertEvents", "Events for HTTP alert sources.")
    alert_attributes: Records[AlertAttributes] = Records(".settings:AlertAttributes", "Attributes of alerts.")
