"""A plan as a tree on standard output: coloured on a terminal, plain in a pipe."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from incidentkit.cli.catalog.outline import outline, told_counts

if TYPE_CHECKING:
    from rich.tree import Tree

    from incidentkit.catalog import Plan
    from incidentkit.cli.catalog.outline import Line, Sign

__all__ = ["show_tree"]

SHOWN: Final = 20
"""Entries of one kind of change that are shown of a type, unless all are asked for."""

_WIDE: Final = 10_000

_STYLES: Final[dict[Sign, str]] = {"+": "green", "~": "yellow", "-": "red", " ": "dim"}


def show_tree(plan: Plan, *, everything: bool) -> None:
    """Print every type with what changes of it."""
    from rich.console import Console  # noqa: PLC0415 - slow to load, and not every command needs it
    from rich.text import Text  # noqa: PLC0415 - as above
    from rich.tree import Tree  # noqa: PLC0415 - as above

    # A program that reads the lines wants them whole; on a terminal they are folded into the tree.
    width = None if sys.stdout.isatty() else _WIDE
    console = Console(file=sys.stdout, width=width, highlight=False, emoji=False)
    for section in outline(plan, None if everything else SHOWN):
        title = Text.assemble((section.title, "bold"), f"  {told_counts(section.counts)}")
        tree = Tree(title, guide_style="dim")
        _grow(tree, section.lines)
        console.print(tree)


def _grow(tree: Tree, lines: tuple[Line, ...]) -> None:
    from rich.text import Text  # noqa: PLC0415 - see above

    for line in lines:
        text = Text(f"{line.sign} {line.text}".strip(), _STYLES[line.sign])
        _grow(tree.add(text), line.inner)
