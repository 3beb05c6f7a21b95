"""What is true of arguments for all three APIs."""

from __future__ import annotations

from typing import Any

import pytest

from incidentkit.errors import ConfigurationError
from incidentkit.providers._arguments import require_text, require_trimmed


@pytest.mark.parametrize(
    ("value", "problem"),
    [("", "must not be empty"), (" \t", "must not be empty"), (None, "must be a text"), (7, "must be a text")],
)
@pytest.mark.parametrize("check", [require_text, require_trimmed])
def test_a_key_is_a_text_that_says_something(check: Any, value: Any, problem: str) -> None:
    """The message names the record and the field."""
    with pytest.raises(ConfigurationError, match=f"^DX incident: reference_id {problem}$"):
        check("DX incident", "reference_id", value)


@pytest.mark.parametrize("value", [" a", "a ", "a\n"])
def test_blanks_around_a_key_matter_where_the_api_cuts_them_off(value: str) -> None:
    """Elsewhere they are part of it."""
    assert require_text("severity", "name", value) == value
    with pytest.raises(ConfigurationError, match="begins or ends with a blank; trim it"):
        require_trimmed("severity", "name", value)


def test_other_texts_come_back_as_they_are() -> None:
    """Blanks inside are no harm."""
    assert require_text("severity", "name", "a b") == require_trimmed("severity", "name", "a b") == "a b"
