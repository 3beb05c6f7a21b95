"""Catalog entries."""

from __future__ import annotations

import pytest

from incidentkit.providers.incident_io.sandbox import _catalog_entries as catalog_entries

ENTRIES = "/v3/catalog_entries"


def single(text):
    """A binding of one value."""
    return {"value": {"literal": text}}


def many(*texts):
    """A binding of several values."""
    return {"array_value": [{"literal": text} for text in texts]}


@pytest.fixture
async def service(io):
    return await io.make_type(
        "Service", {"id": "tier"}, {"id": "tags", "array": True}, {"id": "size", "type": "Number"}
    )


async def test_an_entry_lives_from_create_to_destroy(io, service):
    """Create, show, list, replace and destroy agree with each other."""
    made = await io.make_entry(
        service["id"], "Pay", external_id="p", aliases=["pay"], rank=3, attribute_values={"tier": single("gold")}
    )
    assert made["attribute_values"] == {
        "tier": {"value": {"literal": "gold", "label": "gold"}},
        "tags": {"array_value": []},
        "size": {},
    }
    assert made["created_at"] == made["updated_at"]
    path = f"{ENTRIES}/{made['id']}"
    shown = await io.get(path)
    assert shown["catalog_entry"] == made
    assert shown["catalog_type"]["estimated_count"] == 1
    listed = await io.entries(service["id"])
    assert listed["catalog_entries"] == [made]
    assert listed["pagination_meta"] == {"page_size": 250, "total_record_count": 1}
    io.clock.advance(minutes=1)
    changed = await io.put(path, {"name": "Payments", "attribute_values": {"tags": many("a", "b")}})
    entry = changed["catalog_entry"]
    assert entry["attribute_values"]["tier"] == {}
    assert [each["literal"] for each in entry["attribute_values"]["tags"]["array_value"]] == ["a", "b"]
    assert (entry["external_id"], entry["aliases"], entry["rank"]) == ("p", ["pay"], 3)
    assert entry["updated_at"] > entry["created_at"]
    await io.delete(path)
    await io.send("GET", path, status=404)
    await io.delete(path, 404)
    assert (await io.entries(service["id"]))["catalog_entries"] == []


async def test_create_updates_the_entry_with_the_same_external_id(io, service):
    """201 both times, one entry, the second payload's values."""
    first = await io.make_entry(service["id"], "a", external_id="x", attribute_values={"tier": single("gold")})
    io.clock.advance(seconds=1)
    second = await io.make_entry(service["id"], "b", external_id="x", attribute_values={"tags": many("t")})
    assert (second["id"], second["name"]) == (first["id"], "b")
    assert second["attribute_values"]["tier"] == {}
    assert second["updated_at"] > second["created_at"] == first["created_at"]
    assert (await io.entries(service["id"]))["pagination_meta"]["total_record_count"] == 1


async def test_without_an_external_id_every_create_is_a_new_entry(io, service):
    """A repeat doubles the record."""
    ids = {(await io.make_entry(service["id"], "a"))["id"] for _ in range(2)}
    assert len(ids) == 2


async def test_external_ids_are_apart_between_types(io, service):
    """The same external id in two types means two entries."""
    other = await io.make_type("Team")
    first = await io.make_entry(service["id"], "a", external_id="x")
    second = await io.make_entry(other["id"], "a", external_id="x")
    assert first["id"] != second["id"]


async def test_a_create_revives_the_archived_entry(io, service):
    """The old id comes back, so references to it hold."""
    first = await io.make_entry(service["id"], "a", external_id="x")
    await io.delete(f"{ENTRIES}/{first['id']}")
    again = await io.make_entry(service["id"], "b", external_id="x")
    assert again["id"] == first["id"]
    assert "archived_at" not in again
    assert [each["name"] for each in (await io.entries(service["id"]))["catalog_entries"]] == ["b"]


async def test_update_attributes_limits_what_a_replace_touches(io, service):
    """A listed attribute is set, or cleared where the payload lacks it; an unlisted one stays, whatever is sent."""
    values = {"tier": single("gold"), "tags": many("t"), "size": single("3")}
    made = await io.make_entry(service["id"], "a", attribute_values=values)
    body = {
        "name": "a",
        "attribute_values": {"tier": single("iron"), "size": single("9")},
        "update_attributes": ["tier", "tags"],
    }
    entry = (await io.put(f"{ENTRIES}/{made['id']}", body))["catalog_entry"]["attribute_values"]
    assert entry["tier"]["value"]["literal"] == "iron"
    assert entry["tags"]["array_value"] == []
    assert entry["size"]["value"]["literal"] == "3"
    body["update_attributes"] = ["gone"]
    problems = await io.refused("PUT", f"{ENTRIES}/{made['id']}", body)
    assert problems == [("invalid_reference", "update_attributes.0")]


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"gone": single("x")}, ("invalid_reference", "attribute_values.gone")),
        ({"tier": many("x")}, ("invalid_value", "attribute_values.tier")),
        ({"tags": single("x")}, ("invalid_value", "attribute_values.tags")),
        ({"size": single("many")}, ("invalid_value", "attribute_values.size")),
        ({"tier": {"value": {"literal": 5}}}, ("invalid_field_type", "attribute_values.tier.value.literal")),
        ({"tier": "gold"}, ("invalid_field_type", "attribute_values.tier")),
        ({"tags": {"array_value": ["x"]}}, ("invalid_field_type", "attribute_values.tags.array_value.0")),
    ],
)
async def test_values_of_the_wrong_shape_are_refused(io, service, values, problem):
    """422 names the attribute, and nothing is stored."""
    body = {"catalog_type_id": service["id"], "name": "a", "attribute_values": values}
    assert await io.refused("POST", ENTRIES, body) == [problem]
    assert (await io.entries(service["id"]))["catalog_entries"] == []


@pytest.mark.parametrize("empty", [{}, {"value": None}, {"value": {}}, {"value": {"literal": None}}])
async def test_an_empty_binding_clears(io, service, empty):
    """Every way to write nothing means no value."""
    made = await io.make_entry(service["id"], "a", attribute_values={"tier": empty})
    assert made["attribute_values"]["tier"] == {}


@pytest.mark.parametrize(("literal", "good"), [("true", True), ("false", True), ("yes", False), ("True", False)])
async def test_booleans_are_true_or_false(io, literal, good):
    """Literals of Bool attributes are the two JSON words."""
    made = await io.make_type("S", {"id": "up", "type": "Bool"})
    body = {"catalog_type_id": made["id"], "name": "a", "attribute_values": {"up": single(literal)}}
    await io.post(ENTRIES, body, 201 if good else 422)


async def test_derived_attributes_take_no_values(io):
    """Backlink and path are refused, where the version before passed over them."""
    made = await io.make_type(
        "S",
        {"id": "a"},
        {"id": "up", "array": True, "mode": "path", "path": [{"attribute_id": "a"}]},
        {"id": "back", "array": True, "mode": "backlink", "backlink_attribute": "a"},
    )
    for id_ in ("up", "back"):
        body = {"catalog_type_id": made["id"], "name": "a", "attribute_values": {id_: many("x")}}
        assert await io.refused("POST", ENTRIES, body) == [("invalid_value", f"attribute_values.{id_}")]


async def test_references_are_kept_by_id_and_labelled_by_name(io):
    """An external id, an alias or an id of the target all read back as its id."""
    team = await io.make_type("Team", type_name='Custom["Team"]')
    target = await io.make_entry(team["id"], "Blue", external_id="blue", aliases=["b"])
    service = await io.make_type("Service", {"id": "team", "type": 'Custom["Team"]', "array": True})
    values = {"team": many("blue", "b", target["id"], "nobody")}
    made = await io.make_entry(service["id"], "a", attribute_values=values)
    shown = made["attribute_values"]["team"]["array_value"]
    assert shown == [{"literal": target["id"], "label": "Blue"}] * 3 + [{"literal": "nobody", "label": "nobody"}]


async def test_backlinks_and_paths_are_followed(io):
    """A team shows the services that refer to it, a service what its team says, and the team's other services."""
    team_type = 'Custom["Team"]'
    team = await io.make_type("Team", {"id": "lead"}, type_name=team_type)
    steps = {"lead_path": ["team", "lead"], "beside": ["team", "services"]}
    service = await io.make_type(
        "Service", {"id": "team", "type": team_type, "array": True}, type_name='Custom["Service"]'
    )
    backlink = {"id": "services", "name": "s", "type": service["type_name"], "array": True, "mode": "backlink"}
    await io.extend_schema(team, {**backlink, "backlink_attribute": "team"})
    paths = [{"mode": "path", "path": [{"attribute_id": id_} for id_ in ids]} for ids in steps.values()]
    common = {"type": "String", "array": True}
    named = zip(steps, paths, strict=True)
    await io.extend_schema(service, *({"id": id_, "name": id_, **common, **path} for id_, path in named))
    blue = await io.make_entry(team["id"], "Blue", external_id="blue", attribute_values={"lead": single("ann")})
    made = [
        await io.make_entry(service["id"], name, attribute_values={"team": many("blue")}) for name in ("Pay", "Cart")
    ]
    shown = (await io.entries(service["id"]))["catalog_entries"][0]["attribute_values"]
    assert shown["lead_path"]["array_value"] == [{"literal": "ann", "label": "ann"}]
    assert [each["literal"] for each in shown["beside"]["array_value"]] == [each["id"] for each in made]
    await io.delete(f"{ENTRIES}/{made[0]['id']}")
    team_shown = (await io.get(f"{ENTRIES}/{blue['id']}"))["catalog_entry"]["attribute_values"]
    assert team_shown["services"]["array_value"] == [{"literal": made[1]["id"], "label": "Cart"}]


async def test_lists_are_paged_by_cursor(io, service):
    """Each page starts after the last entry of the one before; the last has no `after`; all come once."""
    made = [(await io.make_entry(service["id"], str(number)))["id"] for number in range(7)]
    seen, after = [], {}
    while True:
        page = await io.get(ENTRIES, catalog_type_id=service["id"], page_size=3, **after)
        seen += [each["id"] for each in page["catalog_entries"]]
        assert page["pagination_meta"]["total_record_count"] == 7
        if "after" not in page["pagination_meta"]:
            break
        after = {"after": page["pagination_meta"]["after"]}
        assert after["after"] == seen[-1]
    assert seen == made


async def test_a_page_goes_on_where_the_last_entry_was_deleted(io, service):
    """A cursor whose entry is gone still knows its place."""
    made = [(await io.make_entry(service["id"], str(number)))["id"] for number in range(4)]
    await io.delete(f"{ENTRIES}/{made[1]}")
    page = await io.entries(service["id"], after=made[1])
    assert [each["id"] for each in page["catalog_entries"]] == made[2:]


@pytest.mark.parametrize("size", ["0", "251", "many", "-1"])
async def test_page_sizes_have_bounds(io, service, size):
    """1 to 250."""
    answer = await io.send("GET", ENTRIES, status=422, catalog_type_id=service["id"], page_size=size)
    assert answer["errors"][0]["source"]["field"] == "page_size"


async def test_the_default_page_is_25(io, service):
    """Without a size the page is small, and callers who stop there miss the rest."""
    for number in range(26):
        await io.make_entry(service["id"], str(number))
    page = await io.get(ENTRIES, catalog_type_id=service["id"])
    assert len(page["catalog_entries"]) == page["pagination_meta"]["page_size"] == 25


@pytest.mark.parametrize("use_name", [True, False])
async def test_identifiers_find_one_entry(io, use_name):
    """Id, external id and alias always find it, the name only where the type allows."""
    made = await io.make_type("Team", use_name_as_identifier=use_name)
    entry = await io.make_entry(made["id"], "Blue", external_id="ext", aliases=["alias"])
    await io.make_entry(made["id"], "Red")
    for identifier, found in ((entry["id"], True), ("ext", True), ("alias", True), ("Blue", use_name), ("x", False)):
        page = await io.entries(made["id"], identifier=identifier)
        assert [each["id"] for each in page["catalog_entries"]] == [entry["id"]] * found


async def test_an_external_id_cannot_be_taken_from_another_entry(io, service):
    """Moving onto a used external id is refused; keeping one's own is not."""
    first = await io.make_entry(service["id"], "a", external_id="x")
    second = await io.make_entry(service["id"], "b", external_id="y")
    body = {"name": "b", "attribute_values": {}, "external_id": "x"}
    assert await io.refused("PUT", f"{ENTRIES}/{second['id']}", body) == [("must_be_unique", "external_id")]
    await io.put(f"{ENTRIES}/{first['id']}", body)


async def test_a_type_holds_only_so_many_entries(io, service, monkeypatch):
    """A new entry beyond the limit is refused, an update of an old one is not."""
    monkeypatch.setattr(catalog_entries, "MAX_ENTRIES", 2)
    for id_ in ("x", "y", "x"):
        await io.make_entry(service["id"], "a", external_id=id_)
    body = {"catalog_type_id": service["id"], "name": "a", "attribute_values": {}}
    assert await io.refused("POST", ENTRIES, body) == [("limit_reached", "catalog_type_id")]


async def test_unknown_types_are_told_by_field_or_404(io):
    """In the body it is a bad field, in the query it is not found, missing it is required."""
    body = {"catalog_type_id": "gone", "name": "a", "attribute_values": {}}
    assert await io.refused("POST", ENTRIES, body) == [("invalid_reference", "catalog_type_id")]
    await io.send("GET", ENTRIES, status=404, catalog_type_id="gone")
    await io.send("GET", ENTRIES, status=422)


async def test_a_body_that_is_no_json_is_a_bad_request(io):
    """400 for broken JSON, 422 for JSON of the wrong kind."""
    response = await io.http.post(ENTRIES, content=b"{")
    assert (response.status_code, response.json()["type"]) == (400, "invalid_request_error")
    response = await io.http.post(ENTRIES, content=b"[]")
    assert response.status_code == 422


class TestBulkUpdate:
    """All entries of a batch, or none."""

    PATH = ENTRIES + "/actions/bulk_update"

    @pytest.fixture
    async def made(self, io, service):
        values = {"tier": single("gold"), "tags": many("t")}
        return [
            await io.make_entry(
                service["id"], f"n{n}", external_id=f"x{n}", aliases=["al"], rank=5, attribute_values=values
            )
            for n in range(3)
        ]

    async def test_what_is_left_out_stays_but_the_rank(self, io, service, made):
        """Name, aliases and external id are kept, the rank is cleared, values are replaced."""
        entries = [{"entry_id": each["id"], "attribute_values": {"tier": single("iron")}} for each in made]
        await io.post(self.PATH, {"catalog_type_id": service["id"], "entries": entries}, 204)
        for before, after in zip(made, (await io.entries(service["id"]))["catalog_entries"], strict=True):
            assert {**after, "attribute_values": 0, "rank": 5, "updated_at": 0} == {
                **before,
                "attribute_values": 0,
                "updated_at": 0,
            }
            assert after["rank"] == 0
            assert after["attribute_values"]["tier"]["value"]["literal"] == "iron"
            assert after["attribute_values"]["tags"]["array_value"] == []

    async def test_one_list_of_attributes_holds_for_all(self, io, service, made):
        """Attributes that are not listed stay."""
        entries = [{"entry_id": each["id"], "rank": 5, "attribute_values": {}} for each in made]
        body = {"catalog_type_id": service["id"], "entries": entries, "update_attributes": ["tier"]}
        await io.post(self.PATH, body, 204)
        for after in (await io.entries(service["id"]))["catalog_entries"]:
            assert after["attribute_values"]["tier"] == {}
            assert len(after["attribute_values"]["tags"]["array_value"]) == 1

    async def test_one_bad_entry_rejects_the_batch(self, io, service, made):
        """The problem names its place, and no entry has changed."""
        entries = [{"entry_id": each["id"], "name": "new", "attribute_values": {}} for each in made]
        entries[1]["attribute_values"] = {"gone": single("x")}
        entries[2]["entry_id"] = "nobody"
        problems = await io.refused("POST", self.PATH, {"catalog_type_id": service["id"], "entries": entries})
        assert problems == [
            ("invalid_reference", "entries.1.attribute_values.gone"),
            ("invalid_reference", "entries.2.entry_id"),
        ]
        assert (await io.entries(service["id"]))["catalog_entries"] == made

    @pytest.mark.parametrize("count", [0, 251])
    async def test_a_batch_has_bounds(self, io, service, count):
        """1 to 250 entries."""
        entries = [{"entry_id": "x", "attribute_values": {}}] * count
        body = {"catalog_type_id": service["id"], "entries": entries}
        assert await io.refused("POST", self.PATH, body) == [("invalid_length", "entries")]
