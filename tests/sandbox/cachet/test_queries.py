from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.sandbox.cachet.queries import parse


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
