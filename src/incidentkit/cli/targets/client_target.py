"""What all targets share: the client, and what is asked of it before and after the records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from incidentkit.cli.shape import Shape
    from incidentkit.providers.base import BaseClient
    from incidentkit.results import UpsertResult

__all__ = ["ClientTarget", "Upserting"]

C = TypeVar("C", bound="BaseClient")


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
    """

    def __init__(self, client: C, shape: Shape, probe: Callable[[C], Awaitable[object]]) -> None:
        self._client = client
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
        await self._client.close()
