"""The Cachet client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Self

from incidentkit_api.cachet.operations import OPERATIONS, RATE_CLASSES

from incidentkit._http.client import BaseClient
from incidentkit._http.response import ApiDialect
from incidentkit.providers.cachet import _errors
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
    from incidentkit_api.cachet.namespaces import Api

    from incidentkit._http.retry import RetryPolicy
    from incidentkit.limits import Limiter
    from incidentkit.providers.cachet.components import ComponentGroups, Components
    from incidentkit.providers.cachet.incidents import Incidents, IncidentTemplates, IncidentUpdates
    from incidentkit.providers.cachet.metrics import MetricPoints, Metrics
    from incidentkit.providers.cachet.schedules import Schedules
    from incidentkit.providers.cachet.subscribers import Subscribers


PROVIDER: Final = "Cachet"
RATE_LIMIT: Final = RateLimit(300, per=60)
"""Cachet's default; the headers of every answer correct it where the server is set up otherwise."""

DIALECT: Final = ApiDialect(PROVIDER, OPERATIONS, _errors)


class Cachet(BaseClient):
    """A client of a Cachet 3 status page.

    Args:
        token: An API token, made in the dashboard; `*.manage` abilities are needed to write.
        base_url: Where Cachet is, like `https://status.example.com`, with or without `/api`.
        rate_limit: The server's limit per user; Cachet's default is 300 requests in 60 s, and its headers tell.
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
        token: str,
        *,
        base_url: str,
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
            base_url=normalise_base_url(PROVIDER, base_url, suffix="/api"),
            credential=Secret(token),
            credential_variable="CACHET_TOKEN",
            rate_limit=rate_limit,
            concurrency=concurrency,
            timeout=timeout,
            deadline=deadline,
            http=http,
        )
        super().__init__(settings, DIALECT, RATE_CLASSES, limiter=limiter, transport=transport, retry=retry)

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """A client from `CACHET_TOKEN`, `CACHET_BASE_URL` and, if set, `INCIDENTKIT_HTTP`.

        `options` are as for the constructor, and go before the environment.

        Raises:
            ConfigurationError: One of the first two is not set.
        """
        if "base_url" not in options:
            options["base_url"] = read_env(PROVIDER, "CACHET_BASE_URL")
        options.setdefault("http", http_from_env())
        return cls(read_env(PROVIDER, "CACHET_TOKEN"), **options)

    @cached_property
    def api(self) -> Api:
        """Every operation of the API, by tag: `await cachet.api.schedules.show(schedule_id)`.

        Listings can be gone through: `async for schedule in cachet.api.schedules.list_all(): ...`.
        """
        from incidentkit_api.cachet.namespaces import Api  # noqa: PLC0415 - loaded on first use

        from incidentkit._http.response import NamespaceCaller  # noqa: PLC0415 - loaded on first use

        return Api(NamespaceCaller(self))

    @cached_property
    def components(self) -> Components:
        """Components, by external key."""
        from incidentkit.providers.cachet.components import Components  # noqa: PLC0415 - on first use

        return Components(self)

    @cached_property
    def component_groups(self) -> ComponentGroups:
        """Groups of components, by external key."""
        from incidentkit.providers.cachet.components import ComponentGroups  # noqa: PLC0415 - on first use

        return ComponentGroups(self)

    @cached_property
    def incidents(self) -> Incidents:
        """Incidents, by external key."""
        from incidentkit.providers.cachet.incidents import Incidents  # noqa: PLC0415 - on first use

        return Incidents(self)

    @cached_property
    def incident_updates(self) -> IncidentUpdates:
        """The course of incidents."""
        from incidentkit.providers.cachet.incidents import IncidentUpdates  # noqa: PLC0415 - on first use

        return IncidentUpdates(self)

    @cached_property
    def incident_templates(self) -> IncidentTemplates:
        """Templates of incidents, by slug."""
        from incidentkit.providers.cachet.incidents import IncidentTemplates  # noqa: PLC0415 - on first use

        return IncidentTemplates(self)

    @cached_property
    def schedules(self) -> Schedules:
        """Scheduled maintenance, by external key."""
        from incidentkit.providers.cachet.schedules import Schedules  # noqa: PLC0415 - on first use

        return Schedules(self)

    @cached_property
    def subscribers(self) -> Subscribers:
        """Subscribers, by e-mail address."""
        from incidentkit.providers.cachet.subscribers import Subscribers  # noqa: PLC0415 - on first use

        return Subscribers(self)

    @cached_property
    def metrics(self) -> Metrics:
        """Metrics, by name."""
        from incidentkit.providers.cachet.metrics import Metrics  # noqa: PLC0415 - on first use

        return Metrics(self)

    @cached_property
    def metric_points(self) -> MetricPoints:
        """The values of metrics, by metric and time."""
        from incidentkit.providers.cachet.metrics import MetricPoints  # noqa: PLC0415 - on first use

        return MetricPoints(self)
