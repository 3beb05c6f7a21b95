from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.sandbox.json_text import parse_json


@pytest.mark.parametrize(
    "body", [b"", b"{", b'{"a": NaN}', b"-Infinity", rb'"\ud800"', rb'{"\UDC00": 1}', b"\xff", b"[" * 100_000]
)
def test_what_is_no_json(body):
    """Broken texts, NaN, lone surrogates and bottomless nesting are refused alike."""
    with pytest.raises(ValueError, match=r"."):
        parse_json(body)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(JSON, st.booleans())
def test_what_is_json(value, ascii_only):
    """Whatever JSON can say is read, escaped or not."""
    assert parse_json(json.dumps(value, ensure_ascii=ascii_only).encode()) == value
