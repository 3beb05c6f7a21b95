"""`incidentkit check`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import click

from incidentkit._json import is_list
from incidentkit._text import one_line
from incidentkit.cli._console import Console
from incidentkit.errors import IncidentKitError

if TYPE_CHECKING:
    from incidentkit.providers._targets import Connection


_HELP = """Verify the API credential and show what it may do. Nothing is written.

incident.io tells the key's name and roles. DX and Cachet tell only whether the token is good, by refusing to change
a record that does not exist."""


@click.command("check", help=_HELP, short_help="Verify the API credential.")
@click.argument("provider", type=click.Choice(["incident-io", "dx", "cachet"]))
@click.option("--base-url", metavar="URL", help="Root of the API.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object, nothing else, on standard output.")
def check_command(provider: str, *, base_url: str | None, as_json: bool) -> int:
    """See `_HELP`."""
    # Loaded here: the clients take a moment, and `--help` has no use for them.
    from incidentkit.providers._targets import Connection  # noqa: PLC0415 - see above

    console = Console(as_json=as_json)
    try:
        found = asyncio.run(_CHECKS[provider](Connection(base_url)))
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


async def _incident_io(connection: Connection) -> dict[str, Any]:
    from incidentkit.providers.incident_io.check import open_incident_io, probe_incident_io  # noqa: PLC0415 - see above

    async with open_incident_io(connection) as client:
        identity = await probe_incident_io(client)
    return {
        "name": identity.name,
        "dashboard": identity.dashboard_url,
        "roles": [role.value for role in identity.roles],
        "team_roles": [role.value for role in identity.team_roles],
    }


async def _dx(connection: Connection) -> dict[str, Any]:
    from incidentkit.providers.dx.check import open_dx, probe_dx  # noqa: PLC0415 - see above

    async with open_dx(connection) as client:
        await probe_dx(client)
    return {}


async def _cachet(connection: Connection) -> dict[str, Any]:
    from incidentkit.providers.cachet.check import open_cachet, probe_cachet  # noqa: PLC0415 - see above

    async with open_cachet(connection) as client:
        return {"version": await probe_cachet(client)}


_CHECKS = {"incident-io": _incident_io, "dx": _dx, "cachet": _cachet}
