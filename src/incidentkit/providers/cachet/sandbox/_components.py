"""Components and their groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.providers.cachet.sandbox import _fields as fields
from incidentkit.providers.cachet.sandbox._fields import Field, invalid
from incidentkit.providers.cachet.sandbox._queries import exact, partial
from incidentkit.providers.cachet.sandbox._resource import Resource, Traits

if TYPE_CHECKING:
    from incidentkit.providers.cachet.sandbox._resource import Relation, Viewer
    from incidentkit.sandbox._store import Document


class Components(Resource):
    """Parts of the system. `latest_status` is what the newest open incident says, else the own status."""

    traits = Traits(
        type="components",
        ability="components",
        filters={"name": partial("name"), "status": exact("status"), "enabled": exact("enabled")},
        filter_defaults={"enabled": "1"},
        sorts=("name", "order", "id"),
        has_meta=True,
        includes=(
            "group",
            "incidents",
        ),
        to_one=("group",),
        blank={
            "description": None,
            "status": fields.UNKNOWN_COMPONENT,
            "link": None,
            "order": 0,
            "enabled": True,
            "component_group_id": None,
            "meta": {},
        },
        late=("order",),
    )

    def rules(self) -> dict[str, Field]:
        """Rules of a create."""
        return {
            "name": Field(fields.title, required=True),
            "description": Field(fields.text),
            "status": Field(fields.choice(fields.COMPONENT_STATUS)),
            "link": Field(fields.link),
            "order": Field(fields.count),
            "enabled": Field(fields.flag),
            "component_group_id": Field(fields.existing(lambda id_: self.state.exists("componentGroups", id_))),
            "meta": Field(fields.mapping, nullable=True),
        }

    def attributes(self, record: Document) -> dict[str, Any]:
        """As the resource shows them; `pivot` where an incident or schedule includes it."""
        names = ("name", "description", "link", "order", "enabled")
        shown: dict[str, Any] = {name: record[name] for name in names}
        shown["status"] = fields.pair(fields.COMPONENT_STATUS, record["status"])
        shown["latest_status"] = fields.pair(fields.COMPONENT_STATUS, self._latest_status(record))
        if "pivot_status" in record:
            pivot = fields.pair(fields.COMPONENT_STATUS, record["pivot_status"])
            shown["pivot"] = {"component_status": pivot}
        return shown

    def relate(self) -> dict[str, Relation]:
        """Its group, and the incidents that name it."""
        return {
            "group": lambda record: self.linked("componentGroups", [record["component_group_id"]]),
            "incidents": lambda record: self.linked("incidents", self._incident_ids(record)),
        }

    def visible(self, record: Document, viewer: Viewer) -> bool:
        """As its group is; hidden groups hide for everyone."""
        return all(groups.visible(group, viewer) for groups, group in self.relations["group"](record))

    def _latest_status(self, record: Document) -> int:
        incidents = self.relations["incidents"](record)
        unresolved = [each for _, each in incidents if each["status"] != fields.FIXED]
        if not unresolved:
            return int(record["status"])
        newest = max(unresolved, key=lambda each: (each["created_at"], each["id"]))
        return next(int(each["status"]) for each in newest["components"] if each["id"] == record["id"])

    def _incident_ids(self, record: Document) -> list[str]:
        incidents = self.state.records("incidents")
        index = incidents.index("component", lambda each: [state["id"] for state in each["components"]])
        return index.ids(record["id"])


class ComponentGroups(Resource):
    """Components shown together."""

    traits = Traits(
        type="componentGroups",
        ability="component-groups",
        sorts=("name", "id"),
        has_meta=True,
        includes=("components",),
        blank={
            "order": 0,
            "order_column": "manual",
            "order_direction": None,
            "collapsed": 0,
            "visible": fields.GUEST,
            "meta": {},
        },
        late=("order", "order_column", "collapsed", "visible"),
    )

    def rules(self) -> dict[str, Field]:
        """Rules of a create."""
        return {
            "name": Field(fields.title, required=True),
            "order": Field(fields.count),
            "visible": Field(fields.flag),
            "collapsed": Field(fields.choice(fields.COLLAPSED)),
            "order_column": Field(fields.word(fields.ORDER_COLUMNS)),
            "order_direction": Field(fields.word(fields.ORDER_DIRECTIONS)),
            "components": Field(fields.several(fields.existing(lambda id_: self.state.exists("components", id_)))),
            "meta": Field(fields.mapping, nullable=True),
        }

    def check_create(self, values: dict[str, Any]) -> None:
        """An order other than by hand needs its direction."""
        if values.get("order_column", "manual") != "manual" and "order_direction" not in values:
            raise invalid({"order_direction": ["order_direction is required with this order_column."]})

    def check_update(self, record: Document, values: dict[str, Any]) -> None:  # noqa: ARG002 (looks at the body only)
        """The same rule."""
        self.check_create(values)

    def prepare(self, record: Document) -> Document:
        """Members are kept with the components."""
        for components, component in self.linked("components", record.get("components", ())):
            if component["component_group_id"] != record["id"]:
                components.change(component, component_group_id=record["id"])
        kept = {name: value for name, value in record.items() if name != "components"}
        return {**kept, "visible": int(record["visible"])}

    def attributes(self, record: Document) -> dict[str, Any]:
        """As the resource shows them."""
        names = ("name", "order", "order_column", "order_direction", "collapsed", "visible")
        return {name: record[name] for name in names}

    def relate(self) -> dict[str, Relation]:
        """Its components."""
        return {"components": lambda record: self.linked("components", self._member_ids(record))}

    def visible(self, record: Document, viewer: Viewer) -> bool:
        """Guests see what is for guests; hidden ones nobody sees."""
        wanted = (fields.AUTHENTICATED, fields.GUEST) if viewer.authenticated else (fields.GUEST,)
        return record["visible"] in wanted

    def after_delete(self, record: Document) -> None:
        """The components stay, without a group."""
        for components, component in self.relations["components"](record):
            components.change(component, component_group_id=None)

    def _member_ids(self, record: Document) -> list[str]:
        components = self.state.records("components")
        return components.index("group", lambda each: [each["component_group_id"]]).ids(record["id"])
