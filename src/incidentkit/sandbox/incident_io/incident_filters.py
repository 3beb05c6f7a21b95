"""The object filters of the incident list: `status[one_of]=a&status[one_of]=b`, `created_at[date_range]=A~B`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from incidentkit.sandbox.incident_io.envelope import invalid
from incidentkit.sandbox.incident_io.validation import parse_moment

if TYPE_CHECKING:
    from starlette.datastructures import QueryParams

    from incidentkit.sandbox.incident_io.account import Account
    from incidentkit.sandbox.store import Document

_KEY = re.compile(r"(\w+)\[([^\]]+)\](?:\[([^\]]+)\])?")
Test = Callable[["Document"], bool]


class IncidentFilters:
    """Turns a query into one test on incidents."""

    def __init__(self, account: Account) -> None:
        self._statuses = account.collection("incident_statuses")
        self._severities = account.collection("severities")

    def read(self, query: QueryParams) -> Test:
        """Raises Refusal 422 for an operator that a filter does not have."""
        tests = [self._test(key, query.getlist(key)) for key in query if _KEY.fullmatch(key)]
        mode = query.get("filter_mode", "all")
        if mode not in {"all", "any"}:
            invalid("filter_mode", "invalid_enum_value", "filter_mode must be all or any.")
        if not tests:
            return lambda _incident: True
        join = all if mode == "all" else any
        return lambda incident: join(test(incident) for test in tests)

    def _test(self, key: str, values: list[str]) -> Test:
        match = _KEY.fullmatch(key)
        assert match is not None
        name, operator, inner = match.groups()
        if name in {"created_at", "updated_at"} and inner is None:
            return _time_test(name, operator, values)
        if name == "severity" and operator in {"gte", "lte"}:
            return self._rank_test(operator, values)
        if inner is not None and name in {"custom_field", "incident_role"}:
            return _part_test(name, operator, inner, values)
        readers: dict[str, Callable[[Document], str | None]] = {
            "status": lambda incident: incident["incident_status_id"],
            "status_category": self._category,
            "severity": lambda incident: incident.get("severity_id"),
            "incident_type": lambda incident: incident["incident_type_id"],
            "mode": lambda incident: incident["mode"],
        }
        if name not in readers or operator not in {"one_of", "not_in"}:
            _unknown(name, operator)
        return _set_test(readers[name], operator, values)

    def _category(self, incident: Document) -> str | None:
        status = self._statuses.get(incident["incident_status_id"])
        return status["category"] if status else None

    def _rank(self, id_: str | None) -> int | None:
        severity = self._severities.get(id_) if id_ else None
        return severity["rank"] if severity else None

    def _rank_test(self, operator: str, values: list[str]) -> Test:
        bound = self._rank(values[0])
        if bound is None:
            invalid(f"severity[{operator}]", "invalid_reference", f"There is no severity {values[0]}.")

        def test(incident: Document) -> bool:
            rank = self._rank(incident.get("severity_id"))
            return rank is not None and (rank >= bound if operator == "gte" else rank <= bound)

        return test


def _unknown(name: str, operator: str) -> None:
    invalid(f"{name}[{operator}]", "invalid_value", f"The filter {name} has no operator {operator}.")


def _set_test(read: Callable[[Document], str | None], operator: str, values: list[str]) -> Test:
    wanted = set(values)
    if operator == "one_of":
        return lambda incident: read(incident) in wanted
    return lambda incident: read(incident) not in wanted


def _part_test(name: str, id_: str, operator: str, values: list[str]) -> Test:
    def held(incident: Document) -> set[str]:
        if name == "incident_role":
            return {incident["roles"].get(id_)} - {None}
        return {text for value in incident["custom_fields"].get(id_, []) for text in value.values()}

    if operator == "one_of":
        return lambda incident: not held(incident).isdisjoint(values)
    if operator == "not_in":
        return lambda incident: held(incident).isdisjoint(values)
    if operator == "is_set":
        return lambda incident: bool(held(incident)) is (values[0] == "true")
    _unknown(f"{name}[{id_}]", operator)
    raise AssertionError


def _time_test(name: str, operator: str, values: list[str]) -> Test:
    low, high = None, None
    if operator == "date_range":
        start, _, end = values[0].partition("~")
        low, high = _bound(name, start), _bound(name, end, last=True)
    elif operator == "gte":
        low = _bound(name, values[0])
    elif operator == "lte":
        high = _bound(name, values[0], last=True)
    else:
        _unknown(name, operator)

    def test(incident: Document) -> bool:
        moment = datetime.fromisoformat(incident[name])
        return (low is None or low <= moment) and (high is None or moment <= high)

    return test


def _bound(name: str, text: str, *, last: bool = False) -> datetime:
    """A bare date means its first moment, as an upper bound its last; a time without offset is UTC."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        day = parse_moment(f"{text}T00:00:00Z")
        if day is not None:
            return day + timedelta(days=1, microseconds=-1) if last else day
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        invalid(name, "invalid_format", f"{text!r} is no date or date and time.")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
