"""`incidentkit import`."""

from __future__ import annotations

import asyncio
import json
import os
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from incidentkit._text import counted
from incidentkit.bulk import Failure, InvalidRecord, Report, StopReason, import_records
from incidentkit.cli import _options as parameters
from incidentkit.cli._console import Voice, choose_display, warnings_as_notes
from incidentkit.cli._exits import Exit, Interrupts, exit_of_report
from incidentkit.cli._files import check_writable, default_journal, tell, write_report
from incidentkit.cli._sandbox import embedded_sandbox, tell_of_sandbox
from incidentkit.errors import ConfigurationError, DeadlineExceededError, IncidentKitError
from incidentkit.importing._inputs import Input, known_attributes, read_attributes
from incidentkit.importing._readers import FORMATS
from incidentkit.importing._targets import find_target
from incidentkit.providers._targets import TargetOptions

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from incidentkit.importing._inputs import InputOptions
    from incidentkit.providers._targets import Connection, Declared, ProviderName, Target, TargetKind


_NEEDED: Final[dict[ProviderName, tuple[str, ...]]] = {
    "incident-io": ("INCIDENT_API_KEY",),
    "dx": ("DX_API_TOKEN", "DX_BASE_URL"),
    "cachet": ("CACHET_TOKEN", "CACHET_BASE_URL"),
}


def rehearse(source: Input, kind: TargetKind, options: TargetOptions, voice: Voice) -> int:
    """Map every record, ask the API only what reading answers, and say what would be sent.

    Raises:
        ConfigurationError: The mapping does not fit the target as it is.
        IncidentKitError: The API cannot be reached or refuses the credential.
    """
    for remark in _look_up(kind, options):
        voice.note(remark)
    report, first, sent = _map_all(source)
    target = kind.shape.target
    if voice.as_json:
        voice.give({**report.to_json(), "dry_run": True, "would_send": sent})
    else:
        voice.say(f"dry run, nothing is written: would send {counted(sent, 'record')} to {target}")
        if report.duplicates:
            voice.say(f"{report.duplicates:,} repeat a key, of which the last one counts: {_some(report)}")
        if first is not None:
            voice.say(f"the first of them: {json.dumps(first, ensure_ascii=False, indent=2)}")
        if report.failed:
            voice.say(f"{report.failed:,} cannot be sent:")
        for failure in report.failures[:20]:
            voice.say(f"  {failure.key}: {failure.error}")
        if report.failed > 20:
            voice.say(f"  and {report.failed - 20:,} more")
    return exit_of_report(report)


def _look_up(kind: TargetKind, options: TargetOptions) -> list[str]:
    needed = [name for name in _NEEDED[kind.provider] if not os.environ.get(name, "").strip()]
    if options.connection.base_url:
        needed = [name for name in needed if not name.endswith("_BASE_URL")]
    if needed:
        return [f"note: nothing was looked up at the API; set {' and '.join(needed)} for that"]
    return asyncio.run(_prepare(kind, options))


async def _prepare(kind: TargetKind, options: TargetOptions) -> list[str]:
    target = kind.open(options)
    try:
        return await target.prepare(write=False)
    finally:
        await target.close()


def _map_all(source: Input) -> tuple[Report, dict[str, Any] | None, int]:
    report = Report()
    first: dict[str, Any] | None = None
    seen: set[int] = set()
    sent = 0
    for number, mapped in enumerate(source.mapped(), 1):
        if isinstance(mapped, InvalidRecord):
            report.count_failure(Failure(number, mapped.where, mapped.message, "InvalidRecord"))
            continue
        sent += 1
        first = first or mapped
        key = source.mapper.key(mapped) or ""
        if hash(key) in seen:
            report.count_duplicate(key)
        seen.add(hash(key))
    return report, first, sent


def _some(report: Report) -> str:
    return ", ".join(report.duplicate_keys[:10])


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
            self._report.stop_reason = "interrupted before the first record was sent"
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


_HELP = """Import the records of FILE (CSV, JSON, JSON Lines or YAML; - is standard input).

\b
Targets:
  incident-io/catalog-entries       entries of the catalog type --type
  incident-io/custom-field-options  options of select fields
  incident-io/incidents             incidents, each created once
  incident-io/severities, incident-io/incident-statuses   by name
  incident-io/incident-roles, incident-io/custom-fields   by name
  incident-io/alert-attributes      by name
  incident-io/catalog-types         by type name
  incident-io/escalations           each pages once
  incident-io/alert-events          by alert source and deduplication key
  incident-io/status-page-incidents                each published once
  incident-io/status-page-retrospective-incidents  each published once
  dx/incidents, dx/deployments      by reference_id
  dx/pipeline-runs, dx/repo-groups  by reference_id
  dx/custom-data                    by reference and key, many a request
  dx/ai-tool-metrics                by e-mail, date and tool, many a request
  cachet/components, cachet/incidents            by a key of your own
  cachet/component-groups, cachet/schedules      by a key of your own
  cachet/incident-updates           entries of incidents, each added once
  cachet/subscribers                by e-mail
  cachet/incident-templates         by slug
  cachet/metrics                    by name
  cachet/metric-points              by metric and time

Columns go to the fields of their name; --mapping says otherwise. What is done is kept in a journal beside FILE, so
that the same command run again goes on where the last one ended.

\b
Credentials come from the environment: INCIDENT_API_KEY; DX_API_TOKEN and DX_BASE_URL; CACHET_TOKEN and
CACHET_BASE_URL. With --sandbox none is needed.

\b
Exit codes: 0 all done, 1 some records failed, 2 usage or configuration, 3 credential refused, 4 deadline,
130 interrupted."""


@click.command("import", help=_HELP, short_help="Import records from a file.")
@click.argument("file", metavar="FILE")
@click.option("--to", required=True, metavar="TARGET", help="Where the records go.")
@click.option("--mapping", metavar="MAP.YAML", help="Where each field's value comes from.")
@click.option(
    "--set", "overrides", multiple=True, callback=parameters.settings, metavar="FIELD=VALUE",
    help="One field for all records; may be repeated.",
)  # fmt: skip
@click.option("--format", "form", type=click.Choice(FORMATS), help="What FILE is, where its name does not say.")
@click.option("--delimiter", callback=parameters.delimiter, metavar="CHAR", help="Between the cells of a CSV.")
@click.option("--records", metavar="JMESPATH", help="Where the list of records lies in a JSON or YAML document.")
@click.option("--type", "catalog_type", metavar="NAME", help="Catalog type: name, type name or id.")
@click.option("--create-type", is_flag=True, help="Make the catalog type, and attributes that it lacks.")
@click.option("--journal", metavar="FILE", help="Where to keep what is done. Default: beside FILE.")
@click.option("--no-journal", is_flag=True, help="Keep nothing; every run sends everything.")
@click.option("--dry-run", is_flag=True, help="Map and check everything, send nothing.")
@click.option("--sandbox", is_flag=True, help="Start a sandbox on loopback and import there.")
@click.option(
    "--concurrency", type=click.IntRange(1, 1000), metavar="N",
    help="Requests at once. Default: as many as fill the rate limit.",
)  # fmt: skip
@click.option(
    "--rate-limit", callback=parameters.rate, metavar="N/S",
    help="Your limit, requests/seconds. Default: the documented one.",
)  # fmt: skip
@click.option("--base-url", metavar="URL", help="Root of the API.")
@click.option("--max-failures", type=click.IntRange(1), metavar="N", help="Stop when so many records have failed.")
@click.option("--deadline", type=float, callback=parameters.seconds, metavar="SECONDS", help="Stop after so much time.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object, nothing else, on standard output.")
@click.option("--report", metavar="OUT", help="Write the report too: as .html, .md or .json.")
def import_command(file: str, *, as_json: bool, **given: Any) -> int:
    """See `_HELP`; `given` are the options above by their names."""
    # Loaded here: the clients take a moment, and `--help` has no use for them.
    from incidentkit.bulk import Report  # noqa: PLC0415 - see above

    parameters.exclude(given, "journal", "no_journal")
    parameters.exclude(given, "sandbox", "base_url")
    parameters.exclude(given, "sandbox", "dry_run")
    voice = Voice(as_json=as_json)
    try:
        with warnings_as_notes(voice):
            return run_import(_options(file, given), voice)
    except IncidentKitError as error:
        voice.give({**Report().to_json(), "error": error.message})
        raise


def _options(file: str, given: dict[str, Any]) -> ImportOptions:
    from incidentkit.importing._inputs import InputOptions  # noqa: PLC0415 - see above
    from incidentkit.providers._targets import Connection  # noqa: PLC0415 - see above

    reading = {name: given.pop(name) for name in ("form", "delimiter", "records", "mapping", "overrides")}
    reaching = {name: given.pop(name) for name in ("base_url", "rate_limit", "concurrency")}
    return ImportOptions(source=InputOptions(file, **reading), connection=Connection(**reaching), **given)
