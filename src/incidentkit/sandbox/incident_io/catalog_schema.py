"""The attributes of a catalog type, as `update_schema` takes them."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.incident_io.envelope import Problem, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from incidentkit.sandbox.incident_io.catalog import Catalog
    from incidentkit.sandbox.store import Document

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
