"""What the library warns of, as notes on standard error."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Generator

    from incidentkit.cli.console import Voice

__all__ = ["warnings_as_notes"]

_LOGGERS: Final = ("incidentkit", "incidentkit_api")


class _Notes(logging.Handler):
    def __init__(self, voice: Voice) -> None:
        super().__init__(logging.WARNING)
        self._voice = voice

    def emit(self, record: logging.LogRecord) -> None:
        self._voice.note(f"note: {record.getMessage()}")


@contextmanager
def warnings_as_notes(voice: Voice) -> Generator[None]:
    """Show the library's warnings inside, each as one line."""
    handler = _Notes(voice)
    loggers = [logging.getLogger(name) for name in _LOGGERS]
    for logger in loggers:
        logger.addHandler(handler)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeHandler(handler)
