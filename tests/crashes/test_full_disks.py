"""Imports whose disk is full or fails: told, stopped, and completed once there is room again."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.crashes.imports import WRITTEN, check_journal, check_records, check_report, dice_for, done

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.crashes.imports import Imports
    from tests.crashes.nursery import Ended

pytestmark = pytest.mark.e2e

FREE = "the disk is full; free some space and run again with the same journal"
SIZE = 512 * 1024


@pytest.fixture
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of half a megabyte."""
    disk = folder / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    made = mount and subprocess.run([mount, "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", disk], check=False)
    if not made or made.returncode:
        pytest.skip("needs the right to mount a file system")
    yield disk
    subprocess.run(["umount", disk], check=True)


def check_stopped(imports: Imports, ended: Ended, target: str, before: int) -> None:
    """It says that it stopped, and has counted just what the API has."""
    assert ended.code == 2, ended
    found = ended.found
    assert found["stopped"].startswith("journal: ")
    assert found["failures"] == []
    assert sum(found[outcome] for outcome in WRITTEN) == stored(imports, target) - before


def stored(imports: Imports, target: str) -> int:
    """How many records of the target the sandbox holds."""
    return len(imports.world.sandbox.store.collection(target.replace("/", ".").replace("-", "_")))


def complete(imports: Imports, folder: Path, target: str) -> None:
    """There is room again: one more run makes it as if nothing had happened."""
    confirmed = done(folder)
    check_report(imports.run(target, folder), target, confirmed)
    check_journal(folder, target, confirmed)


@pytest.mark.parametrize("target", ["dx/incidents", "cachet/incidents"])
def test_a_full_disk_stops_the_import_and_room_completes_it(imports: Imports, small_disk: Path, target: str):
    """Wherever the disk becomes full: what was sent is counted, and nothing is sent that could not be written down."""
    expected = imports.undisturbed(target, small_disk)
    for path in small_disk.iterdir():
        path.unlink()
    imports.prepare(target, small_disk)
    room = dice_for(target).randrange(40, 90) * 1024
    filler = small_disk / "filler"
    filler.write_bytes(bytes(SIZE - room - sum(path.stat().st_blocks * 512 for path in small_disk.iterdir())))
    ended = imports.run(target, small_disk, "--report", "out.html")
    assert FREE in ended.stderr, (room, ended)
    check_stopped(imports, ended, target, 0)
    report = small_disk / "out.html"
    assert not report.exists() or report.read_text("utf-8").endswith("</html>\n")
    filler.unlink()
    complete(imports, small_disk, target)
    check_records(imports.world, expected)


@pytest.mark.parametrize("pages", [9, 11, 14])
def test_a_journal_without_room_for_one_more_page(imports: Imports, folder: Path, pages: int):
    """The journal fills up in the middle of a batch of records that share requests."""
    target = "dx/ai-tool-metrics"
    expected = imports.undisturbed(target, folder)
    imports.prepare(target, folder)
    ended = imports.run(target, folder, journal_pages=pages)
    assert FREE in ended.stderr
    check_stopped(imports, ended, target, 0)
    complete(imports, folder, target)
    check_records(imports.world, expected)


@pytest.mark.skipif(os.name == "nt", reason="needs a limit on the size of files")
@pytest.mark.parametrize("target", ["dx/deployments", "incident-io/custom-field-options"])
def test_a_disk_that_fails_otherwise(imports: Imports, folder: Path, target: str):
    """A write that fails for another reason than room is told in SQLite's words, and costs as little."""
    expected = imports.undisturbed(target, folder)
    imports.prepare(target, folder)
    before = stored(imports, target)
    largest = dice_for(target).randrange(45, 70) * 1024
    ended = imports.run(target, folder, largest_file=largest)
    assert "run again" in ended.stderr, (largest, ended)
    check_stopped(imports, ended, target, before)
    complete(imports, folder, target)
    check_records(imports.world, expected)


def test_a_full_disk_before_the_first_record(imports: Imports, folder: Path):
    """A journal that cannot even be begun is refused before anything is sent."""
    imports.prepare("dx/incidents", folder)
    ended = imports.run("dx/incidents", folder, journal_pages=1)
    assert (ended.code, ended.found["upserted"]) == (2, 0)
    assert FREE in ended.stderr
    assert stored(imports, "dx/incidents") == 0
    complete(imports, folder, "dx/incidents")
