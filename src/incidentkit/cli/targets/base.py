"""What a target of an import is, and what it is opened with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from incidentkit.cli.shape import Shape
    from incidentkit.results import UpsertResult
    from incidentkit.settings import RateLimit, Secret

__all__ = ["Connection", "Declared", "ProviderName", "Target", "TargetKind", "TargetOptions"]

ProviderName: TypeAlias = Literal["incident-io", "dx", "cachet"]

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
    """

    base_url: str | None = None
    credential: Secret | None = None
    rate_limit: RateLimit | None = None
    concurrency: int | None = None
    sandbox: bool = False


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
        provider: Whose records they are.
        shape: Their fields.
        open: Makes the target; nothing is sent yet.
        together: Records that one request takes.
    """

    provider: ProviderName
    shape: Shape
    open: Callable[[TargetOptions], Target]
    together: int = 1

    def records_at_once(self, requests: int | None) -> int | None:
        """Records to have under way for `requests` at once; None leaves the choice to the import."""
        if self.together == 1:
            return requests
        return min(requests or FEW_REQUESTS, MOST_FULL_REQUESTS) * self.together
