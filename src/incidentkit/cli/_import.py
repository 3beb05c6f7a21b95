"""`incidentkit import`."""

from __future__ import annotations

import asyncio
import json
import os
from contextlib import AsyncExitStack, closing
from typing import TYPE_CHECKING, Any

import click

from incidentkit._text import counted
from incidentkit.bulk import Report, StopReason
from incidentkit.cli import _options as parameters
from incidentkit.cli._console import Console, choose_display, warnings_as_notes
from incidentkit.cli._exits import Exit, Interrupts, exit_of_report
from incidentkit.cli._sandbox import embedded_sandbox, tell_of_sandbox
from incidentkit.errors import ConfigurationError, IncidentKitError
from incidentkit.importing._files import as_json, write_report
from incidentkit.importing._import import FileImport, ImportOptions
from incidentkit.importing._inputs import InputOptions
from incidentkit.importing._readers import FORMATS
from incidentkit.providers import find_provider
from incidentkit.providers._targets import Connection

if TYPE_CHECKING:
    from incidentkit.sandbox import Sandbox


def run_import(options: ImportOptions, console: Console) -> int:
    """Run one import and print what became of it.

    Raises:
        IncidentKitError: It could not begin.
    """
    with closing(FileImport(options, console.note)) as job:
        if options.dry_run:
            return _dry_run(job, options, console)
        return asyncio.run(_run(job, options, console))


def _dry_run(job: FileImport, options: ImportOptions, console: Console) -> int:
    provider = find_provider(job.kind.provider)
    needed = [name for name in provider.required_env if not os.environ.get(name, "").strip()]
    if options.connection.base_url:
        needed = [name for name in needed if name != provider.base_url_env]
    if needed:
        console.note(f"note: nothing was looked up at the API; set {' and '.join(needed)} for that")
    else:
        asyncio.run(job.look_up(options.connection))
    found = job.dry_run()
    report = found.report
    if console.as_json:
        console.print_json({**report.to_json(), "dry_run": True, "would_send": found.would_send})
        return exit_of_report(report)
    console.print(f"dry run, nothing is written: would send {counted(found.would_send, 'record')} to {options.to}")
    if report.duplicates:
        keys = ", ".join(report.duplicate_keys[:10])
        console.print(f"{report.duplicates:,} repeat a key, of which the last one counts: {keys}")
    if found.first is not None:
        console.print(f"the first of them: {json.dumps(found.first, ensure_ascii=False, indent=2)}")
    if report.failed:
        console.print(f"{report.failed:,} cannot be sent:")
    for failure in report.failures[:20]:
        console.print(f"  {failure.key}: {failure.error}")
    if report.failed > 20:
        console.print(f"  and {report.failed - 20:,} more")
    return exit_of_report(report)


async def _run(job: FileImport, options: ImportOptions, console: Console) -> int:
    """Run the import, and print the report however it ends.

    Raises:
        IncidentKitError: It could not begin.
    """
    report = job.report
    total = None if console.as_json else job.source.count()
    sandbox_stats: list[str] = []
    work = asyncio.create_task(_work(job, options, console, total, sandbox_stats))
    interrupts = Interrupts(work, console.note)
    error: IncidentKitError | None = None
    with interrupts.listening():
        try:
            await work
        except asyncio.CancelledError:
            if interrupts.signal is None:
                raise
        except IncidentKitError as caught:
            if report.stopped is None:
                raise
            error = caught
    if interrupts.signal is not None and report.stopped is None:
        report.stopped = StopReason.CANCELLED
        report.stop_reason = "interrupted before the first record was sent"
    unwritten = _write_report(options, report)
    print_report(report, console, total)
    for line in sandbox_stats:
        console.print(line)
    for problem in (error, unwritten):
        if problem is not None:
            console.error(problem.message)
    code = exit_of_report(report)
    if code is Exit.DONE and unwritten is not None:
        return Exit.USAGE
    return 128 + interrupts.signal if code is Exit.INTERRUPTED and interrupts.signal else code


async def _work(
    job: FileImport, options: ImportOptions, console: Console, total: int | None, sandbox_stats: list[str]
) -> None:
    async with AsyncExitStack() as stack:
        connection = options.connection
        sandbox: Sandbox | None = None
        if options.sandbox:
            served = embedded_sandbox(connection.rate_limit, connection.concurrency)
            sandbox, connection = await stack.enter_async_context(served)
        try:
            with choose_display(console, options.to, total) as display:
                await job.run(connection, on_progress=display.update)
        finally:
            if sandbox is not None:
                sandbox_stats.append(tell_of_sandbox(sandbox, job.kind.provider))


def _write_report(options: ImportOptions, report: Report) -> ConfigurationError | None:
    # The records are imported, whatever becomes of the file: that has to be printed first of all.
    try:
        if options.report:
            write_report(options.report, report)
    except ConfigurationError as error:
        return error
    return None


def print_report(report: Report, console: Console, total: int | None) -> None:
    """Print a table for a person, or the one object of `--json`."""
    if console.as_json:
        console.print_json(as_json(report))
        return
    console.print(report.to_text())
    if report.stopped is not None and total is not None and total > report.total:
        console.print(f"{total - report.total:,} not started")
    # For an import that was stopped, the report itself says how to go on.
    if report.journal is not None and report.stopped is None and report.failed:
        journal = report.journal
        console.print(f"run the same command again to retry what failed; the rest is skipped (journal {journal})")


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

Columns go to the fields of their name; --mapping says otherwise. What is done is kept in a journal next to FILE, so
that the same command run again goes on where the last one ended.

\b
Credentials come from the environment: INCIDENT_API_KEY; DX_API_TOKEN and DX_BASE_URL; CACHET_TOKEN and
CACHET_BASE_URL. With --sandbox none is needed.

\b
Exit codes: 0 all done, 1 some records failed, 2 usage or configuration, 3 credential refused, 4 deadline,
130 interrupted."""


class _ImportCommand(click.Command):
    """Also lists the targets of providers that other distributions bring."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        # Loaded for the help alone: it takes the clients of all providers.
        from incidentkit.importing._targets import all_targets  # noqa: PLC0415 - see above

        others = {name: find_provider(kind.provider) for name, kind in all_targets().items() if name not in _HELP}
        if others:
            needed = {provider.name: " and ".join(provider.required_env) for provider in others.values()}
            with formatter.section("Targets of installed providers"):
                formatter.write_dl([(name, f"needs {needed[others[name].name]}") for name in others])
        super().format_epilog(ctx, formatter)


@click.command("import", cls=_ImportCommand, help=_HELP, short_help="Import records from a file.")
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
@click.option("--create-type", is_flag=True, help="Create the catalog type and its missing attributes.")
@click.option("--journal", metavar="FILE", help="Journal file. Default: next to FILE.")
@click.option("--no-journal", is_flag=True, help="Keep no journal; every run sends everything.")
@click.option("--dry-run", is_flag=True, help="Map and check everything, send nothing.")
@click.option("--sandbox", is_flag=True, help="Start a sandbox on loopback and import there.")
@click.option(
    "--concurrency", type=click.IntRange(1, 1000), metavar="N",
    help="Concurrent requests. Default: adapts to the rate limit and the latency.",
)  # fmt: skip
@click.option(
    "--rate-limit", callback=parameters.rate, metavar="N/S",
    help="Your limit, requests/seconds. Default: the documented one.",
)  # fmt: skip
@click.option("--base-url", metavar="URL", help="Root of the API.")
@click.option("--max-failures", type=click.IntRange(1), metavar="N", help="Stop after N failures.")
@click.option(
    "--deadline",
    type=float,
    callback=parameters.seconds,
    metavar="SECONDS",
    help="Stop starting records after SECONDS.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object, nothing else, on standard output.")
@click.option("--report", metavar="OUT", help="Also write the report: .html, .md or .json.")
def import_command(file: str, *, as_json: bool, **given: Any) -> int:
    """See `_HELP`; `given` are the options above by their names."""
    parameters.exclude(given, "journal", "no_journal")
    parameters.exclude(given, "sandbox", "base_url")
    parameters.exclude(given, "sandbox", "dry_run")
    console = Console(as_json=as_json)
    try:
        with warnings_as_notes(console):
            return run_import(_options(file, given), console)
    except IncidentKitError as error:
        console.print_json({**Report().to_json(), "error": error.message})
        raise


def _options(file: str, given: dict[str, Any]) -> ImportOptions:
    reading = {name: given.pop(name) for name in ("form", "delimiter", "records", "mapping", "overrides")}
    reaching = {name: given.pop(name) for name in ("base_url", "rate_limit", "concurrency")}
    return ImportOptions(source=InputOptions(file, **reading), connection=Connection(**reaching), **given)
