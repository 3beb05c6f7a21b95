"""Cachet 3: the client, its records, its import targets and its part of the sandbox."""

__all__: list[str] = []
