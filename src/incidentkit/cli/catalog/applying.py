"""`incidentkit catalog apply`, from options to exit code."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incidentkit.catalog import MAX_BATCH, MAX_DELETES, ApplyReport, Plan
from incidentkit.cli.catalog.connecting import connected
from incidentkit.cli.catalog.exits import exit_of_apply
from incidentkit.cli.catalog.loading import read_catalog
from incidentkit.cli.catalog.markdown import report_markdown
from incidentkit.cli.catalog.outline import told_plan
from incidentkit.cli.catalog.pace import Pace
from incidentkit.cli.catalog.plan_files import read_plan
from incidentkit.cli.catalog.telling import Unread, tell_problems, waiting
from incidentkit.cli.exits import Exit, exit_of_error
from incidentkit.cli.interrupts import Interrupts
from incidentkit.cli.progress import choose_display
from incidentkit.cli.written_files import check_writable, write_file
from incidentkit.errors import AuthenticationError, ConfigurationError, IncidentKitError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incidentkit import IncidentIO
    from incidentkit.catalog import DesiredCatalog
    from incidentkit.cli.console import Voice
    from incidentkit.cli.targets import Connection

__all__ = ["ApplyOptions", "run_apply"]


@dataclass(frozen=True, slots=True)
class ApplyOptions:
    """What `incidentkit catalog apply` was asked; names as on the command line."""

    connection: Connection
    file: str = ""
    plan: str | None = None
    adopt: bool = False
    delete: bool = False
    max_deletes: float = MAX_DELETES
    batch_size: int = MAX_BATCH
    deadline: float | None = None
    report: str | None = None


def run_apply(options: ApplyOptions, voice: Voice) -> int:
    """Make a plan, or read one, and do what it says."""
    try:
        return _apply(options, voice)
    except IncidentKitError as error:
        tell_problems(error, voice, **ApplyReport().to_dict())
        return exit_of_error(error)


def _apply(options: ApplyOptions, voice: Voice) -> int:
    wanted: DesiredCatalog | Plan
    remarks: tuple[str, ...] = ()
    needed: tuple[str, ...]
    if options.plan is not None:
        wanted, needed = read_plan(options.plan), (options.plan,)
        unread = Unread.of(one.declared for one in wanted.types)
    else:
        loaded = read_catalog(options.file)
        wanted, remarks, needed = loaded.desired, loaded.remarks, loaded.files
        unread = Unread.of(loaded.desired.types)
    if options.report:
        check_writable(options.report, "--report", needed)
    for remark in remarks:
        voice.note(f"note: {remark}")
    unread.tell(voice)
    return asyncio.run(_Application(options, wanted, unread, voice).run())


class _Application:
    """One application from connecting to telling."""

    def __init__(self, options: ApplyOptions, wanted: DesiredCatalog | Plan, unread: Unread, voice: Voice) -> None:
        self._options = options
        self._wanted = wanted
        self._unread = unread
        self._voice = voice
        self._report = ApplyReport()

    async def run(self) -> int:
        """Run it, and tell of it however it ends.

        Raises:
            IncidentKitError: It could not begin.
        """
        work = asyncio.create_task(self._work())
        interrupts = Interrupts(work, self._voice.note)
        code: int | None = None
        with interrupts.listening():
            try:
                await work
            except asyncio.CancelledError:
                if interrupts.signal is None:
                    raise
                code = 128 + interrupts.signal
                self._report.stopped = "interrupted"
            except TimeoutError:
                code = Exit.DEADLINE
                self._report.stopped = f"the deadline of {self._options.deadline:g} s has passed"
            except AuthenticationError as error:
                if not self._report.types:
                    raise
                self._voice.error(error.message)
                code = Exit.REFUSED
        return self._end(code)

    async def _work(self) -> None:
        async with asyncio.timeout(self._options.deadline), connected(self._options.connection, self._voice) as client:
            plan = await self._planned(client)
            total = plan.counts.applied(delete=self._options.delete).changing
            pace = Pace(lambda: client.requests_sent)
            with choose_display(self._voice, "catalog", total) as display:
                await client.catalog.apply(
                    plan,
                    batch_size=self._options.batch_size,
                    delete=self._options.delete,
                    max_deletes=self._options.max_deletes,
                    on_progress=lambda progress: display.update(pace.of(progress)),
                    **self._concurrency(),
                    report=self._report,
                )

    def _concurrency(self) -> dict[str, int]:
        given = self._options.connection.concurrency
        return {} if given is None else {"concurrency": given}

    async def _planned(self, client: IncidentIO) -> Plan:
        if isinstance(self._wanted, Plan):
            plan = self._wanted
        else:
            with waiting(self._voice, "reading what is there"):
                plan = await client.catalog.plan(self._wanted, adopt=self._options.adopt, delete=self._options.delete)
        for note in (*plan.notes, *(note for one in plan.types for note in one.notes)):
            self._voice.note(f"note: {note}")
        counts = plan.counts.applied(delete=self._options.delete)
        if left_out := plan.counts.delete - counts.delete:
            self._voice.note(f"note: deletes of the plan that are left out: {left_out:,}; --delete does them")
        self._voice.note("nothing to do" if plan.empty else f"applying: {told_plan(plan, counts)}")
        return plan

    def _end(self, code: int | None) -> int:
        """Tell of it; what was applied goes before what becomes of the report's file."""
        unread = [f"cannot be read: {reason}" for reason in self._unread.reasons]
        unwritten = self._write_report(unread)
        self._voice.give({**self._report.to_dict(), "remarks": unread})
        if not self._voice.as_json:
            self._voice.say(self._report.to_text())
        if unwritten is not None:
            self._voice.error(unwritten.message)
        if code is None:
            code = exit_of_apply(self._report, incomplete=bool(self._unread))
        return Exit.USAGE if code == Exit.DONE and unwritten is not None else code

    def _write_report(self, unread: Sequence[str]) -> ConfigurationError | None:
        try:
            if self._options.report:
                write_file(self._options.report, report_markdown(self._report, unread), "--report")
        except ConfigurationError as error:
            return error
        return None
