"""How faults are ordered, and how the rng fall."""

from __future__ import annotations

import random

import pytest

from incidentkit.sandbox._faults import Faults, Storm, decide_faults, parse_fault, parse_faults


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("503=5%", Faults(errors={503: 0.05})),
        ("lost-after=2%", Faults(lost_after=0.02)),
        ("lost-before=0.01", Faults(lost_before=0.01)),
        ("truncated=1%", Faults(truncated=0.01)),
        ("html=100%", Faults(html=1.0)),
        ("latency=150ms", Faults(latency=(0.15, 0.15))),
        ("latency=100ms..2s", Faults(latency=(0.1, 2.0))),
        ("storm=at:100,for:5s", Faults(storm=Storm(100, 5.0))),
        ("unknown-enums", Faults(unknown_enums=1.0)),
        ("nulls=50%", Faults(nulls=0.5)),
        ("missing", Faults(missing=1.0)),
    ],
)
def test_every_fault_can_be_written(text, faults):
    """Each form of the command line means the fault it names."""
    assert parse_fault(text) == faults


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("404=5%", "not known"),
        ("earthquake=1%", "storm=at:100,for:5s"),
        ("503", "like 5%"),
        ("lost-after=200%", "at most 100%"),
        ("latency=150", "like 150ms"),
        ("latency=2s..1s", "upwards"),
        ("storm=100", "at:REQUESTS,for:TIME"),
        ("html", "like 5%"),
    ],
)
def test_a_fault_that_cannot_be_read_says_how_to_write_it(text, part):
    """The error repeats the text and shows the form."""
    with pytest.raises(ValueError, match=part) as caught:
        parse_fault(text)
    assert repr(text) in str(caught.value)


def test_faults_add_up():
    """Several orders are one set of faults; a later one of the same name wins."""
    faults = parse_faults(["503=5%", "502=1%", "503=2%", "nulls"])
    assert faults == Faults(errors={503: 0.02, 502: 0.01}, nulls=1.0)


def test_shares_are_met():
    """Over many requests each fault shows in about its share."""
    faults = parse_faults(["503=5%", "502=5%", "lost-after=2%"])
    rng = random.Random(1)
    fates = [decide_faults(faults, rng.random) for _ in range(20_000)]
    assert sum(fate.error == 503 for fate in fates) == pytest.approx(1000, rel=0.15)
    assert sum(fate.error == 502 for fate in fates) == pytest.approx(1000, rel=0.15)
    assert sum(fate.lost_after for fate in fates) == pytest.approx(400, rel=0.2)
    assert not any(fate.html or fate.nulls for fate in fates)


def test_the_same_seed_means_the_same_fates():
    """A run can be repeated."""
    faults = parse_faults(["503=30%", "latency=1ms..9ms", "lost-before=10%"])
    first, second = (
        [decide_faults(faults, rng.random) for _ in range(50)] for rng in (random.Random(7), random.Random(7))
    )
    assert first == second
