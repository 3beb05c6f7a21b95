# Generated from scripts/shared. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""Packages whose names are imported on first use (PEP 562)."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["lazy_modules", "lazy_names"]

_Hooks = tuple["Callable[[str], Any]", "Callable[[], list[str]]"]


def _hooks(package: str, names: Mapping[str, str], load: Callable[[str, str], Any]) -> _Hooks:
    namespace = vars(sys.modules[package])

    def resolve(name: str) -> Any:
        home = names.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = namespace[name] = load(f"{package}.{home}", name)
        return value

    def list_names() -> list[str]:
        return sorted({*namespace, *names})

    return resolve, list_names


def lazy_names(package: str, homes: Mapping[str, str]) -> _Hooks:
    """Return `__getattr__` and `__dir__` for a package that re-exports names of its submodules.

    Args:
        package: The package's `__name__`.
        homes: Name to the submodule that defines it.
    """
    return _hooks(package, homes, lambda module, name: getattr(import_module(module), name))


def lazy_modules(package: str, modules: tuple[str, ...]) -> _Hooks:
    """Return `__getattr__` and `__dir__` for a package whose submodules are its names."""
    return _hooks(package, {module: module for module in modules}, lambda module, _: import_module(module))
