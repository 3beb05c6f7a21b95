"""The pipeline's settings: the pins in scripts/generator.yaml, and the projects whose providers it generates.

A provider is `specs/<name>.yaml` with `specs/overlays/<name>.yaml`. They are found, not listed: in this repository, in
each folder of `plugins/`, and in any other folder that is named on the command line.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from . import documents
from .failures import RefusedError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Provider", "Settings", "load", "load_plugin", "load_plugins"]


@dataclass(frozen=True)
class Provider:
    """One API.

    Attributes:
        name: Name of its package.
        spec: Its document, to be read.
        spec_name: That document as the project names it.
        overlay: What we lay on it.
        overlay_name: The overlay as the project names it.
    """

    name: str
    spec: Path
    spec_name: str
    overlay: Path
    overlay_name: str


@dataclass(frozen=True)
class Settings:
    """What it takes to generate the clients of one project.

    Attributes:
        root: Folder of the project, which holds specs/ and generated/.
        home: Folder of the repository, which holds scripts/.
        package: The package to generate.
        runtime: The package whose shared runtime the generated code imports.
    """

    root: Path
    home: Path
    package: str
    runtime: str
    generator: str
    formatter: str
    line_length: int
    providers: tuple[Provider, ...]

    @property
    def templates(self) -> Path:
        return self.home / "scripts" / "templates"

    @property
    def shared(self) -> Path:
        return self.home / "scripts" / "shared"

    @property
    def output(self) -> Path:
        return self.root / "generated" / self.package

    @property
    def is_plugin(self) -> bool:
        """Whether the runtime comes from another package."""
        return self.runtime != self.package

    @property
    def label(self) -> str:
        """The folder of the generated package, as messages name it."""
        return "/".join(filter(None, (self.folder, "generated", self.package)))

    @property
    def folder(self) -> str:
        """The project's folder as messages name it; empty for the repository itself."""
        if not self.is_plugin:
            return ""
        return self.root.relative_to(self.home).as_posix() if self.root.is_relative_to(self.home) else str(self.root)

    def provider(self, name: str) -> Provider:
        """Return a provider by name; there must be one."""
        return next(provider for provider in self.providers if provider.name == name)

    def with_provider(self, changed: Provider) -> Settings:
        """Return the settings with a provider read from other files, under its old names."""
        providers = tuple(changed if changed.name == provider.name else provider for provider in self.providers)
        return replace(self, providers=providers)

    def without_newcomers(self, name: str) -> Settings:
        """Return the settings without providers that have no document yet, apart from the one named."""
        return replace(self, providers=tuple(p for p in self.providers if p.name == name or p.spec.exists()))


def load(root: Path) -> Settings:
    """Read scripts/generator.yaml below `root`, and find the providers of the repository itself."""
    name = "scripts/generator.yaml"
    values = documents.load(root / name, name)
    try:
        return Settings(
            root=root,
            home=root,
            package=values["package"],
            runtime=values["package"],
            generator=values["generator"],
            formatter=values["formatter"],
            line_length=values["line_length"],
            providers=_found(root),
        )
    except KeyError as error:
        raise RefusedError(f"{name}: missing setting ({error})") from None


def load_plugin(root: Path, main: Settings) -> Settings:
    """Return the settings of another project, which imports the runtime of the main one.

    Raises:
        RefusedError: Its pyproject.toml does not name the package to generate.
    """
    name = _package_of(root)
    if not isinstance(name, str) or not name.isidentifier() or name == main.package:
        raise RefusedError(
            f'{root / "pyproject.toml"}: name the package to generate: [tool.incidentkit] package = "my_provider_api"'
        )
    return replace(main, root=root, package=name, runtime=main.package, providers=_found(root))


def load_plugins(main: Settings) -> list[Settings]:
    """Return the settings of every plugin in the repository: a folder of plugins/ that has specs."""
    folders = sorted((main.home / "plugins").glob("*/specs/overlays"))
    return [load_plugin(folder.parent.parent, main) for folder in folders]


def _package_of(root: Path) -> object:
    try:
        values = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise RefusedError(f"{root / 'pyproject.toml'}: not TOML ({error})") from None
    return values.get("tool", {}).get("incidentkit", {}).get("package")


def _found(root: Path) -> tuple[Provider, ...]:
    specs = root / "specs"
    names = {path.stem for path in specs.glob("*.yaml")} | {path.stem for path in specs.glob("overlays/*.yaml")}
    return tuple(
        Provider(
            name,
            specs / f"{name}.yaml",
            f"specs/{name}.yaml",
            specs / "overlays" / f"{name}.yaml",
            f"specs/overlays/{name}.yaml",
        )
        for name in sorted(names)
    )
