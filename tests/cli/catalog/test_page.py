"""docs/catalog.md says what is true: its files load, its lists are those of the code.

`python -m tests.cli.catalog.test_page --update` writes the table of kinds.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click import Group

from incidentkit.catalog._backstage import KINDS, ready_type
from incidentkit.catalog._file_schema import catalog_schema
from incidentkit.cli._catalog import catalog_command
from incidentkit.cli._exits import Exit

if TYPE_CHECKING:
    from tests.cli.catalog.conftest import Folder

PAGE = Path(__file__).parents[3] / "docs" / "catalog.md"
TEXT = PAGE.read_text("utf-8")
BLOCKS = re.findall(r"^```(?:yaml|csv) (\S+)\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
CATALOGS = [text for name, text in BLOCKS if name == "catalog"]
TABLE = re.compile(r"(?<=--update -->\n).*?(?=<!-- end of kinds -->)", re.DOTALL)


def table() -> str:
    lines = ["", "| kind | attributes |", "|---|---|"]
    lines += [f"| {kind} | {', '.join(one.name for one in ready_type(kind).attributes)} |" for kind in KINDS]
    return "\n".join(lines) + "\n\n"


@pytest.mark.parametrize("catalog", CATALOGS)
def test_each_file_on_the_page_loads(folder: Folder, catalog: str):
    """With the sources that stand beside it, wholly and without a remark."""
    for name, text in BLOCKS:
        if name != "catalog":
            folder.write(**{name.replace("/", "___").replace(".", "__"): text})
    loaded = folder.load(catalog.replace("sync_id:", "# ", 1))
    assert loaded.remarks == ()
    assert all(not one.incomplete for one in loaded.desired.types)
    assert any(one.entries for one in loaded.desired.types)


def test_the_entries_are_those_the_page_speaks_of(folder: Folder):
    """Of the second file: one item is retired, the other has its shelf, its licence and its openness."""
    folder.write(landscape__yaml=dict(BLOCKS)["landscape.yaml"])
    [entry] = folder.entries(CATALOGS[1].replace("sync_id:", "# ", 1), "Item").values()
    assert (entry.external_id, entry.values) == (
        "tools/saw", {"Shelf": "tools", "Licence": "MIT", "Open source": True},
    )  # fmt: skip


def test_the_table_of_kinds_is_that_of_the_code():
    """Each kind with its ready attributes; `--update` writes it."""
    found = TABLE.search(TEXT)
    assert found
    assert found[0] == table()


def test_every_option_is_on_the_page():
    """An option without a word on the page fails this test."""
    assert isinstance(catalog_command, Group)
    for command in catalog_command.commands.values():
        options = {name for parameter in command.params for name in parameter.opts if name.startswith("--")}
        assert {name for name in options if f"`{name}" not in TEXT} == set(), command.name


def test_every_exit_code_is_on_the_page():
    """In one table for all commands."""
    codes = TEXT.split("## Exit codes")[1].split("\n## ")[0]
    assert re.findall(r"^\| (\d+) \|", codes, re.MULTILINE) == [str(int(code)) for code in Exit]


def test_every_key_is_on_the_page():
    """What the schema knows, people can read about."""
    definitions = catalog_schema()["definitions"]
    keys = {*definitions["type"]["properties"], *definitions["source"]["properties"]}
    keys |= {*definitions["attribute"]["anyOf"][-1]["properties"], *catalog_schema()["properties"]}
    assert {key for key in keys if not re.search(rf"\b{key}\b", TEXT)} == set()


def test_the_page_on_how_to_use_it_from_python_compiles():
    """And names what there is."""
    import ast

    [program] = re.findall(r"^```python\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
    compile(program, "catalog.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    from incidentkit.catalog import CatalogFileError, load_catalog

    assert callable(load_catalog)
    assert issubclass(CatalogFileError, Exception)


if __name__ == "__main__" and "--update" in sys.argv:
    PAGE.write_text(TABLE.sub(lambda _: table(), TEXT), "utf-8")
