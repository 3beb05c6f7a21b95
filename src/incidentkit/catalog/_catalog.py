"""`io.catalog`: plan and apply."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from incidentkit._async import shield
from incidentkit._context import Priority, call_context
from incidentkit.catalog._current import check_against, read_schemas, read_snapshot
from incidentkit.catalog._desired import check_declared
from incidentkit.catalog._entry_passes import apply_creates, apply_deletes, apply_updates
from incidentkit.catalog._passes import Application, Options, apply_schemas, apply_types
from incidentkit.catalog._plan import Basis, Plan, abandoned_notes, find_targets, plan_types, planned_catalog, remaining
from incidentkit.catalog._report import ApplyReport, ProgressTeller, TypeReport
from incidentkit.errors import ConfigurationError, IncidentKitError
from incidentkit.providers.incident_io.catalog_entries import CatalogEntries
from incidentkit.providers.incident_io.catalog_types import CatalogTypes
from incidentkit.settings import DEFAULT_CONCURRENCY

if TYPE_CHECKING:
    from incidentkit._http.client import BaseClient
    from incidentkit.catalog._desired import DesiredCatalog
    from incidentkit.catalog._report import OnProgress


GRACE: Final = 30.0
"""Seconds that requests under way have to end after a cancellation."""


async def run(application: Application) -> None:
    """All passes; the report has what they did, also where this raises.

    Raises:
        AuthenticationError: The credential is refused; nothing more was sent.
        asyncio.CancelledError: This task was cancelled. What was under way has ended first; a second cancellation,
            or `GRACE`, cuts it short.
    """
    interruption = _Interruption(application)
    cancelled = await shield(interruption.passes(), interruption.cancelled)
    if cancelled is not None:
        raise cancelled


class _Interruption:
    """What a cancellation does: the first stops, the second cuts short."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._task: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None

    async def passes(self) -> None:
        """Run all passes."""
        self._task = asyncio.current_task()
        try:
            await _passes(self._application)
        finally:
            self._application.drain_group.close()
            if self._timer is not None:
                self._timer.cancel()

    def cancelled(self) -> None:
        """Somebody wants it to end."""
        if self._application.stopping:
            self._cut()
            return
        self._application.stopping = True
        self._application.drain_group.drain()
        self._timer = asyncio.get_running_loop().call_later(GRACE, self._cut)

    def _cut(self) -> None:
        if self._task is not None:
            self._task.cancel()


async def _passes(application: Application) -> None:
    try:
        await apply_types(application)
        await apply_schemas(application)
        left = await apply_creates(application)
        await apply_updates(application, left)
        await apply_deletes(application)
    finally:
        await application.progress.end()


MAX_BATCH: Final = 250
"""The documented maximum of entries in a bulk update."""

MAX_DELETES: Final = 0.1
"""The share of a type's entries that may be deleted unless told otherwise."""


class Catalog:
    """The catalog as a whole, `io.catalog`: say what should be there, see what differs, make it so."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def plan(self, desired: DesiredCatalog, *, adopt: bool = False, delete: bool = False) -> Plan:
        """Compare a desired catalog with what is there; nothing is written.

        Costs one request for all types and one per 250 entries of the declared ones; types that are only referred to
        are read too where a reference to them is not word for word what is there. Values compare as the API means
        them: a reference by id, external id or alias is the same target, an empty list is no value, the order of
        aliases does not matter. Calls that somebody waits for pass these.

        Args:
            desired: What should be there. Types, attributes and entries that it does not name are left alone.
            adopt: Take ownership of existing, unowned types. Their other annotations stay.
            delete: Plan to delete entries that have an external id, are in a type of this sync, and are not desired;
                not in a type whose sources are incomplete, that keeps what is undeclared, or is only adopted now.

        Raises:
            InvalidCatalogError: The desired catalog contradicts itself or what is there: an unknown attribute, a value
                that does not fit, an external id given twice, a type of somebody else. `problems` has them all.
            APIError: The API refused a read.
        """
        with call_context(priority=Priority.BULK):
            return await self._compare(desired, adopt=adopt, delete=delete)

    async def apply(
        self,
        plan: Plan,
        *,
        batch_size: int = MAX_BATCH,
        delete: bool = False,
        max_deletes: float = MAX_DELETES,
        on_progress: OnProgress | None = None,
        concurrency: int = DEFAULT_CONCURRENCY,
        report: ApplyReport | None = None,
    ) -> ApplyReport:
        """Do what a plan says: types, then attributes, entries, and references among new entries; deletes last.

        An entry, batch or type that fails stops nothing else; the report names it. Creates take one request each,
        updates one per `batch_size` entries. A plan that was just made with this client is applied as it is. Any other
        is compared with what is there now: what an earlier, interrupted application of it has done is not done again,
        and anything else that has moved is an error.

        Args:
            plan: From `plan`, or `Plan.from_dict`.
            batch_size: Entries in a bulk update, 1 to 250.
            delete: Do the planned deletes.
            max_deletes: In each type: a share of its entries (0.1), or a whole number of them (5). Where more would be
                deleted, nothing of the type is, and the report says so.
            on_progress: Called with an `ApplyProgress` ten times a second at most, and once at the end.
            concurrency: Requests under way at once.
            report: An own fresh report to be filled, for callers that want it when this raises.

        Raises:
            StalePlanError: The catalog has changed since the plan was made; nothing was written.
            AuthenticationError: The API refused the credential; nothing more was sent.
            ConfigurationError: An argument is wrong.
            asyncio.CancelledError: The task was cancelled. What was under way has ended first, within half a minute; a
                second cancellation cuts it short. Plan and apply again to go on.
        """
        options = _options(batch_size=batch_size, delete=delete, max_deletes=max_deletes, at_once=concurrency)
        report = _fresh(report)
        started, sent = _now(), self._client.requests_sent
        try:
            with call_context(priority=Priority.BULK):
                await self._apply(plan, options, on_progress, report)
        except IncidentKitError as error:
            report.stopped = error.message
            raise
        except asyncio.CancelledError:
            report.stopped = "it was cancelled"
            raise
        finally:
            report.elapsed_s = _now() - started
            report.requests = self._client.requests_sent - sent
        return report

    async def _compare(self, desired: DesiredCatalog, *, adopt: bool, delete: bool) -> Plan:
        await check_declared(desired)
        made_at, read_at = datetime.now(UTC), _now()
        schemas = await read_schemas(CatalogTypes(self._client))
        check_against(desired, schemas, adopt=adopt)
        entries = CatalogEntries(self._client)
        snapshot = await read_snapshot(entries, desired, schemas, at_once=DEFAULT_CONCURRENCY)
        targets = find_targets(desired, snapshot)
        return Plan(
            desired.sync_id,
            await plan_types(desired, snapshot, targets, delete=delete),
            adopt=adopt,
            made_at=made_at.isoformat(timespec="seconds"),
            notes=abandoned_notes(desired, schemas),
            basis=Basis(self._client, read_at, snapshot, targets),
        )

    async def _apply(self, plan: Plan, options: Options, on_progress: OnProgress | None, report: ApplyReport) -> None:
        basis = plan.basis
        if basis is None or not basis.take(self._client, _now()):
            plan, basis = await self._recheck(plan)
        report.types |= {one.type_name: TypeReport(unchanged=one.unchanged) for one in plan.types}
        total = plan.counts.applied(delete=options.delete).changing
        progress = ProgressTeller(on_progress, report, total)
        await run(Application(self._client, plan, basis.snapshot, basis.targets, options, report, progress))

    async def _recheck(self, plan: Plan) -> tuple[Plan, Basis]:
        fresh = await self._compare(planned_catalog(plan), adopt=plan.adopt, delete=False)
        basis = fresh.basis
        assert basis is not None, "a plan that was just made has its basis"
        basis.used = True
        return remaining(plan, fresh.types, basis.snapshot), basis


def _options(*, batch_size: int, delete: bool, max_deletes: float, at_once: int) -> Options:
    if not 1 <= batch_size <= MAX_BATCH:
        raise ConfigurationError(f"batch_size must be 1 to {MAX_BATCH}, not {batch_size}")
    if isinstance(max_deletes, bool) or max_deletes < 0 or (isinstance(max_deletes, float) and not max_deletes <= 1):
        raise ConfigurationError(
            f"max_deletes must be a share from 0.0 to 1.0 or a whole number of entries, not {max_deletes!r}"
        )
    if at_once < 1:
        raise ConfigurationError(f"concurrency must be at least 1, not {at_once}")
    return Options(batch_size, delete, max_deletes, at_once)


def _fresh(report: ApplyReport | None) -> ApplyReport:
    if report is None:
        return ApplyReport()
    if report.types or report.stopped:
        raise ConfigurationError("report: this one has counts of another application; give a fresh ApplyReport()")
    return report


def _now() -> float:
    return asyncio.get_running_loop().time()
