"""`incidentkit catalog plan`, from options to exit code."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incidentkit.cli.catalog.connecting import connected
from incidentkit.cli.catalog.exits import exit_of_plan, exit_of_plan_error
from incidentkit.cli.catalog.loading import read_catalog
from incidentkit.cli.catalog.markdown import plan_markdown
from incidentkit.cli.catalog.outline import told_plan
from incidentkit.cli.catalog.plan_files import write_plan
from incidentkit.cli.catalog.telling import Unread, tell_problems, waiting
from incidentkit.cli.catalog.tree import show_tree
from incidentkit.cli.written_files import check_writable, write_file
from incidentkit.errors import DeadlineExceededError, IncidentKitError

if TYPE_CHECKING:
    from incidentkit.catalog import DesiredCatalog, Plan
    from incidentkit.cli.console import Voice
    from incidentkit.cli.targets import Connection

__all__ = ["PlanOptions", "run_plan"]


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """What `incidentkit catalog plan` was asked; names as on the command line."""

    file: str
    connection: Connection
    adopt: bool = False
    delete: bool = False
    deadline: float | None = None
    markdown: str | None = None
    out: str | None = None
    everything: bool = False


def run_plan(options: PlanOptions, voice: Voice) -> int:
    """Make a plan and tell of it."""
    try:
        return _plan(options, voice)
    except IncidentKitError as error:
        tell_problems(error, voice)
        return exit_of_plan_error(error)


def _plan(options: PlanOptions, voice: Voice) -> int:
    loaded = read_catalog(options.file)
    _check_writable(options, loaded.files)
    unread = Unread.of(loaded.desired.types)
    for remark in loaded.remarks:
        voice.note(f"note: {remark}")
    unread.tell(voice)
    with waiting(voice, "reading what is there"):
        plan = asyncio.run(_make(options, loaded.desired, voice))
    remarks = [*(f"cannot be read: {reason}" for reason in unread.reasons), *loaded.remarks]
    _tell(options, plan, remarks, voice)
    return exit_of_plan(plan, incomplete=bool(unread))


def _check_writable(options: PlanOptions, sources: tuple[str, ...]) -> None:
    if options.out:
        check_writable(options.out, "--out", sources)
    if options.markdown and options.markdown != "-":
        check_writable(options.markdown, "--markdown", (*sources, options.out))


async def _make(options: PlanOptions, desired: DesiredCatalog, voice: Voice) -> Plan:
    try:
        async with asyncio.timeout(options.deadline), connected(options.connection, voice) as client:
            return await client.catalog.plan(desired, adopt=options.adopt, delete=options.delete)
    except TimeoutError as error:
        told = f"the deadline of {options.deadline:g} s passed before the plan was made"
        raise DeadlineExceededError(told) from error


def _tell(options: PlanOptions, plan: Plan, remarks: list[str], voice: Voice) -> None:
    if options.out:
        write_plan(options.out, plan)
    notes = [*plan.notes, *(note for one in plan.types for note in one.notes)]
    text = plan_markdown(plan, [*remarks, *notes]) if options.markdown else ""
    if options.markdown and options.markdown != "-":
        write_file(options.markdown, text, "--markdown")
    voice.give({"changed": not plan.empty, "remarks": remarks, **plan.to_dict()})
    for note in notes:
        voice.note(f"note: {note}")
    if options.markdown == "-":
        voice.say(text.rstrip("\n"))
    elif not voice.as_json:
        show_tree(plan, everything=options.everything)
        voice.say("nothing to do" if plan.empty else f"in all: {told_plan(plan, plan.counts)}")
