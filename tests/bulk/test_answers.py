from __future__ import annotations

import pytest

from incidentkit.bulk import Report, Skip, import_records, read_journal
from incidentkit.errors import ConfigurationError
from tests.bulk.support import FakeApi, refused


async def test_the_journal_answers_for_every_record(tmp_path):
    """Each record is told with its outcome, error and request id, those without a key last."""
    api = FakeApi(latency=0)

    async def upsert(record):
        if record["id"] == "bad":
            raise refused("req-7")
        if record["id"] == "no":
            raise Skip("not wanted")
        return await api.upsert(record)

    source = [{"id": "good"}, {}, {"id": "bad"}, {"id": "no"}]
    report = await import_records(source, upsert, key="id", journal=tmp_path / "j.db", concurrency=1)
    answers = list(report.records())
    told = [(answer.number, answer.key, answer.outcome, answer.error_type, answer.request_id) for answer in answers]
    assert told == [
        (1, "good", "created", None, "req-1"),
        (3, "bad", "failed", "ValidationError", "req-7"),
        (4, "no", "skipped", None, None),
        (2, "record 2", "failed", "KeyProblem", None),
    ]
    assert answers[2].error == "not wanted"
    assert {answer.run for answer in answers} == {1}
    assert answers[0].at.tzinfo is not None


async def test_what_an_earlier_run_did_keeps_its_answer(tmp_path):
    """A record that a rerun skips is told as the run that wrote it left it."""
    for _ in range(2):
        report = await import_records([{"id": "a"}], FakeApi(0).upsert, key="id", journal=tmp_path / "j.db")
    assert report.skipped == 1
    assert [(answer.outcome, answer.run) for answer in report.records()] == [("created", 1)]


def test_a_missing_journal_is_said_at_once(tmp_path):
    """Reading a journal that is not there fails when it is asked for."""
    with pytest.raises(ConfigurationError, match="no such file"):
        read_journal(tmp_path / "none.db")


def test_an_empty_file_has_no_answers(tmp_path):
    """An empty file is a journal in which nothing was written."""
    (tmp_path / "j.db").touch()
    assert list(read_journal(tmp_path / "j.db")) == []


def test_other_files_are_refused(tmp_path):
    """A file that is no journal is refused."""
    (tmp_path / "j.db").write_text("hello " * 100)
    with pytest.raises(ConfigurationError, match="some other file"):
        list(read_journal(tmp_path / "j.db"))


def test_without_a_journal_there_are_no_answers():
    """A report of an import without a journal says how to get answers."""
    with pytest.raises(ConfigurationError, match="pass journal="):
        Report().records()
