"""Filters, order, includes, sparse fields and pages of reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.providers.cachet.sandbox._queries import index_meta, parse, with_meta
from incidentkit.sandbox._store import Store


async def test_meta_shows_only_on_reads_that_ask(page, incident):
    """Neither create nor update answers meta, and a read only with `include=meta`."""
    assert "meta" not in await incident(meta={"k": "v"})
    assert "meta" not in await page.update("incidents/1", name="x")
    assert "meta" not in await page.show("incidents/1")
    assert (await page.show("incidents/1", include="meta"))["meta"] == {"k": "v"}


async def test_empty_meta_is_a_list(page, incident):
    """An empty meta comes as `[]`."""
    await incident()
    assert (await page.show("incidents/1", include="meta"))["meta"] == []


@pytest.mark.parametrize(("sent", "kept"), [({"b": 2}, {"b": 2}), ({}, []), ([], []), (None, {"a": 1})])
async def test_meta_is_replaced_whole(page, incident, sent, kept):
    """A meta that is sent replaces all keys, an empty one clears, null and absence keep."""
    await incident(meta={"a": 1})
    await page.update("incidents/1", meta=sent)
    assert (await page.show("incidents/1", include="meta"))["meta"] == kept
    await page.update("incidents/1", name="x")
    assert (await page.show("incidents/1", include="meta"))["meta"] == kept


@pytest.mark.parametrize("path", ["incidents", "components", "component-groups"])
async def test_meta_filters(page, path):
    """Records are found by their meta; several pairs must all match."""
    extra = {"status": 1, "message": "m"} if path == "incidents" else {}
    for number in (1, 2, 3):
        await page.create(path, name="x", meta={"ext": f"id-{number}", "odd": number % 2}, **extra)
    assert await page.ids(path, filter__meta__ext="id-2") == [2]
    assert await page.ids(path, filter__meta__ext="id-2", filter__meta__odd="1") == []
    assert await page.ids(path, sort="id", filter__meta__odd="1") == [1, 3]
    assert await page.ids(path, filter__meta__nothing="1") == []


@pytest.mark.parametrize(
    ("stored", "asked", "found"),
    [
        (3, "3", True),
        ("3", "3", True),
        (123, "0123", True),
        ("123", "0123", False),
        (1.5, "1.5", True),
        (True, "true", True),
        ("true", "true", True),
        (1, "true", False),
        (False, "false", True),
        ("A", "a", False),
        (None, "null", False),
        ("a b&c", "a b&c", True),
    ],
)
async def test_what_a_value_matches(page, incident, stored, asked, found):
    """A value from the query matches text, and the number or boolean it can be read as."""
    await incident(meta={"k": stored})
    assert (await page.ids("incidents", filter__meta__k=asked) == [1]) is found


async def test_lists_are_not_filtered_by(page, incident):
    """A comma makes the value a list, and a list is skipped without a word."""
    for number in (1, 2):
        await incident(meta={"k": f"v{number}", "l": number})
    assert await page.ids("incidents", sort="id", filter__meta__k="v1,v2x") == [1, 2]
    assert await page.ids("incidents", filter__meta__k="v1,v2x", filter__meta__l="2") == [2]


async def test_the_index_follows_changes(page, incident):
    """Records are found by what their meta is now."""
    await incident(meta={"k": "old"})
    assert await page.ids("incidents", filter__meta__k="old") == [1]
    await page.update("incidents/1", meta={"k": "new"})
    assert await page.ids("incidents", filter__meta__k="old") == []
    assert await page.ids("incidents", filter__meta__k="new") == [1]


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.text(max_size=4), min_size=1, max_size=3))
def test_every_text_finds_itself(meta):
    """Whatever text is stored without a comma, the same text in a query finds it."""
    records = Store().collection("any")
    records.put("1", {"id": 1, "meta": meta})
    assert with_meta(records, meta) == [{"id": 1, "meta": meta}]
    assert len(index_meta({"meta": meta})) == len(meta)


@pytest.fixture
async def many(page):
    for number in range(1, 36):
        await page.create("components", name=f"Component {number:02}", status=1 + number % 3)


async def test_pages(page, many):
    """A page has 15 records unless told, links to its neighbours and tells no total."""
    first = await page.document("components")
    assert len(first["data"]) == 15
    assert sorted(first["links"]) == ["first", "next"]
    assert first["meta"] == {
        "current_page": 1,
        "from": 1,
        "path": "https://status.example.com/api/components",
        "per_page": 15,
        "to": 15,
    }
    last = await page.document("components", page="3")
    assert (last["meta"]["from"], last["meta"]["to"], sorted(last["links"])) == (31, 35, ["first", "prev"])


async def test_links_lose_the_query(page, many):
    """Links carry the page and nothing else."""
    document = await page.document("components", per_page="10", page="2", sort="name")
    assert document["links"] == {
        "first": "https://status.example.com/api/components?page=1",
        "prev": "https://status.example.com/api/components?page=1",
        "next": "https://status.example.com/api/components?page=3",
    }


async def test_empty_pages(page, many):
    """Beyond the end there is an empty page without positions."""
    document = await page.document("components", page="9")
    assert (document["data"], document["meta"]["from"], document["meta"]["to"]) == ([], None, None)
    assert "next" not in document["links"]


async def test_full_last_page_has_no_next(page, many):
    """A page that ends with the last record has no `next`."""
    document = await page.document("components", per_page="35")
    assert len(document["data"]) == 35
    assert "next" not in document["links"]


@pytest.mark.parametrize(("sent", "used"), [("0", 1), ("-5", 1), ("100", 100), ("1000", 100), ("many", 1), ("²", 1)])
async def test_page_sizes_are_clamped(page, sent, used):
    """per_page lies between 1 and 100."""
    assert (await page.document("components", per_page=sent))["meta"]["per_page"] == used


async def test_partial_filters(page, many):
    """A name filter finds what contains the text in any case; a comma means or."""
    assert await page.ids("components", filter__name="COMPONENT 0", per_page="100") == list(range(1, 10))
    assert await page.ids("components", filter__name="t 01,t 35") == [1, 35]
    assert await page.ids("components", filter__name="nothing") == []


async def test_exact_filters(page, many):
    """A status filter takes one value or several; text that is no number matches nothing."""
    assert await page.ids("components", filter__status="2", per_page="3") == [1, 4, 7]
    assert len(await page.ids("components", filter__status="1,2,3", per_page="100")) == 35
    assert await page.ids("components", filter__status="operational") == []


@pytest.mark.parametrize(
    "query",
    [
        {"filter[colour]": "red"},
        {"filter[id]": "1"},
        {"sort": "colour"},
        {"sort": "name,-status"},
        {"include": "owner"},
        {"include": "group.components"},
    ],
)
async def test_unknown_names_are_refused(page, query):
    """A filter, sort or include that a list does not have is a 400 with a message."""
    response = await page.http.get("components", params=query)
    assert response.status_code == 400
    assert list(response.json()) == ["message"]
    assert response.headers["content-type"] == "application/json"


async def test_unknown_includes_of_a_single_record(page):
    """Show refuses unknown includes too."""
    await page.create("components", name="API")
    assert await page.status("GET", "components/1", include="owner") == 400


async def test_sparse_fields(page):
    """`fields[type]` leaves only the named attributes."""
    await page.create("components", name="API")
    response = await page.http.get("components/1?fields[components]=id,name,status,created,updated")
    assert sorted(response.json()["data"]["attributes"]) == ["created", "id", "name", "status", "updated"]


NAMES = st.sampled_from(
    ["filter", "filter[meta][a]", "filter[name]", "sort", "include", "page", "per_page", "fields[x]", "f[["]
)


@given(st.lists(st.tuples(NAMES, st.text(max_size=6)), max_size=6))
def test_any_query_can_be_read(pairs):
    """Whatever is sent, page and size stay in their bounds and nothing raises."""
    query = parse(pairs)
    assert query.page >= 1
    assert 1 <= query.per_page <= 100
