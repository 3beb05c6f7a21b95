"""The APIs the sandbox speaks, found by the provider's name."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from incidentkit.sandbox._api import Api

_SANDBOX_PARTS = {
    "incident-io": "incidentkit.providers.incident_io.sandbox:IncidentIOApi",
    "dx": "incidentkit.providers.dx.sandbox:DXApi",
    "cachet": "incidentkit.providers.cachet.sandbox:CachetApi",
}
"""By the provider's name, the `Api` subclass of its sandbox part."""


@cache
def api_classes() -> Mapping[str, type[Api]]:
    """The `Api` subclasses by the provider's name, imported on first use."""
    found: dict[str, type[Api]] = {}
    for name, part in _SANDBOX_PARTS.items():
        module, _, attribute = part.partition(":")
        found[name] = cast("type[Api]", getattr(import_module(module), attribute))
    return found


def require_known(names: Iterable[str], known: Iterable[str], what: str) -> None:
    """Raise ValueError, naming those there are, for the first unknown name."""
    for name in names:
        if name not in known:
            raise ValueError(f"unknown {what} {name!r}: expected one of {', '.join(sorted(known)) or '(none)'}")
