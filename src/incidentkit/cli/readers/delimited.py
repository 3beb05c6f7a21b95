"""CSV: a header, then one record per row; rows are read one by one."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Protocol

from incidentkit.cli.console import counted
from incidentkit.cli.readers.records import Broken, Item, Row
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["read_delimited"]


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
