"""Types of Backstage entities: what comes with them, and how a file says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from incidentkit.catalog import Attribute
from incidentkit.catalog._backstage import DEFAULT_KINDS, KINDS, ready_type

if TYPE_CHECKING:
    from tests.cli.catalog.conftest import Folder

COMPONENT = """apiVersion: backstage.io/v1alpha1
kind: Component
metadata: {name: Web, title: The web, description: Pages., tags: [a, b], annotations: {pager: P1}}
spec: {type: website, lifecycle: production, owner: shop, system: s, providesApis: [x], dependsOn: ['resource:db']}
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: {name: worker}
spec: {type: service, owner: 'user:ana'}
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: {name: shop}
spec: {type: team, profile: {displayName: Shop, email: shop@example.com}, children: [basket]}
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: {name: ana}
spec: {profile: {displayName: Ana}, memberOf: [shop]}
"""


@pytest.fixture(autouse=True)
def _files(folder: Folder):
    folder.write(info__yaml=COMPONENT)


def test_one_line_is_enough(folder: Folder):
    """A type for each kind but that of people, which refer to each other."""
    types = folder.load("backstage: info.yaml").desired.types
    assert [one.name for one in types] == list(DEFAULT_KINDS)
    component = {attribute.name: attribute for attribute in types[0].attributes}
    assert component["Owner"] == Attribute("Owner", 'Custom["Group"]')
    assert component["Provides APIs"] == Attribute("Provides APIs", 'Custom["API"]', array=True)
    group = {attribute.name: attribute for attribute in types[-1].attributes}
    assert group["Components"] == Attribute("Components", 'Custom["Component"]', array=True, backlink="Owner")
    assert "Members" not in group
    assert (types[0].icon, types[0].categories, types[0].description) == (
        "components", ("service",), "Pieces of software.",
    )  # fmt: skip


def test_kinds_can_be_chosen(folder: Folder):
    """People are one of them."""
    types = folder.load("backstage: {files: info.yaml, kinds: [Group, User]}").desired.types
    assert [one.name for one in types] == ["Group", "User"]
    assert Attribute("Members", 'Custom["User"]', array=True, backlink="Member of") in types[0].attributes
    [ana] = types[1].entries
    assert (ana.name, ana.values["Member of"]) == ("Ana", ["group:default/shop"])


def test_entities_become_entries(folder: Folder):
    """Found by their reference, called by their title, known by their name; what they lack is cleared."""
    web = folder.entries("backstage: info.yaml", "Component")["component:default/web"]
    assert (web.name, web.aliases) == ("The web", ("Web",))
    assert web.values == {
        "Type": "website",
        "Lifecycle": "production",
        "Owner": "group:default/shop",
        "System": "system:default/s",
        "Subcomponent of": None,
        "Provides APIs": ["api:default/x"],
        "Consumes APIs": None,
        "Depends on": None,
        "Depends on resources": ["resource:default/db"],
        "Description": "Pages.",
        "Tags": ["a", "b"],
    }


def test_a_type_of_the_file_goes_before_the_ready_one(folder: Folder):
    """It takes the kind, by what name it likes; the others refer to it; files are named once."""
    text = """backstage: info.yaml
types:
  Service:
    icon: bolt
    entries: {kind: component, where: "spec.type == 'service'"}
    attributes: {Lifecycle: false, Tags: String, Pager: String}
    fields: {Pager: metadata.annotations.pager, Tags: {value: fixed}}
"""
    types = {one.name: one for one in folder.load(text).desired.types}
    assert list(types) == ["Service", "API", "Resource", "System", "Domain", "Group"]
    assert (types["Service"].icon, types["Service"].description) == ("bolt", "Pieces of software.")
    names = [attribute.name for attribute in types["Service"].attributes]
    assert "Lifecycle" not in names
    assert names[-2:] == ["Tags", "Pager"]
    [worker] = types["Service"].entries
    assert (worker.external_id, worker.values["Tags"], worker.values["Pager"]) == (
        "component:default/worker", "fixed", None,
    )  # fmt: skip
    group = {attribute.name: attribute for attribute in types["Group"].attributes}
    assert group["Components"].type == 'Custom["Service"]'


def test_settings_alone_change_a_ready_type(folder: Folder):
    """Entries need not be said again."""
    found = folder.type("backstage: info.yaml\ntypes:\n  Component: {color: pink, name: Software}", "Component")
    assert (found.name, found.color, found.icon, len(found.entries)) == ("Software", "pink", "components", 2)


def test_references_to_kinds_that_are_not_there_are_texts(folder: Folder):
    """What they mean is not lost; backlinks have nothing to follow, and people are left out."""
    found = folder.attributes("types:\n  Component: {entries: {backstage: info.yaml}}", "Component")
    assert found["Owner"] == Attribute("Owner", "String")
    assert found["Depends on"].type == 'Custom["Component"]'
    assert "Owning user" not in found


def test_references_to_a_kind_in_several_types_are_texts(folder: Folder):
    """Nobody can say which of them is meant."""
    text = """backstage: info.yaml
types:
  Web: {entries: {kind: Component, where: "spec.type == 'website'"}}
  Service: {entries: {kind: Component, where: "spec.type == 'service'"}}
"""
    types = {one.name: {each.name: each for each in one.attributes} for one in folder.load(text).desired.types}
    assert types["Web"]["Depends on"].type == "String"
    assert types["Web"]["Owner"].type == 'Custom["Group"]'
    assert "Components" not in types["Group"]


def test_an_overridden_attribute_takes_its_backlinks_along(folder: Folder):
    """A ready backlink follows a ready reference only."""
    text = "backstage: info.yaml\ntypes:\n  Component: {attributes: {Owner: String}}"
    assert "Components" not in folder.attributes(text, "Group")
    assert folder.entries(text, "Component")["component:default/web"].values["Owner"] == "group:default/shop"


def test_a_kind_of_ones_own_has_what_all_have(folder: Folder):
    """Name, description and tags."""
    folder.write(own__yaml="apiVersion: acme.com/v1\nkind: Squad\nmetadata: {name: x, description: d}\n")
    text = "types:\n  A: {entries: {backstage: own.yaml, kind: Squad}}"
    assert list(folder.attributes(text)) == ["Description", "Tags"]
    assert folder.entries(text)["squad:default/x"].values == {"Description": "d", "Tags": None}


def test_a_file_that_cannot_be_read_leaves_alone_what_it_may_have_a_say_in(folder: Folder):
    """All its types are incomplete, and relations that either end may state are left as they are."""
    folder.write(broken__yaml="a: {")
    loaded = folder.load("backstage: [info.yaml, broken.yaml]")
    types = {one.name: one for one in loaded.desired.types}
    for one in types.values():
        [reason] = one.incomplete
        assert reason.startswith("broken.yaml: not valid YAML: line ")
    [group] = types["Group"].entries
    assert "Parent" not in group.values
    assert group.values["Email"] == "shop@example.com"
    web = types["Component"].entries[0]
    assert "Depends on" not in web.values
    assert web.values["Owner"] == "group:default/shop"
    assert loaded.remarks == ()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("backstage: gone/*.yaml",
         "line 2: backstage: no file matches 'gone/*.yaml'; paths start where the catalog file lies"),
        ("types:\n  Service: {entries: {backstage: info.yaml}}",
         ("line 3: types.Service.entries: `kind` is missing: which kind of entity becomes 'Service'? "
         "there are Component, API, Resource, System, Domain, Group, User")),
        ("types:\n  A: {entries: {kind: API}}",
         "line 3: types.A.entries: `backstage` is missing, here or at the top; name the descriptor files"),
        ("backstage: info.yaml\ntypes:\n  API: {attributes: {Lifecicle: false}}",
         ("line 4: types.API.attributes.Lifecicle: there is no ready attribute of that name to leave out; "
         "did you mean 'Lifecycle'?")),
    ],
)  # fmt: skip
def test_what_cannot_be_is_told(folder: Folder, text: str, problem: str):
    """Once, however many types it concerns."""
    assert folder.problems(text) == [problem]


@pytest.mark.parametrize("kind", KINDS)
def test_ready_types_hang_together(kind: str):
    """Names are there once, and a backlink follows an attribute that refers back."""
    attributes = ready_type(kind).attributes
    assert len({attribute.name for attribute in attributes}) == len(attributes)
    for attribute in attributes:
        if attribute.backlink:
            followed = {one.name: one for one in ready_type(attribute.kind or "").attributes}[attribute.backlink]
            assert followed.kind == kind
        else:
            assert attribute.source
