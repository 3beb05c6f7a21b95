"""Import files into an API: read them, map their records, write them as `incidentkit import` does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from incidentkit.importing._import import import_file

__all__ = ["import_file"]


def __getattr__(name: str) -> Any:
    """Load what reads files on first use, since it needs libraries of the extra `cli`."""
    if name != "import_file":
        raise AttributeError(f"module 'incidentkit.importing' has no attribute {name!r}")
    try:
        from incidentkit.importing._import import import_file  # noqa: PLC0415 - see above
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"jmespath", "yaml"}:
            raise
        raise ModuleNotFoundError(
            "incidentkit.importing.import_file needs: pip install 'incidentkit[cli]'", name=error.name
        ) from error
    globals()[name] = import_file
    return import_file
