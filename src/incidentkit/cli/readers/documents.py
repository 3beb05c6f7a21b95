"""JSON and YAML documents: read whole, the list of records may lie anywhere inside."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from incidentkit.cli.expressions import Expression, ExpressionError
from incidentkit.cli.json_values import is_list, is_object, kind_of, parse_json
from incidentkit.cli.readers.records import Broken, Item, Row
from incidentkit.cli.yaml_text import YamlError, load_all
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["read_json", "read_yaml", "records_of"]


def read_json(text: str, name: str, path: str | None) -> list[Item]:
    """The records of a JSON document.

    Raises:
        ConfigurationError: Not JSON (names line and column), or no list where `path` points.
    """
    if not text.strip():
        return records_of([], name, path)
    try:
        document = parse_json(text)
    except json.JSONDecodeError as error:
        hint = _lines_hint(text, error)
        raise ConfigurationError(
            f"{name} line {error.lineno} column {error.colno}: not valid JSON ({error.msg}){hint}"
        ) from error
    except ValueError as error:
        raise ConfigurationError(f"{name}: {error}") from error
    return records_of([document], name, path)


def read_yaml(text: str, name: str, path: str | None) -> list[Item]:
    """The records of a YAML file: of its one document, or each of several documents a record.

    Raises:
        ConfigurationError: Not YAML (names line and column), or no list where `path` points.
    """
    try:
        documents = load_all(text)
    except YamlError as error:
        raise ConfigurationError(f"{name}: not valid YAML: {error}") from error
    return records_of([document for document in documents if document is not None], name, path)


def records_of(documents: Sequence[Any], name: str, path: str | None) -> list[Item]:
    """The records that `path`, a JMESPath, finds in each document; without one the documents must be lists.

    Raises:
        ConfigurationError: There is no list of records; the message says where there are some.
    """
    if not documents:
        raise ConfigurationError(f"{name} is empty: there are no records to import")
    if path is not None:
        found = [_follow(document, name, path) for document in documents]
        return _number([record for records in found for record in records])
    if len(documents) == 1 and not is_list(documents[0]):
        raise ConfigurationError(f"{name} is {kind_of(documents[0])}, not a list; {_where_lists_are(documents[0])}")
    flat: list[Any] = []
    for document in documents:
        flat.extend(document if is_list(document) else [document])
    return _number(flat)


def _follow(document: Any, name: str, path: str) -> list[Any]:
    try:
        found = Expression.parse(path).of(document)
    except ExpressionError as error:
        raise ConfigurationError(f"records: {error}") from error
    if is_list(found):
        return found
    raise ConfigurationError(
        f"{name}: records: {path!r} finds {kind_of(found)}, not a list; {_where_lists_are(document)}"
    )


def _where_lists_are(document: Any) -> str:
    lists = [repr(key) for key, value in document.items() if is_list(value)] if is_object(document) else []
    names = f" (lists here: {', '.join(lists[:8])})" if lists else ""
    return f"name the list with --records{names}"


def _number(values: list[Any]) -> list[Item]:
    return [_item(value, f"record {number}") for number, value in enumerate(values, 1)]


def _item(value: Any, where: str) -> Item:
    if is_object(value):
        return Row(where, {str(key): inner for key, inner in value.items()})
    return Broken(where, f"{kind_of(value)} where an object is needed")


def _lines_hint(text: str, error: json.JSONDecodeError) -> str:
    several = error.msg == "Extra data" and text.lstrip().startswith("{")
    return "; for one object per line add --format jsonl" if several else ""
