"""Imports of the samples, undisturbed and otherwise, and what must be true of each."""

from __future__ import annotations

import json
import os
import random
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from incidentkit.bulk import read_journal
from tests.crashes.samples import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.crashes.nursery import Child, Ended, Nursery
    from tests.crashes.worlds import World

JOURNAL = "j.db"
WRITTEN = ("created", "updated", "unchanged", "upserted")


@dataclass(frozen=True, slots=True)
class Undisturbed:
    """What an import does that nothing happens to.

    Attributes:
        holds: What the sandbox holds afterwards.
        points: How many points it passes at which it could be killed.
    """

    holds: Counter[str]
    points: int


class Imports:
    """Runs the imports of the samples."""

    def __init__(self, world: World, nursery: Nursery) -> None:
        self.world = world
        self._nursery = nursery
        self._undisturbed: dict[str, Undisturbed] = {}

    def undisturbed(self, target: str, folder: Path) -> Undisturbed:
        """The measure of all others, run once; the sandbox holds nothing before and after."""
        if target not in self._undisturbed:
            self.prepare(target, folder)
            ended = self.run(target, folder, journal="undisturbed.db")
            assert ended.code == 0, ended
            assert ended.points is not None
            self._undisturbed[target] = Undisturbed(self.world.holds(), ended.points)
            self.world.forget()
        return self._undisturbed[target]

    def prepare(self, target: str, folder: Path) -> None:
        """Put there what the records refer to, and write the records' file."""
        for needed, records in SAMPLES[target].before.items():
            _write(folder / "before.jsonl", records)
            arguments = ("import", "before.jsonl", "--to", needed, "--no-journal", "--rate-limit", "100000/1")
            ended = self._nursery.run(*arguments, folder=folder)
            assert ended.code == 0, ended
        _write(folder / "in.jsonl", SAMPLES[target].records)

    def start(
        self, target: str, folder: Path, *options: str, journal: str = JOURNAL, json: bool = True, **orders: Any
    ) -> Child:
        """Start the import; `orders` are those of the nursery."""
        arguments = ["import", "in.jsonl", "--to", target, "--journal", journal, "--rate-limit", "100000/1"]
        arguments += [*SAMPLES[target].options, *options, *(["--json"] if json else [])]
        return self._nursery.start(*arguments, folder=folder, **orders)

    def run(self, target: str, folder: Path, *options: str, **more: Any) -> Ended:
        """Run the import to its end, whatever that is."""
        return self.start(target, folder, *options, **more).wait()

    def command(self, *arguments: str, folder: Path) -> Child:
        """Start any other command."""
        return self._nursery.start(*arguments, folder=folder)


def dice_for(*case: object) -> random.Random:
    """Others in every run, unless a seed is given; printed, so that a failure can be had again."""
    seed = os.environ.get("INCIDENTKIT_CRASH_SEED") or str(random.randrange(2**32))
    print(f"INCIDENTKIT_CRASH_SEED={seed}")  # noqa: T201 - shown with a failure
    return random.Random(" ".join(map(str, (seed, *case))))


def done(folder: Path) -> dict[str, int]:
    """The records that the journal has as done, and in which run that was."""
    if not (folder / JOURNAL).exists():
        return {}
    return {answer.key: answer.run for answer in read_journal(folder / JOURNAL) if answer.outcome in WRITTEN}


def check_report(ended: Ended, target: str, before: dict[str, int]) -> None:
    """An import that came to its end tells of every record, and skips just those that were done."""
    count = len(SAMPLES[target].records)
    assert ended.code == 0, ended
    found = ended.found
    assert found["failures"] == []
    assert found["skipped"] == len(before), (found, before)
    assert sum(found[outcome] for outcome in WRITTEN) == count - len(before)


def check_journal(folder: Path, target: str, before: dict[str, int]) -> None:
    """Every record is done, and none that was done before was done again."""
    after = done(folder)
    assert len(after) == len(SAMPLES[target].records)
    assert {key: after[key] for key in before} == before
    outcomes = Counter(answer.outcome for answer in read_journal(folder / JOURNAL))
    assert set(outcomes) <= set(WRITTEN)


def check_records(world: World, expected: Undisturbed) -> None:
    """It holds what it would hold if nothing had happened: no record lost, none doubled, none halved."""
    holds = world.holds()
    assert (list(holds - expected.holds), list(expected.holds - holds)) == ([], [])


def _write(path: Path, records: Sequence[dict[str, Any]]) -> None:
    path.write_text("".join(f"{json.dumps(record)}\n" for record in records), "utf-8")
