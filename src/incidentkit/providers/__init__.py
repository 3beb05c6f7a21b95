"""The three clients and their upserts."""

__all__: list[str] = []
