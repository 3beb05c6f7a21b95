"""How arguments of the DX upserts become bodies: three states, services, reference ids."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, overload

from incidentkit_api.dx.models.metadata import Metadata
from incidentkit_api.dx.models.service_reference import ServiceReference
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit._results import Outcome
from incidentkit._timestamps import parse_timestamp
from incidentkit.errors import ConfigurationError
from incidentkit.providers._arguments import require_text

if TYPE_CHECKING:
    from datetime import datetime


class _Body(Protocol):
    def to_dict(self) -> dict[str, Any]: ...


Service: TypeAlias = str | ServiceReference | Mapping[str, str]
"""A service: its identifier, a generated model, or `{"identifier": ..., "name": ...}`."""

_METADATA_KEY: Final = re.compile(r"[A-Za-z0-9_-]+")

_OUTCOMES: Final = {"created": Outcome.CREATED, "updated": Outcome.UPDATED}


def reference(value: str) -> str:
    """The reference id, which makes a repeat an update.

    Raises:
        ConfigurationError: It is empty.
    """
    return require_text("DX", "reference_id", value)


@overload
def timestamp(field: str, value: datetime | str | Unset) -> datetime | Unset: ...
@overload
def timestamp(field: str, value: datetime | str | Unset | None) -> datetime | Unset | None: ...
def timestamp(field: str, value: datetime | str | Unset | None) -> datetime | Unset | None:
    """UNSET and None as they are; anything else as an aware datetime.

    Raises:
        ConfigurationError: It has no offset.
    """
    return value if value is None or isinstance(value, Unset) else parse_timestamp(value, field=field)


def service(value: Service) -> ServiceReference:
    """One service as the API takes it.

    Raises:
        ConfigurationError: It has no identifier.
    """
    if isinstance(value, str):
        value = {"identifier": value}
    known = value if isinstance(value, ServiceReference) else _service(value)
    if not known.identifier.strip():
        raise ConfigurationError("DX: a service needs an identifier, such as 'payments'")
    return known


def services(values: Sequence[Service] | Unset | None) -> list[ServiceReference] | Unset | None:
    """UNSET leaves what is stored, None (or an empty list) clears it, a list replaces it."""
    if values is None or isinstance(values, Unset):
        return values
    if isinstance(values, str | Mapping):
        raise ConfigurationError("DX: services must be a list, even for one service")
    return [service(value) for value in values]


def metadata(values: Mapping[str, Any] | Unset | None) -> Metadata | Unset | None:
    """UNSET leaves what is stored, None (or an empty mapping) clears it, a mapping replaces it.

    Raises:
        ConfigurationError: A key has characters the API refuses.
    """
    if not values:
        return values if isinstance(values, Unset) else None
    for key in values:
        if not _METADATA_KEY.fullmatch(key):
            raise ConfigurationError(f"DX: metadata key {key!r} may hold letters, digits, dashes and underscores only")
    return Metadata.from_dict(values)


def outcome_of(action: object, *, uncertain: bool) -> Outcome:
    """What was done, where the answer says so.

    Args:
        action: DX's word for it, if any.
        uncertain: An attempt whose answer was lost may have created what this one updated.
    """
    known = _OUTCOMES.get(action, Outcome.UPSERTED) if isinstance(action, str) else Outcome.UPSERTED
    return Outcome.UPSERTED if uncertain and known is Outcome.UPDATED else known


def fields_of(body: _Body) -> dict[str, Any]:
    """What an answer says of the record, where that stands beside `ok`."""
    return {name: value for name, value in body.to_dict().items() if name not in {"ok", "error"}}


def _service(value: Mapping[str, str]) -> ServiceReference:
    strange = value.keys() - {"identifier", "name"}
    if strange:
        raise ConfigurationError(f"DX: a service has identifier and name, not {', '.join(sorted(strange))}")
    return ServiceReference(identifier=value.get("identifier", ""), name=value.get("name", UNSET))
