"""What a target of an import is: opened with a connection, it writes one record at a time."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, Protocol, TypeVar

from incidentkit._text import few, suggestion
from incidentkit.errors import ConfigurationError
from incidentkit.settings import http_from_env

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

    from incidentkit._http.client import BaseClient
    from incidentkit._results import UpsertResult
    from incidentkit.providers._fields import Shape
    from incidentkit.settings import RateLimit, Secret


FEW_REQUESTS: Final = 4
"""Requests at once where each takes many records, unless told otherwise."""

MOST_FULL_REQUESTS: Final = 20
"""Beyond this many requests of many records each, the records under way would need more memory than they save time."""


@dataclass(frozen=True, slots=True)
class Connection:
    """Where to and how fast; what is None comes from the environment or the client's defaults.

    Attributes:
        base_url: Root of the API.
        credential: The bearer token.
        rate_limit: The credential's limit.
        concurrency: Requests in flight at once.
        sandbox: It is the embedded sandbox, which starts empty.
        options: Options that only this provider's client takes, by name.
        client: An open client to use instead of making one; whoever made it closes it.
    """

    base_url: str | None = None
    credential: Secret | None = None
    rate_limit: RateLimit | None = None
    concurrency: int | None = None
    sandbox: bool = False
    options: Mapping[str, str] = field(default_factory=dict[str, str])
    client: BaseClient | None = None


@dataclass(frozen=True, slots=True)
class Declared:
    """An attribute that the records bring.

    Attributes:
        name: As the records name it.
        type: The catalog's type for it.
        array: Whether it holds several values.
    """

    name: str
    type: Literal["String", "Number", "Bool"] = "String"
    array: bool = False


@dataclass(frozen=True, slots=True)
class TargetOptions:
    """What a target is opened with.

    Attributes:
        connection: Where to.
        catalog_type: `--type`: name, type name or id of the catalog type.
        create_type: `--create-type`: make the type, and attributes that it lacks.
        declared: The attributes that the mapping or the header names.
        custom_field: `--set custom_field=`: the field where one holds for all records.
    """

    connection: Connection
    catalog_type: str | None = None
    create_type: bool = False
    declared: Sequence[Declared] = ()
    custom_field: str | None = None


class Target(Protocol):
    """One kind of record at one account."""

    @property
    def requests(self) -> int:
        """Requests sent so far."""
        ...

    async def prepare(self, *, write: bool) -> list[str]:
        """Look up what the records refer to and, with `write`, make what is missing.

        Gives lines about what was made, or what would be.

        Raises:
            ConfigurationError: Something the records refer to does not exist.
            IncidentKitError: The API cannot be reached or refuses the credential.
        """
        ...

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """Write one record of the target's shape."""
        ...

    def describe(self) -> str:
        """The target's identity for a journal: the same for the same records at the same account, no secrets."""
        ...

    async def close(self) -> None:
        """Give the connections back."""
        ...


@dataclass(frozen=True, slots=True)
class TargetKind:
    """A kind of record that can be imported.

    Attributes:
        provider: Name of the provider.
        shape: Their fields.
        open: Makes the target; nothing is sent yet.
        together: Records that one request takes.
    """

    provider: str
    shape: Shape
    open: Callable[[TargetOptions], Target]
    together: int = 1

    def records_at_once(self, requests: int | None) -> int | None:
        """Records to have under way for `requests` at once; None leaves the choice to the import."""
        if self.together == 1:
            return requests
        return min(requests or FEW_REQUESTS, MOST_FULL_REQUESTS) * self.together


C = TypeVar("C", bound="BaseClient")


def open_client(kind: type[C], connection: Connection) -> C:
    """Make a client; what the connection does not say comes from the environment or the client's defaults.

    Raises:
        ConfigurationError: The credential or the base URL is missing, or an option cannot be right.
    """
    if (client := borrowed(kind, connection)) is not None:
        return client
    given: dict[str, Any] = {
        "base_url": connection.base_url,
        "rate_limit": connection.rate_limit,
        "concurrency": connection.concurrency,
        "http": http_from_env(),
        **({option.name: option.sandbox_value for option in kind.provider.options} if connection.sandbox else {}),
        **connection.options,
    }
    chosen = {name: value for name, value in given.items() if value is not None}
    if connection.credential is None:
        return kind.from_env(**chosen)
    return kind(connection.credential.reveal(), **chosen)


def borrowed(kind: type[C], connection: Connection) -> C | None:
    """The client that the caller has opened, if any.

    Raises:
        ConfigurationError: It is the client of another provider.
    """
    client = connection.client
    if client is None or isinstance(client, kind):
        return client
    raise ConfigurationError(f"client: this target needs a client of {kind.__name__}, not {type(client).__name__}")


class Upserting(Protocol):
    """Records that know what is there."""

    async def upsert(self, **fields: Any) -> UpsertResult[Any]:
        """Write one."""
        ...


class ClientTarget(Generic[C]):
    """Records of one account. Subclasses say how one is written.

    Args:
        client: Of the account.
        shape: Of the records.
        probe: Asks whether the credential is good.
        connection: What the client was opened with; one that it brought stays open.
    """

    def __init__(
        self, client: C, shape: Shape, probe: Callable[[C], Awaitable[object]], connection: Connection | None = None
    ) -> None:
        self._client = client
        self._owns_client = connection is None or connection.client is None
        self._name = shape.target
        self._probe = probe

    @property
    def requests(self) -> int:
        """See `Target.requests`."""
        return self._client.requests_sent

    async def prepare(self, *, write: bool) -> list[str]:
        """See `Target.prepare`."""
        del write
        await self._probe(self._client)
        return []

    def describe(self) -> str:
        """See `Target.describe`."""
        return f"{self._name} at {self._client.base_url}"

    async def close(self) -> None:
        """See `Target.close`."""
        if self._owns_client:
            await self._client.close()


class _Named(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...


class Names:
    """The records that one field can refer to.

    Args:
        field: The field, for messages.
        records: Name and id of each.
        stand_in: Whether the first record stands for one that is not there: a sandbox has records of its own.
    """

    def __init__(self, field: str, records: Iterable[tuple[str, str]], *, stand_in: bool = False) -> None:
        listed = list(dict.fromkeys(records))
        self._field = field
        # By name last: a name counts where it is somebody else's id.
        self._ids = {id_: id_ for _, id_ in listed} | dict(reversed(listed))
        self._times = Counter(name for name, _ in listed)
        self._stand_in = listed[0][1] if stand_in and listed else None

    @classmethod
    def of(cls, field: str, records: Iterable[_Named], *, stand_in: bool = False) -> Names:
        """Those of records with an id and a name."""
        return cls(field, ((record.name, record.id) for record in records), stand_in=stand_in)

    def id(self, wanted: str) -> str:
        """The id that is meant.

        Raises:
            ConfigurationError: There is none, or several have that name; the message says what there is.
        """
        if self._times[wanted] > 1:
            raise ConfigurationError(f"{self._field}: {self._times[wanted]} are called {wanted!r}; give the id of one")
        found = self._ids.get(wanted, self._stand_in)
        if found is None:
            names = list(self._times)
            hint = suggestion(wanted, names, else_say=f"there are {few(names)}")
            raise ConfigurationError(f"{self._field}: there is no {wanted!r}; {hint}")
        return found
