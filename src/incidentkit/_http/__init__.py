"""The one place that speaks HTTP: clients, their transport, retries and answers."""

__all__: list[str] = []
