"""From the input to numbered items with key and fingerprint."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from typing import TYPE_CHECKING, Any, Final

from incidentkit.bulk.hashing import payload_hash
from incidentkit.bulk.items import Item, KeyProblem, Unreadable, check_key
from incidentkit.bulk.tally import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from incidentkit.bulk.sources import Source
    from incidentkit.bulk.tally import Tally

__all__ = ["Intake"]

_CLOSES_WITHIN: Final = 5.0

_logger = logging.getLogger("incidentkit.bulk")


class Intake:
    """Reads ahead a little, and turns records into items when they are asked for.

    Args:
        room: How many records may wait here, now.
        arrived: Called when there is something new: records, or the end.
    """

    def __init__(
        self,
        source: Source,
        read_key: Callable[[Any], object],
        tally: Tally,
        *,
        room: Callable[[], int],
        arrived: Callable[[], None],
    ) -> None:
        self._source = source
        self._read_key = read_key
        self._tally = tally
        self._room = room
        self._arrived = arrived
        self._records: deque[Any] = deque()
        self._taken = asyncio.Event()
        self._numbered = 0
        self._read_all = False

    @property
    def waiting(self) -> bool:
        """There are records to take."""
        return bool(self._records)

    @property
    def ended(self) -> bool:
        """The input has ended and every record was taken."""
        return self._read_all and not self._records

    @property
    def numbered(self) -> int:
        """How many records were taken."""
        return self._numbered

    async def run(self) -> None:
        """Read to the end, or until cancelled; raises what the input raises."""
        while records := await self._source.read(self._room()):
            self._records.extend(records)
            self._arrived()
            while len(self._records) >= self._room():
                self._taken.clear()
                await self._taken.wait()
        self._read_all = True
        self._arrived()

    async def close(self) -> None:
        """Let the input go; what that raises concerns no record any more."""
        self._records.clear()
        try:
            async with asyncio.timeout(_CLOSES_WITHIN):
                await self._source.close()
        except Exception as error:  # noqa: BLE001 - the input's own clean-up
            _logger.warning("closing the input: %s", one_line(error))

    def take(self, most: int) -> list[Item]:
        """The next `most` records, without those that have no usable key: they are counted as failed."""
        count = min(most, len(self._records))
        items = [item for _ in range(count) if (item := self._prepare(self._records.popleft()))]
        self._taken.set()
        return items

    def _prepare(self, record: Any) -> Item | None:
        self._numbered += 1
        if isinstance(record, Unreadable):
            self._tally.unreadable(self._numbered, record.where, record.message, "Unreadable")
            return None
        try:
            key = check_key(self._read_key(record))
        except KeyProblem as problem:
            self._refuse(f"{problem}", "KeyProblem")
            return None
        except Exception as error:  # noqa: BLE001 - the caller's key function: its errors are that record's
            self._refuse(f"gave no key: {one_line(error)}", type(error).__name__)
            return None
        return Item(self._numbered, record, key, payload_hash(record))

    def _refuse(self, problem: str, kind: str) -> None:
        where = f"record {self._numbered}"
        self._tally.unreadable(self._numbered, where, f"{where} {problem}", kind)
