"""How arguments of the Cachet upserts become bodies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.timestamps import parse_timestamp

if TYPE_CHECKING:
    from datetime import datetime

ComponentStates: TypeAlias = Mapping[int, int]
"""Component id to its status: 1 operational, 2 performance issues, 3 partial outage, 4 major outage, 5 unknown,
6 under maintenance. Generated enum members are integers too."""


def status_value(status: int | Unset) -> int | Unset:
    """A status as a plain integer."""
    return status if isinstance(status, Unset) else int(status)


def instant(field: str, value: datetime | str | Unset) -> str | Unset:
    """ISO-8601 with offset.

    Raises:
        ConfigurationError: It has no offset.
    """
    return UNSET if isinstance(value, Unset) else parse_timestamp(value, field=field).isoformat()


def component_states(states: ComponentStates | Unset) -> list[dict[str, Any]] | Unset:
    """The list the API takes."""
    if isinstance(states, Unset):
        return UNSET
    return [{"id": int(component), "status": int(status)} for component, status in states.items()]
