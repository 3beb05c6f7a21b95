"""`incidentkit catalog`."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from incidentkit._json import is_object, parse_json
from incidentkit.catalog import MAX_BATCH, MAX_DELETES, ApplyReport, Plan
from incidentkit.catalog._file_entries import read_catalog
from incidentkit.cli import _options as parameters
from incidentkit.cli._catalog_output import (
    Pace,
    Unread,
    plan_markdown,
    report_markdown,
    show_tree,
    tell_problems,
    told_plan,
    waiting,
)
from incidentkit.cli._console import Console, choose_display, warnings_as_notes
from incidentkit.cli._exits import Exit, Interrupts, exit_of_error
from incidentkit.cli._sandbox import embedded_sandbox, tell_of_sandbox
from incidentkit.errors import AuthenticationError, ConfigurationError, DeadlineExceededError, IncidentKitError
from incidentkit.importing._files import check_writable, write_file
from incidentkit.providers.incident_io.check import open_incident_io

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Sequence

    from incidentkit.catalog import DesiredCatalog
    from incidentkit.providers._targets import Connection
    from incidentkit.providers.incident_io.client import IncidentIO


_PLAN_HELP = """Show what would change to bring the incident.io catalog in line with CATALOG.YAML; nothing is written.

\b
Exit codes: 0 no changes, 1 some sources could not be read, 2 usage or configuration, 3 credential refused,
4 deadline, 5 changes, 130 interrupted."""

_APPLY_HELP = """Bring the incident.io catalog in line with CATALOG.YAML, or apply a saved plan.

Failures are reported and do not stop other changes. Run the same command again to resume.

\b
Exit codes: 0 done, 1 something failed or could not be read, 2 usage or configuration, 3 credential refused,
4 deadline, 130 interrupted."""


_ONLY_TO_APPLY = ("plan", "max_deletes", "batch_size", "report")


def _options(*options: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def add(function: Any) -> Any:
        for option in reversed(options):
            function = option(function)
        return function

    return add


_FILE = _options(
    click.option("-f", "--file", default="catalog.yaml", show_default=True, metavar="CATALOG.YAML",
                 help="The catalog file."),
    click.option("--adopt", is_flag=True, help="Take ownership of existing, unowned types."),
)  # fmt: skip
_ACCOUNT = _options(
    click.option("--sandbox", is_flag=True, help="Use an empty sandbox, started on loopback."),
    click.option("--concurrency", type=click.IntRange(1, 1000), metavar="N", help="Concurrent requests. Default: 10."),
    click.option("--rate-limit", callback=parameters.rate, metavar="N/S",
                 help="Rate limit, requests/seconds. Default: as documented."),
    click.option("--base-url", metavar="URL", help="Base URL of the API."),
    click.option("--deadline", type=float, callback=parameters.seconds, metavar="SECONDS",
                 help="Stop after this many seconds."),
    click.option("--json", "as_json", is_flag=True, help="Print one JSON object on standard output."),
)  # fmt: skip


@click.group("catalog", invoke_without_command=True, short_help="Manage the catalog from a file.")
@click.pass_context
def catalog_command(context: click.Context) -> None:
    """Manage the incident.io catalog from a file: types, attributes, and entries from your own files."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


@catalog_command.command("plan", help=_PLAN_HELP, short_help="Show the changes.")
@_FILE
@click.option("--delete", is_flag=True, help="Include deletes of undeclared entries.")
@click.option("--out", metavar="PLAN.JSON", help="Save the plan, for `apply --plan`.")
@click.option("--markdown", metavar="FILE", help="Write the plan as Markdown; - is standard output.")
@click.option("--all", "everything", is_flag=True, help="Show every change instead of the first few.")
@_ACCOUNT
def plan_command(*, as_json: bool, **given: Any) -> int:
    """See `_PLAN_HELP`; `given` are the options above by their names."""
    if as_json and given["markdown"] == "-":
        raise click.UsageError("--json and --markdown - exclude each other")
    return _plan(given, as_json=as_json)


@catalog_command.command("apply", help=_APPLY_HELP, short_help="Apply the changes.")
@_FILE
@click.option("--plan", metavar="PLAN.JSON", help="Apply a saved plan; fails if the catalog has changed since.")
@click.option("--delete", is_flag=True, help="Delete undeclared entries.")
@click.option(
    "--max-deletes",
    callback=parameters.amount,
    metavar="N|N%",
    help="Skip the deletes of a type that would lose more. Default: 10%.",
)
@click.option("--batch-size", type=click.IntRange(1, 250), metavar="N", help="Entries per bulk update. Default: 250.")
@click.option("--report", metavar="OUT.MD", help="Also write the report as Markdown.")
@click.option("--dry-run", is_flag=True, help="Same as `plan`, including output and exit codes.")
@_ACCOUNT
@click.pass_context
def apply_command(context: click.Context, /, *, as_json: bool, dry_run: bool, **given: Any) -> int:
    """See `_APPLY_HELP`; `given` are the options above by their names."""
    if given["plan"]:
        named = {**given, "file": context.get_parameter_source("file") is ParameterSource.COMMANDLINE}
        for other in ("file", "adopt"):
            parameters.exclude(named, "plan", other)
    parameters.exclude({**given, "dry_run": dry_run}, "plan", "dry_run")
    parameters.exclude(given, "sandbox", "base_url")
    if dry_run:
        return _plan({name: given[name] for name in given if name not in _ONLY_TO_APPLY}, as_json=as_json)
    console = Console(as_json=as_json)
    stated = {name: value for name, value in given.items() if value is not None}
    connection = _take_connection(stated)
    with warnings_as_notes(console):
        return run_apply(ApplyOptions(connection, **stated), console)


@catalog_command.command("schema", short_help="Print the JSON Schema of catalog files.")
def schema_command() -> int:
    """Print the JSON Schema of catalog files, for editors."""
    from incidentkit.catalog._file_schema import catalog_schema  # noqa: PLC0415 - as above

    Console().print(json.dumps(catalog_schema(), indent=2))
    return 0


def _plan(given: dict[str, Any], *, as_json: bool) -> int:
    parameters.exclude(given, "sandbox", "base_url")

    console = Console(as_json=as_json)
    connection = _take_connection(given)
    with warnings_as_notes(console):
        return run_plan(PlanOptions(connection=connection, **given), console)


def _take_connection(given: dict[str, Any]) -> Connection:
    from incidentkit.providers._targets import Connection  # noqa: PLC0415 - as above

    names = ("sandbox", "base_url", "rate_limit", "concurrency")
    return Connection(**{name: given.pop(name) for name in names if name in given})


@asynccontextmanager
async def connected(connection: Connection, console: Console) -> AsyncGenerator[IncidentIO]:
    """The client; at the end of a sandbox, a word on what it counted.

    Raises:
        ConfigurationError: The credential is missing, or the extra for the sandbox.
    """
    if not connection.sandbox:
        async with open_incident_io(connection) as client:
            yield client
        return
    async with embedded_sandbox(connection.rate_limit, connection.concurrency) as (sandbox, to_it):
        async with open_incident_io(to_it) as client:
            yield client
        console.note(tell_of_sandbox(sandbox, "incident-io"))


def exit_of_plan(plan: Plan, *, incomplete: bool) -> Exit:
    """The exit code of a finished plan; `incomplete` if some sources could not be read."""
    if incomplete:
        return Exit.SOME_FAILED
    return Exit.DONE if plan.empty else Exit.CHANGES


def exit_of_apply(report: ApplyReport, *, incomplete: bool) -> Exit:
    """The exit code of an apply that ran to its end; `incomplete` if some sources could not be read."""
    return Exit.DONE if report.ok and not incomplete else Exit.SOME_FAILED


def write_plan(path: str, plan: Plan) -> None:
    """Write it.

    Raises:
        ConfigurationError: It cannot be written.
    """
    write_file(path, json.dumps(plan.to_dict()), "--out")


def read_plan(path: str) -> Plan:
    """Read it.

    Raises:
        ConfigurationError: There is no plan in that file.
    """
    try:
        document = parse_json(Path(path).read_text("utf-8"))
    except OSError as error:
        raise ConfigurationError(f"--plan: cannot read {path}: {error.strerror or error}") from error
    except ValueError as error:
        raise _no_plan(path) from error
    if not is_object(document):
        raise _no_plan(path)
    try:
        return Plan.from_dict(document)
    except ConfigurationError as error:
        raise ConfigurationError(f"--plan: {path}: {error.message}") from error


def _no_plan(path: str) -> ConfigurationError:
    return ConfigurationError(f"--plan: {path} is no plan; `catalog plan --out {path}` writes one")


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """What `incidentkit catalog plan` was asked; names as on the command line."""

    file: str
    connection: Connection
    adopt: bool = False
    delete: bool = False
    deadline: float | None = None
    markdown: str | None = None
    out: str | None = None
    everything: bool = False


def run_plan(options: PlanOptions, console: Console) -> int:
    """Make a plan and tell of it."""
    try:
        return _plan_catalog(options, console)
    except IncidentKitError as error:
        tell_problems(error, console)
        return exit_of_error(error)


def _plan_catalog(options: PlanOptions, console: Console) -> int:
    loaded = read_catalog(options.file)
    _check_writable(options, loaded.files)
    unread = Unread.of(loaded.desired.types)
    for remark in loaded.remarks:
        console.note(f"note: {remark}")
    unread.tell(console)
    with waiting(console, "reading what is there"):
        plan = asyncio.run(_make(options, loaded.desired, console))
    remarks = [*(f"cannot be read: {reason}" for reason in unread.reasons), *loaded.remarks]
    _tell(options, plan, remarks, console)
    return exit_of_plan(plan, incomplete=bool(unread))


def _check_writable(options: PlanOptions, sources: tuple[str, ...]) -> None:
    if options.out:
        check_writable(options.out, "--out", sources)
    if options.markdown and options.markdown != "-":
        check_writable(options.markdown, "--markdown", (*sources, options.out))


async def _make(options: PlanOptions, desired: DesiredCatalog, console: Console) -> Plan:
    try:
        async with asyncio.timeout(options.deadline), connected(options.connection, console) as client:
            return await client.catalog.plan(desired, adopt=options.adopt, delete=options.delete)
    except TimeoutError as error:
        told = f"the deadline of {options.deadline:g} s passed before the plan was made"
        raise DeadlineExceededError(told) from error


def _tell(options: PlanOptions, plan: Plan, remarks: list[str], console: Console) -> None:
    if options.out:
        write_plan(options.out, plan)
    notes = [*plan.notes, *(note for one in plan.types for note in one.notes)]
    text = plan_markdown(plan, [*remarks, *notes]) if options.markdown else ""
    if options.markdown and options.markdown != "-":
        write_file(options.markdown, text, "--markdown")
    console.print_json({"changed": not plan.empty, "remarks": remarks, **plan.to_dict()})
    for note in notes:
        console.note(f"note: {note}")
    if options.markdown == "-":
        console.print(text.rstrip("\n"))
    elif not console.as_json:
        show_tree(plan, everything=options.everything)
        console.print("nothing to do" if plan.empty else f"in all: {told_plan(plan, plan.counts)}")


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


def run_apply(options: ApplyOptions, console: Console) -> int:
    """Make a plan, or read one, and do what it says."""
    try:
        return _apply(options, console)
    except IncidentKitError as error:
        tell_problems(error, console, **ApplyReport().to_dict())
        return exit_of_error(error)


def _apply(options: ApplyOptions, console: Console) -> int:
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
        console.note(f"note: {remark}")
    unread.tell(console)
    return asyncio.run(_Application(options, wanted, unread, console).run())


class _Application:
    """One application from connecting to telling."""

    def __init__(self, options: ApplyOptions, wanted: DesiredCatalog | Plan, unread: Unread, console: Console) -> None:
        self._options = options
        self._wanted = wanted
        self._unread = unread
        self._console = console
        self._report = ApplyReport()

    async def run(self) -> int:
        """Run it, and tell of it however it ends.

        Raises:
            IncidentKitError: It could not begin.
        """
        work = asyncio.create_task(self._work())
        interrupts = Interrupts(work, self._console.note)
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
                self._console.error(error.message)
                code = Exit.REFUSED
        return self._end(code)

    async def _work(self) -> None:
        async with (
            asyncio.timeout(self._options.deadline),
            connected(self._options.connection, self._console) as client,
        ):
            plan = await self._planned(client)
            total = plan.counts.applied(delete=self._options.delete).changing
            pace = Pace(lambda: client.requests_sent)
            with choose_display(self._console, "catalog", total) as display:
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
            with waiting(self._console, "reading what is there"):
                plan = await client.catalog.plan(self._wanted, adopt=self._options.adopt, delete=self._options.delete)
        for note in (*plan.notes, *(note for one in plan.types for note in one.notes)):
            self._console.note(f"note: {note}")
        counts = plan.counts.applied(delete=self._options.delete)
        if left_out := plan.counts.delete - counts.delete:
            self._console.note(f"note: deletes of the plan that are left out: {left_out:,}; --delete does them")
        self._console.note("nothing to do" if plan.empty else f"applying: {told_plan(plan, counts)}")
        return plan

    def _end(self, code: int | None) -> int:
        """Tell of it; what was applied goes before what becomes of the report's file."""
        unread = [f"cannot be read: {reason}" for reason in self._unread.reasons]
        unwritten = self._write_report(unread)
        self._console.print_json({**self._report.to_dict(), "remarks": unread})
        if not self._console.as_json:
            self._console.print(self._report.to_text())
        if unwritten is not None:
            self._console.error(unwritten.message)
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
