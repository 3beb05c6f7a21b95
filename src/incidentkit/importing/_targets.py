"""Every target of an import, by name."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from incidentkit._provider import load
from incidentkit._text import suggestion
from incidentkit.errors import ConfigurationError
from incidentkit.providers import registered

if TYPE_CHECKING:
    from incidentkit.providers import Provider
    from incidentkit.providers._targets import TargetKind


def all_targets() -> dict[str, TargetKind]:
    """The targets of all providers, by name; loads their clients."""
    return {name: kind for provider in registered() for name, kind in _targets_of(provider).items()}


@cache
def _targets_of(provider: Provider) -> dict[str, TargetKind]:
    kinds: tuple[TargetKind, ...] = load(provider.targets) if provider.targets else ()
    return {kind.shape.target: kind for kind in kinds}


def find_target(name: str) -> TargetKind:
    """The target of that name; loads the client of its provider.

    Raises:
        ConfigurationError: There is none; the message offers the close match, or those of the provider.
    """
    prefix = name.partition("/")[0]
    for provider in registered():
        if provider.name == prefix and name in _targets_of(provider):
            return _targets_of(provider)[name]
    targets = all_targets()
    fitting = [target for target, kind in targets.items() if kind.provider == prefix]
    others = f"there are {', '.join(fitting)}" if fitting else "incidentkit import --help names all of them"
    raise ConfigurationError(f"--to: there is no target {name!r}; {suggestion(name, targets, else_say=others)}")
