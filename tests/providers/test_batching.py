"""Batches refused whole: every row gets its own answer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit import Refused
from incidentkit.errors import AuthenticationError, IncidentKitError, ServerError, ValidationError
from incidentkit.providers._batching import Accepted, places_named, send_in_batches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incidentkit.errors import APIError


def error(kind: type[APIError], message: str) -> APIError:
    return kind(message, provider="P", operation="POST /x", status=422)


def is_refusal(found: IncidentKitError) -> bool:
    return isinstance(found, ValidationError)


class Api:
    """Takes numbers, and refuses a whole batch for a bad one."""

    def __init__(self, bad: set[int], *, names: str = "") -> None:
        self.batches: list[list[int]] = []
        self.taken: list[int] = []
        self._bad = bad
        self._names = names

    async def __call__(self, batch: Sequence[int]) -> list[str]:
        self.batches.append([*batch])
        wrong = [place for place, number in enumerate(batch) if number in self._bad]
        if wrong:
            raise error(ValidationError, self._names.format(place=wrong[0], number=batch[wrong[0]]))
        self.taken += batch
        return [f"took {number}" for number in batch]


@given(
    total=st.integers(0, 60),
    bad=st.sets(st.integers(0, 59)),
    size=st.integers(1, 20),
    at_once=st.integers(1, 4),
    names=st.sampled_from(["", "data[{place}] is bad", "data[{number}] is bad", "data[999] is bad"]),
)
async def test_only_the_bad_rows_are_refused(total: int, bad: set[int], size: int, at_once: int, names: str) -> None:
    """Whatever the rows, and whatever the API says about them, rightly or wrongly."""
    api = Api(bad, names=names)
    answers = await send_in_batches(
        range(total),
        api,
        size=size,
        refused=is_refusal,
        suspects=lambda found: places_named(found, "data"),
        at_once=at_once,
    )
    good = [number for number in range(total) if number not in bad]
    assert [number for number, answer in enumerate(answers) if isinstance(answer, Accepted)] == good
    assert all(answers[number] == Accepted(f"took {number}") for number in good)
    assert sorted(api.taken) == good
    assert all(len(batch) <= size for batch in api.batches)


@pytest.mark.parametrize(("names", "most"), [("", 1 + 2 * 7), ("data[{place}] is bad", 3)])
async def test_a_bad_row_costs_few_requests(names: str, most: int) -> None:
    """One bad row of a hundred: three requests where the API names it, else two for each halving."""
    api = Api({37}, names=names)
    answers = await send_in_batches(
        range(100), api, size=100, refused=is_refusal, suspects=lambda found: places_named(found, "data")
    )
    assert [number for number, answer in enumerate(answers) if isinstance(answer, Refused)] == [37]
    assert len(api.batches) <= most


async def test_a_batch_that_fails_for_another_reason_is_not_taken_apart() -> None:
    """Its rows share its error; the next batch is sent."""
    calls: list[list[int]] = []

    async def send(batch: Sequence[int]) -> Sequence[int]:
        calls.append([*batch])
        if 0 in batch:
            raise error(ServerError, "away")
        return batch

    answers = await send_in_batches(range(4), send, size=2, refused=is_refusal)
    assert calls == [[0, 1], [2, 3]]
    assert [isinstance(answer, Accepted) for answer in answers] == [False, False, True, True]


async def test_a_refused_credential_is_not_tried_again() -> None:
    """All rows get the error of the first batch."""
    calls: list[list[int]] = []

    async def send(batch: Sequence[int]) -> Sequence[int]:
        calls.append([*batch])
        raise error(AuthenticationError, "who are you")

    answers = await send_in_batches(range(6), send, size=2, refused=is_refusal)
    assert calls == [[0, 1]]
    assert {type(answer.error) for answer in answers if isinstance(answer, Refused)} == {AuthenticationError}
    assert len(answers) == 6


async def test_what_is_no_error_of_the_api_is_raised_as_it_is() -> None:
    """Not in a group, though several batches may be under way."""

    async def send(batch: Sequence[int]) -> Sequence[int]:
        raise LookupError(batch[0])

    with pytest.raises(LookupError, match="0"):
        await send_in_batches(range(4), send, size=2, refused=is_refusal, at_once=2)


async def test_so_many_batches_are_under_way_at_once() -> None:
    """`at_once` of them, never more."""
    under_way: set[int] = set()
    most = 0

    async def send(batch: Sequence[int]) -> Sequence[int]:
        nonlocal most
        under_way.add(batch[0])
        most = max(most, len(under_way))
        await asyncio.sleep(0)
        under_way.remove(batch[0])
        return batch

    await send_in_batches(range(20), send, size=2, refused=is_refusal, at_once=3)
    assert most == 3


@pytest.mark.parametrize(
    ("message", "places"),
    [
        ("data[3]: required: key", {3}),
        ("refused: data.0.email is wrong; data.12.date is wrong", {0, 12}),
        ("/data/7/name", {7}),
        ("metadata[3] is wrong", set[int]()),
        ("data must be a list", set[int]()),
    ],
)
def test_named_rows_are_read_from_the_error(message: str, places: set[int]) -> None:
    """In the ways in which APIs point into a body."""
    assert places_named(error(ValidationError, message), "data") == places
