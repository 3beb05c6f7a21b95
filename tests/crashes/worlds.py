"""A sandbox on loopback, and what it holds in a form that two runs can be compared by."""

from __future__ import annotations

import asyncio
import json
import re
import threading
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.request import Request, urlopen

from incidentkit.sandbox import serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from incidentkit.sandbox import Sandbox

TOKEN = "good"
VARIABLES = {
    "INCIDENT_ENDPOINT": "url",
    "DX_BASE_URL": "url",
    "CACHET_BASE_URL": "url",
    "INCIDENT_API_KEY": "token",
    "DX_API_TOKEN": "token",
    "CACHET_TOKEN": "token",
}
# What depends on when a record was made: a moment of this run. Moments of the records themselves are of other years.
_MOMENT = re.compile(r"^20\d\d-\d\d-\d\d[T ]\d\d:\d\d:\d\d")
_RECORDS_YEAR = "2024-"
_ID = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{26}\b")
# What the sandbox gives out in the order of arrival.
_OWN = {"id", "guid", "rank", "reference", "permalink", "external_id_number", "version"}


@dataclass(frozen=True, slots=True)
class World:
    """A served sandbox."""

    sandbox: Sandbox
    url: str

    @property
    def environment(self) -> dict[str, str]:
        """The variables that lead a command here."""
        return {name: self.url if what == "url" else TOKEN for name, what in VARIABLES.items()}

    def forget(self) -> None:
        """Start anew."""
        order(self.url, "reset", records=True)

    def holds(self) -> Counter[str]:
        """Every stored document and how often, without what no two runs have in common: ids and moments."""
        collections = self.sandbox.store._collections
        ids = {id_ for collection in collections.values() for id_ in collection if len(id_) > 5}
        return Counter(
            f"{name}: {json.dumps(_comparable(document, ids), sort_keys=True)}"
            for name, collection in collections.items()
            for document in collection.values()
        )


def order(url: str, path: str, **body: Any) -> None:
    """Tell a sandbox to change."""
    request = Request(f"{url}/_sandbox/{path}", json.dumps(body).encode(), method="POST")
    urlopen(request, timeout=30).close()


def ask(url: str, path: str) -> Any:
    """What a sandbox answers to `/_sandbox/PATH`."""
    with urlopen(f"{url}/_sandbox/{path}", timeout=30) as answer:
        return json.load(answer)


@contextmanager
def serving(sandbox: Sandbox) -> Iterator[World]:
    """The sandbox on loopback, in a thread of its own."""
    ready, done = threading.Event(), threading.Event()
    urls: list[str] = []

    async def main() -> None:
        async with serve(sandbox) as server:
            urls.append(server.url)
            ready.set()
            await asyncio.to_thread(done.wait)

    thread = threading.Thread(target=asyncio.run, args=(main(),))
    thread.start()
    try:
        assert ready.wait(30)
        yield World(sandbox, urls[0])
    finally:
        done.set()
        thread.join(30)
        sandbox.close()


def _comparable(value: Any, ids: set[str]) -> Any:
    if isinstance(value, dict):
        members = [(name, _comparable(member, ids)) for name, member in value.items() if name not in _OWN]
        # Members named by an id have no name in common with those of another run, only a value.
        named = {name: member for name, member in members if not _ID.fullmatch(name)}
        return {**named, "<id>": sorted(json.dumps(member) for name, member in members if _ID.fullmatch(name))}
    if isinstance(value, list):
        return [_comparable(member, ids) for member in value]
    if isinstance(value, str):
        if value in ids:
            return "<id>"
        if _MOMENT.match(value) and not value.startswith(_RECORDS_YEAR):
            return "<moment>"
        return _ID.sub("<id>", value)
    return value
