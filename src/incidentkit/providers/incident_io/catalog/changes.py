"""What a plan would change, each change with what is there and what will be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from incidentkit.providers.incident_io.catalog.desired import Attribute, Entry

Shown: TypeAlias = str | bool | int | list[str] | None
"""A value as a change shows it: literals as the API has them, references by external id; None is no value."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a type, or one field or attribute of an entry.

    Attributes:
        name: Of the field or attribute.
        before: What is there; None for nothing.
        after: What will be; None for nothing.
    """

    name: str
    before: Shown
    after: Shown


@dataclass(frozen=True, slots=True)
class AttributeChange:
    """One attribute of a schema.

    Attributes:
        name: Of the attribute.
        before: As it is; None where it is not there yet.
        after: As it will be.
    """

    name: str
    before: Attribute | None
    after: Attribute


@dataclass(frozen=True, slots=True)
class CreateType:
    """A new type."""

    type_name: str
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class UpdateType:
    """Fields of a type; one that is adopted changes its `sync_id` from None."""

    type_name: str
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class UpdateSchema:
    """Attributes that are added to a type, or changed."""

    type_name: str
    attributes: tuple[AttributeChange, ...]


@dataclass(frozen=True, slots=True)
class CreateEntry:
    """A new entry, or one that comes back from the archive."""

    type_name: str
    entry: Entry

    @property
    def external_id(self) -> str:
        """The key of the entry."""
        return self.entry.external_id


@dataclass(frozen=True, slots=True)
class UpdateEntry:
    """An entry that differs.

    Attributes:
        type_name: Its type.
        entry_id: The API's id.
        entry: As it should be.
        fields: Those of `name`, `aliases` and `rank` that change.
        values: The attributes whose values change.
    """

    type_name: str
    entry_id: str
    entry: Entry
    fields: tuple[FieldChange, ...]
    values: tuple[FieldChange, ...]

    @property
    def external_id(self) -> str:
        """The key of the entry."""
        return self.entry.external_id


@dataclass(frozen=True, slots=True)
class DeleteEntry:
    """An entry of this sync that is no longer wanted.

    Attributes:
        type_name: Its type.
        entry_id: The API's id.
        external_id: Its key.
        name: As people see it.
        fingerprint: Of what it says: another one means that somebody has changed it since.
    """

    type_name: str
    entry_id: str
    external_id: str
    name: str
    fingerprint: str = ""


TypeChange: TypeAlias = CreateType | UpdateType | UpdateSchema
EntryChange: TypeAlias = CreateEntry | UpdateEntry | DeleteEntry
Change: TypeAlias = TypeChange | EntryChange
