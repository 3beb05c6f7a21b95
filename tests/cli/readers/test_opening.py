"""Which reader an input gets, and what an input that cannot be opened says."""

from __future__ import annotations

import io
import sys

import pytest

from incidentkit.errors import ConfigurationError
from incidentkit.importing._readers import Row, open_records


@pytest.mark.parametrize(
    ("name", "data", "options"),
    [
        ("x.csv", b"a,b\n1,2\n", {}),
        ("x.tsv", b"a\tb\n1\t2\n", {}),
        ("x.CSV", b"a,b\n1,2\n", {}),
        ("x.csv", b"a;b\n1;2\n", {"delimiter": ";"}),
        ("x.json", b'\xef\xbb\xbf[{"a": "1", "b": "2"}]', {}),
        ("x.jsonl", b'{"a": "1", "b": "2"}\n', {}),
        ("x.ndjson", b'{"a": "1", "b": "2"}\n', {}),
        ("x.yaml", b"- {a: '1', b: '2'}\n", {}),
        ("x.yml", b"in: [{a: '1', b: '2'}]\n", {"records": "in"}),
        ("x.txt", b"a,b\n1,2\n", {"form": "csv"}),
        ("x.json", b"a,b\n1,2\n", {"form": "csv"}),
    ],
)
def test_format_is_the_one_given_or_that_of_the_suffix(tmp_path, name: str, data: bytes, options: dict):
    """The suffix picks the reader, and --format overrides it."""
    path = tmp_path / name
    path.write_bytes(data)
    records = open_records(str(path), **options)
    assert [item.values for item in records.items] == [{"a": "1", "b": "2"}]
    records.close()


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("gone.csv", {}, "cannot read {path}: No such file or directory"),
        ("x.txt", {}, "{path}: the name does not say the format; add --format csv|tsv|json|jsonl|yaml"),
        ("x.csv", {"records": "a"}, "{path}: a path to the records is for JSON and YAML, not for csv"),
        ("wide.csv", {}, "{path} is UTF-16; save it as UTF-8"),
        ("latin.json", {}, "{path} line 2: not UTF-8; save the file as UTF-8"),
    ],
)
def test_unusable_input_names_the_mend(tmp_path, name: str, options: dict, message: str):
    """What cannot be opened or read as text is refused with what to do."""
    (tmp_path / "x.csv").write_bytes(b"a\n")
    (tmp_path / "x.txt").write_bytes(b"a\n")
    (tmp_path / "wide.csv").write_bytes("a,b\n".encode("utf-16"))
    (tmp_path / "latin.json").write_bytes(b'[\n"caf\xe9"]')
    with pytest.raises(ConfigurationError) as caught:
        open_records(str(tmp_path / name), **options)
    assert caught.value.message == message.format(path=tmp_path / name)


def test_standard_input_needs_a_format():
    """Without a name there is no suffix to go by."""
    with pytest.raises(ConfigurationError, match="say with --format what standard input is"):
        open_records("-")


def test_standard_input_is_read_and_left_open(monkeypatch):
    """`-` reads standard input and does not close it."""
    stdin = io.TextIOWrapper(io.BytesIO(b'{"a": 1}\n'))
    monkeypatch.setattr(sys, "stdin", stdin)
    records = open_records("-", form="jsonl")
    assert list(records.items) == [Row("line 1", {"a": 1})]
    assert records.count() is None
    records.close()
    assert not stdin.closed


@pytest.mark.parametrize(
    ("name", "data", "count"),
    [
        ("x.csv", b"a\n1\n2\n", 2),
        ("x.csv", b"a\n1\n2", 2),
        ("x.csv", b"a", 0),
        ("x.jsonl", b"{}\n{}\n", 2),
        ("x.jsonl", b"", 0),
        ("x.json", b"[{}, {}]", 2),
    ],
)
def test_records_are_counted_beforehand(tmp_path, name: str, data: bytes, count: int):
    """About how many records there are is known for files, without reading them into memory."""
    (tmp_path / name).write_bytes(data)
    records = open_records(str(tmp_path / name))
    assert records.count() == count
    records.close()
