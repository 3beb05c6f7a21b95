"""What a catalog should look like, and whether it is valid in itself."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeGuard

from incidentkit._async import cooperative
from incidentkit.errors import ConfigurationError
from incidentkit.providers.incident_io._naming import checked_name
from incidentkit.providers.incident_io.catalog_entries import MAX_ENTRIES_PER_TYPE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


_KEPT: Final = 100


class InvalidCatalogError(ConfigurationError):
    """The desired catalog contradicts itself, or what is there; nothing was written.

    Attributes:
        problems: One line each, naming type, entry and attribute and what would mend it; the first 100.
        total: How many there are.
    """

    def __init__(self, problems: Sequence[str], total: int) -> None:
        more = f" (and {total - 1} more)" if total > 1 else ""
        super().__init__(f"catalog: {problems[0]}{more}")
        self.problems = tuple(problems)
        self.total = total


class StalePlanError(ConfigurationError):
    """The catalog has changed since the plan was made; nothing was written.

    Attributes:
        moved: One line for each type that moved.
    """

    def __init__(self, moved: Sequence[str]) -> None:
        super().__init__(f"plan: the catalog has changed since: {'; '.join(moved)}; plan again")
        self.moved = tuple(moved)


class Problems:
    """Collects them, so that one run shows all."""

    def __init__(self) -> None:
        self._kept: list[str] = []
        self._total = 0

    def add(self, problem: str) -> None:
        """One more, a line."""
        self._total += 1
        if len(self._kept) < _KEPT:
            self._kept.append(problem)

    def raise_any(self) -> None:
        """Give up if there is one.

        Raises:
            InvalidCatalogError: There is.
        """
        if self._kept:
            raise InvalidCatalogError(self._kept, self._total)


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


_NUMBER: Final = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


def is_reference(attribute_type: str) -> bool:
    """Whether the values of an attribute of this type are entries of a type of the account."""
    return attribute_type.startswith("Custom[")


def fit(attribute: Attribute) -> Callable[[object], str | None]:
    """What says of a value of this attribute what is wrong with it, and what would mend it; None for one that fits."""
    if attribute.derived:
        return lambda _: "is computed by the API and takes no values; leave it out of the entries"
    if attribute.schema_only:
        return lambda _: (
            "is declared schema_only, its values are not ours; leave it out of the entries, or declare it without"
        )
    array = attribute.array
    fits, wanted = _RULES.get(attribute.type, _REFERENCE if is_reference(attribute.type) else _TEXT)

    def misfit(value: object) -> str | None:
        if value is None:
            return None
        if array is not _is_list(value):
            return "holds several values; give a list" if array else "holds one value; give no list"
        for item in value if _is_list(value) else (value,):
            if not fits(item):
                return f"takes {wanted}, not {_described(item)}"
        return None

    return misfit


def _is_list(value: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    return isinstance(value, (list, tuple))


def _is_number(item: object) -> bool:
    if isinstance(item, str):
        return _NUMBER.fullmatch(item) is not None
    return isinstance(item, int | float) and not isinstance(item, bool) and math.isfinite(item)


def _is_truth(item: object) -> bool:
    return isinstance(item, bool) or item in {"true", "false"}


def _is_reference(item: object) -> bool:
    return isinstance(item, str | int) and not isinstance(item, bool) and item != ""


def _is_text(item: object) -> bool:
    return isinstance(item, str | int) or (isinstance(item, float) and math.isfinite(item))


def _described(item: object) -> str:
    text = repr(item)
    return text if len(text) <= 60 else f"{text[:59]}…"


_Rule = tuple["Callable[[object], bool]", str]
_RULES: Final[dict[str, _Rule]] = {
    "Number": (_is_number, "a number"),
    "Bool": (_is_truth, "true or false"),
}
_REFERENCE: Final[_Rule] = (_is_reference, "the id, external id or alias of an entry")
_TEXT: Final[_Rule] = (_is_text, "a text, a number, true or false")


_TYPE_NAME: Final = re.compile(r'Custom\["[^"\s]+"\]')


async def check_declared(desired: DesiredCatalog) -> None:
    """Refuse a catalog that contradicts itself.

    Raises:
        InvalidCatalogError: It does; `problems` has all that was found.
        ConfigurationError: It has no `sync_id`.
    """
    if not desired.sync_id.strip():
        raise ConfigurationError("catalog: sync_id must not be empty; it names the owner of the types")
    problems = Problems()
    for name, count in Counter(one.type_name for one in desired.types).items():
        if count > 1:
            problems.add(f"{name}: is declared {count} times; declare it once")
    for catalog_type in desired.types:
        for problem in (*_type(catalog_type), *_attributes(catalog_type), *_keys(catalog_type)):
            problems.add(f"{catalog_type.type_name}: {problem}")
        fits = {attribute.name: fit(attribute) for attribute in catalog_type.attributes}
        async for entry in cooperative(catalog_type.entries):
            for problem in _entry(entry, fits):
                problems.add(f"{catalog_type.type_name}: {problem}")
    problems.raise_any()


def _type(catalog_type: CatalogType) -> Iterator[str]:
    if not _TYPE_NAME.fullmatch(catalog_type.type_name):
        yield 'a type name looks like Custom["Service"]'
    try:
        checked_name("type", catalog_type.name, longest=255)
    except ConfigurationError as error:
        yield error.message


def _attributes(catalog_type: CatalogType) -> Iterator[str]:
    for name, count in Counter(attribute.name for attribute in catalog_type.attributes).items():
        if count > 1:
            yield f"attribute {name!r}: is declared {count} times; declare it once"
    for attribute in catalog_type.attributes:
        if not attribute.name.strip():
            yield "an attribute has no name; give it one"
        elif attribute.backlink is not None and attribute.path:
            yield f"attribute {attribute.name!r}: is a backlink or a path, not both; drop one"


def _keys(catalog_type: CatalogType) -> Iterator[str]:
    if len(catalog_type.entries) > MAX_ENTRIES_PER_TYPE:
        yield f"has {len(catalog_type.entries):,} entries; a type holds {MAX_ENTRIES_PER_TYPE:,} at most"
    for external_id, count in Counter(entry.external_id for entry in catalog_type.entries).items():
        if count > 1:
            yield f"entry {external_id!r}: the external id is given {count} times; keep one"


def _entry(entry: Entry, fits: Mapping[str, Callable[[object], str | None]]) -> Iterator[str]:
    if not entry.external_id.strip():
        yield f"entry {entry.name!r}: has no external id; give it one, it is found again by it"
    if not entry.name.strip():
        yield f"entry {entry.external_id!r}: name must not be empty"
    for name, value in entry.values.items():
        misfit = fits.get(name, _undeclared)
        if problem := misfit(value):
            yield f"entry {entry.external_id!r}: attribute {name!r} {problem}"


def _undeclared(_value: object) -> str:
    return "is not declared; declare it, or leave it out"
