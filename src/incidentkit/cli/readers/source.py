"""The bytes of an input: a file or standard input, line by line or whole."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MAX_LINE", "Source"]

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
