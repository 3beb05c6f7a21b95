"""Pages one after the other."""

from __future__ import annotations

import asyncio

import pytest

from incidentkit._http.response import Page, Paginator


class Pages:
    """Three pages of two; knows what was asked for, and what was given up."""

    def __init__(self, count: int = 3, *, stuck_at: int | None = None) -> None:
        self.asked: list[str | None] = []
        self.cancelled: list[str | None] = []
        self._count = count
        self._stuck_at = stuck_at

    async def fetch(self, after: str | None) -> Page[int]:
        self.asked.append(after)
        number = int(after or 0)
        try:
            await asyncio.sleep(3600 if number == self._stuck_at else 0)
        except asyncio.CancelledError:
            self.cancelled.append(after)
            raise
        following = str(number + 1) if number + 1 < self._count else None
        return Page([number * 2, number * 2 + 1], following)


async def test_records_come_in_order_and_pages_too() -> None:
    """One by one, page by page, or in one list: the same records."""
    paginator = Paginator(Pages().fetch)
    assert [item async for item in paginator] == list(range(6))
    assert [page async for page in paginator.pages()] == [[0, 1], [2, 3], [4, 5]]
    assert await paginator.collect() == list(range(6))


async def test_the_next_page_is_on_its_way_while_this_one_is_used() -> None:
    """At the first record the second page has been asked for, and the third has not."""
    pages = Pages()
    async for _ in Paginator(pages.fetch):
        await asyncio.sleep(0)
        assert pages.asked == [None, "1"]
        break


async def test_leaving_early_cancels_the_page_on_its_way() -> None:
    """Breaking off leaves no task behind."""
    pages = Pages(stuck_at=1)
    iterator = aiter(Paginator(pages.fetch))
    assert await anext(iterator) == 0
    await asyncio.sleep(0)
    await iterator.aclose()
    assert pages.cancelled == ["1"]


async def test_cancelling_the_reader_cancels_the_page_on_its_way() -> None:
    """A reader that is cancelled while it waits for a page gives that request up."""
    pages = Pages(stuck_at=1)

    async def read() -> list[int]:
        return [item async for item in Paginator(pages.fetch)]

    reader = asyncio.create_task(read())
    await asyncio.sleep(0.01)
    reader.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reader
    assert pages.cancelled == ["1"]


async def test_an_empty_listing_yields_nothing() -> None:
    """No empty page comes out."""

    async def fetch(_: str | None) -> Page[int]:
        return Page([], None)

    assert [page async for page in Paginator(fetch).pages()] == []


async def test_an_error_of_a_later_page_comes_out() -> None:
    """What was read before it has been given."""

    async def fetch(after: str | None) -> Page[int]:
        if after:
            raise ValueError("page 2")
        return Page([1], "2")

    iterator = aiter(Paginator(fetch))
    assert await anext(iterator) == 1
    with pytest.raises(ValueError, match="page 2"):
        await anext(iterator)
