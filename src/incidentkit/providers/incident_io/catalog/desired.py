"""What a catalog should look like: plain values, nothing of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Scalar: TypeAlias = str | int | float | bool
Value: TypeAlias = Scalar | Sequence[Scalar] | None
"""What an attribute is given: one value, several, or None to clear it. A reference names its target by its id, its
external id or an alias."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute of a type.

    Attributes:
        name: As people see it; unique within the type. An attribute is found again by its name.
        type: The API's name of the type: `String`, `Text`, `Number`, `Bool`, `Link`, `Custom["Team"]` and the like.
        array: Whether it holds several values.
        backlink: The name of the attribute of the other type (`type`) that this one follows backwards.
        path: Names of the attributes to go through, the first one of this type; the value is what the last one holds.
        schema_only: Kept in the schema, while its values come from somebody else and are never read or written.
    """

    name: str
    type: str
    array: bool = False
    backlink: str | None = None
    path: tuple[str, ...] = ()
    schema_only: bool = False

    @property
    def derived(self) -> bool:
        """Whether the server computes the values, so that nobody may write them."""
        return self.backlink is not None or bool(self.path)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a type.

    Attributes:
        external_id: The key it is found by again; unique within the type.
        name: As people see it.
        values: By attribute name. None clears; a name left out is left as it is.
        aliases: Other names it is found by, in any order; None leaves them as they are.
        rank: Its place in a ranked type; None leaves it as it is.
    """

    external_id: str
    name: str
    values: Mapping[str, Value]
    aliases: tuple[str, ...] | None = None
    rank: int | None = None


@dataclass(frozen=True, slots=True)
class CatalogType:
    """One type with its attributes and entries.

    Attributes:
        type_name: The name other types refer to it by, `Custom["Service"]`; never changes.
        name: As people see it.
        description: What its entries are; empty leaves that of an existing type as it is.
        icon: One of the API's icons; None leaves it as it is.
        color: One of the API's colours; None leaves it as it is.
        ranked: Whether its entries have an order; None leaves that as it is.
        categories: What the type is good for, by the API's names; None leaves them as they are.
        attributes: Those this type should have. Others it has are left alone.
        entries: Those it should have.
        incomplete: Why the entries could not be read whole, one line each. While there is a reason, nothing of the
            type is deleted.
        keep_undeclared: Entries are somebody else's business: those that are not declared stay in any case.
    """

    type_name: str
    name: str
    description: str = ""
    icon: str | None = None
    color: str | None = None
    ranked: bool | None = None
    categories: tuple[str, ...] | None = None
    attributes: tuple[Attribute, ...] = ()
    entries: Sequence[Entry] = ()
    incomplete: tuple[str, ...] = ()
    keep_undeclared: bool = False


@dataclass(frozen=True, slots=True)
class DesiredCatalog:
    """All types of one sync.

    Attributes:
        sync_id: Names the owner. Types carry it as the annotation `incidentkit/sync_id`; a type with another owner's
            is never touched.
        types: In any order, also when they refer to each other.
    """

    sync_id: str
    types: tuple[CatalogType, ...]
