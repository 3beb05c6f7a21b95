"""A plan as JSON, to be applied later."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final, TypeGuard, TypeVar

from incidentkit.catalog._desired import Attribute, CatalogType, Entry
from incidentkit.catalog._diff import (
    AttributeChange,
    CreateEntry,
    CreateType,
    DeleteEntry,
    FieldChange,
    UpdateEntry,
    UpdateSchema,
    UpdateType,
)
from incidentkit.catalog._plan import Plan, TypePlan
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

    from incidentkit.catalog._diff import Change


T = TypeVar("T")


class Node:
    """One place of a document.

    Every method raises ConfigurationError where the place holds something else.
    """

    def __init__(self, value: object, at: str) -> None:
        self._value = value
        self._at = at

    def __getitem__(self, key: str) -> Node:
        """A member; one that is missing is null."""
        return Node(self.object().get(key), f"{self._at}.{key}")

    def items(self) -> list[Node]:
        """The items of a list."""
        if not _is_list(self._value):
            self.refuse("a list")
        return [Node(item, f"{self._at}[{place}]") for place, item in enumerate(self._value)]

    def object(self) -> Mapping[str, Any]:
        """An object."""
        if not _is_object(self._value):
            self.refuse("an object")
        return self._value

    def text(self) -> str:
        """A text."""
        if not isinstance(self._value, str):
            self.refuse("a text")
        return self._value

    def texts(self) -> tuple[str, ...]:
        """A list of texts."""
        return tuple(item.text() for item in self.items())

    def number(self) -> int:
        """A whole number."""
        if not isinstance(self._value, int) or isinstance(self._value, bool):
            self.refuse("a whole number")
        return self._value

    def flag(self) -> bool:
        """True or false."""
        if not isinstance(self._value, bool):
            self.refuse("true or false")
        return self._value

    def anything(self) -> Any:
        """Whatever it is."""
        return self._value

    def optional(self, read: Callable[[Node], T]) -> T | None:
        """Null, or what `read` makes of it."""
        return None if self._value is None else read(self)

    def refuse(self, wanted: str) -> NoReturn:
        """Give up over this place."""
        raise ConfigurationError(f"plan file: {self._at} must be {wanted}; make the plan again")


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)


VERSION: Final = 1

_KINDS: Final[dict[type[Change], str]] = {
    CreateType: "create_type",
    UpdateType: "update_type",
    UpdateSchema: "update_schema",
    CreateEntry: "create_entry",
    UpdateEntry: "update_entry",
    DeleteEntry: "delete_entry",
}


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """The whole plan, with the counts for whoever reads along."""
    return {
        "incidentkit_plan": VERSION,
        "sync_id": plan.sync_id,
        "made_at": plan.made_at,
        "adopt": plan.adopt,
        "counts": asdict(plan.counts),
        "notes": [*plan.notes],
        "types": [_type_to_json(one) for one in plan.types],
    }


def change_to_json(change: Change) -> dict[str, Any]:
    """One change: its `kind`, what it is about, and what changes from what to what."""
    document: dict[str, Any] = {"kind": _KINDS[type(change)], "type_name": change.type_name}
    match change:
        case CreateType() | UpdateType():
            return {**document, "fields": _fields_to_json(change.fields)}
        case UpdateSchema():
            return {**document, "attributes": [_attribute_change_to_json(one) for one in change.attributes]}
        case CreateEntry():
            return {**document, "entry": _entry_to_json(change.entry)}
        case UpdateEntry():
            return {
                **document,
                "entry_id": change.entry_id,
                "entry": _entry_to_json(change.entry),
                "fields": _fields_to_json(change.fields),
                "values": _fields_to_json(change.values),
            }
        case DeleteEntry():
            return {
                **document,
                "entry_id": change.entry_id,
                "external_id": change.external_id,
                "name": change.name,
                "fingerprint": change.fingerprint,
            }


def _declared_to_json(declared: CatalogType) -> dict[str, Any]:
    return {
        "type_name": declared.type_name,
        "name": declared.name,
        "description": declared.description,
        "icon": declared.icon,
        "color": declared.color,
        "ranked": declared.ranked,
        "categories": None if declared.categories is None else [*declared.categories],
        "attributes": [_attribute_to_json(one) for one in declared.attributes],
        "incomplete": [*declared.incomplete],
        "keep_undeclared": declared.keep_undeclared,
    }


def _attribute_to_json(attribute: Attribute) -> dict[str, Any]:
    return {**asdict(attribute), "path": [*attribute.path]}


def _attribute_change_to_json(change: AttributeChange) -> dict[str, Any]:
    before = None if change.before is None else _attribute_to_json(change.before)
    return {"name": change.name, "before": before, "after": _attribute_to_json(change.after)}


def _entry_to_json(entry: Entry) -> dict[str, Any]:
    values = {name: [*value] if isinstance(value, tuple) else value for name, value in entry.values.items()}
    aliases = None if entry.aliases is None else [*entry.aliases]
    return {
        "external_id": entry.external_id,
        "name": entry.name,
        "values": values,
        "aliases": aliases,
        "rank": entry.rank,
    }


def _fields_to_json(fields: tuple[FieldChange, ...]) -> list[dict[str, Any]]:
    return [{"name": one.name, "before": one.before, "after": one.after} for one in fields]


def plan_from_json(document: Mapping[str, Any]) -> Plan:
    """The plan that `plan_to_json` wrote.

    Raises:
        ConfigurationError: It did not write this.
    """
    node = Node(document, "$")
    version = node.object().get("incidentkit_plan")
    if version != VERSION:
        raise ConfigurationError(
            f"plan file: incidentkit_plan is {version!r}, this version reads {VERSION}; make the plan again"
        )
    return Plan(
        node["sync_id"].text(),
        tuple(_type(one) for one in node["types"].items()),
        adopt=node["adopt"].flag(),
        made_at=node["made_at"].text(),
        notes=node["notes"].texts(),
    )


def _type_to_json(plan: TypePlan) -> dict[str, Any]:
    return {
        "type_name": plan.type_name,
        "counts": asdict(plan.counts),
        "existing": plan.existing,
        "fingerprint": plan.fingerprint,
        "notes": [*plan.notes],
        "declared": _declared_to_json(plan.declared),
        "changes": [change_to_json(change) for change in plan.changes],
    }


def _type(node: Node) -> TypePlan:
    return TypePlan(
        _declared(node["declared"]),
        tuple(_change(change) for change in node["changes"].items()),
        unchanged=node["counts"]["unchanged"].number(),
        existing=node["existing"].number(),
        fingerprint=node["fingerprint"].text(),
        notes=node["notes"].texts(),
    )


def _declared(node: Node) -> CatalogType:
    return CatalogType(
        node["type_name"].text(),
        node["name"].text(),
        node["description"].text(),
        icon=node["icon"].optional(Node.text),
        color=node["color"].optional(Node.text),
        ranked=node["ranked"].optional(Node.flag),
        categories=node["categories"].optional(Node.texts),
        attributes=tuple(_attribute(one) for one in node["attributes"].items()),
        incomplete=node["incomplete"].texts(),
        keep_undeclared=node["keep_undeclared"].flag(),
    )


def _attribute(node: Node) -> Attribute:
    return Attribute(
        node["name"].text(),
        node["type"].text(),
        array=node["array"].flag(),
        backlink=node["backlink"].optional(Node.text),
        path=node["path"].texts(),
        schema_only=node["schema_only"].flag(),
    )


def _entry(node: Node) -> Entry:
    return Entry(
        node["external_id"].text(),
        node["name"].text(),
        node["values"].object(),
        aliases=node["aliases"].optional(Node.texts),
        rank=node["rank"].optional(Node.number),
    )


def _change(node: Node) -> Change:
    read = _READERS.get(node["kind"].text())
    if read is None:
        node["kind"].refuse(f"one of {', '.join(_READERS)}")
    return read(node)


def _create_type(node: Node) -> CreateType:
    return CreateType(node["type_name"].text(), _fields(node["fields"]))


def _update_type(node: Node) -> UpdateType:
    return UpdateType(node["type_name"].text(), _fields(node["fields"]))


def _update_schema(node: Node) -> UpdateSchema:
    attributes = tuple(_attribute_change(one) for one in node["attributes"].items())
    return UpdateSchema(node["type_name"].text(), attributes)


def _attribute_change(node: Node) -> AttributeChange:
    return AttributeChange(node["name"].text(), node["before"].optional(_attribute), _attribute(node["after"]))


def _create_entry(node: Node) -> CreateEntry:
    return CreateEntry(node["type_name"].text(), _entry(node["entry"]))


def _update_entry(node: Node) -> UpdateEntry:
    return UpdateEntry(
        node["type_name"].text(),
        node["entry_id"].text(),
        _entry(node["entry"]),
        _fields(node["fields"]),
        _fields(node["values"]),
    )


def _delete_entry(node: Node) -> DeleteEntry:
    return DeleteEntry(
        node["type_name"].text(),
        node["entry_id"].text(),
        node["external_id"].text(),
        node["name"].text(),
        node["fingerprint"].text(),
    )


def _fields(node: Node) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(one["name"].text(), one["before"].anything(), one["after"].anything()) for one in node.items()
    )


_READERS: Final[dict[str, Callable[[Node], Change]]] = {
    "create_type": _create_type,
    "update_type": _update_type,
    "update_schema": _update_schema,
    "create_entry": _create_entry,
    "update_entry": _update_entry,
    "delete_entry": _delete_entry,
}
