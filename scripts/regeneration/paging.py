"""Finding out how a listing pages: by which parameter, where its records are, and what tells of the next page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from . import expressions
from .failures import RefusedError

if TYPE_CHECKING:
    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

    from .policy import Policy

__all__ = ["Listing", "find_listing"]

# What one request may bring. Some listings say they take more; one of them is known to refuse it.
LARGEST_PAGE = 250

_META = {"cursor": "pagination_meta", "page": "links"}
_POSITIONS = {"cursor": "after", "page": "page"}
_SIZES = ("page_size", "per_page")
# Fields of an answer that are about the page, not records.
_ABOUT = frozenset({"pagination_meta", "links", "meta"})


@dataclass(frozen=True)
class Listing:
    """How the pages of an operation are gone through.

    Attributes:
        kind: `cursor` or `page`.
        position: Argument that says where a page starts.
        until: Argument that says where the listing ends, if it has one.
        size: Argument for the size of a page, if it has one.
        largest: Records to ask for, if the document says how many there may be.
        items: Attribute of the answer that holds the records.
        single: Whether that attribute holds one record that stands for the page.
        optional: Whether it may be missing.
        meta: Attribute of the answer that tells of the next page.
        record: Type of a record.
        imports: What that type needs.
    """

    kind: str
    position: str
    until: str | None
    size: str | None
    largest: int | None
    items: str
    single: bool
    optional: bool
    meta: str
    record: str
    imports: tuple[str, ...]


def find_listing(endpoint: Endpoint, key: str, parameters: list[dict[str, Any]], policy: Policy) -> Listing | None:
    """Return how an operation pages, or None where it does not.

    Raises:
        RefusedError: The policy says that it pages, but parameters or answer do not.
    """
    if policy.paging == "none":
        return None
    arguments = {prop.name.get_untrusted_value(): prop.python_name for prop in endpoint.query_parameters}
    position = policy.cursor or _POSITIONS[policy.paging]
    for name in filter(None, (position, policy.until)):
        if name not in arguments:
            raise RefusedError(f"{key}: pages by {policy.paging}, but has no parameter {name!r}")
    fields = _answer_fields(endpoint)
    meta = fields.pop(_META[policy.paging], None)
    records = _records(fields)
    if meta is None or records is None:
        raise RefusedError(f"{key}: pages by {policy.paging}, but its answer does not say which records, or what next")
    inner = records.inner_property if isinstance(records, ListProperty) else records
    size = next((name for name in _SIZES if name in arguments), None)
    return Listing(
        kind=policy.paging,
        position=arguments[position],
        until=arguments[policy.until] if policy.until else None,
        size=arguments[size] if size else None,
        largest=_largest(size, parameters),
        items=records.python_name,
        single=inner is records,
        optional=not records.required,
        meta=meta.python_name,
        record=expressions.declared_type(inner),
        imports=tuple(expressions.imports([inner], "...")),
    )


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
