"""A target that answers without a network."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from incidentkit import Outcome, UpsertResult
from incidentkit.errors import ErrorDetails, api_error
from incidentkit.providers._targets import TargetKind, TargetOptions
from tests.cli.mapping.shapes import TICKETS

if TYPE_CHECKING:
    from collections.abc import Callable

NAME = "acme/tickets"


class FakeTarget:
    """Keeps what it is given; `titles` say what goes wrong."""

    def __init__(self, options: TargetOptions) -> None:
        self.options = options
        self.records: list[dict[str, Any]] = []
        self.requests = 0
        self.prepared: list[bool] = []
        self.closed = False

    async def prepare(self, *, write: bool) -> list[str]:
        self.prepared.append(write)
        if self.options.connection.base_url == "slow":
            await asyncio.sleep(60)
        return ["made the ticket desk"] if write else ["would make the ticket desk"]

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[None]:
        self.requests += 1
        self.records.append(record)
        await asyncio.sleep(0)
        title = record.get("title")
        if title == "refused":
            raise api_error(401, ErrorDetails(), provider="Acme", operation="POST /tickets")
        if title == "invalid":
            details = ErrorDetails(fields={"title": ("is not nice",)}, request_id="req-1")
            raise api_error(422, details, provider="Acme", operation="POST /tickets")
        if title == "slow":
            await asyncio.sleep(5)
        return UpsertResult(Outcome.UPDATED if title == "old" else Outcome.CREATED, None)

    def describe(self) -> str:
        return f"{NAME} at {self.options.connection.base_url or 'home'}"

    async def close(self) -> None:
        self.closed = True


def fake_kind(opened: list[FakeTarget]) -> TargetKind:
    """The kind; every target made is put into `opened`."""

    def make(options: TargetOptions) -> FakeTarget:
        opened.append(FakeTarget(options))
        return opened[-1]

    maker: Callable[[TargetOptions], FakeTarget] = make
    return TargetKind("dx", TICKETS, maker)
