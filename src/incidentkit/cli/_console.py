"""Output: results to standard output, messages and progress to standard error."""

from __future__ import annotations

import json
import logging
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Protocol, Self

import click

from incidentkit._text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from rich.progress import Progress as Bars


class Console:
    """What one command prints; with `as_json` standard output is for the one object alone."""

    def __init__(self, *, as_json: bool = False) -> None:
        self.as_json = as_json

    def print(self, text: str) -> None:
        """A result for a person."""
        click.echo(text, err=self.as_json)

    def note(self, text: str) -> None:
        """Something to know, on standard error."""
        click.echo(one_line(text), err=True)

    def error(self, text: str) -> None:
        """What went wrong, as one line on standard error."""
        click.echo(f"error: {one_line(text)}", err=True)

    def print_json(self, found: dict[str, Any]) -> None:
        """The one object of `--json`."""
        if self.as_json:
            click.echo(json.dumps(found))

    @property
    def at_terminal(self) -> bool:
        """Whether a person watches standard error."""
        return sys.stderr.isatty() and not self.as_json


_LOGGERS: Final = ("incidentkit", "incidentkit_api")


class _Notes(logging.Handler):
    def __init__(self, console: Console) -> None:
        super().__init__(logging.WARNING)
        self._console = console

    def emit(self, record: logging.LogRecord) -> None:
        self._console.note(f"note: {record.getMessage()}")


@contextmanager
def warnings_as_notes(console: Console) -> Generator[None]:
    """Show the library's warnings inside, each as one line."""
    handler = _Notes(console)
    loggers = [logging.getLogger(name) for name in _LOGGERS]
    for logger in loggers:
        logger.addHandler(handler)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeHandler(handler)


LINE_EVERY: Final = 5.0
"""Seconds between two lines."""

STILL_AFTER: Final = 3.0
"""Seconds without a request sent or answered, after which the import is said to wait."""

_OUTCOMES: Final = ("created", "updated", "deleted", "upserted", "unchanged", "skipped", "failed")


class Moving(Protocol):
    """How far something is; it counts by outcome, in attributes of the outcomes' names."""

    @property
    def done(self) -> int:
        """How many have their answer."""
        ...

    @property
    def requests(self) -> int | None:
        """Requests sent so far, where they are counted."""
        ...

    @property
    def elapsed_s(self) -> float:
        """Seconds since the start."""
        ...

    @property
    def rate(self) -> float:
        """How many a second of late."""
        ...

    @property
    def ended(self) -> bool:
        """Whether this is the last word."""
        ...


class Display:
    """Shows progress from entering to leaving; this one shows nothing."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Show no more."""

    def update(self, progress: Moving) -> None:
        """Where the import is now."""


def choose_display(console: Console, title: str, total: int | None) -> Display:
    """The display that fits who is watching; `total` is about how many records there are, where that is known."""
    if console.as_json:
        return Display()
    return _Bar(title, total) if console.at_terminal else _Lines(console.note, title, total)


def summary_of(progress: Moving) -> str:
    """The outcomes so far that there are any of, like `12 created, 3 failed`."""
    counts: dict[str, int] = {name: getattr(progress, name, 0) for name in _OUTCOMES}
    return ", ".join(f"{count:,} {name}" for name, count in counts.items() if count) or "none yet"


class Standstill:
    """Notices when nothing is sent or answered, so that nobody takes a full rate budget for a hang."""

    def __init__(self) -> None:
        self._seen: tuple[int, int | None] = (-1, None)
        self._since = 0.0

    def seconds(self, progress: Moving) -> float:
        """For how long by now, 0 where that is not worth a word."""
        now = (progress.done, progress.requests)
        if now != self._seen:
            self._seen, self._since = now, progress.elapsed_s
        still = progress.elapsed_s - self._since
        return still if still >= STILL_AFTER else 0.0


class _Lines(Display):
    def __init__(self, write: Callable[[str], None], title: str, total: int | None) -> None:
        self._write = write
        self._title = title
        self._total = total
        self._due = LINE_EVERY
        self._standstill = Standstill()

    def update(self, progress: Moving) -> None:
        """A line when one is due; the end is for the report to tell."""
        still = self._standstill.seconds(progress)
        if progress.elapsed_s < self._due or progress.ended:
            return
        self._due = progress.elapsed_s + LINE_EVERY
        of = f" of {max(self._total, progress.done):,}" if self._total is not None else ""
        waits = f"; waiting for {still:.0f} s (rate limit, or slow answers)" if still else ""
        counts = f"{progress.done:,}{of} records, {progress.rate:.1f}/s ({summary_of(progress)})"
        self._write(f"{self._title}: {counts}{waits}")


class _Bar(Display):
    def __init__(self, title: str, total: int | None) -> None:
        self._bars = _bars()
        self._task = self._bars.add_task(title, total=total, rate="", outcomes="")
        self._total = total
        self._standstill = Standstill()

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.stop()

    def update(self, progress: Moving) -> None:
        """Move the bar."""
        still = self._standstill.seconds(progress)
        total = self._total if self._total is None else max(self._total, progress.done)
        if progress.ended:
            total = progress.done
        self._bars.update(
            self._task,
            completed=progress.done,
            total=total,
            rate=f"waiting {still:.0f} s" if still else f"{progress.rate:.1f}/s",
            outcomes=summary_of(progress),
        )


def _bars() -> Bars:
    from rich.console import Console as Terminal  # noqa: PLC0415 - slow to load, and only a terminal needs it
    from rich.progress import (  # noqa: PLC0415 - as above
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=None),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}", markup=False),
        TimeRemainingColumn(),
        TextColumn("{task.fields[outcomes]}", markup=False),
        console=Terminal(stderr=True),
        expand=True,
    )
