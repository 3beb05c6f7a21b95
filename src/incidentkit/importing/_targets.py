"""Every target of an import, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from incidentkit._text import suggestion
from incidentkit.errors import ConfigurationError
from incidentkit.providers.cachet.targets import CACHET_KINDS
from incidentkit.providers.dx.targets import DX_KINDS
from incidentkit.providers.incident_io import targets as incident_io_incidents
from incidentkit.providers.incident_io.targets import (
    ALERT_EVENTS,
    CATALOG_ENTRIES,
    CUSTOM_FIELD_OPTIONS,
    ESCALATIONS,
    PAST_INCIDENTS,
    SETTING_KINDS,
    STATUS_PAGE_INCIDENTS,
)

if TYPE_CHECKING:
    from incidentkit.providers._targets import TargetKind


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
