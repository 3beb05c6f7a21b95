"""The incident.io client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Self

from incidentkit_api.incident_io.operations import OPERATIONS, RATE_CLASSES

from incidentkit._http.client import BaseClient
from incidentkit._http.response import ApiDialect
from incidentkit.providers.incident_io import _errors
from incidentkit.settings import (
    DEFAULT_TIMEOUT,
    HttpLibrary,
    RateLimit,
    Secret,
    Settings,
    http_from_env,
    normalise_base_url,
    read_env,
)

if TYPE_CHECKING:
    import httpx
    from incidentkit_api.incident_io.namespaces import Api

    from incidentkit._http.retry import RetryPolicy
    from incidentkit.catalog._catalog import Catalog
    from incidentkit.limits import Limiter
    from incidentkit.providers.incident_io.alert_events import AlertEvents
    from incidentkit.providers.incident_io.catalog_entries import CatalogEntries
    from incidentkit.providers.incident_io.catalog_types import CatalogTypes
    from incidentkit.providers.incident_io.custom_fields import CustomFieldOptions, CustomFields
    from incidentkit.providers.incident_io.escalations import Escalations
    from incidentkit.providers.incident_io.incidents import Incidents
    from incidentkit.providers.incident_io.settings import AlertAttributes, IncidentRoles, IncidentStatuses, Severities
    from incidentkit.providers.incident_io.status_page_incidents import StatusPageIncidents


PROVIDER: Final = "incident.io"
BASE_URL: Final = "https://api.incident.io"
RATE_LIMIT: Final = RateLimit(1200, per=60)
"""The documented limit of one API key, for most endpoints together."""

DIALECT: Final = ApiDialect(PROVIDER, OPERATIONS, _errors)


class IncidentIO(BaseClient):
    """A client of incident.io.

    Args:
        api_key: Made in the dashboard under API keys; its roles decide what it may do.
        base_url: Where the API is.
        rate_limit: The key's own limit. All clients of this process with the same key share it.
        concurrency: Maximum number of requests in flight. None adapts: 10 for single calls, more for imports.
        timeout: Seconds without progress on one request.
        deadline: Seconds for one call in all, queueing and retries included; None: bounded by the attempts alone.
        limiter: A budget of your own instead of the process-wide one, for example a `RedisLimiter`.
        transport: Any httpx transport, for tests or proxies of your own.
        retry: How often and how long to retry.
        http: What requests are sent with: `httpx`, or `aiohttp` (an extra), which takes less CPU time. Without effect
            where `transport` is given.

    Raises:
        ConfigurationError: A value cannot be right; the message names it.
    """

    def __init__(
        self,
        api_key: str,
        *,
        base_url: str = BASE_URL,
        rate_limit: RateLimit = RATE_LIMIT,
        concurrency: int | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        limiter: Limiter | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        retry: RetryPolicy | None = None,
        http: HttpLibrary = "httpx",
    ) -> None:
        settings = Settings(
            provider=PROVIDER,
            base_url=normalise_base_url(PROVIDER, base_url),
            credential=Secret(api_key),
            credential_variable="INCIDENT_API_KEY",
            rate_limit=rate_limit,
            concurrency=concurrency,
            timeout=timeout,
            deadline=deadline,
            http=http,
        )
        super().__init__(settings, DIALECT, RATE_CLASSES, limiter=limiter, transport=transport, retry=retry)

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """A client from `INCIDENT_API_KEY` and, if set, `INCIDENT_ENDPOINT` and `INCIDENTKIT_HTTP`.

        `options` are as for the constructor, and go before the environment.

        Raises:
            ConfigurationError: `INCIDENT_API_KEY` is not set.
        """
        options.setdefault("base_url", read_env(PROVIDER, "INCIDENT_ENDPOINT", default=BASE_URL))
        options.setdefault("http", http_from_env())
        return cls(read_env(PROVIDER, "INCIDENT_API_KEY"), **options)

    @cached_property
    def api(self) -> Api:
        """Every operation of the API, by tag: `await io.api.catalog_v3.create_entry(body=...)`.

        Listings that page can be gone through: `async for incident in io.api.incidents_v2.list_all(): ...`.
        """
        from incidentkit_api.incident_io.namespaces import Api  # noqa: PLC0415 - loaded on first use

        from incidentkit._http.response import NamespaceCaller  # noqa: PLC0415 - loaded on first use

        return Api(NamespaceCaller(self))

    @cached_property
    def catalog(self) -> Catalog:
        """The catalog as a whole: say what should be there, see what differs, make it so."""
        from incidentkit.catalog._catalog import Catalog  # noqa: PLC0415 - on first use

        return Catalog(self)

    @cached_property
    def catalog_entries(self) -> CatalogEntries:
        """Entries of the catalog: services, teams, customers, whatever its types are."""
        from incidentkit.providers.incident_io.catalog_entries import CatalogEntries  # noqa: PLC0415 - on first use

        return CatalogEntries(self)

    @cached_property
    def catalog_types(self) -> CatalogTypes:
        """Types of the catalog, and their schemas."""
        from incidentkit.providers.incident_io.catalog_types import CatalogTypes  # noqa: PLC0415 - on first use

        return CatalogTypes(self)

    @cached_property
    def custom_fields(self) -> CustomFields:
        """Custom fields of incidents."""
        from incidentkit.providers.incident_io.custom_fields import CustomFields  # noqa: PLC0415 - on first use

        return CustomFields(self)

    @cached_property
    def custom_field_options(self) -> CustomFieldOptions:
        """Options of select fields."""
        from incidentkit.providers.incident_io.custom_fields import CustomFieldOptions  # noqa: PLC0415 - on first use

        return CustomFieldOptions(self)

    @cached_property
    def incidents(self) -> Incidents:
        """Incidents."""
        from incidentkit.providers.incident_io.incidents import Incidents  # noqa: PLC0415 - on first use

        return Incidents(self)

    @cached_property
    def severities(self) -> Severities:
        """Severities, by rank."""
        from incidentkit.providers.incident_io.settings import Severities  # noqa: PLC0415 - on first use

        return Severities(self)

    @cached_property
    def incident_statuses(self) -> IncidentStatuses:
        """Statuses an incident can have."""
        from incidentkit.providers.incident_io.settings import IncidentStatuses  # noqa: PLC0415 - on first use

        return IncidentStatuses(self)

    @cached_property
    def incident_roles(self) -> IncidentRoles:
        """Roles that people take in incidents."""
        from incidentkit.providers.incident_io.settings import IncidentRoles  # noqa: PLC0415 - on first use

        return IncidentRoles(self)

    @cached_property
    def escalations(self) -> Escalations:
        """Escalations: paging people."""
        from incidentkit.providers.incident_io.escalations import Escalations  # noqa: PLC0415 - on first use

        return Escalations(self)

    @cached_property
    def status_page_incidents(self) -> StatusPageIncidents:
        """Incidents shown on status pages, present and past ones."""
        from incidentkit.providers.incident_io.status_page_incidents import StatusPageIncidents  # noqa: PLC0415 - on first use

        return StatusPageIncidents(self)

    @cached_property
    def alert_events(self) -> AlertEvents:
        """Events for HTTP alert sources."""
        from incidentkit.providers.incident_io.alert_events import AlertEvents  # noqa: PLC0415 - on first use

        return AlertEvents(self)

    @cached_property
    def alert_attributes(self) -> AlertAttributes:
        """Attributes of alerts."""
        from incidentkit.providers.incident_io.settings import AlertAttributes  # noqa: PLC0415 - on first use

        return AlertAttributes(self)
