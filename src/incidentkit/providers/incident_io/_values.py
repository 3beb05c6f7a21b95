"""Attribute values as the API takes them; idempotency keys."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from incidentkit_api.incident_io.models.catalog_engine_param_binding_payload_v3 import (
    CatalogEngineParamBindingPayloadV3,
)
from incidentkit_api.incident_io.models.catalog_engine_param_binding_value_payload_v3 import (
    CatalogEngineParamBindingValuePayloadV3,
)
from incidentkit_api.incident_io.models.catalog_entry_engine_param_binding_value_v3 import (
    CatalogEntryEngineParamBindingValueV3,
)
from incidentkit_api.shared.types import Unset

from incidentkit._results import idempotency_key as derive_key
from incidentkit.errors import ConfigurationError
from incidentkit.providers._arguments import require_text

if TYPE_CHECKING:
    from incidentkit_api.incident_io.models.catalog_entry_engine_param_binding_v3 import (
        CatalogEntryEngineParamBindingV3,
    )


Plain: TypeAlias = str | int | float | bool
AttributeValue: TypeAlias = Plain | Sequence[Plain] | CatalogEngineParamBindingPayloadV3 | None
"""One attribute: a value, a list of values, a generated binding, or None for no value."""

Literals: TypeAlias = str | tuple[str, ...]
"""What a binding says, for comparing: a literal, or several. No value and an empty list are the same to the API."""


def bindings(values: Mapping[str, AttributeValue]) -> dict[str, CatalogEngineParamBindingPayloadV3]:
    """Attribute values by attribute id, as the API takes them.

    Raises:
        ConfigurationError: A value is none of the accepted kinds; the message names the attribute.
    """
    return {attribute: _binding(attribute, value) for attribute, value in values.items()}


def literals(attribute: str, value: Plain | Sequence[Plain] | None) -> Literals:
    """What a plain value says.

    Raises:
        ConfigurationError: It is none of the accepted kinds; the message names the attribute.
    """
    if value is None:
        return ()
    if isinstance(value, list | tuple):
        return tuple([_literal(attribute, item) for item in value])
    return _literal(attribute, value)


def literals_of(binding: CatalogEngineParamBindingPayloadV3 | CatalogEntryEngineParamBindingV3 | None) -> Literals:
    """What a binding says, to be sent or received; an attribute without one says nothing."""
    if binding is None:
        return ()
    if binding.array_value:
        return tuple(_literal_of(value) for value in binding.array_value)
    return _literal_of(binding.value) if binding.value else ()


def _literal_of(
    value: CatalogEngineParamBindingValuePayloadV3 | CatalogEntryEngineParamBindingValueV3,
) -> str:
    if isinstance(value.literal, str):
        return value.literal
    # The documentation says that primitives may come without a literal: then the label is the value.
    return value.label if isinstance(value, CatalogEntryEngineParamBindingValueV3) else ""


def _binding(attribute: str, value: AttributeValue) -> CatalogEngineParamBindingPayloadV3:
    if isinstance(value, CatalogEngineParamBindingPayloadV3):
        return value
    if value is None:
        return CatalogEngineParamBindingPayloadV3()
    if isinstance(value, str | int | float):
        return CatalogEngineParamBindingPayloadV3(value=_value(attribute, value))
    if isinstance(value, list | tuple):
        return CatalogEngineParamBindingPayloadV3(array_value=[_value(attribute, item) for item in value])
    raise _unfit(attribute, value)


def _value(attribute: str, value: Plain) -> CatalogEngineParamBindingValuePayloadV3:
    return CatalogEngineParamBindingValuePayloadV3(literal=_literal(attribute, value))


def _literal(attribute: str, value: object) -> str:
    """The API's literals are strings for every type."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int) or (isinstance(value, float) and math.isfinite(value)):
        return repr(value)
    raise _unfit(attribute, value)


def _unfit(attribute: str, value: object) -> ConfigurationError:
    return ConfigurationError(
        f"attribute {attribute}: a value is a string, a number, true, false or a list of these,"
        f" not {type(value).__name__}"
    )


def settled_key(what: str, idempotency_key: str | Unset, namespace: str | Unset, source_id: str | Unset) -> str:
    """The key that was given, or the one derived from a source's name and the record's id there.

    Raises:
        ConfigurationError: Neither is there whole, both are, or a part is empty.
    """
    parts = {"idempotency_key": idempotency_key, "namespace": namespace, "source_id": source_id}
    given = {name: part for name, part in parts.items() if not isinstance(part, Unset)}
    for name, part in given.items():
        require_text(what, name, part)
    if given.keys() == {"idempotency_key"}:
        return given["idempotency_key"]
    if given.keys() == {"namespace", "source_id"}:
        return derive_key(**given)
    raise ConfigurationError(f"{what}: give idempotency_key, or namespace and source_id to derive it from")
