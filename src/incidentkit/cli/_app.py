"""The command group: every expected error is one line and an exit code, never a traceback."""

from __future__ import annotations

import sys
from functools import partial
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import click

from incidentkit.cli._catalog import catalog_command
from incidentkit.cli._check import check_command
from incidentkit.cli._console import Console
from incidentkit.cli._exits import Exit, exit_of_error
from incidentkit.cli._import import import_command
from incidentkit.cli._sandbox import sandbox_command
from incidentkit.errors import IncidentKitError

if TYPE_CHECKING:
    from collections.abc import Callable


class App(click.Group):
    """A group whose commands give back their exit code."""

    def main(self, *args: Any, standalone_mode: bool = True, **extra: Any) -> Any:
        """Run a command; in standalone mode end the process with its exit code."""
        run = partial(super().main, *args, standalone_mode=False, **extra)
        if not standalone_mode:
            return run()
        sys.exit(_code_of(run))


def _code_of(run: Callable[[], Any]) -> int:
    console = Console()
    try:
        return int(run() or Exit.DONE)
    except click.UsageError as error:
        console.error(_with_help(error))
    except click.ClickException as error:
        console.error(error.format_message())
    except IncidentKitError as error:
        console.error(error.message)
        return exit_of_error(error)
    except click.Abort:
        console.error("interrupted")
        return Exit.INTERRUPTED
    return Exit.USAGE


def _with_help(error: click.UsageError) -> str:
    command = error.ctx.command_path if error.ctx else "incidentkit"
    return f"{error.format_message()} (see {command} --help)"


@click.group(
    "incidentkit",
    cls=App,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)
@click.version_option(version("incidentkit"), message="%(prog)s %(version)s")
@click.pass_context
def app(context: click.Context) -> None:
    """Import records into incident.io, DX and Cachet, and keep a catalog as a file declares it: fast, restartable,
    within the rate limit."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


app.add_command(import_command)
app.add_command(catalog_command)
app.add_command(sandbox_command)
app.add_command(check_command)
