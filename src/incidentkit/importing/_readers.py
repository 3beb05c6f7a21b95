"""Reads CSV, JSON, JSON Lines and YAML into records with their places."""

from __future__ import annotations

import csv
import json
import os
import stat
import sys
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Protocol, TypeAlias

from incidentkit._json import is_list, is_object, kind_of, parse_json
from incidentkit._text import counted
from incidentkit.errors import ConfigurationError
from incidentkit.importing._expressions import Expression, ExpressionError
from incidentkit.importing._yaml import YamlError, load_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Row:
    """One record as it was read.

    Attributes:
        where: Its place for messages, for example `line 17`.
        values: Column or field name to value.
    """

    where: str
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Broken:
    """A place where a record should be and none can be read.

    Attributes:
        where: The place, for example `line 17`.
        reason: What is wrong and how to mend it.
    """

    where: str
    reason: str


Item: TypeAlias = Row | Broken


def _unknown() -> int | None:
    return None


@dataclass(frozen=True, slots=True)
class Records:
    """An opened input.

    Attributes:
        name: The file for messages; `standard input` for `-`.
        items: The records: a list where all were read at once, otherwise read as they are asked for, once.
        columns: Their names where they are known before reading (CSV), otherwise None.
        count: About how many there are, or None where that is not to be had beforehand; may read the file once.
        close: Gives the file back.
    """

    name: str
    items: Iterable[Item]
    columns: tuple[str, ...] | None = None
    count: Callable[[], int | None] = field(default=_unknown)
    close: Callable[[], None] = field(default=lambda: None)


MAX_LINE: Final = 16 * 1024 * 1024
"""Longest line in bytes: a longer one is cut, so that a file without line ends cannot fill the memory."""

_CHUNK: Final = 1024 * 1024
_WIDE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")


class Source:
    """An opened input.

    Attributes:
        name: The file as it was given, `standard input` for `-`.
    """

    def __init__(self, path: str) -> None:
        """Open `path`, `-` for standard input.

        Raises:
            ConfigurationError: It cannot be opened, or is UTF-16; the message says which.
        """
        self.name = "standard input" if path == "-" else path
        self._path = path
        self._stream: BinaryIO = _standard_input() if path == "-" else _open(path)
        self._regular = _is_regular(self._stream)
        self._head = self._peek()

    def _peek(self) -> bytes:
        # A pipe is not waited for here: its reader runs where waiting holds up nobody.
        head = self._stream.readline(MAX_LINE) if self._regular else b""
        if head.startswith(_WIDE_MARKS):
            self.close()
            raise ConfigurationError(f"{self.name} is UTF-16; save it as UTF-8")
        return head

    def lines(self) -> Iterator[bytes]:
        """Line by line with its end, as the lines are asked for."""
        while line := self._next_line():
            yield line

    def _next_line(self) -> bytes:
        head, self._head = self._head, b""
        return head or self._stream.readline(MAX_LINE)

    def text(self) -> str:
        """All of it, without a leading byte-order mark.

        Raises:
            ConfigurationError: Not UTF-8; the message names the line.
        """
        data = b"".join(self.lines())
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            raise ConfigurationError(f"{self.name} line {line}: not UTF-8; save the file as UTF-8") from error

    def count_lines(self, header: int = 0) -> int | None:
        """About how many lines there are below the header; None for a pipe."""
        if self._path == "-" or not self._regular:
            return None
        lines, last = 0, b""
        with _open(self._path) as stream:
            while chunk := stream.read(_CHUNK):
                lines, last = lines + chunk.count(b"\n"), chunk
        return max(lines + (not last.endswith(b"\n")) - header, 0) if last else 0

    def close(self) -> None:
        """Give the file back. Pipes stay open: closing one would wait for a reader that waits for its writer."""
        if self._regular:
            self._stream.close()


def _open(path: str) -> BinaryIO:
    try:
        return Path(path).open("rb")
    except OSError as error:
        raise ConfigurationError(f"cannot read {path}: {error.strerror or error}") from error


def _standard_input() -> BinaryIO:
    """A reader of its own: the shared one would hold its lock in a waiting thread when the process ends."""
    try:
        return open(sys.stdin.fileno(), "rb", closefd=False)
    except (OSError, ValueError, AttributeError):
        return sys.stdin.buffer


def _is_regular(stream: BinaryIO) -> bool:
    try:
        return stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
    except (OSError, ValueError):
        return False


class _CsvRows(Protocol):
    """What `csv.reader` makes; the standard library has no public name for it."""

    @property
    def line_num(self) -> int: ...

    def __next__(self) -> list[str]: ...

    def __iter__(self) -> Iterator[list[str]]: ...


_NOT_UTF8 = "not UTF-8; save the file as UTF-8"


def read_delimited(lines: Iterable[bytes], name: str, delimiter: str = ",") -> tuple[tuple[str, ...], Iterator[Item]]:
    """The columns, and the rows below them.

    A row that cannot be used (cells too many or too few, an unclosed quote, not UTF-8) is a `Broken`, and
    those after it are read. Blank lines are passed over, a leading byte-order mark too.

    Raises:
        ConfigurationError: There is no header, or a column in it has no name or the name of another.
    """
    # Undecodable bytes travel as surrogates, so that one bad cell costs its row and not the file.
    texts = (line.decode("utf-8", "surrogateescape") for line in lines)
    rows = csv.reader(_without_mark(texts), delimiter=delimiter, strict=True)
    columns = _header(rows, name, delimiter)
    return columns, _rows(rows, columns)


def _without_mark(texts: Iterator[str]) -> Iterator[str]:
    first = next(texts, None)
    if first is not None:
        yield first.removeprefix("\ufeff")
    yield from texts


def _header(rows: _CsvRows, name: str, delimiter: str) -> tuple[str, ...]:
    try:
        cells = next((row for row in rows if row), None)
    except csv.Error as error:
        raise ConfigurationError(f"{name}: the header cannot be read: {error}") from error
    if cells is None:
        raise ConfigurationError(f"{name} is empty: its first line must name the columns")
    columns = tuple(cell.strip() for cell in cells)
    _check_names(columns, name)
    if len(columns) == 1 and delimiter == "," and (other := _other_delimiter(columns[0])):
        raise ConfigurationError(f"{name} has one column, {columns[0]!r}; add --delimiter {other}")
    return columns


def _check_names(columns: tuple[str, ...], name: str) -> None:
    if not _is_text("".join(columns)):
        raise ConfigurationError(f"{name}: the header is {_NOT_UTF8}")
    for number, column in enumerate(columns, 1):
        if not column:
            raise ConfigurationError(f"{name}: column {number} has no name in the header; give it one")
        if (first := columns.index(column) + 1) != number:
            raise ConfigurationError(
                f"{name}: the header names {column!r} twice (columns {first} and {number}); rename one"
            )


def _other_delimiter(header: str) -> str | None:
    return next((shown for mark, shown in ((";", "';'"), ("\t", "tab")) if mark in header), None)


def _rows(rows: _CsvRows, columns: tuple[str, ...]) -> Iterator[Item]:
    while True:
        where = f"line {rows.line_num + 1}"
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield Broken(where, f"not valid CSV ({error}); check the quotes of this row")
            continue
        if cells:
            yield _record(cells, columns, where)


def _record(cells: list[str], columns: tuple[str, ...], where: str) -> Item:
    if len(cells) != len(columns):
        mend = "quote the cell that holds the delimiter" if len(cells) > len(columns) else "add the missing cells"
        return Broken(where, f"{counted(len(cells), 'cell')} where the header has {len(columns)}; {mend}")
    if not _is_text("".join(cells)):
        bad = next(column for column, cell in zip(columns, cells, strict=True) if not _is_text(cell))
        return Broken(where, f"column {bad!r} is {_NOT_UTF8}")
    return Row(where, dict(zip(columns, cells, strict=True)))


def _is_text(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def read_json_lines(lines: Iterable[bytes]) -> Iterator[Item]:
    """One record per line that is not blank; a line that cannot be read is a `Broken`, the others go on."""
    for number, line in enumerate(lines, 1):
        if text := line.strip(b" \t\r\n"):
            yield _line_record(text, f"line {number}")


def _line_record(line: bytes, where: str) -> Item:
    try:
        value = parse_json(line.decode("utf-8-sig" if where == "line 1" else "utf-8"))
    except UnicodeDecodeError as error:
        return Broken(where, f"not UTF-8 (byte {error.start + 1}); save the file as UTF-8")
    except json.JSONDecodeError as error:
        return Broken(where, _explain(error))
    except ValueError as error:
        return Broken(where, str(error))
    if not is_object(value):
        return Broken(where, f"{kind_of(value)} where one JSON object per line is needed")
    return Row(where, value)


def _explain(error: json.JSONDecodeError) -> str:
    whole = error.pos >= len(error.doc) or error.msg.startswith("Unterminated")
    mend = "the line is cut: write the whole record on one line" if whole else "mend the line"
    return f"not valid JSON ({error.msg} at column {error.pos + 1}); {mend}"


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


FORMATS: Final = ("csv", "tsv", "json", "jsonl", "yaml")
_SUFFIXES: Final = {
    ".csv": "csv", ".tsv": "tsv", ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl",
    ".yaml": "yaml", ".yml": "yaml",
}  # fmt: skip
_DELIMITERS: Final = {"csv": ",", "tsv": "\t"}


def open_records(
    path: str, *, form: str | None = None, delimiter: str | None = None, records: str | None = None
) -> Records:
    """Open `path` (`-` is standard input) in `form`, by default the one its suffix names.

    CSV and JSON Lines are read as the records are asked for, JSON and YAML at once. `records` is the JMESPath
    to the list of records in a JSON or YAML document.

    Raises:
        ConfigurationError: The format is unknown, or the file cannot be read or holds no records in it.
    """
    form = form or form_of(path)
    if records is not None and form not in {"json", "yaml"}:
        raise ConfigurationError(f"{path}: a path to the records is for JSON and YAML, not for {form}")
    source = Source(path)
    try:
        return _read(source, form, delimiter, records)
    except BaseException:
        source.close()
        raise


def form_of(path: str) -> str:
    """The format that the suffix of `path` names.

    Raises:
        ConfigurationError: It names none.
    """
    if path == "-":
        raise ConfigurationError(f"say with --format what standard input is: {', '.join(FORMATS)}")
    form = _SUFFIXES.get(PurePath(path).suffix.lower())
    if form is None:
        raise ConfigurationError(f"{path}: the name does not say the format; add --format {'|'.join(FORMATS)}")
    return form


def _read(source: Source, form: str, delimiter: str | None, records: str | None) -> Records:
    if form in _DELIMITERS:
        columns, rows = read_delimited(source.lines(), source.name, delimiter or _DELIMITERS[form])
        return Records(source.name, rows, columns, count=lambda: source.count_lines(header=1), close=source.close)
    if form == "jsonl":
        lines = read_json_lines(source.lines())
        return Records(source.name, lines, count=source.count_lines, close=source.close)
    read = read_json if form == "json" else read_yaml
    found = read(source.text(), source.name, records)
    source.close()
    return Records(source.name, found, count=lambda: len(found))
