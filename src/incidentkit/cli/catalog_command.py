"""`incidentkit catalog`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from incidentkit.cli import parameters
from incidentkit.cli.console import Voice
from incidentkit.cli.notes import warnings_as_notes

if TYPE_CHECKING:
    from collections.abc import Callable

    from incidentkit.cli.targets import Connection

__all__ = ["catalog_command"]

_PLAN_HELP = """Say what would change to make the catalog of incident.io what CATALOG.YAML declares; nothing is written.

\b
Exit codes: 0 nothing to do, 1 some sources could not be read, 2 usage or configuration, 3 changes,
4 deadline, 5 credential refused, 130 interrupted."""

_APPLY_HELP = """Make the catalog of incident.io what CATALOG.YAML declares, or do what a plan file says.

What fails is reported and stops nothing else. Run the same command again after whatever happened: it goes on.

\b
Exit codes: 0 all done, 1 something failed or could not be read, 2 usage or configuration, 3 credential refused,
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
                 help="What should be there."),
    click.option("--adopt", is_flag=True, help="Take over types that are there and belong to nobody."),
)  # fmt: skip
_ACCOUNT = _options(
    click.option("--sandbox", is_flag=True, help="Start an empty sandbox on loopback and use that."),
    click.option("--concurrency", type=click.IntRange(1, 1000), metavar="N", help="Requests at once. Default: 10."),
    click.option("--rate-limit", callback=parameters.rate, metavar="N/S",
                 help="Your limit, requests/seconds. Default: the documented one."),
    click.option("--base-url", metavar="URL", help="Root of the API."),
    click.option("--deadline", type=float, callback=parameters.seconds, metavar="SECONDS",
                 help="Stop after so much time."),
    click.option("--json", "as_json", is_flag=True, help="Print one JSON object, nothing else, on standard output."),
)  # fmt: skip


@click.group("catalog", invoke_without_command=True, short_help="Keep the catalog as a file declares it.")
@click.pass_context
def catalog_command(context: click.Context) -> None:
    """Keep the catalog of incident.io as a file declares it: types, attributes, and entries from your own files."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


@catalog_command.command("plan", help=_PLAN_HELP, short_help="Say what would change.")
@_FILE
@click.option("--delete", is_flag=True, help="Plan to delete entries that are not declared.")
@click.option("--out", metavar="PLAN.JSON", help="Write the plan, for `apply --plan`.")
@click.option("--markdown", metavar="FILE", help="Write it as Markdown; - is standard output.")
@click.option("--all", "everything", is_flag=True, help="Show every change, however many there are.")
@_ACCOUNT
def plan_command(*, as_json: bool, **given: Any) -> int:
    """See `_PLAN_HELP`; `given` are the options above by their names."""
    if as_json and given["markdown"] == "-":
        raise click.UsageError("--json and --markdown - exclude each other")
    return _plan(given, as_json=as_json)


@catalog_command.command("apply", help=_APPLY_HELP, short_help="Make it so.")
@_FILE
@click.option("--plan", metavar="PLAN.JSON", help="Apply this plan instead; refused when what is there has moved.")
@click.option("--delete", is_flag=True, help="Delete entries that are not declared.")
@click.option(
    "--max-deletes",
    callback=parameters.amount,
    metavar="N|N%",
    help="Delete nothing of a type that would lose more. Default: 10%.",
)
@click.option("--batch-size", type=click.IntRange(1, 250), metavar="N", help="Entries in a bulk update. Default: 250.")
@click.option("--report", metavar="OUT.MD", help="Write the report as Markdown too.")
@click.option("--dry-run", is_flag=True, help="As `plan`, with its output and exit codes.")
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
    # Loaded here: the client takes a moment, and `--help` has no use for it.
    from incidentkit.cli.catalog.applying import ApplyOptions, run_apply  # noqa: PLC0415 - see above

    voice = Voice(as_json=as_json)
    stated = {name: value for name, value in given.items() if value is not None}
    connection = _take_connection(stated)
    with warnings_as_notes(voice):
        return run_apply(ApplyOptions(connection, **stated), voice)


@catalog_command.command("schema", short_help="Print the JSON Schema of catalog files.")
def schema_command() -> int:
    """Print the JSON Schema of catalog files, for editors."""
    from incidentkit.cli.catalog import catalog_schema  # noqa: PLC0415 - as above

    Voice().say(json.dumps(catalog_schema(), indent=2))
    return 0


def _plan(given: dict[str, Any], *, as_json: bool) -> int:
    parameters.exclude(given, "sandbox", "base_url")
    from incidentkit.cli.catalog.planning import PlanOptions, run_plan  # noqa: PLC0415 - as above

    voice = Voice(as_json=as_json)
    connection = _take_connection(given)
    with warnings_as_notes(voice):
        return run_plan(PlanOptions(connection=connection, **given), voice)


def _take_connection(given: dict[str, Any]) -> Connection:
    from incidentkit.cli.targets import Connection  # noqa: PLC0415 - as above

    names = ("sandbox", "base_url", "rate_limit", "concurrency")
    return Connection(**{name: given.pop(name) for name in names if name in given})
