from __future__ import annotations

from incidentkit.sandbox.cachet.templates import render


async def test_slugs(page):
    """The slug comes from the name unless sent, and an update without one rewrites it."""
    made = await page.create("incident-templates", name="Cable Cut!", template="t")
    assert (made["slug"], made["engine"]) == ("cable-cut", "twig")
    path = "incident-templates/1"
    assert (await page.update(path, slug="cut"))["slug"] == "cut"
    assert (await page.update(path, name="Sea Cable"))["slug"] == "sea-cable"
    assert (await page.update(path, template="u"))["slug"] == ""
    assert await page.ids("incident-templates", filter__name="CABLE") == [1]
    assert list(await page.errors("incident-templates")) == ["name", "template"]


def test_rendering():
    """Variables are filled in by dotted name; unknown ones vanish."""
    assert render("{{ a.b }}-{{a}}-{{ c }}.", {"a": {"b": 1}, "c": None}) == "1-{'b': 1}-."
