"""`incidentkit import`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from incidentkit.cli import parameters
from incidentkit.cli.console import Voice
from incidentkit.cli.notes import warnings_as_notes
from incidentkit.cli.readers import FORMATS
from incidentkit.errors import IncidentKitError

if TYPE_CHECKING:
    from incidentkit.cli.importing import ImportOptions

__all__ = ["import_command"]

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
    from incidentkit.cli.importing import run_import  # noqa: PLC0415 - see above

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
    from incidentkit.cli.importing import ImportOptions  # noqa: PLC0415 - see above
    from incidentkit.cli.inputs import InputOptions  # noqa: PLC0415 - see above
    from incidentkit.cli.targets import Connection  # noqa: PLC0415 - see above

    reading = {name: given.pop(name) for name in ("form", "delimiter", "records", "mapping", "overrides")}
    reaching = {name: given.pop(name) for name in ("base_url", "rate_limit", "concurrency")}
    return ImportOptions(source=InputOptions(file, **reading), connection=Connection(**reaching), **given)
