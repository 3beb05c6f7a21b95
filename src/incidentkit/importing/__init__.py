"""Import files into an API: read them, map their records, write them as `incidentkit import` does."""

from incidentkit.importing._import import import_file

__all__ = ["import_file"]
