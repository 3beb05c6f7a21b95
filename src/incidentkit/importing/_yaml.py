"""YAML with strict scalars, and the line of every value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator


_BASE: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG = "tag:yaml.org,2002:"
_REPLACED = {f"{_TAG}{name}" for name in ("timestamp", "bool", "int", "float", "value")}
# In YAML 1.1 `12:30` is 750, `010` is 8, `+49301` loses its sign, and a lone `=` is something that nobody can read.
_PLAIN = (
    ("bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), "tTfF"),
    ("int", re.compile(r"^-?(?:0|[1-9][0-9]*)$"), "-0123456789"),
    ("float", re.compile(r"^-?(?:0|[1-9][0-9]*)\.[0-9]+(?:[eE][-+]?[0-9]+)?$"), "-0123456789"),
)


class YamlError(ValueError):
    """Text that is not YAML; the message says where in it."""


class _PlainLoader(_BASE):  # type: ignore[misc, valid-type]  # which base depends on the build of PyYAML
    """Without the surprises of YAML 1.1: `NO` is a text, so are `007` and `2024-01-05`, whose zone a mapping states."""


class _StrictLoader(_PlainLoader):
    """As `_PlainLoader`, and a key that stands twice is an error."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"{key.value!r} stands twice in the same block", key.start_mark
                )
            seen.add(str(key.value))
        return super().construct_mapping(node, deep=deep)  # type: ignore[no-any-return]  # PyYAML's stubs say Any


def _use_plain_resolvers() -> None:
    kept = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag not in _REPLACED]
        for first, resolvers in _BASE.yaml_implicit_resolvers.items()
    }
    _PlainLoader.yaml_implicit_resolvers = kept
    for name, pattern, letters in _PLAIN:
        for letter in letters:
            kept.setdefault(letter, []).append((f"{_TAG}{name}", pattern))
    _StrictLoader.yaml_implicit_resolvers = _PlainLoader.yaml_implicit_resolvers


_use_plain_resolvers()


def load_all(text: str) -> list[Any]:
    """Every document of `text`, as plain dicts, lists and scalars.

    Raises:
        YamlError: Not YAML, or with tags that ask for more than plain data.
    """
    return list(_documents(text, _PlainLoader))


def load_strict(text: str) -> Any:
    """The one document of `text`; a key that stands twice in a block is an error.

    Raises:
        YamlError: As for `load_all`, a repeated key, or more than one document.
    """
    documents = list(_documents(text, _StrictLoader))
    if len(documents) > 1:
        raise YamlError("more than one document; remove the lines with only ---")
    return documents[0] if documents else None


def _documents(text: str, loader: type[yaml.SafeLoader]) -> Iterator[Any]:
    try:
        yield from yaml.load_all(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f"line {mark.line + 1} column {mark.column + 1}: " if mark else ""
        raise YamlError(f"{where}{_problem(error, text)}") from error
    except yaml.YAMLError as error:
        raise YamlError(" ".join(str(error).split())) from error
    except (RecursionError, ValueError) as error:
        raise YamlError("nested too deep, or a number that cannot be read") from error


def _problem(error: yaml.MarkedYAMLError, text: str) -> str:
    mark = error.problem_mark
    if mark and text.startswith("\t", mark.index):
        return "a tab; indent with blanks"
    return error.problem or "not valid YAML"


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
