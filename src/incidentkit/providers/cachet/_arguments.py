"""Arguments of Cachet: ids, filters, pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, TypeVar

from incidentkit_api.shared.types import Unset

from incidentkit._http.response import Page, Paginator
from incidentkit._timestamps import parse_timestamp
from incidentkit.providers._arguments import omit_unset

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime

    from incidentkit_api.shared.types import Response

    from incidentkit._http.client import BaseClient


ComponentStates: TypeAlias = Mapping[int, int]
"""Component id to its status: 1 operational, 2 performance issues, 3 partial outage, 4 major outage, 5 unknown,
6 under maintenance. Generated enum members are integers too."""


def status_value(status: int | Unset) -> int | Unset:
    """A status as a plain integer; what is none stays, for whoever checks it."""
    return int(status) if isinstance(status, int) else status


def word(value: str | Unset) -> str | Unset:
    """A word of an enum as a plain text; what is none stays, for whoever checks it."""
    return str(getattr(value, "value", value)) if isinstance(value, str) else value


def instant(field: str, value: datetime | str | Unset | None) -> str | Unset | None:
    """ISO-8601 with offset; UNSET and None as they are.

    Raises:
        ConfigurationError: It has no offset.
    """
    return value if value is None or isinstance(value, Unset) else parse_timestamp(value, field=field).isoformat()


def component_states(states: ComponentStates | Unset | None) -> list[dict[str, Any]] | Unset | None:
    """The list the API takes; UNSET and None as they are."""
    if states is None or isinstance(states, Unset):
        return states
    return [{"id": int(component), "status": int(status)} for component, status in states.items()]


def entries(what: str, meta: Mapping[str, Any] | Unset) -> dict[str, Any]:
    """Entries of `meta` to set.

    Raises:
        ConfigurationError: It is None: entries of others stay, so there is nothing that could be cleared.
    """
    given: Mapping[str, Any] = omit_unset(what, {"meta": meta}).get("meta", {})
    return dict(given)


def shown(visibility: int | None) -> bool | None:
    """Whether everyone sees a record, None where an answer leaves it out."""
    return None if visibility is None else visibility == 1


PAGE_SIZE: Final = 100
"""The largest page the server gives."""


class _Listing(Protocol):
    @property
    def links(self) -> Any: ...


L = TypeVar("L", bound=_Listing)
R = TypeVar("R")


def is_last(listing: _Listing) -> bool:
    """Whether no page follows."""
    return not getattr(listing.links, "next_", None)


def paginate(
    client: BaseClient,
    run: Callable[..., Awaitable[Response[L]]],
    records: Callable[[L], Sequence[R]],
    *path: int,
    filters: Mapping[str, Any] | None = None,
    sort: str = "id",
    **query: Any,
) -> Paginator[R]:
    """Go through a listing, 100 records a request.

    Args:
        client: What sends.
        run: The listing's `asyncio_detailed`.
        records: The records of an answer.
        path: Numbers that its path needs.
        filters: As the API names them.
        sort: Order; by id nothing moves to another page while it is read.
        query: Other parameters.
    """
    given = {**query, "filter_": filters} if filters else query

    async def fetch(after: str | None) -> Page[R]:
        page = int(after or 1)
        listing = await client.call(run, *path, **given, sort=sort, per_page=PAGE_SIZE, page=page)
        return Page(records(listing), None if is_last(listing) else str(page + 1))

    return Paginator(fetch)
