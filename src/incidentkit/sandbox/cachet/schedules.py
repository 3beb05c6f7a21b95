"""Scheduled maintenance and its entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.cachet import fields, labels
from incidentkit.sandbox.cachet.dates import date_pair
from incidentkit.sandbox.cachet.fields import Field, optional
from incidentkit.sandbox.cachet.filters import alternatives, partial
from incidentkit.sandbox.cachet.incidents import (
    Updates,
    delete_entries,
    entry_ids,
    is_published,
    nobody,
    tied_components,
)
from incidentkit.sandbox.cachet.resource import Resource, Traits

if TYPE_CHECKING:
    from incidentkit.sandbox.cachet.filters import Test
    from incidentkit.sandbox.cachet.resource import Relation
    from incidentkit.sandbox.cachet.world import Viewer
    from incidentkit.sandbox.store import Document

UPCOMING, IN_PROGRESS, COMPLETE = 0, 1, 2


class Schedules(Resource):
    """Maintenance. The status follows from the window; `completed_at` is its end."""

    traits = Traits(
        type="schedules",
        ability="schedules",
        filters={"name": partial("name"), "status": partial("status")},
        sorts=("name", "id", "scheduled_at", "completed_at"),
        has_meta=True,
        includes=(
            "components",
            "components.group",
            "updates",
            "user",
        ),
        to_one=("user",),
        blank={"completed_at": None, "published_at": None, "notifications": False, "components": [], "meta": {}},
    )

    def rules(self) -> dict[str, Field]:
        """Rules of a create."""
        return {
            "name": Field(fields.title, required=True),
            "message": Field(fields.text, required=True),
            "scheduled_at": Field(fields.moment, required=True),
            "completed_at": Field(fields.moment, nullable=True),
            "published_at": Field(fields.moment, nullable=True),
            "notifications": Field(fields.flag),
            "components": Field(
                fields.states(lambda id_: self.world.exists("components", id_), labels.COMPONENT_STATUS)
            ),
            "meta": Field(fields.mapping, nullable=True),
        }

    def update_rules(self) -> dict[str, Field]:
        """Nothing required; whether people are told is decided at the create."""
        return optional(self.rules(), "notifications")

    def check_update(self, record: Document, values: dict[str, Any]) -> None:
        """An empty list of components changes nothing; a filled one replaces all."""
        if values.get("components") == []:
            values["components"] = record["components"]

    def attributes(self, record: Document) -> dict[str, Any]:
        """As the resource shows them."""
        now = self.world.now()
        return {
            "name": record["name"],
            "message": record["message"],
            "status": labels.pair(labels.SCHEDULE_STATUS, self.status(record)),
            "scheduled": date_pair(record["scheduled_at"], now),
            "completed": date_pair(record["completed_at"], now),
            "published": date_pair(record["published_at"], now),
        }

    def relate(self) -> dict[str, Relation]:
        """Its components and entries; users are not known."""
        return {
            "components": lambda record: tied_components(self, record),
            "updates": lambda record: self.linked("scheduleUpdates", entry_ids(self, record)),
            "user": nobody,
        }

    def visible(self, record: Document, viewer: Viewer) -> bool:
        """The embargoed only for who may change it."""
        return is_published(record, self.world) or viewer.may("schedules.manage")

    def after_delete(self, record: Document) -> None:
        """Its entries go too."""
        delete_entries(self, record)

    def status(self, record: Document) -> int:
        """Before, in, or after the window; one without an end is never over."""
        stamp = self.world.stamp()
        if record["scheduled_at"] >= stamp:
            return UPCOMING
        if record["completed_at"] is None or record["completed_at"] >= stamp:
            return IN_PROGRESS
        return COMPLETE

    def test(self, name: str, value: Any) -> Test:
        """The status is not stored, so it is not filtered like the others."""
        if name != "status":
            return super().test(name, value)
        wanted = {str(each) for each in alternatives(value)}
        return lambda record: str(self.status(record)) in wanted


class ScheduleUpdates(Updates):
    """Entries in the course of a maintenance; kept with those of incidents."""

    traits = Traits(
        type="updates",
        ability="schedule-updates",
        sorts=("created_at",),
        includes=("schedule",),
        to_one=("schedule",),
    )

    def relate(self) -> dict[str, Relation]:
        """What it belongs to."""
        return {"schedule": lambda record: self.linked("schedules", [record["updateable_id"]])}

    def rules(self) -> dict[str, Field]:
        """Rules of a create."""
        return {
            "message": Field(fields.text, required=True),
            "completed_at": Field(fields.moment, nullable=True),
        }

    def update_rules(self) -> dict[str, Field]:
        """Only the message."""
        return {"message": Field(fields.text)}

    def prepare(self, record: Document) -> Document:
        """`completed_at` belongs to the schedule: it ends the window."""
        completed_at = record.pop("completed_at", None)
        schedules = self.world.resources["schedules"]
        schedule = schedules.records.get(str(record["updateable_id"]))
        if completed_at and schedule:
            schedules.change(schedule, completed_at=completed_at)
        return record
