"""Which files a source reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.catalog.conftest import Folder

CSV = "id\n{}\n"


@pytest.fixture(autouse=True)
def _files(folder: Folder):
    for name in ("a", "b", "sub___c", "sub___deep___d", "__hidden___e"):
        folder.write(**{f"{name}__csv": CSV.format(name)})
    folder.write(**{"odd [1]__csv": CSV.format("odd"), "f__txt": CSV.format("f")})


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ("a.csv", ["a"]),
        ("'*.csv'", ["a", "b", "odd"]),
        ("'**/*.csv'", ["a", "b", "odd", "sub___c", "sub___deep___d"]),
        ("[b.csv, a.csv, a.csv]", ["a", "b"]),
        ("['**/*.csv', '!sub/**', '!odd*']", ["a", "b"]),
        ("'odd [1].csv'", ["odd"]),
    ],
)
def test_patterns_name_files(folder: Folder, files: str, found: list[str]):
    """Each file once, in the order of the alphabet; hidden folders are passed over, and a ! leaves out."""
    assert list(folder.entries(f"types:\n  A: {{entries: {{file: {files}}}}}")) == found


def test_paths_start_where_the_catalog_file_lies(folder: Folder):
    """From whatever folder it is read."""
    from incidentkit.catalog._file_entries import read_catalog

    folder.write(sub___x__yaml="sync_id: s\ntypes: {A: {entries: c.csv}}")
    [found] = read_catalog("sub/x.yaml").desired.types
    assert [entry.external_id for entry in found.entries] == ["sub___c"]


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("gone.csv", "entries.file: there is no file 'gone.csv'"),
        ("'gone/*.csv'", "entries.file: no file matches 'gone/*.csv'; paths start where the catalog file lies"),
        ("f.txt", "entries.file: f.txt: its name does not say what it is; say it with `format`"),
        ("{file: a.csv, records: x}", "entries.records: is for JSON and YAML, not for csv; remove it"),
        ("{file: a.csv, format: jsonl, delimiter: ;}", "entries.delimiter: is for CSV, not for jsonl; remove it"),
    ],
)
def test_what_leads_to_no_records_is_told(folder: Folder, source: str, problem: str):
    """A file that is not there is a mistake in the catalog file, not an empty source."""
    assert folder.problems(f"types:\n  A: {{entries: {source}}}") == [f"line 3: types.A.{problem}"]


def test_format_and_delimiter_can_be_said(folder: Folder):
    """Where the name does not say them."""
    folder.write(g__txt="id;name\n1;One\n")
    entries = folder.entries("types:\n  A: {entries: {file: g.txt, format: csv, delimiter: ;}}")
    assert entries["1"].name == "One"
