from __future__ import annotations

import datetime as dt
import inspect
from functools import cached_property
from importlib import import_module
from types import SimpleNamespace

import pytest
from incidentkit_api.shared.paging import next_cursor, next_page, records
from incidentkit_api.shared.types import UNSET

PROVIDERS = ("incident_io", "dx", "cachet")


class Recorder:
    """A caller that sends nothing, and remembers what it was asked for."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, object]]] = []
        self.answers: list[object] = []
        self.fetch = None

    async def call(self, run, /, *args, **kwargs):
        self.calls.append((run.__module__, kwargs))
        return self.answers.pop(0) if self.answers else None

    def paginate(self, fetch, /):
        self.fetch = fetch
        return self


def namespaces(provider: str, caller: Recorder) -> dict[str, object]:
    """Return the namespaces of a provider's `Api`, by name."""
    api = import_module(f"incidentkit_api.{provider}.namespaces").Api(caller)
    return {name: getattr(api, name) for name in dir(api)}


def methods(namespace: object) -> dict[str, object]:
    """Return the public methods of a namespace, by name."""
    return {name: value for name, value in inspect.getmembers(namespace, callable) if not name.startswith("_")}


@pytest.mark.parametrize("provider", PROVIDERS)
async def test_there_is_one_method_per_operation(provider):
    """Each operation is sent by one method, with the arguments it was given, and each method sends one operation."""
    caller = Recorder()
    for namespace in namespaces(provider, caller).values():
        for method in methods(namespace).values():
            if inspect.iscoroutinefunction(method):
                given = {name: object() for name in inspect.signature(method).parameters}
                await method(**given)
                assert caller.calls[-1][1] == given
    operations = import_module(f"incidentkit_api.{provider}.operations").OPERATIONS
    assert sorted(module for module, _ in caller.calls) == sorted(entry.module for entry in operations.values())


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_method_tells_what_it_needs(provider):
    """A docstring names the request, the scopes, the pace and what a repeat does."""
    table = import_module(f"incidentkit_api.{provider}.operations")
    texts = {
        " ".join((inspect.getdoc(method) or "").split())
        for namespace in namespaces(provider, Recorder()).values()
        for method in methods(namespace).values()
    }
    for key, operation in table.OPERATIONS.items():
        found = [text for text in texts if f"Sent as `{key}`." in text]
        assert found, key
        for text in found:
            assert all(scope in text for scope in operation.scopes)
            assert ("repeat" in text) or operation.method == "GET"
            assert operation.rate_class is None or "At most" in text or "One at a time" in text


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_paged_operation_can_be_gone_through(provider):
    """Listings that page have a second method, and no other operation has one."""
    operations = import_module(f"incidentkit_api.{provider}.operations").OPERATIONS
    paged = sum(entry.paging != "none" for entry in operations.values())
    through = [
        name
        for namespace in namespaces(provider, Recorder()).values()
        for name, method in methods(namespace).items()
        if not inspect.iscoroutinefunction(method)
    ]
    assert len(through) == paged
    assert all(name.startswith("list_all") for name in through)


@pytest.mark.parametrize(
    ("provider", "namespace", "name"),
    [
        ("incident_io", "catalog_v3", "create_entry"),
        ("incident_io", "incidents_v2", "list_all"),
        ("incident_io", "heartbeat_v2", "ping"),
        ("incident_io", "schedules_v2", "list_all_schedule_entries"),
        ("incident_io", "utilities_v1", "ip_ranges"),
        ("dx", "deployments", "set_pull_services"),
        ("dx", "custom_data", "set"),
        ("cachet", "schedules", "list"),
    ],
)
def test_methods_are_named_after_their_operation(provider, namespace, name):
    """The name is the operation id behind its tag, in snake case."""
    assert name in methods(namespaces(provider, Recorder())[namespace])


def test_a_namespace_is_made_once_and_on_use():
    """`Api` loads a namespace when it is asked for, and keeps it."""
    kind = import_module("incidentkit_api.dx.namespaces").Api
    api = kind(Recorder())
    assert isinstance(vars(kind)["incidents"], cached_property)
    assert "incidents" not in vars(api)
    assert api.incidents is api.incidents


async def test_a_cursor_leads_from_page_to_page():
    """The first page starts where the caller says, each further one at the cursor told; pages are large by default."""
    caller = Recorder()
    namespaces("incident_io", caller)["incidents_v2"].list_all(status={"one_of": "live"}, after="01A")
    caller.answers = [SimpleNamespace(incidents=["a"], pagination_meta=SimpleNamespace(after="01B"))]
    assert await caller.fetch(None) == (["a"], "01B")
    caller.answers = [SimpleNamespace(incidents=["b"], pagination_meta=SimpleNamespace(after=UNSET))]
    assert await caller.fetch("01B") == (["b"], None)
    first, second = (arguments for _, arguments in caller.calls)
    assert (first["after"], first["page_size"], first["status"]) == ("01A", 250, {"one_of": "live"})
    assert second == first | {"after": "01B"}


async def test_a_number_leads_from_page_to_page():
    """Numbered pages are counted up as long as the answer links to a next one."""
    caller = Recorder()
    namespaces("cachet", caller)["schedules"].list_all()
    caller.answers = [SimpleNamespace(data=["a"], links=SimpleNamespace(next_="https://elsewhere"))]
    assert await caller.fetch(None) == (["a"], "2")
    caller.answers = [SimpleNamespace(data=["b"], links=SimpleNamespace(next_=None))]
    assert await caller.fetch("2") == (["b"], None)
    assert [(arguments["page"], arguments["per_page"]) for _, arguments in caller.calls] == [(UNSET, 100), (2, 100)]


async def test_schedule_entries_go_on_in_time():
    """The cursor of schedule entries is a time, sent as the start of the window; the end of the window ends it."""
    caller = Recorder()
    end = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
    namespaces("incident_io", caller)["schedules_v2"].list_all_schedule_entries(
        schedule_id="01S", entry_window_start="2026-01-01T00:00:00Z", entry_window_end=end
    )
    entries = SimpleNamespace(final=[], overrides=[], scheduled=[])
    seen = []
    position = None
    for after in ("2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z"):
        caller.answers = [SimpleNamespace(schedule_entries=entries, pagination_meta=SimpleNamespace(after=after))]
        found, position = await caller.fetch(position)
        seen.append((found, position, caller.calls[-1][1]["entry_window_start"]))
    assert seen == [
        ([entries], "2026-02-01T00:00:00Z", "2026-01-01T00:00:00Z"),
        ([entries], None, "2026-02-01T00:00:00Z"),
    ]


@pytest.mark.parametrize(
    ("meta", "size", "expected"),
    [
        (UNSET, 2, "02"),
        (None, 3, None),
        (UNSET, UNSET, None),
        (SimpleNamespace(after=""), 2, None),
        (SimpleNamespace(after=None), 2, None),
        (SimpleNamespace(), 2, None),
    ],
)
def test_a_full_page_without_paging_information_has_a_next(meta, size, expected):
    """Only where the answer says nothing of pages, the last record of a full page is the cursor."""
    assert next_cursor(meta, [SimpleNamespace(id="01"), SimpleNamespace(id="02")], size) == expected


def test_a_cursor_that_is_no_time_ends_no_listing():
    """A cursor that cannot be compared with the end is followed."""
    end = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
    for after in ("soon", "2026-04-01T00:00:00"):
        assert next_cursor(SimpleNamespace(after=after), (), until=end) == after


def test_pages_without_links_or_records_are_the_last():
    """A page that lacks what it should have ends the listing instead of failing it."""
    assert next_page(UNSET, "3") is None
    assert records(UNSET) == records(None) == []
