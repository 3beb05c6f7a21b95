"""Rendering the templates that are ours alone, not overrides of the generator's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["templates_in", "write_module"]


def templates_in(folder: Path) -> Environment:
    """Return the environment for the templates of a folder; its own filters are those below."""
    environment = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Python is written, not HTML; values go through `literal` or `docstring`
    )
    environment.filters["literal"] = repr
    environment.filters["docstring"] = _docstring
    environment.filters["builtin_list"] = _builtin_list
    return environment


def write_module(path: Path, text: str) -> None:
    """Write a module, and its folder if need be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _builtin_list(annotation: str) -> str:
    """Name the type of lists where a method of the class may be called `list`."""
    return re.sub(r"(?<![\w.])list\[", "_list[", annotation)


def _docstring(text: str) -> str:
    """Keep a text from ending the docstring it stands in."""
    escaped = " ".join(text.split()).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return escaped[:-1] + '\\"' if escaped.endswith('"') else escaped
