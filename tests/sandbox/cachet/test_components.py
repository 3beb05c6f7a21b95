from __future__ import annotations

import pytest


async def test_create_answers_the_record(page):
    """A new component has its defaults; what the database fills in is null until it is read again."""
    made = await page.create("components", name="API")
    assert made["status"] == {"human": "Unknown", "value": 5}
    assert (made["enabled"], made["order"], made["description"], made["link"]) == (True, None, None, None)
    assert (await page.show("components/1"))["order"] == 0


async def test_create_takes_all_fields(page):
    """Every field of the rules is stored."""
    await page.create("component-groups", name="Core")
    made = await page.create(
        "components",
        name="API",
        description="d",
        status=2,
        link="https://api.example.com",
        order=3,
        enabled=False,
        component_group_id=1,
        unknown="ignored",
    )
    names = ("description", "link", "order", "enabled")
    assert [made[name] for name in names] == ["d", "https://api.example.com", 3, False]
    assert made["status"]["value"] == made["latest_status"]["value"] == 2
    assert "unknown" not in made


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", None),
        ("name", ""),
        ("name", "x" * 256),
        ("name", 7),
        ("description", None),
        ("status", 9),
        ("status", None),
        ("status", "operational"),
        ("status", True),
        ("link", "ftp://example.com"),
        ("link", "http://[broken"),
        ("link", None),
        ("order", -1),
        ("order", 1.5),
        ("enabled", "yes"),
        ("component_group_id", 99),
        ("meta", "text"),
        ("meta", ["a"]),
    ],
)
async def test_rules(page, field, value):
    """Each rule that is broken is an error under its field, also on an update."""
    await page.create("components", name="API")
    assert list(await page.errors("components", **{"name": "A", field: value})) == [field]
    if not (field == "name" and value in (None, "")):
        assert list(await page.errors("components/1", put=True, **{field: value})) == [field]


async def test_all_errors_at_once(page):
    """All broken rules are told, and the message counts them."""
    response = await page.http.post("components", json={"status": 9, "order": -1})
    assert sorted(response.json()["errors"]) == ["name", "order", "status"]
    assert "(and 2 more)" in response.json()["message"]


async def test_numbers_as_text(page):
    """Digits as text will do for numbers and flags."""
    made = await page.create("components", name="API", status="3", order="4", enabled="0")
    assert (made["status"]["value"], made["order"], made["enabled"]) == (3, 4, False)


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
async def test_updates_are_partial(page, method):
    """PUT and PATCH both change only what is sent."""
    await page.create("components", name="API", description="d", status=1)
    response = await page.http.request(method, "components/1", json={"status": 4})
    shown = response.json()["data"]["attributes"]
    assert (shown["name"], shown["description"], shown["status"]["value"]) == ("API", "d", 4)


async def test_unchanged_updates_keep_their_date(page, clock):
    """An update that changes nothing leaves `updated` as it was."""
    await page.create("components", name="API", status=1)
    clock.advance(hours=1)
    assert (await page.update("components/1", status=1))["updated"]["string"] == "2026-08-01 12:00:00"
    assert (await page.update("components/1", status=2))["updated"]["string"] == "2026-08-01 13:00:00"


async def test_disabled_ones_are_left_out(page):
    """A list shows enabled components only, unless the filter says otherwise; show shows all."""
    await page.create("components", name="on")
    await page.create("components", name="off", enabled=False)
    assert await page.ids("components") == [1]
    assert await page.ids("components", filter__enabled="0,1") == [1, 2]
    assert await page.ids("components", filter__enabled="false") == [2]
    assert await page.ids("components", filter__enabled="true") == [1]
    assert (await page.show("components/2"))["name"] == "off"


async def test_sorts(page):
    """Lists sort by name, order and id, downwards with a minus."""
    for name, order in (("b", 1), ("a", 2), ("c", 0)):
        await page.create("components", name=name, order=order)
    assert await page.ids("components", sort="name") == [2, 1, 3]
    assert await page.ids("components", sort="-order") == [2, 1, 3]
    assert await page.ids("components", sort="-id") == [3, 2, 1]


async def test_latest_status_follows_open_incidents(page, incident, clock):
    """latest_status is what the newest open incident says of the component; else the own status."""
    await page.create("components", name="API", status=1)
    for status in (3, 4):
        await incident(components=[{"id": 1, "status": status}])
        clock.advance(minutes=1)
    shown = await page.show("components/1")
    assert (shown["status"]["value"], shown["latest_status"]["value"]) == (1, 4)
    await page.update("incidents/2", status=4)
    assert (await page.show("components/1"))["latest_status"]["value"] == 3
    await page.update("incidents/1", status=4)
    assert (await page.show("components/1"))["latest_status"]["value"] == 1


async def test_includes(page, incident):
    """group and incidents come as identifiers, with the whole records once in `included`."""
    await page.create("component-groups", name="Core")
    await page.create("components", name="API", component_group_id=1)
    await page.create("components", name="DB")
    await incident(components=[{"id": 1, "status": 3}])
    document = await page.document("components", include="group,incidents")
    first, second = (each["relationships"] for each in document["data"])
    assert first["group"]["data"] == {"type": "componentGroups", "id": "1"}
    assert first["incidents"]["data"] == [{"type": "incidents", "id": "1"}]
    assert (second["group"]["data"], second["incidents"]["data"]) == (None, [])
    assert {(each["type"], each["id"]) for each in document["included"]} == {
        ("componentGroups", "1"),
        ("incidents", "1"),
    }


async def test_relationships_only_when_asked(page):
    """Without `include` there are neither relationships nor included records."""
    await page.create("components", name="API")
    document = await page.document("components/1")
    assert "included" not in document
    assert "relationships" not in document["data"]


async def test_delete(page):
    """A deleted component is gone: a second delete does not find it."""
    await page.create("components", name="API")
    assert await page.status("DELETE", "components/1") == 204
    assert await page.status("DELETE", "components/1") == 404
    assert await page.status("GET", "components/1") == 404
    assert (await page.create("components", name="DB"))["id"] == 2


async def test_groups_take_components_in(page):
    """`components` of a group only ever adds members."""
    for name in ("API", "DB"):
        await page.create("components", name=name)
    await page.create("component-groups", name="Core", components=[1])
    await page.update("component-groups/1", components=[2])
    await page.update("component-groups/1", components=[])
    document = await page.document("component-groups/1", include="components")
    assert [each["id"] for each in document["data"]["relationships"]["components"]["data"]] == ["1", "2"]


async def test_group_rules(page):
    """A group's fields are checked, the members one by one."""
    await page.create("components", name="API")
    assert list(await page.errors("component-groups", name="A", components=[1, 7])) == ["components.1"]
    assert list(await page.errors("component-groups", name="A", components="1")) == ["components"]
    assert list(await page.errors("component-groups", name="A", order_column="name")) == ["order_direction"]
    assert list(await page.errors("component-groups", name="A", order_column="size")) == ["order_column"]
    made = await page.create("component-groups", name="A", order_column="name", order_direction="asc")
    assert (made["order_column"], made["order_direction"]) == ("name", "asc")


async def test_group_defaults_show_later(page):
    """What the database fills in for a group is null in the answer to the create."""
    names = ("order", "collapsed", "visible")
    made = await page.create("component-groups", name="Core")
    assert [made[name] for name in names] == [None, None, None]
    shown = await page.show("component-groups/1")
    assert [shown[name] for name in names] == [0, 0, 1]


async def test_groups_hide_their_components(page, guest):
    """A group for token holders, and what is in it, does not show to guests."""
    await page.create("component-groups", name="Inner", visible=False)
    await page.create("components", name="DB", component_group_id=1)
    assert await page.ids("component-groups") == await page.ids("components") == [1]
    assert await guest.ids("component-groups") == await guest.ids("components") == []
    assert await guest.status("GET", "components/1") == 404


async def test_hidden_groups(page, sandbox):
    """A hidden group (made in the dashboard) is shown to nobody, nor are its components."""
    await page.create("component-groups", name="Secret")
    await page.create("components", name="DB", component_group_id=1)
    groups = sandbox.store.collection("cachet.componentGroups")
    groups.put("1", {**groups.get("1"), "visible": 2})
    assert await page.ids("component-groups") == await page.ids("components") == []


async def test_deleted_groups_let_go(page):
    """Components stay when their group is deleted."""
    await page.create("component-groups", name="Core")
    await page.create("components", name="API", component_group_id=1)
    assert await page.status("DELETE", "component-groups/1") == 204
    document = await page.document("components/1", include="group")
    assert document["data"]["relationships"]["group"]["data"] is None
