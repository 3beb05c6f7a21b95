"""Subscribers, templates and metrics: found by what they are called."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import Outcome
from incidentkit.errors import ConfigurationError, ValidationError
from incidentkit.providers.cachet._keyed import meta_of

if TYPE_CHECKING:
    from incidentkit import Cachet
    from incidentkit.sandbox import Sandbox
    from tests.providers.conftest import Requests

CREATED, UPDATED, UNCHANGED = Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED


async def outcomes(helper: Any, *wanted: dict[str, Any]) -> list[Outcome]:
    return [(await helper.upsert(**each)).outcome for each in wanted]


async def test_a_subscriber_is_created_changed_and_left(cachet: Cachet) -> None:
    """One address in any case is one subscriber; what is not given stays."""
    component = int((await cachet.components.create(name="API")).record.id)
    wanted: list[dict[str, Any]] = [
        {"email": "a@b.example", "components": [component], "verified": True, "meta": {"team": "blue"}},
        {"email": "A@B.example", "components": [component]},
        {"email": "a@b.example", "global_": False, "meta": {"run": 2}},
        {"email": "a@b.example", "components": []},
        {"email": "a@b.example", "components": None},
    ]
    assert await outcomes(cachet.subscribers, *wanted) == [CREATED, UNCHANGED, UPDATED, UPDATED, UNCHANGED]
    (found,) = await cachet.subscribers.list().collect()
    attributes = found.attributes.to_dict()
    assert (attributes["global"], attributes["verified"]) == (False, True)
    assert meta_of(attributes) == {"team": "blue", "run": 2}


async def test_a_known_address_is_not_created_again(cachet: Cachet, sandbox: Sandbox) -> None:
    """Made by somebody else since the index was read, it is brought up instead; nothing is added to what it has."""
    ids = [int((await cachet.components.create(name=name)).record.id) for name in "AB"]
    index = await cachet.subscribers.index()
    await cachet.subscribers.upsert(email="a@b.example", components=[ids[0]])
    result = await index.upsert(email="a@b.example", components=[ids[1]])
    (stored,) = sandbox.store.collection("cachet.subscribers").values()
    assert (result.outcome, stored["components"]) == (UPDATED, [ids[1]])


async def test_a_template_keeps_its_slug(cachet: Cachet) -> None:
    """An update that does not say it would have the server make another one."""
    base = {"slug": "down", "name": "Something else", "template": "{{ what }} is down"}
    wanted = [base, base, {**base, "template": "{{ what }} is slow"}, {**base, "name": "Slow", "engine": "twig"}]
    found = await outcomes(cachet.incident_templates, *wanted)
    assert found == [CREATED, UNCHANGED, UPDATED, UPDATED]
    (template,) = await cachet.incident_templates.list().collect()
    assert (template.attributes.slug, template.attributes.name) == ("down", "Slow")


async def test_a_metric_is_created_changed_and_left(cachet: Cachet) -> None:
    """Numbers are equal however they are written."""
    base = {"name": "Latency", "suffix": "ms", "default_value": 1, "calc_type": 1, "places": 3}
    wanted: list[dict[str, Any]] = [base, {**base, "default_value": "1.00"}, {**base, "threshold": 1}, base]
    assert await outcomes(cachet.metrics, *wanted) == [CREATED, UNCHANGED, UPDATED, UNCHANGED]
    (metric,) = await cachet.metrics.list().collect()
    assert (metric.attributes.threshold, metric.attributes.places) == (1, 3)


@pytest.mark.parametrize(("field", "value"), [("calc_type", 1), ("display_chart", False), ("places", 4)])
async def test_what_only_a_new_metric_takes_is_not_passed_over(cachet: Cachet, field: str, value: Any) -> None:
    """Another value is an error with its name, in place of a success that changed nothing."""
    for helper in (cachet.metrics, await cachet.metrics.index()):
        await helper.upsert(name="Latency", suffix="ms")
        with pytest.raises(ConfigurationError, match=f"'Latency': {field} is"):
            await cachet.metrics.upsert(name="Latency", suffix="s", **{field: value})


@pytest.mark.parametrize("value", ["1.234", "one", "NaN", 0.001])
async def test_a_default_value_has_two_places(cachet: Cachet, value: Any) -> None:
    """The API takes no more."""
    with pytest.raises(ConfigurationError, match="default_value"):
        await cachet.metrics.upsert(name="Latency", suffix="ms", default_value=value)


KEYS = ["a", "true", "False", "42", "a,b", "a%b", "a_b", "back\\slash", "Größe", "x" * 255]


@pytest.mark.parametrize("kind", ["metrics", "incident_templates"])
@pytest.mark.parametrize("key", KEYS)
async def test_any_name_finds_exactly_its_own_record(cachet: Cachet, kind: str, key: str) -> None:
    """Filters of the server look for parts, in any case, and take some words for something else."""
    rest = {"metrics": {"suffix": "ms"}, "incident_templates": {"name": "T", "template": "x"}}[kind]
    field = {"metrics": "name", "incident_templates": "slug"}[kind]
    helper: Any = getattr(cachet, kind)
    for other in (f"{key[:-1]}-", f"A{key[1:]}" if key[0] != "A" else "B"):
        await helper.upsert(**{field: other, **rest})
    assert await outcomes(helper, {field: key, **rest}, {field: key, **rest}) == [CREATED, UNCHANGED]
    found = await helper.find(**{field: key})
    assert found.attributes.to_dict()[field] == key


@pytest.mark.parametrize("key", ["", " ", " a", "a "])
async def test_a_key_with_blanks_around_it_is_refused(cachet: Cachet, key: str) -> None:
    """The server cuts them off, so it would never be found again."""
    with pytest.raises(ConfigurationError, match="slug"):
        await cachet.incident_templates.upsert(slug=key, name="T", template="x")


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        ("subscribers", {"email": "a@b.example"}),
        ("incident_templates", {"slug": "down", "name": "T", "template": "x"}),
        ("metrics", {"name": "Latency", "suffix": "ms"}),
    ],
)
async def test_concurrent_upserts_of_one_key_make_one_record(cachet: Cachet, kind: str, wanted: dict[str, Any]) -> None:
    """Ten upserts at once: one creates, nine find it."""
    helper: Any = getattr(cachet, kind)
    results = await asyncio.gather(*(helper.upsert(**wanted) for _ in range(10)))
    assert sorted(result.outcome for result in results) == [CREATED] + [UNCHANGED] * 9
    assert len(await helper.list().collect()) == 1


async def test_an_index_looks_nothing_up(cachet: Cachet, requests: Requests) -> None:
    """Unchanged costs nothing, changed and new a request each, also twice in a row."""
    for number in range(3):
        await cachet.subscribers.upsert(email=f"p{number}@b.example", global_=True)
    index = await cachet.subscribers.index()
    requests()
    wanted = [("p0", True), ("p1", False), ("p1", False), ("p9", True), ("p9", True)]
    found = await outcomes(index, *({"email": f"{name}@b.example", "global_": told} for name, told in wanted))
    assert found == [UNCHANGED, UPDATED, UNCHANGED, CREATED, UNCHANGED]
    assert requests() == 2


async def test_a_refused_address_names_its_field(cachet: Cachet) -> None:
    """Cachet says what it wants."""
    with pytest.raises(ValidationError) as caught:
        await cachet.subscribers.upsert(email="nobody")
    assert "email" in caught.value.fields
