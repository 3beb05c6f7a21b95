"""YAML: what is a number, a boolean, a text."""

from __future__ import annotations

import pytest

from incidentkit.importing._yaml import YamlError, load_all, load_strict

TEXTS = (
    "2026-01-05", "2026-01-05T10:00:00Z", "12:30", "1:30:00", "007", "08", "0o17", "0x1F", "0b11", "1_000", "+49301",
    "1e5", "1234567e8", "1.", ".5", ".inf", ".nan", "NO", "yes", "on", "=", "1.2.3", "--",
)  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_no_plain_decimal_stays_as_it_is_written(text: str):
    """Times, codes, telephone numbers and other words are nobody's numbers."""
    assert load_strict(f"a: {text}") == {"a": text}
    assert load_all(f"[{text}]") == [[text]]


def test_decimals_booleans_and_nothing_are_what_they_look_like():
    """As in JSON, and the spellings of true and false that YAML has."""
    found = load_strict("[0, -7, 12345678901234567890, 1.10, -0.5, 1.5e+3, true, False, null, ~, ]")
    assert found == [0, -7, 12345678901234567890, 1.1, -0.5, 1500.0, True, False, None, None]
    assert [type(one) for one in found[:6]] == [int, int, int, float, float, float]


def test_a_tab_is_called_one():
    """The parser itself only says that no token starts with it."""
    with pytest.raises(YamlError, match=r"line 2 column 1: a tab; indent with blanks"):
        load_strict("fields:\n\tkey: key\n")


@pytest.mark.parametrize("text", ["a: [", 'a: "', "é:\r\n- [b", "a: b: c", "\x00"])
def test_what_cannot_be_read_says_so_in_one_line(text: str):
    """Wherever the trouble is, be it past the last line."""
    with pytest.raises(YamlError) as caught:
        load_strict(text)
    assert str(caught.value).isprintable()
