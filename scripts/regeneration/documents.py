"""Reading and writing OpenAPI and overlay documents, as YAML or JSON.

YAML is read by the rules of JSON: `yes`, `on` and `2024-01-01` are strings, and a key given twice is an error.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import yaml

from .failures import RefusedError

if TYPE_CHECKING:
    from collections.abc import Hashable
    from pathlib import Path

__all__ = ["dump", "load", "parse", "write_json"]

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Base):  # type: ignore[misc] # which base there is depends on the build of PyYAML
    """Safe, strict about repeated keys, without YAML 1.1's extra booleans and dates."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(None, None, f"{key!r} is given twice", key_node.start_mark)
            seen.add(key)
        mapping: dict[Hashable, Any] = super().construct_mapping(node, deep=deep)
        return mapping


_Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if not tag.endswith((":bool", ":timestamp"))]
    for first, resolvers in _Base.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))


class _Dumper(yaml.SafeDumper):
    """Block style with indented lists and without anchors."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 - PyYAML's name
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - as above
        return True


def load(path: Path, name: str | None = None) -> dict[str, Any]:
    """Read a document whose root is an object.

    Args:
        path: Where it is.
        name: What messages call it, if not by its file name.

    Raises:
        RefusedError: The file is missing, or not such a document.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise RefusedError(f"{name or path.name}: cannot be read ({error.strerror or type(error).__name__})") from None
    return parse(content, name or path.name)


def parse(content: bytes, name: str) -> dict[str, Any]:
    """Read a document from its bytes; JSON is tried first, because it is by far the faster."""
    document = _parse_json(content, name) if content.lstrip()[:1] == b"{" else _parse_yaml(content, name)
    if not isinstance(document, dict):
        raise RefusedError(f"{name}: expected an object at the root, got {type(document).__name__}")
    return {str(key): _with_text_keys(value) for key, value in document.items()}


def _parse_json(content: bytes, name: str) -> Any:
    try:
        return json.loads(content)
    except ValueError as error:
        raise RefusedError(f"{name}: not JSON ({error})") from None


def _parse_yaml(content: bytes, name: str) -> Any:
    try:
        return yaml.load(content, Loader=_Loader)  # noqa: S506 - a safe loader, see above
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f" at line {mark.line + 1}" if mark else ""
        raise RefusedError(f"{name}: not YAML ({error.problem}{place})") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise RefusedError(f"{name}: not YAML ({' '.join(str(error).split())})") from None


def _with_text_keys(value: Any) -> Any:
    """Return the value with every key a string, as in JSON (`200:` is read as a number)."""
    if isinstance(value, dict):
        return {str(key): _with_text_keys(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_text_keys(item) for item in value]
    return value


def dump(document: dict[str, Any], width: int) -> str:
    """Return a document as YAML, keys in the order given: the same text for the same document, on any machine."""
    return yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=width)


def write_json(document: dict[str, Any], path: Path) -> None:
    """Write a document as compact JSON with sorted keys: what the sandbox checks requests against."""
    text = json.dumps(document, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8", newline="\n")
