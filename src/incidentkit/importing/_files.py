"""Writing files whole: reports and plans."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from incidentkit.bulk import Report


def check_writable(path: str, option: str, needed: Iterable[str | None] = ()) -> None:
    """Find out before the work that its outcome can be written to `path`, which `option` names.

    Raises:
        ConfigurationError: It cannot, or the file is one of those the command itself has `needed`.
    """
    file = Path(path)
    if any(other is not None and _same(file, Path(other)) for other in needed):
        raise ConfigurationError(f"{option}: {path} is needed as it is; name another file")
    try:
        known = file.exists()
        with file.open("a", encoding="utf-8"):
            pass
        if not known:
            file.unlink()
    except OSError as error:
        raise _unwritable(path, option, error) from error


def write_file(path: str, text: str, option: str) -> None:
    """Write it whole or not at all: half a report would be a wrong one.

    Raises:
        ConfigurationError: It cannot be written.
    """
    try:
        _replace(Path(path), text)
    except OSError as error:
        raise _unwritable(path, option, error) from error


def _same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:  # one of them is not there yet
        return path.resolve() == other.resolve()


def _replace(path: Path, text: str) -> None:
    if path.exists() and not path.is_file():  # a pipe or a device
        path.write_text(text, encoding="utf-8")
        return
    target = path.resolve()  # what a link leads to
    part = target.with_name(f".{target.name}.part")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _unwritable(path: str, option: str, error: OSError) -> ConfigurationError:
    return ConfigurationError(f"{option}: cannot write {path}: {error.strerror or error}")


def write_report(path: str, report: Report) -> None:
    """Write the report in the form that the file's name asks for: HTML, JSON, or else Markdown.

    Raises:
        ConfigurationError: It cannot be written.
    """
    match Path(path).suffix.lower():
        case ".html" | ".htm":
            text = report.to_html()
        case ".json":
            text = json.dumps(as_json(report), ensure_ascii=False, indent=2) + "\n"
        case _:
            text = report.to_markdown()
    write_file(path, text, "--report")


def as_json(report: Report) -> dict[str, Any]:
    """The one object of `--json`."""
    found = report.to_json()
    if report.stopped is not None:
        found["stopped"] = f"{report.stopped.value}: {report.stop_reason}"
    return found
