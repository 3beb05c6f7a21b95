"""Time zones by name or offset."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, Final
from zoneinfo import ZoneInfo

from incidentkit.cli.mapping.language import MappingError

__all__ = ["zone_named"]

_OFFSET: Final = re.compile(r"([+-])(\d\d):?(\d\d)")


def zone_named(name: Any) -> dt.tzinfo:
    """The zone called `UTC`, `+02:00` or `Europe/Berlin`.

    Raises:
        MappingError: There is no such zone on this machine.
    """
    if not isinstance(name, str) or not name:
        raise MappingError(f"timezone: {name!r} is not a zone; write UTC, Europe/Berlin or '+02:00'")
    if name.upper() in {"UTC", "Z"}:
        return dt.UTC
    if found := _OFFSET.fullmatch(name):
        offset = dt.timedelta(hours=int(found[2]), minutes=int(found[3]))
        return dt.timezone(-offset if found[1] == "-" else offset)
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError) as error:
        raise MappingError(
            f"timezone: {name!r} is not known on this machine; write its offset, like '+02:00'"
        ) from error
