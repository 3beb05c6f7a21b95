"""JSON Lines: one record per line, a bad line costs only itself."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.importing._readers import Broken, Row, read_json_lines


def test_lines_are_numbered_and_blank_ones_passed_over():
    """Each line that is not blank is a record, named by its number in the file."""
    assert list(read_json_lines([b'\xef\xbb\xbf{"a": 1}\n', b"  \n", b'{"a": 2}'])) == [
        Row("line 1", {"a": 1}),
        Row("line 3", {"a": 2}),
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"a": "xy', "the line is cut: write the whole record on one line"),
        (b'{"a": 1, ', "the line is cut: write the whole record on one line"),
        (b'{"a" 1}', "mend the line"),
        (b'{"a": NaN}', "NaN is not JSON; write null or a number"),
        (b"[1, 2]", "a list where one JSON object per line is needed"),
        (b"null", "null where one JSON object per line is needed"),
        (b'{"a": "\xff"}', "not UTF-8 (byte 8); save the file as UTF-8"),
        (b"[" * 200_000, "nested too deep to be read"),
    ],
)
def test_bad_line_costs_only_itself(line: bytes, reason: str):
    """A line that is cut or otherwise no object is named with its mend, and the next one is read."""
    broken, after = read_json_lines([line + b"\n", b'{"ok": true}\n'])
    assert isinstance(broken, Broken)
    assert broken.where == "line 1"
    assert reason in broken.reason
    assert "\n" not in broken.reason
    assert after == Row("line 2", {"ok": True})


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=4,
)


@given(st.lists(st.dictionaries(st.text(), json_values, max_size=3), max_size=3))
def test_whatever_json_writes_is_read_back(records: list[dict]):
    """Any object that JSON can write comes back equal."""
    lines = [json.dumps(record).encode() + b"\n" for record in records]
    assert [item.values for item in read_json_lines(lines)] == records


@given(st.dictionaries(st.text(min_size=1), st.text(), min_size=1), st.data())
def test_any_cut_of_a_line_is_reported(record: dict, data: st.DataObject):
    """However a line is cut, it is one failed record and never a wrong one."""
    line = json.dumps(record).encode()
    cut = line[: data.draw(st.integers(1, len(line) - 1))]
    assert [type(item) for item in read_json_lines([cut])] == [Broken]
