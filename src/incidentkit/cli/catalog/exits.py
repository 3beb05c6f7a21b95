"""Exit codes of `catalog plan`, where 3 says that something would change."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from incidentkit.cli.exits import Exit, exit_of_error

if TYPE_CHECKING:
    from incidentkit.catalog import ApplyReport, Plan

__all__ = ["PlanExit", "exit_of_apply", "exit_of_plan", "exit_of_plan_error"]


class PlanExit(IntEnum):
    """What `catalog plan` ends with; those that `Exit` has too mean the same, but for 3."""

    NOTHING_TO_DO = 0
    INCOMPLETE = 1
    """Some sources could not be read, whatever there is to do otherwise."""
    USAGE = 2
    CHANGES = 3
    DEADLINE = 4
    REFUSED = 5
    """The credential is refused; everywhere else that is 3."""
    INTERRUPTED = 130


def exit_of_plan(plan: Plan, *, incomplete: bool) -> PlanExit:
    """How a plan that was made has ended."""
    if incomplete:
        return PlanExit.INCOMPLETE
    return PlanExit.NOTHING_TO_DO if plan.empty else PlanExit.CHANGES


def exit_of_plan_error(error: Exception) -> PlanExit:
    """How a plan has ended that could not be made."""
    code = exit_of_error(error)
    return PlanExit.REFUSED if code is Exit.REFUSED else PlanExit(int(code))


def exit_of_apply(report: ApplyReport, *, incomplete: bool) -> Exit:
    """How an application has ended that nobody stopped."""
    return Exit.DONE if report.ok and not incomplete else Exit.SOME_FAILED
