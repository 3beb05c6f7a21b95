"""A plan, and what became of it, as Markdown."""

from __future__ import annotations

from incidentkit.catalog import ApplyReport, Failure, TypeReport
from incidentkit.cli._catalog_output import plan_markdown, report_markdown
from tests.cli.catalog.plans import EMPTY, PLAN, TEAM


def test_a_plan_is_a_table_and_a_block_for_each_type_that_changes():
    """With the colours of a diff, and nothing in it that breaks out of its block."""
    lines = plan_markdown(PLAN, ["a *remark*"]).splitlines()
    assert lines[:12] == [
        "## Catalog plan: 4 to create, 1 to update, 1 to delete, 1,203 unchanged; types to create or change: 2",
        "",
        "| type | create | update | delete | unchanged |",
        "| --- | --- | --- | --- | --- |",
        "| Team | 3 | 0 | 0 | 0 |",
        r"| Our services \(Service\) | 1 | 1 | 1 | 1,200 |",
        "| Tier | 0 | 0 | 0 | 3 |",
        "| Void | 0 | 0 | 0 | 0 |",
        "",
        r"- a \*remark\*",
        "",
        "<details><summary>Team: 3 to create</summary>",
    ]
    assert lines[12:16] == ["", "```diff", "+ the type", "+   name: Team"]
    second = lines[lines.index("<details><summary>Our services (Service): 1 to create, 1 to update, 1 to delete, "
                               "1,200 unchanged</summary>"):]  # fmt: skip
    assert second[2:5] == ["````diff", "! the type", "!   icon: box → bolt"]
    assert second[-3:] == ["- old (The old <one> ```)", "````", "</details>"]


def test_a_plan_with_nothing_to_do_is_short():
    """A table alone."""
    text = plan_markdown(EMPTY, [])
    assert text.startswith("## Catalog plan: nothing to do\n")
    assert "<details>" not in text


def test_a_report_has_the_counts_and_what_failed():
    """By type, with the provider's request ids."""
    report = ApplyReport(
        types={TEAM: TypeReport(created=1200, failed=2)},
        failures=[Failure(TEAM, "t|1", "create", "bad <value>", "ValidationError", "req-1"),
                  Failure(TEAM, None, "schema", "no", "APIError")],
        failures_total=1002,
        requests=1203,
        elapsed_s=61.25,
        stopped="interrupted",
    )  # fmt: skip
    assert report_markdown(report, ["cannot be read: x.csv"]).splitlines() == [
        "## Catalog applied in part",
        "",
        "| type | created | updated | deleted | unchanged | failed |",
        "| --- | --- | --- | --- | --- | --- |",
        "| Team | 1,200 | 0 | 0 | 0 | 2 |",
        "| **total** | 1,200 | 0 | 0 | 0 | 2 |",
        "",
        "In 61.2 s, 1,203 requests.",
        "",
        "- stopped: interrupted; run it again to go on",
        r"- cannot be read: x.csv",
        "",
        "### Failures",
        "",
        "| type | entry | error | request |",
        "| --- | --- | --- | --- |",
        r"| Team | t\|1 | bad \<value\> | req\-1 |",
        "| Team | schema | no |  |",
        "",
        "And 1,000 more.",
    ]


def test_a_report_of_success_says_so():
    """Nothing else stands below the counts."""
    text = report_markdown(ApplyReport(types={TEAM: TypeReport(unchanged=1)}), [])
    assert text.startswith("## Catalog applied\n")
    assert "Failures" not in text
