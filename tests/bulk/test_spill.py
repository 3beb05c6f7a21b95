from __future__ import annotations

import sqlite3
from dataclasses import dataclass

import psutil
import pytest

from incidentkit.bulk._reading import Item
from incidentkit.bulk._scheduling import DiskSpill
from incidentkit.settings import Secret


@dataclass
class Service:
    """A record that is no mapping."""

    name: str


@pytest.fixture
def spill():
    made = DiskSpill()
    yield made
    made.close()


def test_an_item_comes_back_as_it_was(spill):
    """Record, number, key, fingerprint, row and marks."""
    item = Item(7, Service("web"), "svc-7", "f00d")
    item.id, item.counted, item.repeats = 12, True, True
    assert spill.put(item)
    found = spill.drop("svc-7")
    assert found is not item
    assert found.record == Service("web")
    for name in ("number", "key", "hash", "id", "counted", "repeats", "forced"):
        assert getattr(found, name) == getattr(item, name)


def test_a_credential_is_never_put_on_disk(spill):
    """What refuses to pickle stays in memory."""
    assert not spill.put(Item(1, {"token": Secret("s3cret")}, "k", "p"))
    assert len(spill) == 0


def test_a_full_disk_takes_no_more(spill, monkeypatch):
    """What the disk refuses stays in memory, and what is there still is."""
    assert spill.put(Item(1, "a", "k1", "p"))
    spill._file.execute("PRAGMA max_page_count = 2")
    assert not spill.put(Item(2, "x" * 100_000, "k2", "p"))
    assert spill.drop("k1").record == "a"


def test_it_costs_nothing_before_it_is_needed(spill):
    """Asking an empty one opens no file."""
    assert spill.drop("k") is None
    assert spill.release() is None
    assert spill._file is None


def test_memory_does_not_grow_with_what_is_put_aside(spill):
    """Forty megabytes of records take a few of memory."""
    process = psutil.Process()
    before = process.memory_info().rss
    for number in range(4000):
        assert spill.put(Item(number, "x" * 10_000, f"k{number}", "p"))
    assert process.memory_info().rss - before < 16 * 2**20


def test_closed_the_file_is_gone(spill):
    """Nothing is left to be read by anybody."""
    spill.put(Item(1, "a", "k", "p"))
    file = spill._file
    spill.close()
    assert (len(spill), spill.drop("k")) == (0, None)
    with pytest.raises(sqlite3.ProgrammingError):
        file.execute("SELECT 1")
