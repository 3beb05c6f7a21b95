# Generated from scripts/shared. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""How filters of listings are written: operator to value, or to several.

`status={"one_of": ["01A", "01B"]}`, `created_at={"date_range": "2026-01-01~2026-01-31"}` and, by the id of a field or
role, `custom_field={"01F": {"one_of": "01G"}}`. Which operators a filter knows stands with its parameter.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TypeAlias, TypedDict

__all__ = ["Filter", "FilterBy", "FilterValue", "FiltersByKey"]

FilterValue: TypeAlias = str | bool | int | dt.date | Sequence[str]
"""One value or several; a date with time needs an offset."""

Filter = TypedDict(
    "Filter",
    {
        "one_of": FilterValue,
        "not_in": FilterValue,
        "gte": FilterValue,
        "lte": FilterValue,
        "date_range": str,
        "is": FilterValue,
        "is_set": FilterValue,
    },
    total=False,
)
"""The operators documented; a `date_range` is `FROM~TO`."""

FilterBy: TypeAlias = Filter | Mapping[str, FilterValue]
"""A filter, with operators that came later too."""

FiltersByKey: TypeAlias = Mapping[str, FilterBy]
"""A filter for each of several fields or roles, by id."""
