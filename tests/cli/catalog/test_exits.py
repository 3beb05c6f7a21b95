"""Exit codes of the catalog commands."""

from __future__ import annotations

import pytest

from incidentkit.catalog import ApplyReport, CatalogType, CreateEntry, Entry, Plan, TypePlan
from incidentkit.cli._catalog import exit_of_apply, exit_of_plan
from incidentkit.cli._exits import exit_of_error
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
    [(EMPTY, False, 0), (FULL, False, 5), (EMPTY, True, 1), (FULL, True, 1)],
)
def test_a_plan_says_whether_there_is_something_to_do(plan: Plan, incomplete: bool, code: int):
    """5 if there are changes, 1 if some sources could not be read."""
    assert exit_of_plan(plan, incomplete=incomplete) == code


def refusal(status: int) -> IncidentKitError:
    return api_error(status, ErrorDetails(), provider="incident.io", operation="GET /v3/catalog_types")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (refusal(401), 3),
        (refusal(403), 3),
        (refusal(500), 2),
        (ConfigurationError("x"), 2),
        (DeadlineExceededError("x"), 4),
    ],
)
def test_an_error_has_the_exit_code_of_every_other_command(error: IncidentKitError, code: int):
    """The catalog commands share one table with `import`."""
    assert exit_of_error(error) == code


def test_changes_and_a_refused_credential_have_codes_of_their_own():
    """A script can tell "there is something to do" from "the key is wrong" by the code alone."""
    assert isinstance(refusal(401), AuthenticationError)
    assert isinstance(refusal(403), PermissionDeniedError)
    assert exit_of_plan(FULL, incomplete=False) != exit_of_error(refusal(401))


@pytest.mark.parametrize(
    ("report", "incomplete", "code"),
    [
        (ApplyReport(), False, 0),
        (ApplyReport(), True, 1),
        (ApplyReport(failures_total=1), False, 1),
        (ApplyReport(stopped="x"), False, 1),
    ],
)
def test_an_apply_says_whether_all_is_done(report: ApplyReport, incomplete: bool, code: int):
    """What could not be read is not done."""
    assert exit_of_apply(report, incomplete=incomplete) == code
