"""A desired catalog that contradicts itself, or what is there, is refused before anything is written."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import catalog
from incidentkit.errors import ConfigurationError
from tests.providers.incident_io.catalog.worlds import (
    DEPENDS,
    LIVE,
    SERVICE,
    SIZE,
    TAGS,
    TEAM,
    TIER,
    desired,
    entry,
    operations,
    services,
    teams,
)

if TYPE_CHECKING:
    from incidentkit import IncidentIO
    from incidentkit.sandbox import Sandbox

WRITTEN_BY_US = (TIER, TAGS, DEPENDS, SIZE, LIVE)
DERIVED = (
    catalog.Attribute("Back", SERVICE, array=True, backlink="Depends"),
    catalog.Attribute("Far", "String", path=("Depends", "Tier")),
    catalog.Attribute("Note", "String", schema_only=True),
)


def one(**values: Any) -> catalog.CatalogType:
    return services(entry("pay", **values), attributes=(*WRITTEN_BY_US, *DERIVED))


@pytest.mark.parametrize(
    ("wanted", "problem"),
    [
        (one(Teir="gold"), "entry 'pay': attribute 'Teir' is not declared; declare it, or leave it out"),
        (one(Tier=["gold"]), "entry 'pay': attribute 'Tier' holds one value; give no list"),
        (one(Tags="a"), "entry 'pay': attribute 'Tags' holds several values; give a list"),
        (one(Size="many"), "entry 'pay': attribute 'Size' takes a number, not 'many'"),
        (one(Size=True), "entry 'pay': attribute 'Size' takes a number, not True"),
        (one(Size=float("nan")), "attribute 'Size' takes a number, not nan"),
        (one(Live="yes"), "entry 'pay': attribute 'Live' takes true or false, not 'yes'"),
        (one(Live=1.5), "attribute 'Live' takes true or false, not 1.5"),
        (one(Tier=float("inf")), "attribute 'Tier' takes a text, a number, true or false, not inf"),
        (one(Tier={"a": 1}), "attribute 'Tier' takes a text, a number, true or false, not {'a': 1}"),
        (one(Depends=[True]), "attribute 'Depends' takes the id, external id or alias of an entry, not True"),
        (one(Depends=["cart", ""]), "attribute 'Depends' takes the id, external id or alias of an entry, not ''"),
        (one(Back=["x"]), "attribute 'Back' is computed by the API and takes no values"),
        (one(Far=None), "attribute 'Far' is computed by the API and takes no values"),
        (one(Note="x"), "attribute 'Note' is declared schema_only"),
        (services(entry("a"), entry("b"), entry("a")), "entry 'a': the external id is given 2 times; keep one"),
        (services(entry(" ", "Pay")), "entry 'Pay': has no external id; give it one"),
        (services(entry("pay", " ")), "entry 'pay': name must not be empty"),
        (services(name=""), "name must not be empty"),
        (services(attributes=(TIER, TIER)), "attribute 'Tier': is declared 2 times; declare it once"),
        (services(attributes=(catalog.Attribute("", "String"),)), "an attribute has no name; give it one"),
        (
            services(attributes=(catalog.Attribute("x", SERVICE, backlink="y", path=("z",)),)),
            "attribute 'x': is a backlink or a path, not both; drop one",
        ),
    ],
)
async def test_a_contradiction_is_named_with_its_mend(
    io: IncidentIO, sandbox: Sandbox, wanted: catalog.CatalogType, problem: str
) -> None:
    """Type, entry and attribute in one line; nothing is even read."""
    with pytest.raises(catalog.InvalidCatalogError) as caught:
        await io.catalog.plan(desired(wanted))
    assert f"{SERVICE}: " in caught.value.message
    assert problem in caught.value.message
    assert "\n" not in caught.value.message
    assert operations(sandbox) == {}


@pytest.mark.parametrize(
    ("wanted", "problem"),
    [
        (
            services(attributes=(catalog.Attribute("Team", 'Custom["Taem"]'),)),
            "attribute 'Team' refers to Custom[\"Taem\"], which is neither there nor declared",
        ),
        (
            teams(attributes=(catalog.Attribute("Services", SERVICE, backlink="Taem"),)),
            f"attribute 'Services' follows 'Taem' of {SERVICE}, which is not there",
        ),
        (
            teams(attributes=(catalog.Attribute("Services", SERVICE, backlink="Tier"),)),
            f"attribute 'Services' follows 'Tier' of {SERVICE}, which does not refer to {TEAM}",
        ),
        (
            teams(attributes=(catalog.Attribute("Far", "String", path=("Nowhere",)),)),
            f"attribute 'Far' goes through 'Nowhere' of {TEAM}, which is not there",
        ),
        (
            services(
                attributes=(DEPENDS, TIER, catalog.Attribute("Far", "String", path=("Depends", "Tier", "Further")))
            ),
            "attribute 'Far' goes through 'Further' of String, which is not there",
        ),
        (
            services(attributes=(DEPENDS, catalog.Attribute("Round", SERVICE, array=True, path=("Depends", "Round")))),
            "attribute 'Round' goes through itself; take another path",
        ),
    ],
)
async def test_a_name_that_means_nothing_is_refused(
    io: IncidentIO, sandbox: Sandbox, wanted: catalog.CatalogType, problem: str
) -> None:
    """After one look at the types that are there, and before any entry is read."""
    others = services(attributes=(TIER,)) if wanted.type_name == TEAM else teams()
    with pytest.raises(catalog.InvalidCatalogError) as caught:
        await io.catalog.plan(desired(wanted, others))
    assert problem in caught.value.message
    assert operations(sandbox) == {"GET /v3/catalog_types": 1}


async def test_paths_through_each_other_are_refused(io: IncidentIO) -> None:
    """A circle is a circle over several attributes too."""
    a = catalog.Attribute("A", SERVICE, array=True, path=("Depends", "B"))
    b = catalog.Attribute("B", SERVICE, array=True, path=("Depends", "A"))
    with pytest.raises(catalog.InvalidCatalogError) as caught:
        await io.catalog.plan(desired(services(attributes=(DEPENDS, a, b))))
    assert len(caught.value.problems) == 2


async def test_an_attribute_that_somebody_else_fills_is_not_ours(io: IncidentIO, sandbox: Sandbox) -> None:
    """Its values would be fought over; declared schema_only it is fine."""
    made = (await io.catalog_types.upsert(type_name=SERVICE, name="Service")).record
    attribute = {"name": "Tier", "type": "String", "array": False, "mode": "external"}
    await io.catalog_types.upsert_attributes(catalog_type_id=made.id, attributes=[_payload(attribute)])
    with pytest.raises(catalog.InvalidCatalogError, match="'Tier' is filled by somebody else"):
        await io.catalog.plan(desired(services(attributes=(TIER,))), adopt=True)
    ours = catalog.Attribute("Tier", "String", schema_only=True)
    plan = await io.catalog.plan(desired(services(attributes=(ours,))), adopt=True)
    assert [type(change) for change in plan.changes] == [catalog.UpdateType]


def _payload(fields: dict[str, Any]):
    from incidentkit_api.incident_io.models import CatalogTypeAttributePayloadV3

    return CatalogTypeAttributePayloadV3.from_dict(fields)


async def test_all_problems_are_told_at_once(io: IncidentIO) -> None:
    """The message has the first, the error all (a hundred of them at most)."""
    wanted = services(*(entry(f"s{number}", Teir="x") for number in range(150)))
    twice = catalog.CatalogType("Service", "Service")
    with pytest.raises(catalog.InvalidCatalogError) as caught:
        await io.catalog.plan(desired(wanted, twice))
    assert caught.value.message.endswith("(and 150 more)")
    assert caught.value.total == 151
    assert len(caught.value.problems) == 100
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.problems, again.message) == (caught.value.problems, caught.value.message)


async def test_a_type_is_declared_once(io: IncidentIO) -> None:
    """Two declarations of one type name contradict each other."""
    with pytest.raises(catalog.InvalidCatalogError, match="is declared 2 times"):
        await io.catalog.plan(desired(services(), services()))


async def test_a_sync_has_a_name(io: IncidentIO) -> None:
    """Without an owner nothing could be told apart from what others keep."""
    with pytest.raises(ConfigurationError, match="sync_id must not be empty"):
        await io.catalog.plan(desired(services(), sync_id=" "))


async def test_a_type_name_has_a_form(io: IncidentIO) -> None:
    """The API would refuse any other."""
    with pytest.raises(catalog.InvalidCatalogError, match='a type name looks like Custom\\["Service"\\]'):
        await io.catalog.plan(desired(catalog.CatalogType("Service", "Service")))
