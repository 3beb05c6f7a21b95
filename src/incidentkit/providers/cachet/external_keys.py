"""The external key of a record, kept in its `meta` and found again by a filter."""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING, Any, Final

from incidentkit.providers.arguments import filled
from incidentkit.providers.bodies import as_object

if TYPE_CHECKING:
    from collections.abc import Mapping

KEY: Final = "external_key"
"""The name in `meta` under which the key stands."""

SENT: Final = "external_sent"
"""The name in `meta` for a digest of what was sent but cannot be compared with what is read back: times come back
in the server's own zone, without offset."""

_PLAIN: Final = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9_.:-]{1,100}")
_HASHED: Final = "sha256:"


def wire_key(key: str) -> str:
    """The key as it stands in `meta`.

    A key of letters, digits, `_.:-` with at least one letter stands as it is. Any other is hashed: the server splits
    filter values at commas, takes `true` for a boolean, and compares digits as numbers.

    Raises:
        ConfigurationError: The key is empty.
    """
    filled("Cachet", "key", key)
    if _PLAIN.fullmatch(key) and key.lower() not in {"true", "false"} and not key.startswith(_HASHED):
        return key
    return _HASHED + hashlib.sha256(key.encode()).hexdigest()[:40]


def digest(fields: Mapping[str, Any]) -> str | None:
    """A digest of fields that cannot be compared otherwise; None where there are none."""
    if not fields:
        return None
    text = json.dumps(fields, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def meta_of(attributes: Mapping[str, Any]) -> dict[str, Any]:
    """A record's `meta`; an empty one comes as a list."""
    return dict(as_object(attributes.get("meta")))


class ExternalKeys:
    """Records that carry the caller's own id in their `meta`."""

    def wire(self, key: str, /) -> str:
        """See `wire_key`."""
        return wire_key(key)

    def of(self, attributes: Mapping[str, Any], /) -> str | None:
        """The entry of `meta`."""
        key = meta_of(attributes).get(KEY)
        return key if isinstance(key, str) else None

    def mark(self, wire: str, /) -> Mapping[str, Any]:
        """The entry of `meta`."""
        return {KEY: wire}
