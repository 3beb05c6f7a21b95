from __future__ import annotations

from scripts.regeneration import surface
from scripts.regeneration.changes import Change

SOURCES = {
    "__init__": "X = 1",
    "client": "class Client:\n    base_url: str\n    _secret: str\n    def close(self, *, now: bool): ...",
    "api/__init__": "",
    "api/things_v1/__init__": "",
    "api/things_v1/things_v1_list": (
        "def _get_kwargs(*, sort): ...\n"
        "async def asyncio_detailed(*, client, sort): ...\n"
        "async def asyncio(*, client, sort): ..."
    ),
    "models/__init__": "",
    "models/thing": "class Thing:\n    name: str\n    _x: int",
    "models/thing_mode": "class ThingMode(str):\n    PLAIN = 'plain'",
}


def package(root, **changed):
    """Write a package; a source of None is left out."""
    for name, source in {**SOURCES, **changed}.items():
        if source is not None:
            path = root / "sample_api" / "sample" / f"{name}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(source)
    return surface.names_of(root / "sample_api" / "sample")


def test_the_surface_is_what_can_be_imported_and_used(tmp_path):
    """Modules, classes, fields, members, functions and parameters count; what is private does not."""
    assert package(tmp_path) == {
        "sample_api.sample.client",
        "sample_api.sample.client.Client",
        "sample_api.sample.client.Client.base_url",
        "sample_api.sample.client.Client.close",
        "sample_api.sample.client.Client.close(self)",
        "sample_api.sample.client.Client.close(now)",
        "sample_api.sample.api.things_v1.things_v1_list",
        "sample_api.sample.api.things_v1.things_v1_list.asyncio",
        "sample_api.sample.api.things_v1.things_v1_list.asyncio(client)",
        "sample_api.sample.api.things_v1.things_v1_list.asyncio(sort)",
        "sample_api.sample.api.things_v1.things_v1_list.asyncio_detailed",
        "sample_api.sample.api.things_v1.things_v1_list.asyncio_detailed(client)",
        "sample_api.sample.api.things_v1.things_v1_list.asyncio_detailed(sort)",
        "sample_api.sample.models.Thing",
        "sample_api.sample.models.Thing.name",
        "sample_api.sample.models.ThingMode",
        "sample_api.sample.models.ThingMode.PLAIN",
    }


def test_what_vanishes_as_a_whole_is_one_name(tmp_path):
    """A lost module or class stands for what was in it, and a parameter of both forms of a call is told once."""
    before = package(tmp_path / "before")
    shorter = "async def asyncio_detailed(*, client): ...\nasync def asyncio(*, client): ..."
    without = {"models/thing": None, "client": None, "api/things_v1/things_v1_list": shorter}
    assert surface.vanished(before, package(tmp_path / "after", **without)) == [
        "sample_api.sample.api.things_v1.things_v1_list.asyncio_detailed(sort)",
        "sample_api.sample.client",
        "sample_api.sample.models.Thing",
    ]
    assert surface.vanished(before, before) == []


def test_each_name_is_told_at_the_change_that_takes_it():
    """A vanished name goes to the change whose place it is made from, the nearest one; what is left stands alone."""
    lists = Change("breaking", "parameter-removed", "GET /things ?sort", "-", ("Things V1_List sort", "Things V1_List"))
    thing = Change("breaking", "field-removed", "Thing.mode", "-", ("Thing.mode",))
    part = Change("breaking", "type-changed", "Thing.mode.part", "-", ("Thing.mode.part", "Part"))
    told, alone = surface.explained(
        [lists, thing, part],
        [
            "a.api.things_v1.things_v1_list.asyncio_detailed(sort)",
            "a.client.Client",
            "a.models.Part",
            "a.models.Thing.mode",
            "a.models.ThingModePart",
            "a.namespaces.ThingsV1.list(sort)",
        ],
    )
    assert [change.detail for change in told] == [
        "-; gone in Python: a.api.things_v1.things_v1_list.asyncio_detailed(sort), a.namespaces.ThingsV1.list(sort)",
        "-; gone in Python: a.models.Thing.mode",
        "-; gone in Python: a.models.Part, a.models.ThingModePart",
    ]
    assert [(change.severity, change.kind, change.where) for change in alone] == [
        ("breaking", "python-name-removed", "a.client.Client")
    ]
