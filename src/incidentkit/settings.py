"""Options, resolved once at the edge: nothing below this reads the environment."""

from __future__ import annotations

import hmac
import math
import os
from dataclasses import dataclass
from typing import Final, Literal, NoReturn, Self, TypeAlias, cast, get_args
from urllib.parse import SplitResult, urlsplit, urlunsplit

from incidentkit._context import Account
from incidentkit.errors import ConfigurationError

__all__ = ["HttpLibrary", "RateLimit", "Secret", "Settings", "http_from_env", "normalise_base_url", "read_env"]

HttpLibrary: TypeAlias = Literal["httpx", "aiohttp"]
"""What requests are sent with. The calls and their errors are the same; aiohttp (an extra) takes less CPU time."""


DEFAULT_CONCURRENCY: Final = 10
"""Requests in flight of a client whose concurrency was not chosen, beside those of imports."""
MAX_CONCURRENCY: Final = 100
"""Requests in flight of code that adapts its concurrency: more connections cost httpx's pool more than they gain."""
DEFAULT_TIMEOUT: Final = 30.0


@dataclass(frozen=True, slots=True)
class RateLimit:
    """A limit of the server: at most `requests` in any window of `per` seconds.

    Raises:
        ConfigurationError: `requests` is no whole number of at least 1, or `per` no positive finite number.
    """

    requests: int
    per: float = 60.0

    def __post_init__(self) -> None:
        _require_count("RateLimit: requests", self.requests)
        _require_seconds("RateLimit: per", self.per)


def _require_count(name: str, value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ConfigurationError(f"{name} must be a whole number of at least 1, not {value!r}")


def _require_seconds(name: str, value: object) -> None:
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and value > 0:
        return
    raise ConfigurationError(f"{name} must be a positive number of seconds, not {value!r}")


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

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a credential is not pickled; build the client again from its environment")


@dataclass(frozen=True, slots=True)
class Settings:
    """What one client was built with.

    Attributes:
        provider: Title of the provider, as errors and logs name it.
        base_url: Without a trailing slash.
        credential: The API key or token.
        rate_limit: The credential's own limit.
        concurrency: Maximum number of requests in flight. None adapts: 10, and imports, which limit themselves, go
            beyond.
        timeout: Seconds without progress on one request. One attempt as a whole is ended after twice this,
            however steadily the server dribbles.
        deadline: Seconds for one call in all, queueing and retries included; None for no bound beyond the
            attempts' own.
        http: What requests are sent with.
        credential_variable: The environment variable that usually holds the credential, for messages.
    """

    provider: str
    base_url: str
    credential: Secret
    rate_limit: RateLimit
    concurrency: int | None = None
    timeout: float = DEFAULT_TIMEOUT
    deadline: float | None = None
    http: HttpLibrary = "httpx"
    credential_variable: str = ""

    def __post_init__(self) -> None:
        self._require_credential()
        if self.concurrency is not None:
            _require_count(f"{self.provider}: concurrency", self.concurrency)
        _require_seconds(f"{self.provider}: timeout", self.timeout)
        if self.deadline is not None:
            _require_seconds(f"{self.provider}: deadline", self.deadline)
        if self.http not in get_args(HttpLibrary):
            raise ConfigurationError(f"{self.provider}: http must be 'httpx' or 'aiohttp', not {self.http!r}")

    @property
    def account(self) -> Account:
        """What identifies server and credential without revealing the credential."""
        key = self.credential.reveal().encode()
        digest = hmac.digest(key, f"incidentkit account\0{self.base_url}".encode(), "sha256")
        return Account(self.base_url, digest[:16].hex())

    def _require_credential(self) -> None:
        # Checked here, because the HTTP layer quotes a header value it refuses.
        token = cast("object", self.credential.reveal())  # a caller without type checker may hand in anything
        if not isinstance(token, str):
            hint = f"; is {self.credential_variable} set?" if self.credential_variable else ""
            raise ConfigurationError(
                f"{self.provider}: the credential must be a string, not {type(token).__name__}{hint}"
            )
        if not token.strip():
            raise ConfigurationError(f"{self.provider}: the credential is empty")
        if any(char.isspace() for char in token):
            raise ConfigurationError(f"{self.provider}: the credential has white space in or around it; remove it")
        if not (token.isprintable() and token.isascii()):
            raise ConfigurationError(f"{self.provider}: the credential has characters no HTTP header may hold")


def normalise_base_url(provider: str, url: str, *, suffix: str = "") -> str:
    """The base URL without trailing slash and without `suffix` (if the paths add it).

    Raises:
        ConfigurationError: Not an absolute http or https URL, or it carries a credential, query or fragment.
    """
    parts = _split(url)
    if parts is None:
        raise ConfigurationError(f"{provider}: base_url must be like https://host, not {_without_secrets(url)!r}")
    if parts.username or parts.password:
        raise ConfigurationError(f"{provider}: base_url must not carry a user name or password")
    if parts.query or parts.fragment:
        raise ConfigurationError(f"{provider}: base_url must not carry a query or fragment")
    path = parts.path.rstrip("/")
    path = path.removesuffix(suffix).rstrip("/") if suffix else path
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def _split(url: str) -> SplitResult | None:
    """The parts of an absolute http or https URL, or None for anything else."""
    text = url.strip()
    if not text.isprintable() or any(char.isspace() for char in text):
        return None
    try:
        parts = urlsplit(text)
        good = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:  # a port that is no number, a bracket left open
        return None
    return parts if good else None


def _without_secrets(url: str) -> str:
    return url.rsplit("@", 1)[-1].split("?", 1)[0]


def read_env(provider: str, name: str, *, default: str | None = None) -> str:
    """An environment variable, or `default`.

    Raises:
        ConfigurationError: Not set (or blank) and there is no default; says which variable to set.
    """
    value = os.environ.get(name, "").strip() or default
    if value is None:
        raise ConfigurationError(f"{provider}: set the environment variable {name}")
    return value


def http_from_env() -> HttpLibrary:
    """What `INCIDENTKIT_HTTP` names, `httpx` where it is not set; whether it is a library we know is for `Settings`."""
    return cast("HttpLibrary", os.environ.get("INCIDENTKIT_HTTP", "").strip() or "httpx")
