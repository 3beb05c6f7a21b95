"""`incidentkit check`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from incidentkit._json import is_list
from incidentkit._provider import load
from incidentkit._text import one_line
from incidentkit.cli._console import Console
from incidentkit.errors import IncidentKitError
from incidentkit.providers import find_provider, registered

if TYPE_CHECKING:
    from incidentkit.providers import Provider
    from incidentkit.providers._targets import Connection


_HELP = """Verify the API credential and show what it may do. Nothing is written.

What the API tells of the credential is shown, like its name and roles. An API that tells nothing is asked to change
a record that does not exist, and has to refuse it for that."""


@click.command("check", help=_HELP, short_help="Verify the API credential.")
@click.argument("provider", type=click.Choice([provider.name for provider in registered()]))
@click.option("--base-url", metavar="URL", help="Root of the API.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object, nothing else, on standard output.")
def check_command(provider: str, *, base_url: str | None, as_json: bool) -> int:
    """See `_HELP`."""
    # Loaded here: the clients take a moment, and `--help` has no use for them.
    from incidentkit.providers._targets import Connection  # noqa: PLC0415 - see above

    console = Console(as_json=as_json)
    try:
        found = asyncio.run(_check(find_provider(provider), Connection(base_url)))
    except IncidentKitError as error:
        console.print_json({"provider": provider, "good": False, "error": error.message})
        raise
    console.print_json({"provider": provider, "good": True, **found})
    if not as_json:
        console.print("the credential is good")
        for name, value in found.items():
            shown = ", ".join(value) or "none" if is_list(value) else value
            console.print(one_line(f"{name.replace('_', ' ')}: {shown}"))
    return 0


async def _check(provider: Provider, connection: Connection) -> dict[str, object]:
    from incidentkit.providers._targets import open_client  # noqa: PLC0415 - see above

    async with open_client(load(provider.client), connection) as client:
        return await load(provider.check)(client)  # type: ignore[no-any-return]
