"""The targets and providers of this distribution, whatever else is installed beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.importing._targets import all_targets
from incidentkit.providers import registered

if TYPE_CHECKING:
    from incidentkit.providers._targets import TargetKind


def own_targets() -> dict[str, TargetKind]:
    """The targets by name."""
    own = {provider.name for provider in registered() if provider.client.startswith("incidentkit.")}
    return {name: kind for name, kind in all_targets().items() if kind.provider in own}
