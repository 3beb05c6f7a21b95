"""Query parameters of reads: filters, order, includes, sparse fields and pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.brackets import nest
from incidentkit.sandbox.cachet.refusals import bad_query
from incidentkit.sandbox.shapes import is_object

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

Value = str | bool | list[str | bool]
"""What a filter is given: `true` and `false` are booleans, a comma makes a list."""

_DEFAULT_PAGE, _LARGEST_PAGE = 15, 100


@dataclass(frozen=True, slots=True)
class View:
    """What an answer is to show beside the plain records.

    Attributes:
        include: names of relations as they were asked for, dotted where they lead further.
        fields: attributes to show, by resource type.
        meta: values kept under `meta` are shown.
    """

    include: frozenset[str] = frozenset()
    fields: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    meta: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """One read."""

    view: View
    filters: dict[str, Any]
    sort: list[str]
    page: int
    per_page: int


def parse(pairs: Iterable[tuple[str, str]]) -> Query:
    """Read the parameters; what cannot be read counts as absent, as on the real server."""
    parameters = nest(pairs)
    filters, fields = parameters.get("filter"), parameters.get("fields")
    include = frozenset(_names(parameters.get("include")))
    return Query(
        view=View(
            include=include - {"meta"},
            fields={type_: _names(names) for type_, names in fields.items()} if is_object(fields) else {},
            meta="meta" in include,
        ),
        filters={name: _value(value) for name, value in filters.items()} if is_object(filters) else {},
        sort=_names(parameters.get("sort")),
        page=max(1, _integer(parameters.get("page"), 1)),
        per_page=min(max(1, _integer(parameters.get("per_page"), _DEFAULT_PAGE)), _LARGEST_PAGE),
    )


def check(kind: str, asked: Iterable[str], known: Collection[str]) -> None:
    """Refuse with 400 what a list does not have."""
    unknown = sorted(set(asked) - set(known))
    if unknown:
        possible = ", ".join(sorted(known)) or "none"
        raise bad_query(f"Not a possible {kind}: {', '.join(unknown)}. Possible: {possible}.")


def _names(value: Any) -> list[str]:
    return [name for name in value.split(",") if name] if isinstance(value, str) else []


def _integer(value: Any, default: int) -> int:
    if value is None:
        return default
    digits = value if isinstance(value, str) and value.isascii() else ""
    return int(digits) if digits.isdigit() and len(digits) < 10 else 0


def _value(value: Any) -> Any:
    if is_object(value):
        return {key: _value(each) for key, each in value.items()}
    if not isinstance(value, str):
        return value
    if "," in value:
        return [_scalar(each) for each in value.split(",")]
    return _scalar(value)


def _scalar(text: str) -> str | bool:
    return {"true": True, "false": False}.get(text, text)
