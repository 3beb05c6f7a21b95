"""Attributes, and what they refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from incidentkit.catalog import Attribute

if TYPE_CHECKING:
    from tests.cli.catalog.conftest import Folder

TWO_TYPES = """\
types:
  Team:
    attributes: {{ Boss: User, Chat: String, Members: [User], {team} }}
  A:
    attributes: {{ Owner: Team, Needs: [A], {own} }}
"""


def two_types(*, own: str = "X: String", team: str = "X: String") -> str:
    return TWO_TYPES.format(own=own, team=team)


@pytest.mark.parametrize(
    ("stated", "attribute"),
    [
        ("String", Attribute("X", "String")),
        ("[Number]", Attribute("X", "Number", array=True)),
        ("Team", Attribute("X", 'Custom["Team"]')),
        ("[A]", Attribute("X", 'Custom["A"]', array=True)),
        ("User", Attribute("X", "User")),
        ("PagerDutyService", Attribute("X", "PagerDutyService")),
        ("'Custom[\"Other\"]'", Attribute("X", 'Custom["Other"]')),
        ("'Channel[\"Slack\"]'", Attribute("X", 'Channel["Slack"]')),
        ("{type: Team, array: true}", Attribute("X", 'Custom["Team"]', array=True)),
        ("{type: [Text], schema_only: true}", Attribute("X", "Text", array=True, schema_only=True)),
        ("{path: Owner.Chat}", Attribute("X", "String", path=("Owner", "Chat"))),
        ("{path: [Needs, Owner, Members]}", Attribute("X", "User", array=True, path=("Needs", "Owner", "Members"))),
        ("{path: Owner.Boss.Email, type: String}", Attribute("X", "String", path=("Owner", "Boss", "Email"))),
        ("{path: Owner.Services}", Attribute("X", 'Custom["A"]', array=True, path=("Owner", "Services"))),
        ("{backlink: A.Needs}", Attribute("X", 'Custom["A"]', array=True, backlink="Needs")),
        ("{backlink: A.Needs, array: false}", Attribute("X", 'Custom["A"]', backlink="Needs")),
        ("{backlink: Home, type: PagerDutyService}", Attribute("X", "PagerDutyService", array=True, backlink="Home")),
    ],
)
def test_an_attribute_is_what_it_says(folder: Folder, stated: str, attribute: Attribute):
    """Types by their key or the API's name, lists in brackets; what is derived has the type of where it leads."""
    text = two_types(own=f"X: {stated}", team="Services: {backlink: A.Owner}")
    assert folder.attributes(text)["X"] == attribute


@pytest.mark.parametrize(
    ("stated", "problem"),
    [
        ("Tem", "there is no type 'Tem'; did you mean 'Team'?"),
        ("string", "there is no type 'string'; did you mean 'String'?"),
        ("a type", "there is no type 'a type'; there are Team, A, String, Text, Number, Bool, Link, User"),
        ("'Team[]'", "'Team[]': for several values write [Team]"),
        ("{schema_only: true}", "`type` is missing; say what it holds, like String"),
        ("{backlink: Tem.Other}", "backlink: 'Tem.Other' names no attribute; did you mean 'Team.Other'?"),
        ("{backlink: Owner}", "backlink: 'Owner' names no attribute; did you mean 'A.Owner'?"),
        ("{backlink: zzz}",
         "backlink: 'zzz' names no attribute; write Type.Attribute, an attribute that refers to this type"),
        ("{backlink: A.Neds}", "backlink: 'A' has no attribute 'Neds'; did you mean 'Needs'?"),
        ("{backlink: A.Owner}", 'backlink: A.Owner does not lead here; it holds Custom["Team"], not Custom["A"]'),
        ("{path: Owner.Caht}", "path: Custom[\"Team\"] has no attribute 'Caht'; did you mean 'Chat'?"),
        ("{path: Owner.Boss.Email}",
         "path: 'Boss' holds User, which this file does not declare; say with `type` what the path ends in"),
        ("{path: Owner.Path}", "path: 'Path' is a path itself; write its steps instead"),
        ("{path: Owner, schema_only: true}", "`schema_only` is for attributes that hold values; remove it"),
        ("{path: Owner.Chat, backlink: A.Needs}", "is a backlink and a path; it can be only one"),
        ("false", "there is no ready attribute of that name to leave out; there are none"),
    ],
)  # fmt: skip
def test_what_it_cannot_be_is_told(folder: Folder, stated: str, problem: str):
    """One line each, with what was probably meant."""
    text = two_types(own=f"X: {stated}", team="Other: A, Path: {path: Chat}")
    assert folder.problems(text) == [f"line 6: types.A.attributes.X: {problem}"]


def test_what_follows_from_a_problem_is_not_told_too(folder: Folder):
    """An attribute that leads to a wrong one is not to blame."""
    text = two_types(own="X: Tem, Y: {path: X.Chat}", team="Z: {backlink: A.X}")
    assert folder.problems(text) == ["line 6: types.A.attributes.X: there is no type 'Tem'; did you mean 'Team'?"]
