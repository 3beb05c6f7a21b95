"""Finding out how a listing pages: by which parameter, where its records are, and what tells of the next page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.strings import PythonIdentifier

from . import expressions
from .failures import RefusedError

if TYPE_CHECKING:
    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

    from .policy import Policy

__all__ = ["Listing", "find_listing"]

# What one request may bring. Some listings say they take more; one of them is known to refuse it.
LARGEST_PAGE = 250

# What the shared runtime looks for where it is not told.
_USUAL = {"cursor": "after", "page": "next_", "offset": "more"}
# Fields of an answer that are about the page, not records.
_ABOUT = frozenset({"pagination_meta", "links", "meta"})


@dataclass(frozen=True)
class Listing:
    """How the pages of an operation are gone through.

    Attributes:
        step: `cursor`, `page` or `offset`.
        position: Argument that says where a page starts.
        until: Argument that says where the listing ends, if it has one.
        size: Argument for the size of a page, if it has one.
        largest: Records to ask for, if the document says how many there may be.
        items: Attribute of the answer that holds the records.
        single: Whether that attribute holds one record that stands for the page.
        optional: Whether it may be missing.
        holder: Attribute of the answer that tells of the next page in one of its own; empty if the answer itself does.
        more: That attribute, if it is not the usual one.
        record: Type of a record.
        imports: What that type needs.
    """

    step: str
    position: str
    until: str | None
    size: str | None
    largest: int | None
    items: str
    single: bool
    optional: bool
    holder: str
    more: str | None
    record: str
    imports: tuple[str, ...]


def find_listing(endpoint: Endpoint, key: str, parameters: list[dict[str, Any]], policy: Policy) -> Listing | None:
    """Return how an operation pages, or None where it does not.

    Raises:
        RefusedError: The policy says that it pages, but parameters or answer do not.
    """
    style = policy.style
    if style is None:
        return None
    arguments = {prop.name.get_untrusted_value(): prop.python_name for prop in endpoint.query_parameters}
    position = policy.cursor or style.position
    for name in filter(None, (position, policy.until)):
        if name not in arguments:
            raise RefusedError(f"{key}: pages by {style.step}, but has no parameter {name!r}")
    fields = _answer_fields(endpoint)
    first, _, rest = style.more.partition(".")
    said = fields.pop(first, None)
    records = _records(fields)
    if said is None or records is None:
        raise RefusedError(f"{key}: pages by {style.step}, but its answer does not say which records, or what next")
    inner = records.inner_property if isinstance(records, ListProperty) else records
    last = _attribute(rest.rpartition(".")[2]) if rest else said.python_name
    size = next((name for name in style.size if name in arguments), None)
    return Listing(
        step=style.step,
        position=arguments[position],
        until=arguments[policy.until] if policy.until else None,
        size=arguments[size] if size else None,
        largest=_largest(size, parameters),
        items=records.python_name,
        single=inner is records,
        optional=not records.required,
        holder=".".join([said.python_name, *(_attribute(part) for part in rest.split(".")[:-1])]) if rest else "",
        more=None if last == _USUAL[style.step] else last,
        record=expressions.declared_type(inner),
        imports=tuple(expressions.imports([inner], "...")),
    )


def _attribute(name: str) -> str:
    """Return the name that a field has in Python."""
    return PythonIdentifier(name, "field_")


def _answer_fields(endpoint: Endpoint) -> dict[str, PropertyProtocol]:
    for response in endpoint.responses:
        if isinstance(response.prop, ModelProperty):
            props = [*(response.prop.required_properties or []), *(response.prop.optional_properties or [])]
            return {prop.name.get_untrusted_value(): prop for prop in props}
    return {}


def _records(fields: dict[str, PropertyProtocol]) -> PropertyProtocol | None:
    """Return the one list beside what is about the page; without a list, the one thing there is."""
    candidates = [prop for name, prop in fields.items() if name not in _ABOUT]
    lists = [prop for prop in candidates if isinstance(prop, ListProperty)]
    chosen = lists or candidates
    data = [prop for prop in chosen if prop.name.get_untrusted_value() == "data"]
    return (data or chosen)[0] if len(data or chosen) == 1 else None


def _largest(size: str | None, parameters: list[dict[str, Any]]) -> int | None:
    maximum = next((entry["schema"].get("maximum") for entry in parameters if entry["name"] == size), None)
    return None if maximum is None else min(int(maximum), LARGEST_PAGE)
