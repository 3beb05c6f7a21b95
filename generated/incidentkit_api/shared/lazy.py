# Generated from scripts/shared. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""Packages whose names are imported on first use (PEP 562)."""

from __future__ import annotations

import sys
from enum import Enum
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["lazy_names", "lazy_parsers"]


def lazy_names(
    package: str, homes: Mapping[str, str], modules: tuple[str, ...] = ()
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for a package that imports on first use.

    Args:
        package: The package's `__name__`.
        homes: Re-exported name to the submodule that defines it.
        modules: Submodules that are names of the package themselves.
    """
    namespace = vars(sys.modules[package])

    def resolve(name: str) -> Any:
        if name in homes:
            value = getattr(import_module(f"{package}.{homes[name]}"), name)
        elif name in modules:
            value = import_module(f"{package}.{name}")
        else:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        namespace[name] = value
        return value

    def list_names() -> list[str]:
        return sorted({*namespace, *homes, *modules})

    return resolve, list_names


def lazy_parsers(package: str) -> Any:
    """Return a namespace that gives, by the name of a model or enum of the package, what decodes it.

    Decoding meets thousands of nested values; the attribute of a module is found faster than a method of a class.
    """
    parsers = ModuleType(f"{package}.parsers")

    def resolve(name: str) -> Callable[[Any], Any]:
        kind = getattr(import_module(package), name)
        parse: Callable[[Any], Any] = kind.parse if issubclass(kind, Enum) else kind.from_dict
        setattr(parsers, name, parse)
        return parse

    parsers.__getattr__ = resolve  # type: ignore[method-assign] # PEP 562 for a module made by hand
    return parsers
