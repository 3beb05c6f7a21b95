"""The pipeline's settings: scripts/generator.yaml, with paths resolved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import documents
from .failures import RefusedError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Provider", "Settings", "load"]


@dataclass(frozen=True)
class Provider:
    """One API: where its document, our overlay and the provider's own document are."""

    name: str
    spec: Path
    overlay: Path
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

    def relative(self, path: Path) -> str:
        """Return a path as the repository names it, the same on every machine."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.name


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
    return Provider(name, root / entry["spec"], root / entry["overlay"], entry.get("source"))
