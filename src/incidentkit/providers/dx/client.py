"""The DX client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Self

from incidentkit_api.dx.operations import OPERATIONS, RATE_CLASSES

from incidentkit._http.client import BaseClient
from incidentkit._http.response import ApiDialect
from incidentkit.providers.dx import _errors
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
    from incidentkit_api.dx.namespaces import Api

    from incidentkit._http.retry import RetryPolicy
    from incidentkit.limits import Limiter
    from incidentkit.providers.dx.ai_tool_metrics import AiToolMetrics
    from incidentkit.providers.dx.custom_data import CustomData
    from incidentkit.providers.dx.deployments import Deployments, PipelineRuns
    from incidentkit.providers.dx.incidents import Incidents
    from incidentkit.providers.dx.repo_groups import RepoGroups


PROVIDER: Final = "DX"
RATE_LIMIT: Final = RateLimit(100, per=10)
"""DX publishes no limit for the Data Cloud API; this is the pace of the careful among its public users."""

DIALECT: Final = ApiDialect(PROVIDER, OPERATIONS, _errors, _errors.refuses)


class DX(BaseClient):
    """A client of DX's Data Cloud API.

    Args:
        token: A Data Cloud API token.
        base_url: The account's own host, like `https://acme.getdx.net`, with or without `/api`.
        rate_limit: DX publishes none; the default is 100 requests in any 10 s, and a 429 teaches a lower one.
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
            credential_variable="DX_API_TOKEN",
            rate_limit=rate_limit,
            concurrency=concurrency,
            timeout=timeout,
            deadline=deadline,
            http=http,
        )
        super().__init__(settings, DIALECT, RATE_CLASSES, limiter=limiter, transport=transport, retry=retry)

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """A client from `DX_API_TOKEN`, `DX_BASE_URL` and, if set, `INCIDENTKIT_HTTP`.

        `options` are as for the constructor, and go before the environment.

        Raises:
            ConfigurationError: One of the first two is not set.
        """
        if "base_url" not in options:
            options["base_url"] = read_env(PROVIDER, "DX_BASE_URL")
        options.setdefault("http", http_from_env())
        return cls(read_env(PROVIDER, "DX_API_TOKEN"), **options)

    @cached_property
    def api(self) -> Api:
        """Every operation of the API, by tag: `await dx.api.deployments.upsert(body=...)`."""
        from incidentkit_api.dx.namespaces import Api  # noqa: PLC0415 - loaded on first use

        from incidentkit._http.response import NamespaceCaller  # noqa: PLC0415 - loaded on first use

        return Api(NamespaceCaller(self))

    @cached_property
    def incidents(self) -> Incidents:
        """Incidents, by reference id."""
        from incidentkit.providers.dx.incidents import Incidents  # noqa: PLC0415 - loaded on first use

        return Incidents(self)

    @cached_property
    def deployments(self) -> Deployments:
        """Deployments, by reference id."""
        from incidentkit.providers.dx.deployments import Deployments  # noqa: PLC0415 - loaded on first use

        return Deployments(self)

    @cached_property
    def pipeline_runs(self) -> PipelineRuns:
        """Pipeline runs, by reference id."""
        from incidentkit.providers.dx.deployments import PipelineRuns  # noqa: PLC0415 - loaded on first use

        return PipelineRuns(self)

    @cached_property
    def custom_data(self) -> CustomData:
        """Custom data, by reference and key."""
        from incidentkit.providers.dx.custom_data import CustomData  # noqa: PLC0415 - loaded on first use

        return CustomData(self)

    @cached_property
    def ai_tool_metrics(self) -> AiToolMetrics:
        """Use of AI tools, by person, day and tool."""
        from incidentkit.providers.dx.ai_tool_metrics import AiToolMetrics  # noqa: PLC0415 - loaded on first use

        return AiToolMetrics(self)

    @cached_property
    def repo_groups(self) -> RepoGroups:
        """Groups of repositories, by reference id."""
        from incidentkit.providers.dx.repo_groups import RepoGroups  # noqa: PLC0415 - loaded on first use

        return RepoGroups(self)
