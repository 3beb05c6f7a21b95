"""Fingerprints of payloads: is this the record that was written before?"""

from __future__ import annotations

import json
from datetime import date, datetime, time
from enum import Enum
from hashlib import blake2b
from types import BuiltinFunctionType, FunctionType
from typing import TYPE_CHECKING, Any, Final

from incidentkit.bulk.kinds import is_mapping, is_sequence, is_set

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["UNHASHABLE", "payload_hash"]

UNHASHABLE: Final = ""
"""The fingerprint of a record that has none: equal to nothing, so such a record is always sent."""


def payload_hash(record: object) -> str:
    """32 hex digits that are equal for equal payloads in any process, or `UNHASHABLE`.

    Mappings count by content and not by order, dates by their ISO form, enums by value; any other object
    by its type and the state it would be pickled with. What cannot be pickled (a lock, a credential) has no
    fingerprint: sending a record once too often is safe, skipping a changed one is not.
    """
    for encode in (_encode, _encode_any_keys):
        try:
            return blake2b(encode(record).encode(), digest_size=16).hexdigest()
        except TypeError:  # most likely keys that do not sort, which the second form takes
            continue
        except Exception:  # noqa: BLE001 - the record's own code ran: whatever it raised, there is no fingerprint
            break
    return UNHASHABLE


def _plain(value: Any) -> Any:
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if is_mapping(value):
        return dict(value)
    if is_set(value):
        return ["set", sorted(_encode(member) for member in value)]
    if isinstance(value, (bytes, bytearray)):
        return ["bytes", value.hex()]
    return _state(value)


def _state(value: object) -> Any:
    if isinstance(value, (type, FunctionType, BuiltinFunctionType)):
        return ["name", value.__module__, value.__qualname__]
    parts = value.__reduce_ex__(4)
    if isinstance(parts, str):  # a singleton, known by its name
        return ["name", type(value).__module__, parts]
    build, arguments, *rest = parts
    state, members = rest[:1], [part if part is None else list(part) for part in rest[1:3]]
    return ["object", build, arguments, state, members]


_slow_encode: Callable[[Any], str] = json.JSONEncoder(sort_keys=True, separators=(",", ":"), default=_plain).encode


def _build_encode() -> Callable[[Any], str]:
    # JSONEncoder builds its C encoder anew for every call, which costs as much as encoding a small record. Where
    # the building block has the shape known here it is built once; both give the same text.
    build = getattr(json.encoder, "c_make_encoder", None)
    if build is None:
        return _slow_encode
    try:
        encode = build(None, _plain, json.encoder.encode_basestring_ascii, None, ":", ",", True, False, True)
        "".join(encode({"a": 1}, 0))
    except TypeError:
        return _slow_encode
    return lambda value: "".join(encode(value, 0))


_encode = _build_encode()


def _encode_any_keys(value: Any) -> str:
    return _encode(_with_text_keys(value))


def _with_text_keys(value: Any) -> Any:
    if is_mapping(value):
        return ["mapping", sorted([_encode(key), _encode_any_keys(member)] for key, member in value.items())]
    if is_sequence(value):
        return [_with_text_keys(member) for member in value]
    return value
