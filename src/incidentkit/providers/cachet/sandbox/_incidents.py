"""Incidents and schedules, the entries that drive them, and the templates of messages."""

from __future__ import annotations

import operator
import re
import uuid
from typing import TYPE_CHECKING, Any

from incidentkit.providers.cachet.sandbox import _fields as fields
from incidentkit.providers.cachet.sandbox._fields import Field, date_pair, invalid, optional
from incidentkit.providers.cachet.sandbox._queries import alternatives, exact, partial, when
from incidentkit.providers.cachet.sandbox._resource import Resource, Traits
from incidentkit.sandbox._values import is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incidentkit.providers.cachet.sandbox._queries import Test
    from incidentkit.providers.cachet.sandbox._resource import Related, Relation, State, Viewer
    from incidentkit.sandbox._store import Document


_PLACE = re.compile(r"\{\{\s*([\w.]+)\s*\}\}")


def render(template: str, variables: dict[str, Any]) -> str:
    """The template with `{{ name }}` and `{{ incident.name }}` filled in; of Twig no more than that."""

    def fill(match: re.Match[str]) -> str:
        value: Any = variables
        for name in match[1].split("."):
            value = value.get(name) if is_object(value) else None
        return "" if value is None else str(value)

    return _PLACE.sub(fill, template)


def slug_of(name: str) -> str:
    """Lower case letters and digits, joined by dashes."""
    return "-".join(re.findall(r"[a-z0-9]+", name.lower()))


class IncidentTemplates(Resource):
    """Templates, found by their slug. An update without a slug rewrites it from the name it sends."""

    traits = Traits(
        type="incidentTemplates",
        ability="incident-templates",
        filters={"name": partial("name"), "slug": partial("slug")},
        sorts=("name", "slug", "id"),
        blank={"engine": "twig"},
    )

    def rules(self) -> dict[str, Field]:
        """Rules of a create."""
        return {
            "name": Field(fields.title, required=True),
            "template": Field(fields.text, required=True),
            "slug": Field(fields.title),
            "engine": Field(fields.word(("twig",))),
        }

    def check_create(self, values: dict[str, Any]) -> None:
        """The slug comes from the name unless told, and is empty without both."""
        values.setdefault("slug", slug_of(values.get("name", "")))

    def check_update(self, record: Document, values: dict[str, Any]) -> None:  # noqa: ARG002 (what is stored does not count)
        """The same: not sending a slug changes it."""
        self.check_create(values)

    def attributes(self, record: Document) -> dict[str, Any]:
        """As the resource shows them."""
        return {name: record[name] for name in ("name", "slug", "template", "engine")}


def is_published(record: Document, state: State) -> bool:
    """Without a date, or with one that has come."""
    return record["published_at"] is None or record["published_at"] <= state.stamp()


class Incidents(Resource):
    """What went wrong. Components are tied to it when it is created and never afterwards."""

    traits = Traits(
        type="incidents",
        ability="incidents",
        filters={
            "name": partial("name"),
            "status": exact("status"),
            "occurs_after": when("occurs_after", operator.gt),
            "occurs_before": when("occurs_before", operator.lt),
            "occurs_on": when("occurs_on", lambda moment, day: moment[:10] == day[:10]),
        },
        sorts=("name", "status", "id", "created_at"),
        has_meta=True,
        includes=(
            "components",
            "components.group",
            "updates",
            "user",
        ),
        to_one=("user",),
        order=("-created_at",),
        blank={
            "visible": 0,
            "stickied": False,
            "notifications": False,
            "occurred_at": None,
            "published_at": None,
            "components": [],
            "meta": {},
        },
    )

    def rules(self) -> dict[str, Field]:
        """Rules of a create."""
        return {
            "name": Field(fields.title, required=True),
            "status": Field(fields.choice(fields.INCIDENT_STATUS), required=True),
            "message": Field(fields.text),
            "template": Field(fields.text),
            "template_vars": Field(fields.mapping),
            "visible": Field(fields.flag),
            "stickied": Field(fields.flag),
            "notifications": Field(fields.flag),
            "occurred_at": Field(fields.moment, nullable=True),
            "published_at": Field(fields.moment, nullable=True),
            "component_id": Field(fields.existing(self._has_component)),
            "component_status": Field(fields.choice(fields.COMPONENT_STATUS)),
            "components": Field(fields.states(self._has_component, fields.COMPONENT_STATUS)),
            "meta": Field(fields.mapping, nullable=True),
        }

    def update_rules(self) -> dict[str, Field]:
        """Nothing required; templates and components cannot be sent."""
        return optional(self.rules(), "template", "template_vars", "component_id", "component_status", "components")

    def check_create(self, values: dict[str, Any]) -> None:
        """A message is needed in one form or the other; a single component needs its status."""
        if not values.get("message") and not values.get("template"):
            text = "message is required without a template."
            raise invalid({"message": [text], "template": ["template is required without a message."]})
        for name, other in (("component_id", "component_status"), ("component_status", "component_id")):
            if name in values and other not in values:
                raise invalid({other: [f"{other} is required with {name}."]})
        if template := values.pop("template", None):
            values["message"] = self._message(template, values)
        values.pop("template_vars", None)
        if "component_id" in values:
            state = {"id": values.pop("component_id"), "status": values.pop("component_status")}
            values["components"] = [*values.get("components", []), state]

    def create(self, body: Mapping[str, Any], scope: Mapping[str, Any] | None = None) -> Document:
        """`notifications` is stored as a number, but the answer to a create still has the flag."""
        record = super().create(body, scope)
        return {**record, "notifications": bool(record["notifications"])}

    def prepare(self, record: Document) -> Document:
        """Made by the server: the guid. The status that was set stays behind the one of the entries."""
        known = self.records.get(str(record["id"]))
        told = known is None or known["status"] != record["status"]
        return {
            **record,
            "visible": int(record["visible"]),
            "notifications": int(record["notifications"]),
            "guid": record.get("guid") or str(uuid.uuid4()),
            "baseline_status": record["status"] if told else record["baseline_status"],
        }

    def attributes(self, record: Document) -> dict[str, Any]:
        """As the resource shows them."""
        now = self.state.now()
        return {
            "guid": record["guid"],
            "name": record["name"],
            "message": record["message"],
            "visible": record["visible"],
            "stickied": record["stickied"],
            "notifications": record["notifications"],
            "status": fields.pair(fields.INCIDENT_STATUS, record["status"]),
            "occurred": date_pair(record["occurred_at"], now),
            "published": date_pair(record["published_at"], now),
        }

    def relate(self) -> dict[str, Relation]:
        """Its components and entries. The sandbox has no users."""
        return {
            "components": lambda record: tied_components(self, record),
            "updates": lambda record: self.linked("updates", entry_ids(self, record)),
            "user": nobody,
        }

    def visible(self, record: Document, viewer: Viewer) -> bool:
        """Guests see what is for guests; the embargoed only who may change it; hidden ones nobody."""
        wanted = (fields.AUTHENTICATED, fields.GUEST) if viewer.authenticated else (fields.GUEST,)
        if record["visible"] not in wanted:
            return False
        return is_published(record, self.state) or viewer.may("incidents.manage")

    def after_delete(self, record: Document) -> None:
        """Its entries go too."""
        delete_entries(self, record)

    def follow_entries(self, id_: int) -> None:
        """Take on the status of the newest entry; without entries the one that was set directly."""
        record = self.records.get(str(id_))
        if record is None:
            return
        entries = [entry for _, entry in self.relations["updates"](record)]
        newest = max(entries, key=lambda each: (each["created_at"], each["id"]), default=None)
        status = newest["status"] if newest else record["baseline_status"]
        if status != record["status"]:
            self.change(record, status=status)

    def _has_component(self, id_: int) -> bool:
        return self.state.exists("components", id_)

    def _message(self, slug: str, values: dict[str, Any]) -> str:
        templates = self.state.records("incidentTemplates").values()
        template = next((each for each in templates if each["slug"] == slug), None)
        if template is None:
            raise invalid({"template": ["template does not exist."]})
        incident = {name: value for name, value in values.items() if name != "template_vars"}
        return render(template["template"], {**values.get("template_vars", {}), "incident": incident})


class Updates(Resource):
    """Entries in the course of an incident or a schedule; `scope` says whose."""

    traits = Traits(
        type="updates",
        ability="incident-updates",
        filters={"status": exact("status")},
        sorts=("status", "created_at"),
        includes=("incident",),
        to_one=("incident",),
        blank={"status": None},
    )

    def rules(self) -> dict[str, Field]:
        """Rules of a create."""
        return {
            "status": Field(fields.choice(fields.INCIDENT_STATUS), required=True),
            "message": Field(fields.text, required=True),
        }

    def attributes(self, record: Document) -> dict[str, Any]:
        """As the resource shows them; entries of schedules have no status."""
        names = ("updateable_id", "updateable_type", "message")
        shown = {name: record[name] for name in names}
        if record["updateable_type"] == "incident":
            shown["status"] = fields.pair(fields.INCIDENT_STATUS, record["status"])
        return shown

    def relate(self) -> dict[str, Relation]:
        """What it belongs to."""
        return {"incident": lambda record: self.linked("incidents", [record["updateable_id"]])}

    def after_write(self, record: Document) -> None:
        """The incident follows its newest entry."""
        incidents = self.state.resources["incidents"]
        if record["updateable_type"] == "incident" and isinstance(incidents, Incidents):
            incidents.follow_entries(record["updateable_id"])

    after_delete = after_write


def entry_ids(parents: Resource, record: Document) -> list[str]:
    """The entries of an incident or a schedule, oldest first."""
    updates = parents.state.records("updates")
    index = updates.index("parent", lambda each: [(each["updateable_type"], each["updateable_id"])])
    return index.ids((parents.traits.type.removesuffix("s"), record["id"]))


def delete_entries(parents: Resource, record: Document) -> None:
    """Remove what belonged to an incident or schedule that is gone."""
    for id_ in entry_ids(parents, record):
        parents.state.records("updates").delete(id_)


def nobody(record: Document) -> Related:  # noqa: ARG001 (one shape for all relations)
    """Who reported or planned it: the sandbox has no users."""
    return []


def tied_components(parents: Resource, record: Document) -> Related:
    """The components an incident or a schedule names, each with what is said of it."""
    states = {str(state["id"]): state["status"] for state in record["components"]}
    return [
        (components, {**component, "pivot_status": states[str(component["id"])]})
        for components, component in parents.linked("components", states)
    ]


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
                fields.states(lambda id_: self.state.exists("components", id_), fields.COMPONENT_STATUS)
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
        now = self.state.now()
        return {
            "name": record["name"],
            "message": record["message"],
            "status": fields.pair(fields.SCHEDULE_STATUS, self.status(record)),
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
        return is_published(record, self.state) or viewer.may("schedules.manage")

    def after_delete(self, record: Document) -> None:
        """Its entries go too."""
        delete_entries(self, record)

    def status(self, record: Document) -> int:
        """Before, in, or after the window; one without an end is never over."""
        stamp = self.state.stamp()
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
        schedules = self.state.resources["schedules"]
        schedule = schedules.records.get(str(record["updateable_id"]))
        if completed_at and schedule:
            schedules.change(schedule, completed_at=completed_at)
        return record
