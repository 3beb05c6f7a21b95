"""The one error of the pipeline."""

from __future__ import annotations

__all__ = ["RefusedError"]


class RefusedError(Exception):
    """The input cannot be taken. The message is one line that names what, where, and the mend."""
