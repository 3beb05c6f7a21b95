"""Exit codes of the catalog commands."""

from __future__ import annotations

import pytest

from incidentkit.catalog import ApplyReport, CatalogType, CreateEntry, Entry, Plan, TypePlan
from incidentkit.cli._catalog import PlanExit, exit_of_apply, exit_of_plan, exit_of_plan_error
from incidentkit.cli._exits import Exit
from incidentkit.errors import (
    AuthenticationError,
    ConfigurationError,
    DeadlineExceededError,
    ErrorDetails,
    IncidentKitError,
    PermissionDeniedError,
    api_error,
)

DECLARED = CatalogType('Custom["A"]', "A")
EMPTY = Plan("s", (TypePlan(DECLARED, ()),))
FULL = Plan("s", (TypePlan(DECLARED, (CreateEntry('Custom["A"]', Entry("1", "One", {})),)),))


@pytest.mark.parametrize(
    ("plan", "incomplete", "code"),
    [(EMPTY, False, 0), (FULL, False, 3), (EMPTY, True, 1), (FULL, True, 1)],
)
def test_a_plan_says_whether_there_is_something_to_do(plan: Plan, incomplete: bool, code: int):
    """3 where there is, 1 where nobody can say that this is all."""
    assert exit_of_plan(plan, incomplete=incomplete) == code


def refusal(status: int) -> IncidentKitError:
    return api_error(status, ErrorDetails(), provider="incident.io", operation="GET /v3/catalog_types")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (refusal(401), 5),
        (refusal(403), 5),
        (refusal(500), 2),
        (ConfigurationError("x"), 2),
        (DeadlineExceededError("x"), 4),
    ],
)
def test_a_refused_credential_is_not_taken_for_changes(error: IncidentKitError, code: int):
    """For a plan it is 5, since 3 says that there is something to do."""
    assert exit_of_plan_error(error) == code


def test_the_two_have_the_rest_in_common():
    """Whoever knows the codes of an import knows these."""
    assert isinstance(refusal(401), AuthenticationError)
    assert isinstance(refusal(403), PermissionDeniedError)
    for name in ("USAGE", "DEADLINE", "INTERRUPTED"):
        assert PlanExit[name] == Exit[name]
    assert PlanExit.CHANGES == Exit.REFUSED == 3


@pytest.mark.parametrize(
    ("report", "incomplete", "code"),
    [
        (ApplyReport(), False, 0),
        (ApplyReport(), True, 1),
        (ApplyReport(failures_total=1), False, 1),
        (ApplyReport(stopped="x"), False, 1),
    ],
)
def test_an_application_says_whether_all_is_done(report: ApplyReport, incomplete: bool, code: int):
    """What could not be read is not done."""
    assert exit_of_apply(report, incomplete=incomplete) == code
