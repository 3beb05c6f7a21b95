"""Where in a YAML text something stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Place", "YamlPlaces"]

Place: TypeAlias = tuple[str | int, ...]
"""The keys and list positions that lead to a value from the top of the document."""


class YamlPlaces:
    """The lines of one document that is known to be YAML; read through only once somebody asks."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._root: yaml.Node | None = None

    def line(self, place: Place) -> int | None:
        """The line, counted from 1, of that place or of what of it there is; None for the document itself."""
        if not self._text or not place:
            return None
        self._root = self._root or yaml.compose(self._text, Loader=yaml.SafeLoader)
        line: int | None = None
        node = self._root
        for step in place:
            found = next((pair for pair in _children(node) if pair[0] == step), None)
            if found is None:
                break
            line, node = found[1].start_mark.line + 1, found[2]
        return line


def _children(node: yaml.Node | None) -> Iterator[tuple[str | int, yaml.Node, yaml.Node]]:
    """What leads on from a node: the step, the node to point at, the node of the value."""
    if isinstance(node, yaml.MappingNode):
        yield from ((key.value, key, value) for key, value in node.value if isinstance(key, yaml.ScalarNode))
    elif isinstance(node, yaml.SequenceNode):
        yield from ((number, item, item) for number, item in enumerate(node.value))
