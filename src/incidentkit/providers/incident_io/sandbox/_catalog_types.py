"""Catalog types, their schemas, and the resources attributes can be made of."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from incidentkit.providers.incident_io.sandbox._account import Asked, Endpoint, answer, empty
from incidentkit.providers.incident_io.sandbox._errors import Problem, Refusal, conflict, invalid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.responses import Response

    from incidentkit.providers.incident_io.sandbox._catalog import Catalog
    from incidentkit.sandbox._store import Document


# Besides primitives and own types there are many built-in ones (User, SlackChannel["Channel"], ...):
# anything that looks like one passes.
_BUILT_IN = re.compile(r'[A-Z]\w*(\["[^"]+"\])?')


def new_attributes(catalog: Catalog, catalog_type: Document, asked: list[dict[str, Any]]) -> list[Document]:
    """The full attributes; ids are the given ones, or made. Raises Refusal 422 with every problem."""
    known = {attribute["id"] for each in catalog.types.values() for attribute in each["schema"]["attributes"]}
    known |= {each["id"] for each in asked if each.get("id")}
    problems = [
        *_repeated(asked, "id"),
        *_repeated(asked, "name"),
        *(problem for at, each in enumerate(asked) for problem in _problems(catalog, each, f"attributes.{at}")),
        *(problem for at, each in enumerate(asked) for problem in _lost(each, known, f"attributes.{at}")),
    ]
    if problems:
        raise Refusal(422, problems)
    modes = {attribute["id"]: attribute["mode"] for attribute in catalog_type["schema"]["attributes"]}
    names = {each["id"]: each["name"] for each in asked if each.get("id")}
    return [_attribute(catalog, each, modes, names) for each in asked]


def _attribute(catalog: Catalog, asked: dict[str, Any], modes: dict[str, str], names: dict[str, str]) -> Document:
    id_ = asked.get("id") or catalog.account.new_id()
    mode = asked.get("mode")
    attribute = {
        "id": id_,
        "name": asked["name"],
        "type": asked["type"],
        "array": asked["array"],
        "mode": modes.get(id_, "api") if mode is None else mode,
    }
    if asked.get("backlink_attribute"):
        attribute["backlink_attribute"] = asked["backlink_attribute"]
    if asked.get("path"):
        attribute["path"] = [
            {"attribute_id": step["attribute_id"], "attribute_name": _name_of(catalog, names, step["attribute_id"])}
            for step in asked["path"]
        ]
    return attribute


def _name_of(catalog: Catalog, own: dict[str, str], id_: str) -> str:
    """A path leads over attributes of this type, then of others."""
    if id_ in own:
        return own[id_]
    others = (each for type_ in catalog.types.values() for each in type_["schema"]["attributes"])
    return next((each["name"] for each in others if each["id"] == id_), id_)


def _problems(catalog: Catalog, asked: dict[str, Any], at: str) -> Iterator[Problem]:
    type_, mode = asked["type"], asked.get("mode")
    unknown = type_.startswith("Custom[") and catalog.type_named(type_) is None
    if unknown or not _BUILT_IN.fullmatch(type_):
        yield Problem("invalid_reference", f"There is no resource of the type {type_}.", f"{at}.type")
    if mode == "backlink" and not asked.get("backlink_attribute"):
        yield Problem("is_required", "A backlink needs backlink_attribute.", f"{at}.backlink_attribute")
    if mode == "path" and not asked.get("path"):
        yield Problem("is_required", "A path attribute needs its path.", f"{at}.path")


def _lost(asked: dict[str, Any], known: set[str], at: str) -> Iterator[Problem]:
    """What a derived attribute is derived from has to be there before it."""
    followed = asked.get("backlink_attribute")
    if followed and followed not in known:
        text = f"There is no attribute with the ID {followed}."
        yield Problem("invalid_reference", text, f"{at}.backlink_attribute")
    for step, each in enumerate(asked.get("path") or ()):
        if each["attribute_id"] not in known:
            text = f"There is no attribute with the ID {each['attribute_id']}."
            yield Problem("invalid_reference", text, f"{at}.path.{step}.attribute_id")


def _repeated(asked: list[dict[str, Any]], name: str) -> Iterator[Problem]:
    counts = Counter(each[name] for each in asked if each.get(name))
    for at, each in enumerate(asked):
        if counts[each.get(name)] > 1:
            text = f"More than one attribute has the {name} {each[name]!r}."
            yield Problem("must_be_unique", text, f"attributes.{at}.{name}")


_TYPE_NAME = re.compile(r'Custom\["[A-Za-z][A-Za-z0-9_]*"\]')
_PRIMITIVES = {
    "String": "One line of text",
    "Text": "Text with formatting",
    "Number": "A number",
    "Bool": "True or false",
}
_DEFAULTS: Document = {
    "annotations": {},
    "categories": [],
    "color": "yellow",
    "icon": "box",
    "ranked": False,
    "use_name_as_identifier": False,
}


class CatalogTypes:
    """Operations on catalog types."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._account = catalog.account

    def endpoints(self) -> list[Endpoint]:
        """What the API offers."""
        view, edit = "catalog_types.view", "catalog_types.edit"
        types = "/v3/catalog_types"
        return [
            Endpoint("GET", types, self.list, view),
            Endpoint("POST", types, self.create, "catalog_types.create"),
            Endpoint("GET", types + "/{id}", self.show, view),
            Endpoint("PUT", types + "/{id}", self.update, edit),
            Endpoint("DELETE", types + "/{id}", self.destroy, "catalog_types.destroy"),
            Endpoint("POST", types + "/{id}/actions/update_schema", self.update_schema, edit),
            Endpoint("GET", "/v3/catalog_resources", self.resources, view),
        ]

    def list(self, _asked: Asked) -> Response:
        """All types, unpaged."""
        return answer(catalog_types=[self.render(each) for each in self._catalog.types.values()])

    def create(self, asked: Asked) -> Response:
        """A new type without attributes; its type name is made from the name where none is given."""
        payload = asked.payload("name")
        type_name = payload.get("type_name")
        if type_name is None:
            type_name = self._free_type_name(payload["name"])
        elif not _TYPE_NAME.fullmatch(type_name):
            invalid("type_name", "invalid_pattern", 'type_name must look like Custom["Service"].')
        elif self._catalog.type_named(type_name):
            invalid("type_name", "must_be_unique", f"There is already a type with the type name {type_name}.")
        id_, now = self._account.new_id(), self._account.moment()
        document: Document = {
            **_DEFAULTS,
            **payload,
            "id": id_,
            "type_name": type_name,
            "engine_resource_type": f'CatalogEntry["{id_}"]',
            "is_editable": True,
            "schema": {"version": 1, "attributes": []},
            "created_at": now,
            "updated_at": now,
        }
        return answer(201, catalog_type=self.render(self._catalog.types.put(id_, document)))

    def show(self, asked: Asked) -> Response:
        """One type."""
        return answer(catalog_type=self.render(self._catalog.type(asked.id)))

    def update(self, asked: Asked) -> Response:
        """Change a type; optional fields left out stay (unverified), the schema is not touched."""
        document = self._catalog.type(asked.id)
        changed = {**document, **asked.payload("name"), "updated_at": self._account.moment()}
        changed["type_name"] = document["type_name"]
        if changed.get("source_repo_url") == "":
            del changed["source_repo_url"]
        return answer(catalog_type=self.render(self._catalog.types.put(asked.id, changed)))

    def destroy(self, asked: Asked) -> Response:
        """Remove a type and its entries."""
        self._catalog.type(asked.id)
        self._catalog.drop_type(asked.id)
        return empty()

    def update_schema(self, asked: Asked) -> Response:
        """Replace all attributes. A version that is not the current one: 409 (unverified, may be 422)."""
        document = self._catalog.type(asked.id)
        payload = asked.payload("attributes.*.id", "attributes.*.name", "attributes.*.type")
        version = document["schema"]["version"]
        if payload["version"] != version:
            conflict(f"The schema is at version {version}, not {payload['version']}.")
        attributes = new_attributes(self._catalog, document, payload["attributes"])
        changed = {
            **document,
            "schema": {"version": version + 1, "attributes": attributes},
            "updated_at": self._account.moment(),
        }
        self._catalog.types.put(asked.id, changed)
        self._forget_values(document, {attribute["id"] for attribute in attributes})
        return answer(catalog_type=self.render(changed))

    def resources(self, _asked: Asked) -> Response:
        """What an attribute's type can be: primitives, and every catalog type."""
        primitives = [_resource("primitive", name, name, text) for name, text in _PRIMITIVES.items()]
        custom = [
            _resource("custom", each["type_name"], each["name"], each["description"])
            for each in self._catalog.types.values()
        ]
        return answer(resources=primitives + custom)

    def render(self, document: Document) -> Document:
        """A type as answers show it."""
        return {**document, "estimated_count": self._catalog.count(document["id"])}

    def _free_type_name(self, name: str) -> str:
        words = re.findall(r"[A-Za-z0-9]+", name)
        stem = "".join(word[0].upper() + word[1:] for word in words) or "Type"
        stem = stem if stem[0].isalpha() else f"Type{stem}"
        taken, number = stem, 1
        while self._catalog.type_named(f'Custom["{taken}"]'):
            number += 1
            taken = f"{stem}{number}"
        return f'Custom["{taken}"]'

    def _forget_values(self, before: Document, kept: set[str]) -> None:
        """Values of attributes that are gone do not come back with an attribute of the same id."""
        gone = {attribute["id"] for attribute in before["schema"]["attributes"]} - kept
        if not gone:
            return
        for entry in self._catalog.entries.values():
            if entry["catalog_type_id"] == before["id"] and gone & entry["attribute_values"].keys():
                values = {id_: value for id_, value in entry["attribute_values"].items() if id_ not in gone}
                self._catalog.entries.put(entry["id"], {**entry, "attribute_values": values})


def _resource(category: str, type_: str, label: str, description: str) -> dict[str, Any]:
    return {
        "category": category,
        "type": type_,
        "label": label,
        "description": description,
        "engine_resource_type": type_,
        "value_docstring": "ID of an entry" if category == "custom" else f"{label} as a string",
    }
