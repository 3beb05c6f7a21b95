"""docs/mapping.md says what is true: its examples run, its field tables are those of the code."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit.importing._inputs import Input, InputOptions
from tests.support.targets import own_targets

if TYPE_CHECKING:
    from incidentkit.providers._fields import Shape

PAGE = Path(__file__).parents[2] / "docs" / "mapping.md"
BLOCK = re.compile(
    r"```yaml mapping (?P<target>\S+)\n(?P<mapping>.*?)```\n\n"
    r"```json (?P<kind>record|document)\n(?P<input>.*?)```\n\n"
    r"```json (?:list of )?fields\n(?P<fields>.*?)```\n",
    re.DOTALL,
)
TABLES = re.compile(r"(?<=--update -->\n).*?(?=<!-- end of fields -->)", re.DOTALL)


def examples() -> list[dict[str, str]]:
    return [found.groupdict() for found in BLOCK.finditer(PAGE.read_text("utf-8"))]


@pytest.mark.parametrize("example", examples(), ids=lambda example: example["target"])
def test_each_example_gives_the_fields_it_shows(example: dict[str, str], tmp_path: Path):
    """A mapping on the page turns its record into exactly the fields below it."""
    (tmp_path / "map.yaml").write_text(example["mapping"], "utf-8")
    document: Any = json.loads(example["input"])
    (tmp_path / "in.json").write_text(json.dumps(document if example["kind"] == "document" else [document]), "utf-8")
    options = InputOptions(str(tmp_path / "in.json"), mapping=str(tmp_path / "map.yaml"))
    found = list(Input(options, own_targets()[example["target"]].shape).mapped())
    expected = json.loads(example["fields"])
    assert found == (expected if example["kind"] == "document" else [expected])


def test_no_example_is_passed_over():
    """Every mapping on the page is one of the examples above."""
    assert len(examples()) == PAGE.read_text("utf-8").count("```yaml mapping") == 5


def tables() -> str:
    return "\n".join(table(kind.shape) for kind in own_targets().values()) + "\n"


def table(shape: Shape) -> str:
    lines = [f"\n### {shape.target}\n", "| field | type | |", "|---|---|---|"]
    for field in shape.fields:
        notes = ["required"] if field.required else []
        notes += ["part of the key"] if field.name in shape.key and shape.key[1:] else []
        notes += ["the key"] if shape.key == (field.name,) else []
        notes += [field.help] if field.help else []
        notes += [", ".join(f"{word} ({number})" for word, number in field.names.items())] if field.names else []
        notes += [f"also `{field.name}.NAME`"] if field.name in shape.groups else []
        notes += ["can be cleared"] if field.clearable else []
        lines.append(f"| `{field.name}` | {field.kind} | {'; '.join(notes)} |")
    return "\n".join(lines)


def test_field_tables_are_those_of_the_code():
    """Each target's fields stand on the page as the code has them; `--update` writes them."""
    found = TABLES.search(PAGE.read_text("utf-8"))
    assert found
    assert found[0] == tables()


if __name__ == "__main__" and "--update" in sys.argv:
    text = PAGE.read_text("utf-8")
    PAGE.write_text(TABLES.sub(lambda _: tables(), text), "utf-8")
