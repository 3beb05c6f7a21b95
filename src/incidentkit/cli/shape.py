"""What a target's records look like: field names, types, which one is the key."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from incidentkit.cli.suggestions import suggestion

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Field", "Kind", "Shape"]

Kind: TypeAlias = Literal[
    "string",
    "int",
    "float",
    "bool",
    "timestamp",
    "json",
    "any",
    "strings",
    "floats",
    "bools",
    "objects",
    "object",
    "literals",
]
"""`json`: a text is parsed. `any`: as it is. `strings`, `floats`, `bools`: a list of such. `objects`: of objects or
texts. `literals`: a plain value or a list of such."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a target.

    Attributes:
        name: As the API calls it; `metadata.region` for a name of one's own inside a group.
        kind: What its values are turned into.
        required: Whether every record needs it.
        clearable: Whether null empties it at the API.
        names: Words the API knows by number (`investigating` is 1), for fields that have such.
        help: What it is, for a person.
    """

    name: str
    kind: Kind = "string"
    required: bool = False
    clearable: bool = False
    names: Mapping[str, int] = field(default_factory=dict[str, int])
    help: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """The fields of one target.

    Attributes:
        target: As on the command line, for example `dx/incidents`.
        fields: All of them; those whose name is in `groups` hold an object with names of the user's own.
        key: The fields that tell one record from another, in all but rare cases one.
        groups: Group name to what the values inside are.
        rest: The group that takes columns without a field when there is no mapping, or None.
    """

    target: str
    fields: tuple[Field, ...]
    key: tuple[str, ...]
    groups: Mapping[str, Kind] = field(default_factory=dict[str, Kind])
    rest: str | None = None

    def find(self, name: str) -> Field | None:
        """The field of that name, also inside a group, or None."""
        group, dot, inner = name.partition(".")
        if dot and inner and group in self.groups:
            return Field(name, self.groups[group], clearable=self.groups[group] == "literals")
        return next((known for known in self.fields if known.name == name), None)

    def suggest(self, name: str) -> str:
        """What to say of an unknown field: the close match, or all the names."""
        names = [known.name for known in self.fields]
        names += [f"{group}.NAME" for group in self.groups]
        return suggestion(name, names, else_say=f"{self.target} has {', '.join(names)}")
