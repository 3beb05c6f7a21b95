"""Every target there is, by the name `--to` takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from incidentkit.cli.suggestions import suggestion
from incidentkit.cli.targets import incident_io_incidents
from incidentkit.cli.targets.alert_events import ALERT_EVENTS
from incidentkit.cli.targets.cachet_targets import CACHET_KINDS
from incidentkit.cli.targets.catalog_entries import CATALOG_ENTRIES
from incidentkit.cli.targets.custom_field_options import CUSTOM_FIELD_OPTIONS
from incidentkit.cli.targets.dx_targets import DX_KINDS
from incidentkit.cli.targets.escalations import ESCALATIONS
from incidentkit.cli.targets.incident_io_settings import SETTING_KINDS
from incidentkit.cli.targets.status_page_incidents import PAST_INCIDENTS, STATUS_PAGE_INCIDENTS
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from incidentkit.cli.targets.base import TargetKind

__all__ = ["TARGETS", "find_target"]

TARGETS: Final[dict[str, TargetKind]] = {
    kind.shape.target: kind
    for kind in (
        CATALOG_ENTRIES,
        CUSTOM_FIELD_OPTIONS,
        incident_io_incidents.INCIDENTS,
        *SETTING_KINDS,
        ESCALATIONS,
        ALERT_EVENTS,
        STATUS_PAGE_INCIDENTS,
        PAST_INCIDENTS,
        *DX_KINDS,
        *CACHET_KINDS,
    )
}


def find_target(name: str) -> TargetKind:
    """The target of that name.

    Raises:
        ConfigurationError: There is none; the message offers the close match, or those of the provider.
    """
    found = TARGETS.get(name)
    if found is None:
        hint = suggestion(name, TARGETS, else_say=_all(name))
        raise ConfigurationError(f"--to: there is no target {name!r}; {hint}")
    return found


def _all(name: str) -> str:
    provider = name.partition("/")[0]
    fitting = [target for target, kind in TARGETS.items() if kind.provider == provider]
    return f"there are {', '.join(fitting)}" if fitting else "incidentkit import --help names all of them"
