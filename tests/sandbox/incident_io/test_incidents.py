"""Incidents and their updates."""

from __future__ import annotations

import pytest

INCIDENTS = "/v2/incidents"
UPDATES = "/v2/incident_updates"


@pytest.fixture
async def severities(io):
    return {each["name"]: each["id"] for each in (await io.get("/v1/severities"))["severities"]}


@pytest.fixture
async def statuses(io):
    return {each["name"]: each["id"] for each in (await io.get("/v1/incident_statuses"))["incident_statuses"]}


async def listed(io, **query):
    """Names of the incidents a query finds."""
    return [each["name"] for each in (await io.get(INCIDENTS, **query))["incidents"]]


async def test_a_used_key_gives_the_incident_of_then(io, severities):
    """A repeat answers 200 with the first incident, unchanged whatever else it says."""
    first = await io.make_incident("k", severity_id=severities["Major"])
    again = await io.make_incident("k", name="other", visibility="private")
    assert again == first
    assert (await io.make_incident("l"))["id"] != first["id"]
    assert len(await listed(io)) == 2


async def test_an_incident_is_shown_by_id_reference_and_number(io):
    """All three find it; references count up."""
    first, second = [await io.make_incident(key) for key in "ab"]
    assert [first["reference"], second["reference"]] == ["INC-1", "INC-2"]
    for id_ in (second["id"], "INC-2", "2"):
        assert (await io.get(f"{INCIDENTS}/{id_}"))["incident"] == second
    await io.send("GET", f"{INCIDENTS}/INC-3", status=404)


async def test_without_a_severity_an_incident_is_in_triage(io, severities, statuses):
    """With one it is live; a live status without one is refused, as documented."""
    assert (await io.make_incident("a"))["incident_status"]["category"] == "triage"
    live = await io.make_incident("b", severity_id=severities["Minor"])
    assert live["incident_status"]["category"] == "live"
    assert live["severity"]["name"] == "Minor"
    body = {"idempotency_key": "c", "visibility": "public", "incident_status_id": statuses["Fixing"]}
    assert await io.refused("POST", INCIDENTS, body) == [("is_required", "severity_id")]


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"idempotency_key": None}, ("is_required", "idempotency_key")),
        ({"idempotency_key": ""}, ("is_required", "idempotency_key")),
        ({"visibility": None}, ("is_required", "visibility")),
        ({"visibility": "secret"}, ("invalid_enum_value", "visibility")),
        ({"mode": "real"}, ("invalid_enum_value", "mode")),
        ({"severity_id": "gone"}, ("invalid_reference", "severity_id")),
        ({"incident_status_id": "gone"}, ("invalid_reference", "incident_status_id")),
        ({"incident_type_id": "gone"}, ("invalid_reference", "incident_type_id")),
        (
            {"custom_field_entries": [{"custom_field_id": "gone", "values": []}]},
            ("invalid_reference", "custom_field_entries.0.custom_field_id"),
        ),
        (
            {"incident_role_assignments": [{"incident_role_id": "gone"}]},
            ("invalid_reference", "incident_role_assignments.0.incident_role_id"),
        ),
        (
            {"incident_timestamp_values": [{"incident_timestamp_id": "gone"}]},
            ("invalid_reference", "incident_timestamp_values.0.incident_timestamp_id"),
        ),
        (
            {"incident_timestamp_values": [{"incident_timestamp_id": "x", "value": "2026-01-01T00:00:00"}]},
            ("invalid_format", "incident_timestamp_values.0.value"),
        ),
    ],
)
async def test_bad_incidents_are_refused(io, fields, problem):
    """422 with code and field, and nothing is created: the key stays free."""
    body = {"idempotency_key": "k", "visibility": "public", **fields}
    assert await io.refused("POST", INCIDENTS, body) == [problem]
    assert await listed(io) == []


async def test_an_edit_leaves_out_what_it_does_not_name(io, severities, statuses):
    """Named fields change, the others stay."""
    made = await io.make_incident("k", summary="s", severity_id=severities["Minor"])
    path = f"{INCIDENTS}/{made['id']}/actions/edit"
    io.clock.advance(minutes=5)
    changes = {
        "name": "new",
        "incident_status_id": statuses["Closed"],
        "severity_id": severities["Critical"],
        "call_url": "https://example.com/call",
        "slack_channel_name_override": "inc-1",
    }
    body = {"incident": changes, "notify_incident_channel": False}
    changed = (await io.post(path, body))["incident"]
    assert (changed["name"], changed["summary"], changed["call_url"]) == ("new", "s", "https://example.com/call")
    assert (changed["incident_status"]["name"], changed["severity"]["name"]) == ("Closed", "Critical")
    assert changed["slack_channel_name"] == "inc-1"
    assert changed["updated_at"] > made["updated_at"]
    assert await io.refused("POST", path, {"incident": {}}) == [("is_required", "notify_incident_channel")]
    bad = {"incident": {"incident_status_id": "gone"}, "notify_incident_channel": True}
    assert await io.refused("POST", path, bad) == [("invalid_reference", "incident.incident_status_id")]


async def test_parts_are_expanded(io):
    """Custom fields come with type and options, roles with the user, timestamps with their values."""
    field = await io.post("/v2/custom_fields", {"name": "T", "description": "", "field_type": "multi_select"})
    field_id = field["custom_field"]["id"]
    options = [
        (await io.post("/v1/custom_field_options", {"custom_field_id": field_id, "value": value}))[
            "custom_field_option"
        ]
        for value in "AB"
    ]
    users = (await io.get("/v2/users"))["users"]
    role_id = io.sandbox.store.collection("incident_io.incident_roles").values()[0]["id"]
    plain = await io.make_incident("a")
    timestamps = {each["incident_timestamp"]["name"]: each for each in plain["incident_timestamp_values"]}
    assert timestamps["Reported at"]["value"] == {"value": plain["created_at"]}
    assert "value" not in timestamps["Fixed at"]
    made = await io.make_incident(
        "b",
        custom_field_entries=[
            {"custom_field_id": field_id, "values": [{"value_option_id": each["id"]} for each in options]}
        ],
        incident_role_assignments=[{"incident_role_id": role_id, "assignee": {"email": users[1]["email"]}}],
        incident_timestamp_values=[
            {
                "incident_timestamp_id": timestamps["Fixed at"]["incident_timestamp"]["id"],
                "value": "2026-08-01T10:00:00+02:00",
            }
        ],
    )
    (entry,) = made["custom_field_entries"]
    assert entry["custom_field"]["options"] == options
    assert [each["value_option"]["value"] for each in entry["values"]] == ["A", "B"]
    (assignment,) = made["incident_role_assignments"]
    assert (assignment["role"]["id"], assignment["assignee"]["id"]) == (role_id, users[1]["id"])
    values = {each["incident_timestamp"]["name"]: each.get("value") for each in made["incident_timestamp_values"]}
    assert values["Fixed at"] == {"value": "2026-08-01T10:00:00+02:00"}
    found = await listed(io, **{f"custom_field[{field_id}][one_of]": options[0]["id"]})
    assert found == ["b"]
    assert await listed(io, **{f"incident_role[{role_id}][is_set]": "false"}) == ["a"]


@pytest.mark.parametrize(
    ("field_type", "values", "problem"),
    [
        ("text", [{"value_link": "x"}], ("invalid_value", "custom_field_entries.0.values.0")),
        ("text", [{"value_text": "x"}, {"value_text": "y"}], ("invalid_length", "custom_field_entries.0.values")),
        (
            "single_select",
            [{"value_option_id": "gone"}],
            ("invalid_reference", "custom_field_entries.0.values.0.value_option_id"),
        ),
    ],
)
async def test_custom_field_values_fit_their_field(io, field_type, values, problem):
    """The value's kind, number and target are those of the field's type."""
    body = {"name": "T", "description": "", "field_type": field_type}
    field_id = (await io.post("/v2/custom_fields", body))["custom_field"]["id"]
    entries = [{"custom_field_id": field_id, "values": values}]
    incident = {"idempotency_key": "k", "visibility": "public", "custom_field_entries": entries}
    assert await io.refused("POST", INCIDENTS, incident) == [problem]


@pytest.fixture
async def five(io, severities, statuses):
    """a to e, a day apart; a and b in triage, c minor, d and e critical, e closed and a test."""
    await io.make_incident("a")
    io.clock.advance(days=1)
    await io.make_incident("b")
    io.clock.advance(days=1)
    await io.make_incident("c", severity_id=severities["Minor"])
    io.clock.advance(days=1)
    await io.make_incident("d", severity_id=severities["Critical"])
    io.clock.advance(days=1)
    closed = statuses["Closed"]
    await io.make_incident("e", severity_id=severities["Critical"], incident_status_id=closed, mode="test")


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({}, "edcba"),
        ({"sort_by": "created_at_oldest_first"}, "abcde"),
        ({"status_category[one_of]": ["triage", "closed"]}, "eba"),
        ({"status_category[not_in]": ["triage", "closed"]}, "dc"),
        ({"mode[one_of]": "test"}, "e"),
        ({"created_at[gte]": "2026-08-03"}, "edc"),
        ({"created_at[lte]": "2026-08-03"}, "cba"),
        ({"created_at[date_range]": "2026-08-02~2026-08-03"}, "cb"),
        ({"updated_at[gte]": "2026-08-04T12:00:00Z"}, "ed"),
        ({"mode[one_of]": "test", "status_category[one_of]": "triage"}, ""),
        ({"mode[one_of]": "test", "status_category[one_of]": "triage", "filter_mode": "any"}, "eba"),
    ],
)
async def test_filters_find_what_they_say(io, five, query, names):
    """Each filter alone and two together."""
    assert "".join(await listed(io, **query)) == names


async def test_severity_filters_go_by_id_and_rank(io, five, severities):
    """One of a set, not in it, or from a rank on."""
    for operator, name, names in (
        ("one_of", "Critical", "ed"),
        ("not_in", "Critical", "cba"),
        ("gte", "Major", "ed"),
        ("lte", "Major", "c"),
    ):
        assert "".join(await listed(io, **{f"severity[{operator}]": severities[name]})) == names


@pytest.mark.parametrize(
    "query",
    [
        {"status[like]": "x"},
        {"colour[one_of]": "x"},
        {"created_at[date_range]": "yesterday~today"},
        {"created_at[one_of]": "2026-01-01"},
        {"severity[gte]": "gone"},
        {"filter_mode": "none"},
        {"sort_by": "name"},
        {"page_size": "501"},
        {"custom_field[x][like]": "y"},
    ],
)
async def test_filters_that_do_not_exist_are_refused(io, query):
    """422, not an unfiltered list."""
    await io.send("GET", INCIDENTS, status=422, **query)


@pytest.mark.parametrize("order", ["created_at_newest_first", "created_at_oldest_first"])
async def test_incidents_are_paged_in_both_orders(io, five, order):
    """Every incident comes once, in order; a new one while paging does not disturb."""
    seen, query = "", {"sort_by": order, "page_size": 2}
    while True:
        page = await io.get(INCIDENTS, **query)
        seen += "".join(each["name"] for each in page["incidents"])
        if "after" not in page["pagination_meta"]:
            break
        query["after"] = page["pagination_meta"]["after"]
        if len(seen) == 2:
            io.clock.advance(days=1)
            await io.make_incident("f")
    assert seen == ("edcba" if order == "created_at_newest_first" else "abcdef")


async def test_a_retrospective_incident_can_bring_its_number(io):
    """The number is used once, and counting passes over it."""
    options = {"retrospective_incident_options": {"external_id": 2}, "mode": "retrospective"}
    assert (await io.make_incident("a", **options))["reference"] == "INC-2"
    body = {"idempotency_key": "b", "visibility": "public", **options}
    problem = ("must_be_unique", "retrospective_incident_options.external_id")
    assert await io.refused("POST", INCIDENTS, body) == [problem]
    assert [(await io.make_incident(key))["reference"] for key in "cd"] == ["INC-1", "INC-3"]


async def test_one_external_issue_is_linked(io):
    """A second one only with `replace`."""
    made = await io.make_incident("a")
    path = f"{INCIDENTS}/{made['id']}/actions/connect_external_issue"
    body = {"issue_template_id": "t", "provider": "jira", "url": "https://example.com/browse/OPS-1"}
    await io.post(path, body, 204)
    issue = (await io.get(f"{INCIDENTS}/{made['id']}"))["incident"]["external_issue_reference"]
    assert issue == {"provider": "jira", "issue_name": "OPS-1", "issue_permalink": body["url"]}
    assert await io.refused("POST", path, body) == [("invalid_value", "replace")]
    await io.post(path, {**body, "replace": True}, 204)


async def test_a_postmortem_is_imported(io):
    """201 with the document's own record."""
    made = await io.make_incident("a")
    path = f"{INCIDENTS}/{made['id']}/actions/import_postmortem_document"
    document = (await io.post(path, {"title": "t", "content": "c"}, 201))["postmortem_document"]
    assert (document["title"], document["incident_id"]) == ("t", made["id"])


async def test_an_update_moves_its_incident(io, severities, statuses):
    """Status and severity change with it; a repeat of its key posts nothing."""
    made = await io.make_incident("a", severity_id=severities["Minor"])
    body = {
        "incident_id": made["id"],
        "idempotency_key": "u1",
        "message": "worse",
        "to_incident_status_id": statuses["Fixing"],
        "to_severity_id": severities["Critical"],
    }
    update = (await io.post(UPDATES, body, 201))["incident_update"]
    assert (update["new_incident_status"]["name"], update["new_severity"]["name"]) == ("Fixing", "Critical")
    assert (await io.post(UPDATES, body, 201))["incident_update"] == update
    shown = (await io.get(f"{INCIDENTS}/{made['id']}"))["incident"]
    assert (shown["incident_status"]["name"], shown["severity"]["name"]) == ("Fixing", "Critical")
    other = await io.make_incident("b")
    await io.post(UPDATES, {"incident_id": other["id"], "idempotency_key": "u1"}, 201)
    assert (await io.get(UPDATES, incident_id=made["id"]))["incident_updates"] == [update]
    page = await io.get(UPDATES, page_size=1)
    assert page["incident_updates"] == [update]
    assert page["pagination_meta"]["after"] == update["id"]


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"incident_id": "gone"}, ("invalid_reference", "incident_id")),
        ({"idempotency_key": None}, ("is_required", "idempotency_key")),
        ({"to_incident_status_id": "gone"}, ("invalid_reference", "to_incident_status_id")),
        ({"to_severity_id": "gone"}, ("invalid_reference", "to_severity_id")),
    ],
)
async def test_bad_updates_are_refused(io, fields, problem):
    """422 with code and field, and the incident stays as it was."""
    made = await io.make_incident("a")
    body = {"incident_id": made["id"], "idempotency_key": "u", **fields}
    assert await io.refused("POST", UPDATES, body) == [problem]
    assert (await io.get(f"{INCIDENTS}/{made['id']}"))["incident"] == made
