"""The APIs the sandbox speaks, found by the provider's name."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from incidentkit._provider import load
from incidentkit.providers import registered

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from incidentkit.sandbox._api import Api


@cache
def api_classes() -> Mapping[str, type[Api]]:
    """The `Api` subclasses by the provider's name, imported on first use."""
    return {provider.name: load(provider.sandbox) for provider in registered() if provider.sandbox}


def require_known(names: Iterable[str], known: Iterable[str], what: str) -> None:
    """Raise ValueError, naming those there are, for the first unknown name."""
    for name in names:
        if name not in known:
            raise ValueError(f"unknown {what} {name!r}: expected one of {', '.join(sorted(known)) or '(none)'}")
