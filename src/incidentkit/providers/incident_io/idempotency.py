"""The key under which a record is made once, however often it is asked for."""

from __future__ import annotations

from incidentkit_api.shared.types import Unset

from incidentkit.errors import ConfigurationError
from incidentkit.keys import derived_key
from incidentkit.providers.arguments import filled


def settled_key(what: str, idempotency_key: str | Unset, namespace: str | Unset, source_id: str | Unset) -> str:
    """The key that was given, or the one derived from a source's name and the record's id there.

    Raises:
        ConfigurationError: Neither is there whole, both are, or a part is empty.
    """
    parts = {"idempotency_key": idempotency_key, "namespace": namespace, "source_id": source_id}
    given = {name: part for name, part in parts.items() if not isinstance(part, Unset)}
    for name, part in given.items():
        filled(what, name, part)
    if given.keys() == {"idempotency_key"}:
        return given["idempotency_key"]
    if given.keys() == {"namespace", "source_id"}:
        return derived_key(**given)
    raise ConfigurationError(f"{what}: give idempotency_key, or namespace and source_id to derive it from")
