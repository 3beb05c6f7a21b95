"""JSON and YAML documents: finding the list of records."""

from __future__ import annotations

import pytest

from incidentkit.errors import ConfigurationError
from incidentkit.importing._readers import Broken, Row, read_json, read_yaml


def test_json_list_gives_numbered_records():
    """A list of objects is the records; what is no object is named by its number."""
    assert read_json('[{"a": 1}, 2]', "x.json", None) == [
        Row("record 1", {"a": 1}),
        Broken("record 2", "a number where an object is needed"),
    ]


def test_path_leads_to_the_list_in_a_document():
    """A JMESPath names the list inside an object."""
    assert read_json('{"page": {"items": [{"a": 1}]}}', "x.json", "page.items") == [Row("record 1", {"a": 1})]


@pytest.mark.parametrize(
    ("text", "path", "message"),
    [
        (
            '{"incidents": [], "n": 1}',
            None,
            "x.json is an object, not a list; name the list with --records (lists here: 'incidents')",
        ),
        ('"hello"', None, "x.json is a text, not a list; name the list with --records"),
        (
            '{"incidents": []}',
            "incident",
            (
                "x.json: records: 'incident' finds null, not a list; "
                "name the list with --records (lists here: 'incidents')"
            ),
        ),
        ('[{"a": 1},\n {"a" 2}]', None, "x.json line 2 column 7: not valid JSON (Expecting ':' delimiter)"),
        (
            '{"a": 1}\n{"a": 2}',
            None,
            "x.json line 2 column 1: not valid JSON (Extra data); for one object per line add --format jsonl",
        ),
        (" \n", None, "x.json is empty: there are no records to import"),
        ("[1, NaN]", None, "x.json: NaN is not JSON; write null or a number"),
    ],
)
def test_unusable_json_names_the_mend(text: str, path: str | None, message: str):
    """A document without records where they were looked for says where there are some."""
    with pytest.raises(ConfigurationError) as caught:
        read_json(text, "x.json", path)
    assert caught.value.message == message


def test_yaml_reads_lists_and_several_documents():
    """A YAML list is the records; of several documents each is one."""
    assert read_yaml("- a: 1\n- a: 2\n", "x.yaml", None) == [
        Row("record 1", {"a": 1}),
        Row("record 2", {"a": 2}),
    ]
    assert read_yaml("a: 1\n---\na: 2\n---\n", "x.yaml", None) == [
        Row("record 1", {"a": 1}),
        Row("record 2", {"a": 2}),
    ]


def test_yaml_path_is_followed_in_every_document():
    """The path applies to each document, and the records are numbered through."""
    assert read_yaml("list: [{a: 1}]\n---\nlist: [{a: 2}]\n", "x.yaml", "list") == [
        Row("record 1", {"a": 1}),
        Row("record 2", {"a": 2}),
    ]


def test_yaml_dates_and_country_codes_stay_text():
    """No value changes its kind behind the user's back: dates, times and NO stay texts."""
    rows = read_yaml("- {day: 2024-01-31, at: 2024-01-31 10:00:00, country: NO, open: true, n: 3}", "x.yaml", None)
    assert rows == [
        Row(
            "record 1",
            {"day": "2024-01-31", "at": "2024-01-31 10:00:00", "country": "NO", "open": True, "n": 3},
        )
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [1\nb: 2\n", "x.yaml: not valid YAML: line 2 column 2: "),
        ("a: !!python/object:os.system {}\n", "x.yaml: not valid YAML: line 1 column 4: "),
        ("", "x.yaml is empty: there are no records to import"),
    ],
)
def test_unusable_yaml_names_the_place(text: str, message: str):
    """Text that is not plain YAML is refused with line and column."""
    with pytest.raises(ConfigurationError) as caught:
        read_yaml(text, "x.yaml", None)
    assert caught.value.message.startswith(message)
