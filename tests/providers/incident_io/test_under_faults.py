"""Every upsert of incident.io while the server fails: each record right, none doubled, every outcome true."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import IncidentIO, Outcome
from incidentkit.sandbox import Sandbox, SandboxTransport, parse_faults
from tests.providers import test_upserts_under_faults
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from incidentkit import UpsertResult

    Upsert = Callable[[int, str], Awaitable[UpsertResult[Any]]]

RECORDS = 50
FAULTS = tuple(test_upserts_under_faults.FAULTS)
KNOWN_ENUMS = tuple(fault for fault in FAULTS if "enums" not in fault)
"""Where an enum's value tells records apart, or goes back with an update, it has to be the true one."""
TYPE = 'Custom["S"]'


@dataclass(frozen=True)
class Case:
    """A helper.

    Attributes:
        name: For the test's id.
        open: Gives what upserts the record of a number with a text in it.
        stored: The collection of the sandbox, and what its records are told apart by.
        text: The field that holds the text, where upserting again changes it.
        again: What upserting the same again comes to.
        faults: What goes wrong.
    """

    name: str
    open: Callable[[IncidentIO], Awaitable[Upsert]]
    stored: tuple[str, str]
    text: str | None = None
    again: Outcome = Outcome.UNCHANGED
    first: Outcome = Outcome.CREATED
    faults: tuple[str, ...] = FAULTS


def named(helper: str, *, indexed: bool, **more: Any) -> Callable[[IncidentIO], Awaitable[Upsert]]:
    async def open_(io: IncidentIO) -> Upsert:
        records = getattr(io, helper)
        if indexed:
            records = await records.index()
        return lambda n, text: records.upsert(name=f"n{n}", description=text, **more)

    return open_


async def catalog_types(io: IncidentIO) -> Upsert:
    index = await io.catalog_types.index()
    return lambda n, text: index.upsert(type_name=f'Custom["T{n}"]', name=f"n{n}", description=text)


async def alert_attributes(io: IncidentIO) -> Upsert:
    return lambda n, text: io.alert_attributes.upsert(name=f"n{n}", type="String", emoji=text)


async def kept_entries(io: IncidentIO) -> Upsert:
    kind = (await io.catalog_types.upsert(type_name=TYPE, name="S")).record.id
    return lambda n, text: io.catalog_entries.upsert(
        catalog_type_id=kind, external_id=f"n{n}", name=text, attribute_values={}, keep_unlisted=True
    )


async def indexed_entries(io: IncidentIO) -> Upsert:
    kind = (await io.catalog_types.upsert(type_name=TYPE, name="S")).record.id
    index = await io.catalog_entries.index(catalog_type_id=kind)
    return lambda n, text: index.upsert(external_id=f"n{n}", name=text, attribute_values={})


async def options(io: IncidentIO) -> Upsert:
    field = (await io.custom_fields.upsert(name="Team", field_type="single_select")).record.id
    return lambda n, text: io.custom_field_options.upsert(custom_field_id=field, value=f"n{n}", sort_key=len(text))


async def incidents(io: IncidentIO) -> Upsert:
    return lambda n, text: io.incidents.create(idempotency_key=f"n{n}", name=text)


async def escalations(io: IncidentIO) -> Upsert:
    ada = (await io.api.users_v2.list()).users[0].id
    return lambda n, text: io.escalations.create(idempotency_key=f"n{n}", title=text, user_ids=[ada])


async def alert_events(io: IncidentIO) -> Upsert:
    source = (await io.api.alert_sources_v2.list()).alert_sources[0].id
    return lambda n, text: io.alert_events.send(alert_source_id=source, deduplication_key=f"n{n}", title=text)


async def status_page_incidents(io: IncidentIO) -> Upsert:
    page = (await io.api.status_pages_v2.list_status_pages()).status_pages[0].id
    return lambda n, _text: io.status_page_incidents.create(
        status_page_id=page, name=f"n{n}", message="m", incident_status="identified", idempotency_key=f"n{n}"
    )


async def past_incidents(io: IncidentIO) -> Upsert:
    page = (await io.api.status_pages_v2.list_status_pages()).status_pages[0].id
    course = [{"incident_status": "resolved", "message": "m", "published_at": "2026-01-01T00:00:00Z"}]
    return lambda n, _text: io.status_page_incidents.create_retrospective(
        status_page_id=page, name=f"n{n}", updates=course, idempotency_key=f"n{n}"
    )


KEYED = {"first": Outcome.UPSERTED, "again": Outcome.UPSERTED}
CASES = [
    *(
        Case(f"{helper} indexed={indexed}", named(helper, indexed=indexed, **more), (helper, "name"), "description",
             faults=faults)
        for indexed in (False, True)
        for helper, faults, more in [
            ("severities", FAULTS, {"rank": 1}),
            ("incident_statuses", KNOWN_ENUMS, {"category": "live"}),
            ("incident_roles", FAULTS, {"shortform": "s"}),
            ("custom_fields", KNOWN_ENUMS, {"field_type": "text"}),
        ]
    ),
    Case("catalog_types", catalog_types, ("catalog_types", "name"), "description", faults=KNOWN_ENUMS),
    Case("alert_attributes", alert_attributes, ("alert_attributes", "name"), "emoji"),
    Case("entries kept", kept_entries, ("catalog_entries", "external_id"), "name"),
    Case("entries indexed", indexed_entries, ("catalog_entries", "external_id"), "name"),
    Case("custom_field_options", options, ("custom_field_options", "value")),
    Case("incidents", incidents, ("incidents", "idempotency_key"), **KEYED),
    Case("escalations", escalations, ("escalations", "idempotency_key")),
    Case("alert_events", alert_events, ("alerts", "deduplication_key"), **KEYED),
    Case("status_page_incidents", status_page_incidents, ("status_page_incidents", "name"), **KEYED),
    Case("past incidents", past_incidents, ("status_page_incidents", "name"), **KEYED),
]  # fmt: skip


async def upsert_all(sandbox: Sandbox, faults: tuple[str, ...], upsert: Upsert, text: str) -> set[Outcome]:
    sandbox.set_faults(parse_faults(faults))
    results = await asyncio.gather(*(upsert(number, text) for number in range(RECORDS)))
    sandbox.set_faults(parse_faults([]))
    return {result.outcome for result in results}


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_record_arrives_once(case: Case, seed: int) -> None:
    """Created under faults, found under faults, changed under faults: and each call says what it did."""

    async def main() -> None:
        sandbox = Sandbox(seed=seed)
        kind, key = case.stored
        stored = sandbox.store.collection(f"incident_io.{kind}")
        async with IncidentIO("key", transport=SandboxTransport(sandbox), **test_upserts_under_faults.OPTIONS) as io:
            upsert = await case.open(io)
            assert await upsert_all(sandbox, case.faults, upsert, "a") == {case.first}
            assert sorted(each[key] for each in stored.values() if each[key].startswith("n")) == sorted(
                f"n{n}" for n in range(RECORDS)
            )
            assert await upsert_all(sandbox, KNOWN_ENUMS, upsert, "a") == {case.again}
            if case.text is not None:
                assert await upsert_all(sandbox, KNOWN_ENUMS, upsert, "b") == {Outcome.UPDATED}
                assert {each[case.text] for each in stored.values() if each[key].startswith("n")} == {"b"}
        assert len([each for each in stored.values() if each[key].startswith("n")]) == RECORDS

    run_virtual(main())
