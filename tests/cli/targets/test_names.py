"""References by name or id."""

from __future__ import annotations

import pytest

from incidentkit.errors import ConfigurationError
from incidentkit.providers._targets import Names

PAIRS = [("Acme", "1"), ("Beta", "2"), ("2", "3"), ("Twin", "4"), ("Twin", "5"), ("Acme", "1")]


@pytest.mark.parametrize(("stated", "id_"), [("Acme", "1"), ("1", "1"), ("2", "3"), ("5", "5")])
def test_a_name_or_an_id_gives_the_id(stated: str, id_: str):
    """A name counts where it is somebody else's id; the same pair twice is one record."""
    assert Names("page", PAIRS).id(stated) == id_


@pytest.mark.parametrize(
    ("pairs", "stated", "message"),
    [
        (PAIRS, "Acne", "page: there is no 'Acne'; did you mean 'Acme'?"),
        (PAIRS, "Twin", "page: 2 are called 'Twin'; give the id of one"),
        ([], "Acme", "page: there is no 'Acme'; there are none"),
        ([(f"{n:02}" * 4, str(n)) for n in range(13)], "q",
         f"page: there is no 'q'; there are {', '.join(f'{n:02}' * 4 for n in range(12))}, …"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_told(pairs: list[tuple[str, str]], stated: str, message: str):
    """With the close match, or what there is."""
    with pytest.raises(ConfigurationError) as caught:
        Names("page", pairs).id(stated)
    assert str(caught.value) == message


def test_the_first_can_stand_in():
    """For all that is not there, and for nothing else."""
    names = Names("page", PAIRS, stand_in=True)
    assert (names.id("Gamma"), names.id("Beta")) == ("1", "2")
    with pytest.raises(ConfigurationError):
        Names("page", [], stand_in=True).id("Gamma")
