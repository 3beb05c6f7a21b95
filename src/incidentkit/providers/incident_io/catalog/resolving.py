"""From declared values to what is sent: attributes by id, references by the id of their target."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from incidentkit.providers.incident_io.catalog.targets import Pending
from incidentkit.providers.incident_io.values import literals

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from incidentkit.providers.incident_io.catalog.desired import CatalogType, Entry, Value
    from incidentkit.providers.incident_io.catalog.schemas import Schemas
    from incidentkit.providers.incident_io.catalog.targets import Targets
    from incidentkit.providers.incident_io.values import Literals


class Resolved(NamedTuple):
    """The values of one entry.

    Attributes:
        ready: Those that can be sent, by attribute name.
        held: Why the others cannot, by attribute name.
    """

    ready: dict[str, Literals]
    held: dict[str, str]


class Resolver:
    """Resolves the values of one type's entries."""

    def __init__(self, declared: CatalogType, schemas: Schemas, targets: Mapping[str, Targets]) -> None:
        self._ids = {
            attribute.name: found.id
            for attribute in declared.attributes
            if (found := schemas.attribute(declared.type_name, attribute.name))
        }
        self._references = {
            attribute.name: (attribute.type, targets[attribute.type])
            for attribute in declared.attributes
            if attribute.type in targets
        }

    def resolve(self, entry: Entry) -> Resolved:
        """The values of an entry as they can be sent now."""
        resolved = Resolved({}, {})
        for name, value in entry.values.items():
            found = self._value(name, value)
            if isinstance(found, _Held):
                resolved.held[name] = found.why
            else:
                resolved.ready[name] = found
        return resolved

    def payload(self, values: Mapping[str, Literals]) -> dict[str, str | list[str]]:
        """Values by attribute id; those that are cleared are left out."""
        given = ((self._ids[name], value) for name, value in values.items() if value)
        return {id_: value if isinstance(value, str) else [*value] for id_, value in given}

    def ids(self, names: Iterable[str]) -> list[str]:
        """Attribute ids of these names."""
        return sorted(self._ids[name] for name in names)

    def _value(self, name: str, value: Value) -> Literals | _Held:
        if name not in self._ids:
            return _Held(f"attribute {name!r} is not there, as the schema could not be changed")
        written = literals(name, value)
        if name not in self._references:
            return written
        return self._reference(name, written)

    def _reference(self, name: str, written: Literals) -> Literals | _Held:
        type_name, targets = self._references[name]
        ids: list[str] = []
        for literal in (written,) if isinstance(written, str) else written:
            target = targets.canonical(literal)
            if isinstance(target, Pending):
                return _Held(f"attribute {name!r} refers to {literal!r} of {type_name}, which could not be created")
            ids.append(target)
        return ids[0] if isinstance(written, str) else tuple(ids)


class _Held(NamedTuple):
    why: str
