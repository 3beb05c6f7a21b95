"""The object filters of the incident list: `status[one_of]=a&status[one_of]=b`, `created_at[date_range]=A~B`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.sandbox.incident_io.envelope import invalid
from incidentkit.sandbox.incident_io.filters import KEY, set_test, time_test, unknown_operator

if TYPE_CHECKING:
    from starlette.datastructures import QueryParams

    from incidentkit.sandbox.incident_io.account import Account
    from incidentkit.sandbox.incident_io.filters import Reader, Test
    from incidentkit.sandbox.store import Document


class IncidentFilters:
    """Turns a query into one test on incidents."""

    def __init__(self, account: Account) -> None:
        self._statuses = account.collection("incident_statuses")
        self._severities = account.collection("severities")

    def read(self, query: QueryParams) -> Test:
        """Raises Refusal 422 for an operator that a filter does not have."""
        tests = [self._test(key, query.getlist(key)) for key in query if KEY.fullmatch(key)]
        mode = query.get("filter_mode", "all")
        if mode not in {"all", "any"}:
            invalid("filter_mode", "invalid_enum_value", "filter_mode must be all or any.")
        if not tests:
            return lambda _incident: True
        join = all if mode == "all" else any
        return lambda incident: join(test(incident) for test in tests)

    def _test(self, key: str, values: list[str]) -> Test:
        match = KEY.fullmatch(key)
        assert match is not None
        name, operator, inner = match.groups()
        if name in {"created_at", "updated_at"} and inner is None:
            return time_test(name, operator, values)
        if name == "severity" and operator in {"gte", "lte"}:
            return self._rank_test(operator, values)
        if inner is not None and name in {"custom_field", "incident_role"}:
            return _part_test(name, operator, inner, values)
        readers: dict[str, Reader] = {
            "status": lambda incident: incident["incident_status_id"],
            "status_category": self._category,
            "severity": lambda incident: incident.get("severity_id"),
            "incident_type": lambda incident: incident["incident_type_id"],
            "mode": lambda incident: incident["mode"],
        }
        if name not in readers or operator not in {"one_of", "not_in"}:
            unknown_operator(name, operator)
        return set_test(readers[name], operator, values)

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


def _part_test(name: str, id_: str, operator: str, values: list[str]) -> Test:
    def held(incident: Document) -> set[str]:
        if name == "incident_role":
            return {incident["roles"].get(id_)} - {None}
        return {text for value in incident["custom_fields"].get(id_, []) for text in value.values()}

    if operator == "not_in":
        return lambda incident: held(incident).isdisjoint(values)
    if operator == "is_set":
        return lambda incident: bool(held(incident)) is (values[0] == "true")
    if operator != "one_of":
        unknown_operator(f"{name}[{id_}]", operator)
    return lambda incident: not held(incident).isdisjoint(values)
