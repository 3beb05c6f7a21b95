"""Collections, their indexes, and the file behind them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.sandbox._store import Store


def test_documents_keep_the_order_they_came_in():
    """A replaced document keeps its place."""
    collection = Store().collection("things")
    for id_ in ("b", "a", "c"):
        collection.put(id_, {"id": id_})
    collection.put("b", {"id": "b", "new": True})
    assert [each["id"] for each in collection.values()] == ["b", "a", "c"]
    assert list(collection) == ["b", "a", "c"]
    assert len(collection) == 3
    assert "a" in collection


def test_delete_tells_whether_there_was_something():
    """The second delete finds nothing."""
    collection = Store().collection("things")
    collection.put("a", {})
    assert collection.delete("a")
    assert not collection.delete("a")
    assert collection.get("a") is None


OPERATIONS = st.lists(
    st.tuples(st.sampled_from("abcd"), st.none() | st.lists(st.sampled_from("xyz"), max_size=3)), max_size=30
)


@given(operations=OPERATIONS)
def test_an_index_agrees_with_a_search(operations):
    """After any puts and deletes, each key finds exactly the documents a search would."""
    collection = Store().collection("things")
    index = collection.index("tags", lambda each: each["tags"])
    for id_, tags in operations:
        if tags is None:
            collection.delete(id_)
        else:
            collection.put(id_, {"id": id_, "tags": tags})
    for tag in "xyz":
        found = {each["id"] for each in collection.values() if tag in each["tags"]}
        assert set(index.ids(tag)) == found
        assert index.count(tag) == len(found)
        assert (index.first(tag) in found) if found else index.first(tag) is None


def test_an_index_takes_up_what_was_there_before():
    """An index asked for late knows the early documents."""
    collection = Store().collection("things")
    collection.put("a", {"slug": "one"})
    assert collection.index("slug", lambda each: [each["slug"]]).first("one") == "a"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "sandbox.db"


def test_a_file_gives_back_what_was_committed(path):
    """Documents, order, deletes and counters survive a restart."""
    store = Store(path)
    collection = store.collection("things")
    collection.put("b", {"n": 1, "text": "schön"})
    collection.put("a", {"n": 2})
    collection.put("x", {"n": 3})
    collection.delete("x")
    collection.put("b", {"n": 9, "text": "schön"})
    assert [collection.next_id(), collection.next_id()] == [1, 2]
    store.commit()
    # Not closed: a killed process does not close either.
    again = Store(path)
    assert again.collection("things").values() == [{"n": 9, "text": "schön"}, {"n": 2}]
    assert again.collection("things").next_id() == 3
    again.close()
    store.close()


def test_what_was_not_committed_is_gone(path):
    """A request that never ended leaves nothing."""
    store = Store(path)
    store.collection("things").put("a", {})
    again = Store(path)
    assert again.collection("things").values() == []
    again.close()
    store.close()


def test_clear_forgets_everything(path):
    """Documents, indexes and counters start anew, in the file too."""
    store = Store(path)
    collection = store.collection("things")
    index = collection.index("slug", lambda each: [each["slug"]])
    collection.put("a", {"slug": "one"})
    collection.next_id()
    store.clear()
    assert collection.values() == []
    assert index.first("one") is None
    assert collection.next_id() == 1
    store.close()
    again = Store(path)
    assert again.collection("things").values() == []
    again.close()


def test_collections_are_apart():
    """The same id in two collections means two documents."""
    store = Store()
    store.collection("a").put("1", {"of": "a"})
    assert store.collection("b").get("1") is None
    assert store.collection("a") is store.collection("a")
