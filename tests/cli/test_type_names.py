"""How the API names catalog types."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.providers.incident_io._naming import TYPE_NAME, type_name_of


@pytest.mark.parametrize(
    ("name", "type_name"),
    [
        ("Service", 'Custom["Service"]'),
        ("landscape item", 'Custom["LandscapeItem"]'),
        ("API", 'Custom["API"]'),
        ("tier-1 / prod", 'Custom["Tier1Prod"]'),
        ("3 tiers", None),
        ("???", None),
    ],
)
def test_a_type_name_is_made_of_the_words(name: str, type_name: str | None):
    """Each word gets a capital; a name that gives none is told apart."""
    assert type_name_of(name) == type_name


@given(st.text(max_size=20))
def test_what_is_made_is_a_type_name(name: str):
    """Whatever people write, it is a type name or nothing."""
    made = type_name_of(name)
    assert made is None or TYPE_NAME.match(made)
