"""One import, from options to exit code."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from incidentkit.bulk import Report, StopReason, import_records
from incidentkit.cli.attributes import known_attributes, read_attributes
from incidentkit.cli.dry_run import rehearse
from incidentkit.cli.embedded import embedded_sandbox, tell_of_sandbox
from incidentkit.cli.exits import Exit, exit_of_report
from incidentkit.cli.inputs import Input
from incidentkit.cli.interrupts import Interrupts
from incidentkit.cli.journals import default_journal
from incidentkit.cli.progress import choose_display
from incidentkit.cli.reporting import tell, write_report
from incidentkit.cli.targets import Connection, TargetOptions, find_target
from incidentkit.cli.written_files import check_writable
from incidentkit.errors import ConfigurationError, DeadlineExceededError, IncidentKitError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from incidentkit.cli.console import Voice
    from incidentkit.cli.inputs import InputOptions
    from incidentkit.cli.targets import Declared, Target, TargetKind

__all__ = ["ImportOptions", "run_import"]


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What `incidentkit import` was asked; names as on the command line."""

    to: str
    source: InputOptions
    connection: Connection
    catalog_type: str | None = None
    create_type: bool = False
    journal: str | None = None
    no_journal: bool = False
    dry_run: bool = False
    sandbox: bool = False
    max_failures: int | None = None
    deadline: float | None = None
    report: str | None = None


def run_import(options: ImportOptions, voice: Voice) -> int:
    """Run one import and tell of it.

    Raises:
        IncidentKitError: It could not begin.
    """
    kind = find_target(options.to)
    _check_options(options)
    with closing(Input(options.source, kind.shape)) as source:
        _note_unused(source, voice)
        target_options = _target_options(options, kind, source)
        if options.dry_run:
            return rehearse(source, kind, target_options, voice)
        return asyncio.run(_Import(options, kind, source, target_options, voice).run())


def _check_options(options: ImportOptions) -> None:
    if options.to != "incident-io/catalog-entries" and (options.catalog_type or options.create_type):
        raise ConfigurationError(f"--type and --create-type are for incident-io/catalog-entries, not {options.to}")
    if options.report:
        check_writable(options.report, "--report", (options.source.file, options.source.mapping, options.journal))


def _note_unused(source: Input, voice: Voice) -> None:
    if source.mapper.unused:
        voice.note(f"note: not imported: {', '.join(source.mapper.unused)}; name them in a mapping to import them")


def _target_options(options: ImportOptions, kind: TargetKind, source: Input) -> TargetOptions:
    declared: list[Declared] = []
    if kind.shape.rest:
        declared = known_attributes(source)
        if options.create_type and source.columns is None:
            declared += read_attributes(source, lambda: Input(options.source, kind.shape))
    return TargetOptions(
        connection=options.connection,
        catalog_type=options.catalog_type,
        create_type=options.create_type,
        declared=declared,
        custom_field=options.source.overrides.get("custom_field"),
    )


class _Import:
    """One import from connecting to telling."""

    def __init__(
        self, options: ImportOptions, kind: TargetKind, source: Input, target_options: TargetOptions, voice: Voice
    ) -> None:
        self._options = options
        self._kind = kind
        self._source = source
        self._target_options = target_options
        self._voice = voice
        self._report = Report(subject=f"From {source.name} to {kind.shape.target}")
        self._sandbox_said = ""

    async def run(self) -> int:
        """Run it, and tell of it however it ends.

        Raises:
            IncidentKitError: It could not begin.
        """
        work = asyncio.create_task(self._work())
        interrupts = Interrupts(work, self._voice.note)
        error: IncidentKitError | None = None
        with interrupts.listening():
            try:
                await work
            except asyncio.CancelledError:
                if interrupts.signal is None:
                    raise
            except IncidentKitError as caught:
                if self._report.stopped is None:
                    raise
                error = caught
        if interrupts.signal is not None and self._report.stopped is None:
            self._report.stopped = StopReason.CANCELLED
            self._report.stopped_because = "interrupted before the first record was sent"
        return self._end(error, interrupts.signal)

    def _end(self, error: IncidentKitError | None, signal: int | None) -> int:
        unwritten = self._write_report()
        tell(self._report, self._voice)
        if self._sandbox_said:
            self._voice.say(self._sandbox_said)
        for trouble in (error, unwritten):
            if trouble is not None:
                self._voice.error(trouble.message)
        code = exit_of_report(self._report)
        if code is Exit.DONE and unwritten is not None:
            return Exit.USAGE
        return 128 + signal if code is Exit.INTERRUPTED and signal else code

    def _write_report(self) -> ConfigurationError | None:
        # The records are imported, whatever becomes of the file: that has to be told first of all.
        try:
            if self._options.report:
                write_report(self._options.report, self._report)
        except ConfigurationError as error:
            return error
        return None

    async def _work(self) -> None:
        async with self._connection() as connection:
            target = self._kind.open(replace(self._target_options, connection=connection))
            try:
                loop = asyncio.get_running_loop()
                started = loop.time()
                await self._prepare(target)
                left = self._options.deadline and self._options.deadline - (loop.time() - started)
                await self._send(target, left)
            finally:
                await target.close()

    @asynccontextmanager
    async def _connection(self) -> AsyncGenerator[Connection]:
        given = self._options.connection
        if not self._options.sandbox:
            yield given
            return
        async with embedded_sandbox(given.rate_limit, given.concurrency) as (sandbox, connection):
            try:
                yield connection
            finally:
                self._sandbox_said = tell_of_sandbox(sandbox, self._kind.provider)

    async def _prepare(self, target: Target) -> None:
        try:
            async with asyncio.timeout(self._options.deadline):
                for remark in await target.prepare(write=True):
                    self._voice.note(remark)
        except TimeoutError as error:
            raise DeadlineExceededError(
                f"the deadline of {self._options.deadline:g} s passed before the first record was sent"
            ) from error

    async def _send(self, target: Target, deadline: float | None) -> None:
        with choose_display(self._voice, self._kind.shape.target, self._count()) as display:
            try:
                await import_records(
                    self._source.mapped(),
                    target.upsert,
                    key=self._source.mapper.key,
                    journal=self._journal(target),
                    concurrency=self._kind.records_at_once(self._options.connection.concurrency),
                    on_progress=display.update,
                    max_failures=self._options.max_failures,
                    target=target.describe(),
                    deadline=deadline,
                    count_requests=lambda: target.requests,
                    report=self._report,
                )
            finally:
                self._report.requests = target.requests  # those of the preparation too

    def _count(self) -> int | None:
        return None if self._voice.as_json else self._source.count()

    def _journal(self, target: Target) -> Path | None:
        if self._options.journal:
            return Path(self._options.journal)
        # The embedded sandbox forgets everything, so a journal that says what it holds would be wrong next time.
        if self._options.no_journal or self._options.sandbox:
            return None
        return default_journal(self._options.source.file, self._kind.shape.target, target.describe())
