"""The providers that are installed, found by their entry points."""

from __future__ import annotations

import warnings
from functools import cache
from typing import TYPE_CHECKING, Final

from incidentkit._provider import Provider
from incidentkit._text import one_line, suggestion
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP: Final = "incidentkit.providers"
"""The entry point group: `name = "package.provider:PROVIDER"`."""


@cache
def registered() -> tuple[Provider, ...]:
    """All installed providers: ours first, then those of other distributions, by name.

    A provider that cannot be loaded is left out with a warning that names its distribution. Install a provider before
    the first call: the result is kept.
    """
    from importlib.metadata import entry_points  # noqa: PLC0415 - clients do not need it

    found: dict[str, tuple[str, Provider]] = {}
    for point in sorted(entry_points(group=GROUP), key=lambda point: (not _is_ours(point), point.name)):
        distribution = point.dist.name if point.dist else "unknown"
        try:
            provider = point.load()
            if not isinstance(provider, Provider):
                raise TypeError(f"{point.value} is not a Provider")  # noqa: TRY301 - told like any other mistake
            if provider.name in found:
                raise ValueError(f"{found[provider.name][0]} has a provider {provider.name!r} already")  # noqa: TRY301
        except Exception as error:  # noqa: BLE001 - a foreign module may raise anything
            warnings.warn(
                f"the provider {point.name!r} of the distribution {distribution} cannot be used:"
                f" {one_line(str(error)) or type(error).__name__}",
                RuntimeWarning,
                stacklevel=2,
            )
        else:
            found[provider.name] = (distribution, provider)
    return tuple(provider for _, provider in found.values())


def _is_ours(point: EntryPoint) -> bool:
    return point.dist is not None and point.dist.name == "incidentkit"


def find_provider(name: str) -> Provider:
    """Return the provider of that name.

    Raises:
        ConfigurationError: There is none; the message suggests the closest name.
    """
    providers = {provider.name: provider for provider in registered()}
    if name not in providers:
        raise ConfigurationError(f"there is no provider {name!r}; {suggestion(name, providers)}")
    return providers[name]
