"""A plan in lines."""

from __future__ import annotations

from incidentkit.catalog import Counts
from incidentkit.cli._catalog_output import Line, outline, short, told_counts, told_plan
from tests.cli.catalog.plans import EMPTY, PLAN


def flat(lines: tuple[Line, ...], depth: int = 0) -> list[str]:
    return [text for line in lines for text in (f"{'  ' * depth}{line.sign} {line.text}", *flat(line.inner, depth + 1))]


def test_every_kind_of_change_has_its_lines():
    """What comes, changes and goes, from what to what; one line each, whatever the values hold."""
    found = {section.title: flat(section.lines) for section in outline(PLAN, None)}
    assert found == {
        "Team": [
            "+ the type",
            "  + name: Team",
            '  + categories: ["team"]',
            "~ attributes",
            "  + Lead: String",
            "  + Owns: [Service], backlink of Owner",
            "  + Kept: User, schema only",
            "  + Via: String, path Owner.Lead",
            "+ t1 (Team 1)",
            "+ t2 (Team 2)",
            "+ t3 (Team 3)",
        ],
        "Our services (Service)": [
            "~ the type",
            "  ~ icon: box → bolt",
            "~ attributes",
            "  ~ Tags: String → [String]",
            "+ api",
            "~ web (The web)",
            "  ~ name: Web → The web",
            "  - Tier: 2",
            '  + Tags: ["a", "b"]',
            f'  ~ Note: " x " → line end  [31m{"y" * 85}…',
            "- old (The old <one> ```)",
        ],
        "Tier": [],
        "Void": [],
    }


def test_the_first_of_many_are_shown():
    """And how many there are besides."""
    team, *_ = outline(PLAN, 1)
    assert flat(team.lines)[-2:] == ["+ t1 (Team 1)", "  and 2 more to create"]


def test_counts_are_told_where_there_are_any():
    """Zeros are not worth a word."""
    assert told_counts(Counts(1200, 1, 2, 3)) == "1,200 to create, 1 to update, 2 to delete, 3 unchanged"
    assert told_counts(Counts(unchanged=3)) == "3 unchanged"
    assert told_counts(Counts()) == "no entries"


def test_a_plan_that_changes_types_alone_says_so():
    """Counts of entries would call it unchanged."""
    assert told_plan(PLAN, Counts(unchanged=3)) == "3 unchanged; types to create or change: 2"
    assert told_plan(EMPTY, EMPTY.counts) == "3 unchanged"


def test_type_names_are_told_by_their_stem():
    """As the file calls them; other types as they are."""
    assert short('Custom["Team"]') == "Team"
    assert short('Channel["Slack"]') == 'Channel["Slack"]'
