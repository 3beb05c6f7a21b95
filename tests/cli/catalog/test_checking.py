"""The form of a catalog file, checked in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.catalog.conftest import Folder


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("typs: {}", "line 2: typs: is not known here; did you mean 'types'?"),
        ("types:\n  A: {atributes: {}}", "line 3: types.A.atributes: is not known here; did you mean 'attributes'?"),
        ("types:\n  A: {icon: usrs}", "line 3: types.A.icon: 'usrs' is not known; did you mean 'users'?"),
        ("types:\n  A: {ranked: yes}", "line 3: types.A.ranked: a text where true or false is needed"),
        ("types:\n  A: {name: 7}", "line 3: types.A.name: a number where a text is needed; put it in quotes"),
        ("types:\n  A:",
         "line 3: types.A: is empty where lines like `name: value` is needed; fill it in or remove the line"),
        ("types:\n  A: {type_name: A}",
         "line 3: types.A.type_name: 'A' does not fit; it must look like Custom[\"Service\"]"),
        ("types:\n  A: {attributes: {B: true}}",
         "line 3: types.A.attributes.B: 'true' is not known; there is only false"),
        ("types:\n  A: {attributes: {B: [X, Y]}}", "line 3: types.A.attributes.B: has several parts; write one"),
        ("types:\n  A: {entries: []}", "line 3: types.A.entries: is an empty list; fill it or remove the line"),
        ("types:\n  A:\n    entries:\n      - a.csv\n      - {each: [{}]}",
         "line 6: types.A.entries[1].each[0]: `into` is missing"),
        ("types:\n  A: {fields: {xy: []}}",
         "line 3: types.A.fields.xy: a list where a text, a number, true or false or lines like "),
        ("types:\n  A: {description: x, name: ''}", "line 3: types.A.name: is empty; fill it in or remove the line"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_line_and_the_mend(folder: Folder, text: str, problem: str):
    """Line, field, what is wrong, what would be right: one line."""
    [told] = folder.problems(text)
    assert told.startswith(problem)


def test_all_that_is_wrong_is_told_at_once(folder: Folder):
    """One run shows everything, in the order of the file."""
    found = folder.problems("types:\n  A: {icon: x, color: bleu}\nzzz: 1\n")
    assert [problem.split(": ")[:2] for problem in found] == [
        ["line 3", "types.A.icon"],
        ["line 3", "types.A.color"],
        ["line 4", "zzz"],
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[]", "c.yaml is a list; a catalog file starts with `sync_id:`"),
        ("", "c.yaml is empty; a catalog file starts with `sync_id:`"),
        ("a: {\n", "c.yaml: not valid YAML: line "),
        ("types: {}\ntypes: {}", "c.yaml: not valid YAML: line 2 column 1: 'types' stands twice in the same block"),
        ("types: {}", "c.yaml: `sync_id` is missing"),
        ("sync_id: x", ("c.yaml: it declares nothing; add `types:` or `backstage:` "
                       "(Component, API, Resource, System, Domain, Group)")),
    ],
)  # fmt: skip
def test_what_is_no_catalog_file_at_all(folder: Folder, text: str, problem: str):
    """Where there is no line to point at, the file is named alone."""
    from incidentkit.catalog._file import CatalogFileError
    from incidentkit.catalog._file_entries import read_catalog

    folder.write(c__yaml=text)
    with pytest.raises(CatalogFileError) as caught:
        read_catalog("c.yaml")
    [told] = caught.value.problems
    assert told.startswith(problem)


def test_a_file_that_is_not_there(folder: Folder):
    """Its name is told."""
    from incidentkit.catalog._file import CatalogFileError
    from incidentkit.catalog._file_entries import read_catalog

    with pytest.raises(CatalogFileError, match=r"^cannot read gone\.yaml: No such file or directory$"):
        read_catalog("gone.yaml")


def test_the_error_travels(folder: Folder):
    """It pickles with all it has to say, and its text counts what else there is."""
    import pickle

    from incidentkit.catalog._file import CatalogFileError

    error = CatalogFileError(("one", "two", "three"))
    assert str(error) == "one (and 2 more)"
    assert pickle.loads(pickle.dumps(error)).problems == error.problems
