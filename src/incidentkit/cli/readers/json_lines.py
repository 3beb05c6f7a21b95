"""JSON Lines: one object per line, read line by line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from incidentkit.cli.json_values import is_object, kind_of, parse_json
from incidentkit.cli.readers.records import Broken, Item, Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["read_json_lines"]


def read_json_lines(lines: Iterable[bytes]) -> Iterator[Item]:
    """One record per line that is not blank; a line that cannot be read is a `Broken`, the others go on."""
    for number, line in enumerate(lines, 1):
        if text := line.strip(b" \t\r\n"):
            yield _record(text, f"line {number}")


def _record(line: bytes, where: str) -> Item:
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
