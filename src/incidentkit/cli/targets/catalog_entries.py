"""`incident-io/catalog-entries`: records become entries of one catalog type, columns become its attributes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from incidentkit_api.incident_io.models.catalog_type_attribute_payload_v3 import CatalogTypeAttributePayloadV3

from incidentkit.cli.json_values import is_list
from incidentkit.cli.mapping.conversion import ConversionError, strings
from incidentkit.cli.shape import Field, Shape
from incidentkit.cli.suggestions import few, suggestion
from incidentkit.cli.targets.base import TargetKind
from incidentkit.cli.targets.incident_io_target import IncidentIOTarget
from incidentkit.cli.targets.lazily import ReadOnce
from incidentkit.cli.type_names import type_name_of
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incidentkit_api.incident_io.models.catalog_type_attribute_v3 import CatalogTypeAttributeV3
    from incidentkit_api.incident_io.models.catalog_type_v3 import CatalogTypeV3

    from incidentkit.cli.targets.base import Declared, TargetOptions
    from incidentkit.providers.incident_io.catalog_index import CatalogIndex
    from incidentkit.results import UpsertResult

__all__ = ["CATALOG_ENTRIES"]

_NAME: Final = "incident-io/catalog-entries"

SHAPE: Final = Shape(
    target=_NAME,
    fields=(
        Field("external_id", required=True, help="your stable id of the record"),
        Field("name", required=True, help="what people see"),
        Field("aliases", "strings", clearable=True, help="other names it is matched by"),
        Field("rank", "int", help="order among the entries, on ranked types"),
        Field("attribute_values", "object", help="values by attribute name"),
    ),
    key=("external_id",),
    groups={"attribute_values": "literals"},
    rest="attribute_values",
)


class CatalogEntriesTarget(IncidentIOTarget):
    """Entries of one catalog type."""

    def __init__(self, options: TargetOptions) -> None:
        if not options.catalog_type:
            raise ConfigurationError(f"{_NAME} needs --type: name, type name or id of the catalog type")
        super().__init__(options, SHAPE)
        self._wanted = options.catalog_type
        self._create = options.create_type
        self._declared = options.declared
        self._type_id = ""
        self._attributes: dict[str, CatalogTypeAttributeV3] = {}
        # Read with the first record that is to be sent: a run with nothing left to do reads nothing.
        self._index = ReadOnce(self._read_index)

    async def prepare(self, *, write: bool) -> list[str]:
        """See `Target.prepare`."""
        remarks = await super().prepare(write=write)
        types = await self._client.catalog_types.list().collect()
        found = _find_type(types, self._wanted)
        if found is None and not self._create:
            raise ConfigurationError(_no_such_type(types, self._wanted))
        if not self._create:
            assert found is not None
            self._adopt(found)
            self._check_declared(found)
            return remarks
        return remarks + await self._make(found, write=write)

    async def _make(self, found: CatalogTypeV3 | None, *, write: bool) -> list[str]:
        known = {attribute.name for attribute in found.schema.attributes} if found else set[str]()
        missing = [declared for declared in self._declared if declared.name not in known]
        remarks: list[str] = []
        verb = "made" if write else "would make"
        if found is None:
            remarks.append(f"{verb} the catalog type {self._wanted!r}")
        if missing:
            remarks.append(f"{verb} the attributes {', '.join(declared.name for declared in missing)}")
        if not write:
            return remarks
        if found is None:
            type_name, name = _names(self._wanted)
            found = (await self._client.catalog_types.upsert(type_name=type_name, name=name)).record
        if missing:
            attributes = [_attribute(declared) for declared in missing]
            found = (
                await self._client.catalog_types.upsert_attributes(catalog_type_id=found.id, attributes=attributes)
            ).record
        self._adopt(found)
        return remarks

    def _adopt(self, found: CatalogTypeV3) -> None:
        self._type_id = found.id
        # By name last: a name counts where it is somebody else's id.
        self._attributes = {attribute.id: attribute for attribute in found.schema.attributes}
        self._attributes |= {attribute.name: attribute for attribute in found.schema.attributes}

    def _check_declared(self, found: CatalogTypeV3) -> None:
        for declared in self._declared:
            if declared.name not in self._attributes:
                names = [attribute.name for attribute in found.schema.attributes]
                raise ConfigurationError(_no_such_attribute(found.name, declared.name, names))

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        index = await self._index()
        asked = dict(record)
        named = asked.pop("attribute_values", {})
        values = dict(self._value(name, value) for name, value in named.items())
        return await index.upsert(**asked, attribute_values=values)

    async def _read_index(self) -> CatalogIndex:
        return await self._client.catalog_entries.index(catalog_type_id=self._type_id)

    def _value(self, name: str, value: Any) -> tuple[str, Any]:
        attribute = self._attributes.get(name)
        if attribute is None:
            names = list(dict.fromkeys(known.name for known in self._attributes.values()))
            raise ConfigurationError(_no_such_attribute(self._wanted, name, names))
        if attribute.array and value is not None:
            try:
                return attribute.id, strings(value)
            except ConversionError as error:
                raise ConfigurationError(f"attribute {name!r}: {error}") from error
        if is_list(value):
            raise ConfigurationError(f"attribute {name!r} holds one value, not a list; join the values or pick one")
        return attribute.id, value

    def describe(self) -> str:
        """See `Target.describe`."""
        return f"{_NAME} of type {self._type_id} at {self._account}"


def _find_type(types: Sequence[CatalogTypeV3], wanted: str) -> CatalogTypeV3 | None:
    exact = next((found for found in types if wanted in {found.id, found.type_name}), None)
    if exact is not None:
        return exact
    named = [found for found in types if found.name == wanted]
    if len(named) > 1:
        ids = ", ".join(found.id for found in named)
        raise ConfigurationError(f"--type: {len(named)} catalog types are called {wanted!r}; give an id: {ids}")
    return named[0] if named else None


def _no_such_type(types: Sequence[CatalogTypeV3], wanted: str) -> str:
    names = [found.name for found in types]
    hint = suggestion(wanted, names, else_say=f"there are {few(names)}")
    return f"--type: there is no catalog type {wanted!r}; {hint} (--create-type makes it)"


def _no_such_attribute(type_name: str, name: str, names: list[str]) -> str:
    hint = suggestion(name, names, else_say=f"it has {few(names)}")
    return f"the catalog type {type_name!r} has no attribute {name!r}; {hint} (--create-type adds it)"


def _names(wanted: str) -> tuple[str, str]:
    """Type name and name of a type to be made, from either."""
    stated = re.fullmatch(r'Custom\["([^"]+)"\]', wanted)
    if stated:
        return wanted, stated[1]
    type_name = type_name_of(wanted)
    if type_name is None:
        raise ConfigurationError(f"--type: {wanted!r} gives no type name; write it as 'Custom[\"Service\"]'")
    return type_name, wanted


def _attribute(declared: Declared) -> CatalogTypeAttributePayloadV3:
    return CatalogTypeAttributePayloadV3(name=declared.name, type_=declared.type, array=declared.array)


CATALOG_ENTRIES: Final = TargetKind("incident-io", SHAPE, CatalogEntriesTarget)
