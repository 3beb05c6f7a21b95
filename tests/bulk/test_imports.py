"""What `import_records` sets up around the engine."""

from __future__ import annotations

from incidentkit.bulk import import_records
from incidentkit.context import Lane, current_lane


async def test_an_import_lets_interactive_calls_pass() -> None:
    """Upserts queue in the bulk lane; the code around the import stays in its own."""
    lanes: list[Lane] = []

    async def upsert(_: dict[str, str]) -> None:
        lanes.append(current_lane())

    await import_records([{"id": "a"}, {"id": "b"}], upsert, key="id")
    assert lanes == [Lane.BULK, Lane.BULK]
    assert current_lane() is Lane.INTERACTIVE
