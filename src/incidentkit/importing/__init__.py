"""Import files into an API: read them, map their records, write them as `incidentkit import` does."""

__all__: list[str] = []
