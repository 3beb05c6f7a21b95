"""Options, resolved once at the edge: nothing below this reads the environment."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from typing import Final, NoReturn
from urllib.parse import urlsplit, urlunsplit

from incidentkit.errors import ConfigurationError

__all__ = ["RateLimit", "Secret", "Settings", "normalise_base_url", "read_env"]

DEFAULT_CONCURRENCY: Final = 10
DEFAULT_TIMEOUT: Final = 30.0


@dataclass(frozen=True, slots=True)
class RateLimit:
    """A limit of the server: at most `requests` in any window of `per` seconds.

    Raises:
        ConfigurationError: `requests` is below 1, or `per` is not a positive finite number.
    """

    requests: int
    per: float = 60.0

    def __post_init__(self) -> None:
        if self.requests < 1:
            raise ConfigurationError(f"RateLimit: requests must be at least 1, not {self.requests}")
        if not (math.isfinite(self.per) and self.per > 0):
            raise ConfigurationError(f"RateLimit: per must be a positive number of seconds, not {self.per}")


class Secret:
    """A credential that does not show: not in repr or str, and it refuses to pickle."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The credential itself, for the Authorization header only."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(***)"

    __str__ = __repr__

    def __reduce__(self) -> NoReturn:
        raise TypeError("a credential is not pickled; build the client again from its environment")


@dataclass(frozen=True, slots=True)
class Settings:
    """What one client was built with.

    Attributes:
        provider: `incident.io`, `DX` or `Cachet`, as errors and logs name it.
        base_url: Without a trailing slash.
        credential: The bearer token.
        rate_limit: The credential's own limit.
        concurrency: Requests in flight at once.
        timeout: Seconds without progress on one request.
        deadline: Seconds for one call in all, queueing and retries included; None for no bound beyond the
            attempts' own.
    """

    provider: str
    base_url: str
    credential: Secret
    rate_limit: RateLimit
    concurrency: int = DEFAULT_CONCURRENCY
    timeout: float = DEFAULT_TIMEOUT
    deadline: float | None = None

    def __post_init__(self) -> None:
        if not self.credential.reveal().strip():
            raise ConfigurationError(f"{self.provider}: the credential is empty")
        if not self.credential.reveal().isprintable() or not self.credential.reveal().isascii():
            raise ConfigurationError(f"{self.provider}: the credential has characters no HTTP header may hold")
        if self.concurrency < 1:
            raise ConfigurationError(f"{self.provider}: concurrency must be at least 1, not {self.concurrency}")
        for name, value in (("timeout", self.timeout), ("deadline", self.deadline)):
            if value is not None and not (math.isfinite(value) and value > 0):
                raise ConfigurationError(
                    f"{self.provider}: {name} must be a positive number of seconds, not {value}"
                )


def normalise_base_url(provider: str, url: str, *, suffix: str = "") -> str:
    """The base URL without trailing slash and without `suffix` (`/api` for DX and Cachet, added again by the paths).

    Raises:
        ConfigurationError: Not an absolute http or https URL, or it carries a credential, query or fragment.
    """
    parts = urlsplit(url.strip())
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ConfigurationError(f"{provider}: base_url must be like https://host, not {_without_userinfo(url)!r}")
    if parts.username or parts.password:
        raise ConfigurationError(f"{provider}: base_url must not carry a user name or password")
    if parts.query or parts.fragment:
        raise ConfigurationError(f"{provider}: base_url must not carry a query or fragment")
    path = parts.path.rstrip("/")
    path = path.removesuffix(suffix).rstrip("/") if suffix else path
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def _without_userinfo(url: str) -> str:
    return url.rsplit("@", 1)[-1]


def read_env(provider: str, name: str, *, default: str | None = None) -> str:
    """An environment variable, or `default`.

    Raises:
        ConfigurationError: Not set (or blank) and there is no default; says which variable to set.
    """
    value = os.environ.get(name, "").strip() or default
    if value is None:
        raise ConfigurationError(f"{provider}: set the environment variable {name}")
    return value
