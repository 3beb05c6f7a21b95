"""The pipeline's settings: scripts/generator.yaml, with paths resolved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from . import documents
from .failures import RefusedError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Provider", "Settings", "load"]


@dataclass(frozen=True)
class Provider:
    """One API.

    Attributes:
        name: Name of its package.
        spec: Its document, to be read.
        spec_name: That document as the repository names it.
        overlay: What we lay on it.
        overlay_name: The overlay as the repository names it.
        source: URL of the provider's own document, or None.
    """

    name: str
    spec: Path
    spec_name: str
    overlay: Path
    overlay_name: str
    source: str | None


@dataclass(frozen=True)
class Settings:
    """What a run needs to know. All paths are below `root`."""

    root: Path
    package: str
    generator: str
    formatter: str
    line_length: int
    providers: tuple[Provider, ...]

    @property
    def templates(self) -> Path:
        return self.root / "scripts" / "templates"

    @property
    def shared(self) -> Path:
        return self.root / "scripts" / "shared"

    @property
    def output(self) -> Path:
        return self.root / "generated" / self.package

    def provider(self, name: str) -> Provider:
        """Return a provider by name."""
        for provider in self.providers:
            if provider.name == name:
                return provider
        raise RefusedError(f"no provider {name!r}; there are {', '.join(p.name for p in self.providers)}")

    def with_provider(self, changed: Provider) -> Settings:
        """Return the settings with a provider read from other files, under its old names."""
        providers = tuple(changed if changed.name == provider.name else provider for provider in self.providers)
        return replace(self, providers=providers)


def load(root: Path) -> Settings:
    """Read scripts/generator.yaml below `root`."""
    path = root / "scripts" / "generator.yaml"
    values = documents.load(path)
    try:
        return Settings(
            root=root,
            package=values["package"],
            generator=values["generator"],
            formatter=values["formatter"],
            line_length=values["line_length"],
            providers=tuple(_provider(root, name, entry) for name, entry in values["providers"].items()),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise RefusedError(f"scripts/generator.yaml: missing or misplaced setting ({error})") from None


def _provider(root: Path, name: str, entry: dict[str, Any]) -> Provider:
    spec, overlay = entry["spec"], entry["overlay"]
    return Provider(name, root / spec, spec, root / overlay, overlay, entry.get("source"))
