"""Formatting the written tree and marking each file as generated."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

from .failures import RefusedError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["finish"]

# Unused imports go, the rest is sorted: the templates import whatever a file may need.
_RULES = "F401,I"
# How the templates import the runtime.
_OWN_RUNTIME = re.compile(r"^( *)from \.+shared(?=\.)", re.MULTILINE)


def finish(tree: Path, sources: dict[str, str], line_length: int, runtime: str | None = None) -> None:
    """Format every module below `tree`, and put the header on it.

    Args:
        tree: The package.
        sources: Folder of the package to the file it was made from.
        line_length: For the formatter.
        runtime: The package whose shared runtime is imported, where it is not the tree's own.
    """
    if runtime is not None:
        for module in tree.rglob("*.py"):
            text = module.read_text(encoding="utf-8")
            module.write_text(_OWN_RUNTIME.sub(rf"\1from {runtime}.shared", text), encoding="utf-8", newline="\n")
    options = ["--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", str(line_length)]
    _ruff(["check", *options, "--select", _RULES, "--fix", "."], tree)
    _ruff(["format", *options, "--config", "format.skip-magic-trailing-comma=true", "."], tree)
    for module in sorted(tree.rglob("*.py")):
        folder = module.relative_to(tree).parts[0]
        source = sources.get(folder, "scripts/")
        text = module.read_text(encoding="utf-8")
        module.write_text(_header(source) + text, encoding="utf-8", newline="\n")


def _header(source: str) -> str:
    return (
        f"# Generated from {source}. Do not edit: change the source, its overlay or a template,\n"
        "# then run `python scripts/regenerate.py`.\n\n"
    )


def _ruff(arguments: list[str], folder: Path) -> None:
    command = [sys.executable, "-m", "ruff", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=300)
    if done.returncode != 0:
        output = " ".join((done.stdout + done.stderr).split())
        raise RefusedError(f"ruff {arguments[0]} cannot read what the templates wrote: {output[:400]}")
