from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.sandbox.cachet.filters import index_meta, with_meta
from incidentkit.sandbox.store import Store


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
