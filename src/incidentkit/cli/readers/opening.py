"""Opens an input in the format it is in."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from incidentkit.cli.readers.delimited import read_delimited
from incidentkit.cli.readers.documents import read_json, read_yaml
from incidentkit.cli.readers.json_lines import read_json_lines
from incidentkit.cli.readers.records import Records
from incidentkit.cli.readers.source import Source
from incidentkit.errors import ConfigurationError

__all__ = ["FORMATS", "form_of", "open_records"]

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
