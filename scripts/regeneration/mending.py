"""Mending what published documents get wrong. Each mend is noted; a sound document passes unchanged."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

from . import walking
from .failures import RefusedError

if TYPE_CHECKING:
    from .notes import Notes

__all__ = ["mend", "name_references"]

_JSON = "application/json"
_IGNORED_HEADERS = frozenset({"accept", "authorization", "content-type"})


def mend(document: dict[str, Any], ours: dict[str, Any], notes: Notes) -> None:
    """Mend a document in place.

    Args:
        document: Theirs, stripped.
        ours: The spec in the repository: an operation that both have keeps our operation id and tag where theirs only
            writes them in another way, or not at all.
        notes: Told each mend.

    Raises:
        RefusedError: An operation has no name that code could be given.
    """
    for path, method, operation in walking.operations(document):
        where = f"{method.upper()} {path}"
        for holder in (document["paths"][path], operation):
            _drop_ignored_headers(document, holder, where, notes)
        own = ours.get("paths", {}).get(path, {}).get(method, {})
        _mend_name(operation, own, where)
        own_parameters = {entry["name"]: entry for entry in walking.parameters(ours, path, own)} if own else {}
        for parameter in walking.parameters(document, path, operation):
            _mend_list(parameter, f"{where} ?{parameter['name']}", notes)
            if parameter.get("in") == "query" and _is_object(document, parameter):
                _mend_filter(parameter, own_parameters.get(parameter["name"]), f"{where} ?{parameter['name']}", notes)
        for holder in (operation.get("requestBody", {}), *operation.get("responses", {}).values()):
            _mend_content(walking.resolve(document, holder), where, notes)
    for _, place, schema in walking.located_schemas(document):
        _mend_required(place or "a parameter or body", schema, notes)
        _mend_pattern(place or "a parameter or body", schema, notes)
        _mend_enum(place or "a parameter or body", schema, notes)


def name_references(document: dict[str, Any], notes: Notes) -> None:
    """Give each part of a component that is referred to by its place a name of its own: `Tag/allOf/0` is `TagAllOf0`.

    Code is named after components, and a place such as "the first of `allOf`" is not one that stays.
    """
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    names: dict[str, str] = {}
    while deep := sorted(reference for reference in walking.references(document) if _is_deep(reference)):
        for reference in deep:
            if reference not in names:
                names[reference] = _new_name(reference, set(schemas))
                schemas[names[reference]] = copy.deepcopy(walking.resolve(document, {"$ref": reference}))
                notes.add("mended: parts of a component that are referred to by their place got a name", reference)
        _rename_references(document, names)


def _is_deep(reference: str) -> bool:
    return reference.startswith("#/components/") and reference.count("/") > 3


def _new_name(reference: str, taken: set[str]) -> str:
    _, _, kind, component, *steps = reference.split("/")
    told = [step for step in steps if step not in ("content", "schema", "properties") and "json" not in step]
    name = re.sub(r"\W", "", component + "".join(step[:1].upper() + step[1:] for step in told))
    if kind != "schemas" and not told:
        name += "Body"
    count = 1
    while (numbered := name if count == 1 else f"{name}{count}") in taken:
        count += 1
    return numbered


def _rename_references(value: Any, names: dict[str, str]) -> None:
    if isinstance(value, list):
        for item in value:
            _rename_references(item, names)
    elif isinstance(value, dict):
        if isinstance(value.get("$ref"), str) and value["$ref"] in names:
            value["$ref"] = f"#/components/schemas/{names[value['$ref']]}"
        for item in value.values():
            _rename_references(item, names)


def _mend_name(operation: dict[str, Any], before: dict[str, Any], where: str) -> None:
    given, own = operation.get("operationId"), before.get("operationId")
    if not given and not own:
        raise RefusedError(f"{where} has no operationId")
    same = not given or _letters(given) == _letters(own or "")
    operation["operationId"] = own if own and same else str(given).replace("#", "_")
    tags, own_tags = operation.get("tags") or [], before.get("tags") or []
    if own_tags and [_letters(tag) for tag in tags] in ([], [_letters(tag) for tag in own_tags]):
        operation["tags"] = list(own_tags)


def _drop_ignored_headers(document: dict[str, Any], holder: dict[str, Any], where: str, notes: Notes) -> None:
    """Take out the headers that OpenAPI says to ignore where they are given as parameters."""
    kept = []
    for entry in holder.get("parameters", ()):
        resolved = walking.resolve(document, entry)
        if resolved.get("in") == "header" and resolved.get("name", "").lower() in _IGNORED_HEADERS:
            notes.add("left out: parameters for the headers that the client sets itself", f"{where} {resolved['name']}")
        else:
            kept.append(entry)
    if len(kept) != len(holder.get("parameters", ())):
        holder["parameters"] = kept
    if not holder.get("parameters", True):
        del holder["parameters"]


def _letters(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())


def _is_object(document: dict[str, Any], parameter: dict[str, Any]) -> bool:
    schema = walking.resolve(document, parameter.get("schema", {}))
    return schema.get("type") == "object" or "additionalProperties" in schema


def _mend_list(parameter: dict[str, Any], where: str, notes: Notes) -> None:
    """Take a parameter that is called `name[]` for a list, which the brackets say to servers that know them."""
    schema = parameter.get("schema", {})
    if parameter.get("in") != "query" or not parameter["name"].endswith("[]") or "items" in schema or "$ref" in schema:
        return
    about = {key: schema.pop(key) for key in ("description", "uniqueItems", "maxItems", "minItems") if key in schema}
    parameter["schema"] = {"type": "array", "items": schema, **about}
    notes.add("mended: a query parameter with brackets is a list", where)


def _mend_filter(parameter: dict[str, Any], own: dict[str, Any] | None, where: str, notes: Notes) -> None:
    """Say how an object travels in the query, where the document does not."""
    given = parameter.get("style")
    if own is not None and given in (None, own.get("style")):
        parameter |= {name: own[name] for name in ("style", "explode") if name in own}
        if parameter.get("style") != given:
            notes.add("mended: no style for object query parameters, ours is kept", where)
    elif given is None:
        parameter |= {"style": "deepObject", "explode": True}
        notes.add("mended: no style for object query parameters, taken for deepObject", where)


def _mend_content(holder: dict[str, Any], where: str, notes: Notes) -> None:
    content = holder.get("content", {})
    if _JSON in content and len(content) > 1:
        others = sorted(media_type for media_type in content if media_type != _JSON)
        notes.add("left out: other media types beside JSON", f"{where} ({', '.join(others)})")
        holder["content"] = {_JSON: content[_JSON]}


def _mend_required(where: str, schema: dict[str, Any], notes: Notes) -> None:
    properties = schema.get("properties")
    if properties is not None and "required" in schema:
        for field in schema["required"]:
            if field not in properties:
                notes.add("mended: required names without a property", f"{where}.{field}")
        schema["required"] = [field for field in dict.fromkeys(schema["required"]) if field in properties]
    if not schema.get("required", True):
        del schema["required"]


def _mend_pattern(where: str, schema: dict[str, Any], notes: Notes) -> None:
    # No YAML or Python string literal carries the character well, and no value could hold it anyway.
    pattern = schema.get("pattern", "")
    if "\0" in pattern or "\\u0000" in pattern or "\\x00" in pattern:
        notes.add("mended: patterns with a NUL character are left out", where)
        del schema["pattern"]


def _mend_enum(where: str, schema: dict[str, Any], notes: Notes) -> None:
    values = schema.get("enum", [])
    once = [value for number, value in enumerate(values) if value not in values[:number]]
    if len(once) != len(values):
        notes.add("mended: enum values given twice", where)
        schema["enum"] = once
