"""Copying the runtime that the generated packages share."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["copy_runtime"]


def copy_runtime(shared: Path | None, tree: Path) -> None:
    """Write the root of the tree: its package file, the type marker, and `shared/` unless it is another package's."""
    tree.mkdir(parents=True)
    docstring = '"""Raw async clients, generated from the documents under specs/."""\n'
    (tree / "__init__.py").write_text(docstring, encoding="utf-8", newline="\n")
    (tree / "py.typed").write_text("", encoding="utf-8")
    if shared is not None:
        shutil.copytree(shared, tree / "shared", ignore=shutil.ignore_patterns("__pycache__"))
