from __future__ import annotations

import pytest

from incidentkit.bulk._report import FAILURES_KEPT, GROUPS_KEPT, Failure, FailureGroups, Report


def groups_of(*failures):
    groups = FailureGroups()
    for failure in failures:
        groups.add(failure, keep=True)
    return groups.by_count()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("DX answered 422: name: is too long [request 01ABC]", "DX answered 422: name: is too long [request 02DEF]"),
        ("there is no team svc-1", "there is no team svc-2"),
        ("record 17 has an empty key", "record 18 has an empty key"),
        ("entry 01JF2Z9K3VQ8 is archived", "entry 01JF2Z9K3VQ9 is archived"),
        ("incident 100234 is closed", "incident 100235 is closed"),
        ("started_at: 'soon' is not a timestamp", "started_at: 'late today' is not a timestamp"),
        ('there is no team "a\'s"', 'there is no team "b"'),
    ],
)
def test_what_differs_from_record_to_record_is_no_cause(first, second):
    """Keys, ids, places, quoted values and request ids do not tell groups apart."""
    (group,) = groups_of(Failure(1, "svc-1", first, "E", "01ABC"), Failure(2, "svc-2", second, "E", "02DEF"))
    assert group.count == 2
    assert [failure.number for failure in group.failures] == [1, 2]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("DX answered 422 to POST /v1/things: name: is too long", "DX answered 404 to POST /v1/things: no such thing"),
        ("name: is too long", "title: is too long"),
        ("needs 3 parts", "needs 4 parts"),
        ("write it like 2024-01-31T09:30:00Z", "write it like 2024-01-31"),
        ("that's wrong, isn't it", "that's right, isn't it"),
    ],
)
def test_different_errors_are_different_causes(first, second):
    """Statuses, fields and small numbers tell groups apart."""
    assert len(groups_of(Failure(1, "a", first, "E"), Failure(2, "b", second, "E"))) == 2


def test_the_class_of_the_error_tells_causes_apart():
    """The same words from two kinds of error are two groups."""
    assert len(groups_of(Failure(1, "a", "broke", "OSError"), Failure(2, "b", "broke", "ValueError"))) == 2


def test_a_key_of_one_letter_does_not_blank_the_text():
    """Only whole words are taken for the key, and none of a single letter."""
    (group,) = groups_of(Failure(1, "a", "a name is needed", "E"))
    assert group.text == "a name is needed"
    (group,) = groups_of(Failure(1, "name", "a surname is needed by name", "E"))
    assert group.text == "a surname is needed by …"


def test_the_commonest_comes_first():
    """FailureGroups are told by how many records they cost."""
    failures = [Failure(n, "k", text, "E") for n, text in enumerate(["rare", "common", "common"])]
    assert [(group.text, group.count) for group in groups_of(*failures)] == [("common", 2), ("rare", 1)]


def test_causes_are_bounded_and_every_failure_is_counted():
    """However many groups there are, some are told apart and the rest counts together."""
    report = Report()
    for number in range(FAILURES_KEPT + 500):
        report.count_failure(Failure(number, f"key-{number}", f"group {number % 200} of {number % 200}", "E"))
    groups = report.failure_groups
    assert len(groups) == GROUPS_KEPT + 1
    assert sum(group.count for group in groups) == report.failed == FAILURES_KEPT + 500
    assert sum(len(group.failures) for group in groups) == FAILURES_KEPT
    assert groups[0].text == "other groups"
