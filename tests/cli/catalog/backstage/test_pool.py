"""Entities of several files, and what they say of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from incidentkit.catalog._backstage import EntityPool

if TYPE_CHECKING:
    from tests.cli.catalog.conftest import Folder


def entity(
    kind: str, name: str, spec: str = "{}", *, namespace: str = "", version: str = "backstage.io/v1alpha1"
) -> str:
    where = f", namespace: {namespace}" if namespace else ""
    return f"---\napiVersion: {version}\nkind: {kind}\nmetadata: {{name: {name}{where}}}\nspec: {spec}\n"


def pool_of(folder: Folder, *texts: str) -> EntityPool:
    for number, text in enumerate(texts):
        folder.write(**{f"{number}__yaml": text})
    return EntityPool([f"{number}.yaml" for number in range(len(texts))])


def only(pool: EntityPool, kind: str) -> dict[str, Any]:
    assert pool.broken == []
    [row] = pool.rows(kind)
    return row.values


def related(pool: EntityPool, kind: str, relation: str) -> list[str]:
    return [one["targetRef"] for one in only(pool, kind)["relations"] if one["type"] == relation]


def test_entities_are_told_apart_by_kind(folder: Folder):
    """Of all files and all documents in them; an empty document is nothing."""
    pool = pool_of(folder, entity("Component", "A") + "---\n" + entity("API", "b"), entity("Component", "c"))
    assert [(row.where, row.values["ref"]) for row in pool.rows("Component")] == [
        ("0.yaml document 1", "component:default/a"),
        ("1.yaml document 1", "component:default/c"),
    ]
    assert [row.values["ref"] for row in pool.rows("api")] == ["api:default/b"]


@pytest.mark.parametrize(
    ("kind", "spec", "relation", "target"),
    [
        ("Component", "{owner: x}", "ownedBy", "group:default/x"),
        ("Component", "{owner: 'user:x'}", "ownedBy", "user:default/x"),
        ("Component", "{system: x}", "partOf", "system:default/x"),
        ("Component", "{subcomponentOf: x}", "partOf", "component:default/x"),
        ("Component", "{providesApis: [x]}", "providesApi", "api:default/x"),
        ("Component", "{consumesApis: [x]}", "consumesApi", "api:default/x"),
        ("Component", "{dependsOn: ['resource:x']}", "dependsOn", "resource:default/x"),
        ("Resource", "{dependencyOf: ['component:x']}", "dependencyOf", "component:default/x"),
        ("API", "{system: other/x}", "partOf", "system:other/x"),
        ("System", "{domain: x}", "partOf", "domain:default/x"),
        ("Domain", "{subdomainOf: x}", "partOf", "domain:default/x"),
        ("Group", "{parent: x}", "childOf", "group:default/x"),
        ("Group", "{children: [x]}", "parentOf", "group:default/x"),
        ("Group", "{members: [x]}", "hasMember", "user:default/x"),
        ("User", "{memberOf: [x]}", "memberOf", "group:default/x"),
    ],
)
def test_fields_are_relations(folder: Folder, kind: str, spec: str, relation: str, target: str):
    """Each field refers to the kind that Backstage takes it to mean."""
    assert related(pool_of(folder, entity(kind, "me", spec)), kind, relation) == [target]


@pytest.mark.parametrize(
    ("kind", "relation", "other", "target"),
    [
        ("Group", "childOf", entity("Group2", "x") + entity("Group", "me"), []),
        ("User", "memberOf", entity("Group", "boss", "{members: [me]}"), ["group:default/boss"]),
        (
            "Resource",
            "dependencyOf",
            entity("Component", "web", "{dependsOn: ['resource:me']}"),
            ["component:default/web"],
        ),
        ("System", "hasPart", entity("Component", "web", "{system: me}"), ["component:default/web"]),
    ],
)
def test_a_relation_is_known_at_both_ends(folder: Folder, kind: str, relation: str, other: str, target: list[str]):
    """Whichever end says it, in whichever file."""
    texts = [other] if f"kind: {kind}\n" in other else [other, entity(kind, "me")]
    assert related(pool_of(folder, *texts), kind, relation) == target


def test_what_both_ends_say_is_said_once_and_in_one_order(folder: Folder):
    """Independent of the order of the files."""
    texts = [
        entity("User", "me", "{memberOf: [b, a]}"),
        entity("Group", "c", "{members: [me]}") + entity("Group", "a", "{members: [me]}"),
    ]
    expected = ["group:default/a", "group:default/b", "group:default/c"]
    assert related(pool_of(folder, *texts), "User", "memberOf") == expected
    assert related(pool_of(folder, *reversed(texts)), "User", "memberOf") == expected


def test_names_alone_are_aliases_in_the_default_namespace(folder: Folder):
    """Elsewhere they could mean several entities."""
    assert only(pool_of(folder, entity("API", "Orders")), "API")["aliases"] == ["Orders"]
    assert only(pool_of(folder, entity("API", "Orders", namespace="eu")), "API")["aliases"] == []


def test_an_export_of_the_backstage_api_is_read_too(folder: Folder):
    """A list of entities with the relations it has worked out."""
    pool = pool_of(
        folder,
        """[{"apiVersion": "backstage.io/v1beta1", "kind": "Component", "metadata": {"name": "a"},
             "relations": [{"type": "ownedBy", "targetRef": "group:default/x"}]}]""",
    )
    assert related(pool, "Component", "ownedBy") == ["group:default/x"]


def test_what_is_not_backstages_is_passed_over(folder: Folder):
    """Other programs have kinds of the same name; a kind nobody knows may be one's own."""
    pool = pool_of(folder, entity("Component", "a", version="dapr.io/v1") + entity("Squad", "b", version="acme.com/v1"))
    assert pool.broken == []
    assert [*pool.rows("Component")] == []
    assert only(pool, "Squad")["ref"] == "squad:default/b"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a: {", "0.yaml: not valid YAML: line "),
        ("- 7", "0.yaml document 1: a number where an entity is needed"),
        ("kind: API", "0.yaml document 1: an entity needs `kind` and `metadata.name`"),
        ("metadata: {name: x}", "0.yaml document 1: an entity needs `kind` and `metadata.name`"),
        (entity("Component", "a", "{dependsOn: [x]}"),
         "0.yaml document 1: spec.dependsOn: 'x' does not say of what kind it is; write component:x, for example"),
        (entity("Component", "a", "{owner: [[]]}"),
         "0.yaml document 1: spec.owner: [] is no reference; write [kind:][namespace/]name"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_and_the_rest_is_there(folder: Folder, text: str, reason: str):
    """A broken file or document stops no other."""
    pool = pool_of(folder, text, entity("API", "good"))
    [broken] = pool.broken
    assert broken.reason.startswith(reason)
    assert [row.values["ref"] for row in pool.rows("API")] == ["api:default/good"]
