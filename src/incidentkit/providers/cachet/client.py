"""The Cachet client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from incidentkit_api.cachet.operations import OPERATIONS, RATE_CLASSES

from incidentkit._http.client import BaseClient, ClientOptions, Operations, Records
from incidentkit._http.response import ApiDescription
from incidentkit.providers.cachet import _errors
from incidentkit.providers.cachet.provider import PROVIDER

if TYPE_CHECKING:
    from incidentkit_api.cachet.namespaces import Api

    from incidentkit.providers.cachet.components import ComponentGroups, Components
    from incidentkit.providers.cachet.incidents import Incidents, IncidentTemplates, IncidentUpdates
    from incidentkit.providers.cachet.metrics import MetricPoints, Metrics
    from incidentkit.providers.cachet.schedules import Schedules
    from incidentkit.providers.cachet.subscribers import Subscribers


class Cachet(BaseClient):
    """A client of a Cachet 3 status page.

    Args:
        token: An API token, made in the dashboard; `*.manage` abilities are needed to write.
        base_url: Where Cachet is, like `https://status.example.com`, with or without `/api`.
        rate_limit: The server's limit per user; Cachet's default is 300 requests in 60 s, and its headers tell.
        options: See `ClientOptions`.

    Raises:
        ConfigurationError: A value cannot be right; the message names it.
    """

    provider = PROVIDER
    description = ApiDescription(PROVIDER.title, OPERATIONS, RATE_CLASSES, PROVIDER.dialect, _errors)

    def __init__(self, token: str, *, base_url: str, **options: Unpack[ClientOptions]) -> None:
        super().__init__(token, base_url=base_url, **options)

    api: Operations[Api] = Operations("incidentkit_api.cachet.namespaces:Api", "Every operation of the API, by tag.")
    components: Records[Components] = Records(".components:Components", "Components, by external key.")
    component_groups: Records[ComponentGroups] = Records(
        ".components:ComponentGroups", "Groups of components, by external key."
    )
    incidents: Records[Incidents] = Records(".incidents:Incidents", "Incidents, by external key.")
    incident_updates: Records[IncidentUpdates] = Records(".incidents:IncidentUpdates", "The course of incidents.")
    incident_templates: Records[IncidentTemplates] = Records(
        ".incidents:IncidentTemplates", "Templates of incidents, by slug."
    )
    schedules: Records[Schedules] = Records(".schedules:Schedules", "Scheduled maintenance, by external key.")
    subscribers: Records[Subscribers] = Records(".subscribers:Subscribers", "Subscribers, by e-mail address.")
    metrics: Records[Metrics] = Records(".metrics:Metrics", "Metrics, by name.")
    metric_points: Records[MetricPoints] = Records(
        ".metrics:MetricPoints", "The values of metrics, by metric and time."
    )
