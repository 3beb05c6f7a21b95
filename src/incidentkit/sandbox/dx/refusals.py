"""What DX refuses, by error code."""

from __future__ import annotations

from incidentkit.sandbox.api import Refused


class DXRefused(Refused):
    """An answer with `ok: false`.

    Attributes:
        code: the string in `error`.
        message: a sentence for people. The overview page promises one, its sample shows none.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message


def invalid_arguments(message: str) -> DXRefused:
    """The code of every argument that has no code of its own."""
    return DXRefused("invalid_arguments", message)
