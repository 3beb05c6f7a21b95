"""The process with the account: a served sandbox that holds a catalog already. Ends with its standard input."""

from __future__ import annotations

import asyncio
import sys

from benchmarks.catalog_contents import SERVICE, TEAMS, desired
from incidentkit import IncidentIO
from incidentkit.sandbox import Sandbox, SandboxTransport, serve


async def main(count: int) -> None:
    """Fill, serve, say where."""
    sandbox = Sandbox()
    async with IncidentIO("benchmark", transport=SandboxTransport(sandbox)) as io:
        await io.catalog.apply(await io.catalog.plan(desired(1)))
    _fill(sandbox, count)
    async with serve(sandbox) as server:
        print(server.url, flush=True)
        await asyncio.to_thread(sys.stdin.read)


def _fill(sandbox: Sandbox, count: int) -> None:
    """The services, as applying the catalog would have left them: written straight into the store, to save the time."""
    types = {one["type_name"]: one for one in sandbox.store.collection("incident_io.catalog_types").values()}
    entries = sandbox.store.collection("incident_io.catalog_entries")
    attributes = {one["name"]: one["id"] for one in types[SERVICE]["schema"]["attributes"]}
    stored = {one["external_id"]: one for one in entries.values()}
    ids = {key: one["id"] for key, one in stored.items()}
    ids |= {f"service-{number}": f"09{number:024}" for number in range(1, count)}
    model = stored["service-0"]
    for entry in desired(count).types[0].entries[1:]:
        values = {attributes[name]: _binding(value, ids) for name, value in entry.values.items()}
        given = {"name": entry.name, "external_id": entry.external_id, "aliases": list(entry.aliases or ())}
        document = {**model, **given, "id": ids[entry.external_id], "attribute_values": values}
        entries.put(document["id"], document)
    assert len(entries) == count + TEAMS


def _binding(value: object, ids: dict[str, str]) -> dict[str, object]:
    if isinstance(value, list):
        return {"array_value": [{"literal": ids.get(str(item), str(item))} for item in value]}
    return {"value": {"literal": ids.get(str(value), str(value))}}


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
