from __future__ import annotations

import copy
import json
import logging
import pickle
from importlib import import_module

import pytest
from incidentkit_api.shared import enums
from incidentkit_api.shared.decoding import DecodeError
from incidentkit_api.shared.enums import OpenIntEnum, OpenStrEnum, on_unknown_value

PROVIDERS = ("incident_io", "dx", "cachet")


def all_enums() -> list[type[OpenStrEnum | OpenIntEnum]]:
    """Return every enum of the generated clients."""
    found = []
    for provider in PROVIDERS:
        models = import_module(f"incidentkit_api.{provider}.models")
        classes = (getattr(models, name) for name in models.__all__)
        found += [cls for cls in classes if issubclass(cls, (OpenStrEnum, OpenIntEnum))]
    return found


def strange(enum: type[OpenStrEnum | OpenIntEnum]) -> str | int:
    """Return a value that no specification has."""
    return -987_654 if issubclass(enum, OpenIntEnum) else "söme thing/new \N{SNOWMAN}"


class Color(OpenStrEnum):
    RED = "red"
    EMPTY = ""
    COUNT = "count"


class Level(OpenIntEnum):
    LOW = 0
    HIGH = 1


@pytest.fixture(autouse=True)
def fresh_table(monkeypatch):
    monkeypatch.setattr(enums, "_kept", {})
    monkeypatch.setattr(enums, "_overflown", set())


@pytest.mark.parametrize("enum", all_enums(), ids=lambda enum: f"{enum.__module__.split('.')[1]}.{enum.__name__}")
def test_every_enum_takes_and_gives_back_an_unknown_value(enum):
    """An unknown value parses, says that it is unknown, stays one object, and is given back unchanged."""
    value = strange(enum)
    documented = list(enum)
    member = enum.parse(value)

    assert type(member) is enum
    assert not member.is_known
    assert member.value == value
    assert type(member.value) is type(value)
    assert member == value
    assert hash(member) == hash(value)
    assert member is enum.parse(value) is enum(value)
    assert pickle.loads(pickle.dumps(member)) is member
    assert copy.copy(member) is member
    assert copy.deepcopy({"a": [member]}) == {"a": [member]}
    assert json.dumps({"value": member}) == json.dumps({"value": value})
    assert str(member) == f"{member}" == str(value)
    assert list(enum) == documented
    assert member.name not in enum.__members__


@pytest.mark.parametrize("enum", all_enums(), ids=lambda enum: f"{enum.__module__.split('.')[1]}.{enum.__name__}")
def test_every_documented_value_is_its_member(enum):
    """A documented value parses to its named member, which survives the same trips."""
    assert len(enum) > 0
    for member in enum:
        assert member.is_known
        assert enum.parse(member.value) is member
        assert enum.parse(member) is member
        assert pickle.loads(pickle.dumps(member)) is member
        assert copy.deepcopy(member) is member
        assert json.dumps(member) == json.dumps(member.value)
        assert enum[member.name] is member


def test_members_do_not_hide_string_methods():
    """A value named like a string method, or an empty one, is an ordinary member."""
    assert Color.COUNT.value == "count"
    assert "banana".count("a") == Color.parse("banana").count("a")
    assert Color.parse("") is Color.EMPTY
    assert Color.EMPTY.is_known


@pytest.mark.parametrize("value", [{}, [], None, 1, True, 1.5, b"red"])
def test_a_string_enum_refuses_other_types(value):
    """A value that is not a string is an error of decoding, not a member."""
    with pytest.raises(DecodeError, match="expected a string, got"):
        Color.parse(value)


@pytest.mark.parametrize("value", [{}, None, "1", True, False, 1.5])
def test_an_integer_enum_refuses_other_types(value):
    """A boolean equals an integer in Python, but is not one over the wire."""
    with pytest.raises(DecodeError, match="expected an integer, got"):
        Level.parse(value)


def test_an_integer_enum_takes_an_integral_float():
    """JSON does not tell 1 from 1.0."""
    assert Level.parse(1.0) is Level.HIGH


def test_a_wrong_type_is_no_member_by_call_either():
    """Calling the class with another type is a ValueError, as for any enum."""
    with pytest.raises(ValueError, match="not a valid Color"):
        Color(3)
    with pytest.raises(ValueError, match="not a valid Level"):
        Level("x")


def test_each_new_value_is_told_once(caplog):
    """The log warns once per new value, and the hook counts them until it is taken away."""
    seen = []
    stop = on_unknown_value(lambda enum, value: seen.append((enum, value)))
    with caplog.at_level(logging.WARNING, "incidentkit_api"):
        for value in ("blue", "green", "blue", "red"):
            Color.parse(value)
        Level.parse(9)
        stop()
        stop()
        Color.parse("pink")
    assert seen == [(Color, "blue"), (Color, "green"), (Level, 9)]
    assert [record.getMessage() for record in caplog.records] == [
        "Color: 'blue' is not a documented value; it is passed on as it is",
        "Color: 'green' is not a documented value; it is passed on as it is",
        "Level: 9 is not a documented value; it is passed on as it is",
        "Color: 'pink' is not a documented value; it is passed on as it is",
    ]


def test_the_table_is_bounded(monkeypatch, caplog):
    """Beyond the bound values still work, are not kept, and are reported by one last line."""
    monkeypatch.setattr(enums, "MOST_KEPT", 3)
    members = [Color.parse(f"new-{number}") for number in range(10)]
    assert len(enums._kept[Color]) == 3
    assert members[0] is Color.parse("new-0")
    assert members[9] is not Color.parse("new-9")
    assert members[9] == Color.parse("new-9") == "new-9"
    assert pickle.loads(pickle.dumps(members[9])) == members[9]
    assert copy.deepcopy(members[9]) is members[9]
    assert len(caplog.records) == 4
    assert "the rest is not reported" in caplog.records[-1].getMessage()


@pytest.mark.parametrize(("enum", "value"), [(Color, "x" * 10_000), (Level, 10**1_000)])
def test_large_values_are_not_kept(enum, value, caplog):
    """A huge value works, but takes no place in the table, nor a long line in the log."""
    assert enum.parse(value).value == value
    assert not enums._kept[enum]
    assert all(len(record.getMessage()) < 300 for record in caplog.records)


def test_known_only():
    """`parse_known` is for unions: an undocumented value is left to the other forms."""
    assert Color.parse_known("red") is Color.RED
    with pytest.raises(DecodeError):
        Color.parse_known("blue")
