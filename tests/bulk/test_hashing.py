from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, StrEnum
from types import MappingProxyType
from uuid import UUID

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.bulk._decisions import UNHASHABLE, payload_hash
from incidentkit.settings import Secret

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


class Level(StrEnum):
    HIGH = "high"


@dataclass
class Service:
    name: str
    tags: list[str]


@attrs.define
class Incident:
    name: str
    severity: Colour


class Plain:
    def __init__(self, value):
        self.value = value


class Unset:
    __slots__ = ()


VALUES = [
    datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=1))),
    date(2026, 1, 2),
    Decimal("1.10"),
    Decimal("1.1"),
    UUID(int=1),
    UUID(int=2),
    Colour.RED,
    Colour.BLUE,
    b"\x00\xff",
    b"\x00",
    {1, 2},
    frozenset({3}),
    Service("a", ["x"]),
    Service("a", ["y"]),
    Incident("a", Colour.RED),
    Incident("a", Colour.BLUE),
    Plain(1),
    Plain(2),
    Unset(),
    None,
    1,
    1.5,
    True,
    "1",
    [],
    {},
    {None: 1},
    {None: 2},
    {None: 1, "a": 2},
    {(1, 2): 3},
    Plain,
    Service,
]


@given(st.dictionaries(st.text(), json_values, max_size=5), st.randoms())
def test_the_order_of_keys_does_not_count(record, random):
    """A mapping has the same fingerprint in whatever order its fields come."""
    items = list(record.items())
    random.shuffle(items)
    assert payload_hash(dict(items)) == payload_hash(record) != UNHASHABLE


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (
            {
                "external_id": "svc-123",
                "name": "Service 123",
                "attribute_values": {"Owner": "team-7", "Tier": "1", "Tags": ["a", "b"]},
                "rank": 3,
            },
            "89ec164d4077dfb350d0fdc2ce7265e8",
        ),
        (datetime(2026, 1, 2), "5dd76219d15dfb5d51c8416e41b392bc"),  # noqa: DTZ001 - naive ones have one as well
        ({"x": b"ab", 1.5: {"s"}}, "9259c1cdc24125e20a0838c3d933abf0"),
        ({1: "a", "b": 2}, "e2fbf20d8563c5c40eb0b4ef0a03ef4b"),
        ("text", "ab28bd09bca0612a6098ff4e1b85b735"),
        (0.1, "8857a128fe69b49792e563135c5774e9"),
    ],
    ids=["record", "date", "bytes and sets", "mixed keys", "string", "float"],
)
def test_the_fingerprint_never_changes(record, expected):
    """Journals of earlier versions must match: another fingerprint would send every record again."""
    assert payload_hash(record) == expected


@given(json_values, json_values)
def test_different_payloads_differ(one, other):
    """Two payloads have the same fingerprint only if their JSON is the same."""
    same = json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
    assert (payload_hash(one) == payload_hash(other)) is same


def test_values_of_all_kinds_have_distinct_fingerprints():
    """No two of these values are taken for each other, alone or inside a record."""
    hashes = [payload_hash({"value": value}) for value in VALUES]
    assert UNHASHABLE not in hashes
    assert len(set(hashes)) == len(hashes)


def test_equal_objects_have_equal_fingerprints():
    """Two objects with the same content have the same fingerprint."""
    assert payload_hash(Service("a", ["x"])) == payload_hash(Service("a", ["x"]))
    assert payload_hash(Incident("a", Colour.RED)) == payload_hash(Incident("a", Colour.RED))
    assert payload_hash(Plain({"a": 1})) == payload_hash(Plain({"a": 1}))
    assert payload_hash({"v": Unset()}) == payload_hash({"v": Unset()})
    assert payload_hash(MappingProxyType({"a": 1})) == payload_hash({"a": 1})


def test_enums_and_dates_count_by_value():
    """An enum is the same payload as its value, a date as its ISO form."""
    assert payload_hash({"c": Colour.RED}) == payload_hash({"c": "red"})
    assert payload_hash({"c": Level.HIGH}) == payload_hash({"c": "high"})
    moment = datetime(2026, 1, 2, tzinfo=UTC)
    assert payload_hash({"at": moment}) == payload_hash({"at": moment.isoformat()})


def test_the_generated_unset_has_a_fingerprint():
    """UNSET fields do not make a record unhashable, and differ from None."""
    from incidentkit_api.shared.types import UNSET

    assert payload_hash({"name": UNSET}) == payload_hash({"name": UNSET})
    assert payload_hash({"name": UNSET}) not in {UNHASHABLE, payload_hash({"name": None})}


class Stubborn:
    def __reduce_ex__(self, protocol):
        raise OSError("no")


CYCLE: list[object] = []
CYCLE.append(CYCLE)


@pytest.mark.parametrize(
    "value",
    [Secret("s3cret"), threading.Lock(), (n for n in range(3)), Stubborn(), CYCLE, {None: CYCLE}],
    ids=["secret", "lock", "generator", "raises", "cycle", "cycle in odd keys"],
)
def test_what_cannot_be_told_apart_is_unhashable(value):
    """A value whose content cannot be seen has no fingerprint, so that its record is always sent."""
    assert payload_hash({"value": value}) == UNHASHABLE


def test_the_fingerprint_is_the_same_in_another_process():
    """Neither hash randomisation nor addresses go into the fingerprint."""
    code = (
        "from incidentkit.bulk._decisions import payload_hash\n"
        "from decimal import Decimal\n"
        "print(payload_hash({'a': {'x', 'y', 'z'}, 'b': Decimal('1.5'), 'c': [1, None]}))"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert printed == {payload_hash({"c": [1, None], "b": Decimal("1.5"), "a": {"x", "y", "z"}}) + "\n"}
