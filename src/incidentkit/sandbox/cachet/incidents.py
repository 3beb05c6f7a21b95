"""Incidents, and the entries that drive their status."""

from __future__ import annotations

import operator
import uuid
from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.cachet import fields, labels
from incidentkit.sandbox.cachet.dates import date_pair
from incidentkit.sandbox.cachet.fields import Field, optional
from incidentkit.sandbox.cachet.filters import exact, partial, when
from incidentkit.sandbox.cachet.refusals import invalid
from incidentkit.sandbox.cachet.resource import Resource, Traits
from incidentkit.sandbox.cachet.templates import render

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incidentkit.sandbox.cachet.resource import Related, Relation
    from incidentkit.sandbox.cachet.world import Viewer, World
    from incidentkit.sandbox.store import Document


def is_published(record: Document, world: World) -> bool:
    """Without a date, or with one that has come."""
    return record["published_at"] is None or record["published_at"] <= world.stamp()


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
            "status": Field(fields.choice(labels.INCIDENT_STATUS), required=True),
            "message": Field(fields.text),
            "template": Field(fields.text),
            "template_vars": Field(fields.mapping),
            "visible": Field(fields.flag),
            "stickied": Field(fields.flag),
            "notifications": Field(fields.flag),
            "occurred_at": Field(fields.moment, nullable=True),
            "published_at": Field(fields.moment, nullable=True),
            "component_id": Field(fields.existing(self._has_component)),
            "component_status": Field(fields.choice(labels.COMPONENT_STATUS)),
            "components": Field(fields.states(self._has_component, labels.COMPONENT_STATUS)),
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
        now = self.world.now()
        return {
            "guid": record["guid"],
            "name": record["name"],
            "message": record["message"],
            "visible": record["visible"],
            "stickied": record["stickied"],
            "notifications": record["notifications"],
            "status": labels.pair(labels.INCIDENT_STATUS, record["status"]),
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
        wanted = (labels.AUTHENTICATED, labels.GUEST) if viewer.authenticated else (labels.GUEST,)
        if record["visible"] not in wanted:
            return False
        return is_published(record, self.world) or viewer.may("incidents.manage")

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
        return self.world.exists("components", id_)

    def _message(self, slug: str, values: dict[str, Any]) -> str:
        templates = self.world.records("incidentTemplates").values()
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
            "status": Field(fields.choice(labels.INCIDENT_STATUS), required=True),
            "message": Field(fields.text, required=True),
        }

    def attributes(self, record: Document) -> dict[str, Any]:
        """As the resource shows them; entries of schedules have no status."""
        names = ("updateable_id", "updateable_type", "message")
        shown = {name: record[name] for name in names}
        if record["updateable_type"] == "incident":
            shown["status"] = labels.pair(labels.INCIDENT_STATUS, record["status"])
        return shown

    def relate(self) -> dict[str, Relation]:
        """What it belongs to."""
        return {"incident": lambda record: self.linked("incidents", [record["updateable_id"]])}

    def after_write(self, record: Document) -> None:
        """The incident follows its newest entry."""
        incidents = self.world.resources["incidents"]
        if record["updateable_type"] == "incident" and isinstance(incidents, Incidents):
            incidents.follow_entries(record["updateable_id"])

    after_delete = after_write


def entry_ids(parents: Resource, record: Document) -> list[str]:
    """The entries of an incident or a schedule, oldest first."""
    updates = parents.world.records("updates")
    index = updates.index("parent", lambda each: [(each["updateable_type"], each["updateable_id"])])
    return index.ids((parents.traits.type.removesuffix("s"), record["id"]))


def delete_entries(parents: Resource, record: Document) -> None:
    """Remove what belonged to an incident or schedule that is gone."""
    for id_ in entry_ids(parents, record):
        parents.world.records("updates").delete(id_)


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
