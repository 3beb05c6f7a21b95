"""Types and their sources, as a catalog file names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from incidentkit.catalog import CatalogType

if TYPE_CHECKING:
    from tests.cli.catalog.conftest import Folder


def test_a_key_is_all_a_type_needs(folder: Folder):
    """Name and type name are made of the key."""
    [found] = folder.load("types:\n  Landscape item: {}").desired.types
    assert found == CatalogType('Custom["LandscapeItem"]', "Landscape item", keep_undeclared=True)


def test_everything_can_be_said(folder: Folder):
    """What is given is taken as it is."""
    text = """types:
  A:
    {name: The A, type_name: 'Custom["Other"]', description: d, icon: star, color: pink, ranked: false,
     categories: [service, team]}
"""
    assert folder.load(text).desired.types == (
        CatalogType(
            'Custom["Other"]',
            "The A",
            "d",
            "star",
            "pink",
            ranked=False,
            categories=("service", "team"),
            keep_undeclared=True,
        ),
    )


@pytest.mark.parametrize(
    ("types", "problem"),
    [
        ("'?': {}", 'types.?: gives no type name; say it with `type_name`, like Custom["Service"]'),
        ("A: {}\n  a: {}", "types.a: has the type name Custom[\"A\"], as 'A' has; give one a `type_name`"),
        ("A: {entries: {}}", "types.A.entries: needs one of file, inline and backstage, and has none of them"),
        ("A: {entries: {file: x.csv, inline: []}}",
         "types.A.entries: needs one of file, inline and backstage, and has file and inline"),
        ("A: {entries: {inline: [], format: csv}}", "types.A.entries.format: does not go with `inline`; remove it"),
        ("A: {entries: {file: x.csv, kind: API}}", "types.A.entries.kind: does not go with `file`; remove it"),
        ("A: {entries: {file: x.csv, where: 'x['}}",
         "types.A.entries.where: 'x[' is neither a column nor a JMESPath; "),
        ("A: {entries: {file: x.csv, timezone: Mars}}",
         "types.A.entries.timezone: 'Mars' is not known on this machine; "),
    ],
)  # fmt: skip
def test_what_a_type_cannot_be_is_told(folder: Folder, types: str, problem: str):
    """Before any source is opened."""
    line = 4 if "\n" in types else 3
    [told] = folder.problems(f"types:\n  {types}")
    assert told.startswith(f"line {line}: {problem}")
