"""Providers that are found: in the repository, in its plugins, and in any other folder."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from scripts.regeneration import documents

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.sample_project import SampleProject

OVERLAY = """\
overlay: 1.0.0
info: {title: Policy of the toy, version: "1"}
slice:
  /toys: [get]
  /toys/{id}:
actions: []
"""
RULES = """\
actions:
  - target: $
    description: The key stands behind a word of its own.
    update:
      x-incidentkit-dialect: {authorization: "Key ", rate-limit: {requests: 7, per: 1}}
  - target: $.paths.*.get
    description: Reading changes nothing.
    update: {x-incidentkit: {idempotency: safe, paging: none}}
  - target: $.paths.*[?takes(@, 'offset') && answers(@, 'more')]
    description: Takes `offset` and answers `more`.
    update: {x-incidentkit: {paging: offset}}
  - target: $.paths.*.delete
    description: A second delete finds nothing.
    update: {x-incidentkit: {idempotency: safe, paging: none}}
"""


def answer(schema: dict[str, Any]) -> dict[str, Any]:
    return {"200": {"description": "Theirs.", "content": {"application/json": {"schema": schema}}}}


def operation(name: str, schema: dict[str, Any], *parameters: dict[str, Any]) -> dict[str, Any]:
    return {"tags": ["Toys"], "operationId": name, "parameters": list(parameters), "responses": answer(schema)}


def published() -> dict[str, Any]:
    """Return a document with more than anybody wants, and references into lists."""
    identifier = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    toys = {"type": "array", "items": {"$ref": "#/components/schemas/Toy"}}
    page = {"type": "object", "properties": {"more": {"type": "boolean"}}}
    listing = {"allOf": [page, {"type": "object", "required": ["toys"], "properties": {"toys": toys}}]}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Toy API", "version": "7", "description": "Their words."},
        "servers": [{"url": "https://toys.example.com", "description": "Their words."}],
        "security": [{"key": []}],
        "paths": {
            "/toys": {
                "get": operation(
                    "listToys",
                    listing,
                    {"name": "Accept", "in": "header", "schema": {"type": "string"}},
                    {"name": "offset", "in": "query", "schema": {"type": "integer"}},
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 2}},
                    {"name": "kinds[]", "in": "query", "schema": {"type": "string", "enum": ["car", "doll"]}},
                ),
                "post": operation("createToy", {"$ref": "#/components/schemas/Unwanted"}),
            },
            "/toys/{id}": {
                "get": operation("getToy", {"$ref": "#/components/schemas/Toy"}, identifier),
                "delete": operation("deleteToy", {"type": "object"}, identifier),
            },
            "/factories": {"get": operation("listFactories", {"$ref": "#/components/schemas/Unwanted"})},
        },
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "Authorization"}},
            "schemas": {
                "Thing": {"allOf": [{"type": "object", "properties": {"id": {"type": "string"}}}, {"type": "object"}]},
                "Toy": {
                    "allOf": [
                        {"$ref": "#/components/schemas/Thing/allOf/0"},
                        {"type": "object", "properties": {"name": {"type": "string", "description": "Their words."}}},
                    ]
                },
                "Unwanted": {"type": "object", "properties": {"x": {"type": "string"}}},
            },
        },
    }


class Toy:
    """A project in a folder of its own."""

    def __init__(self, sample: SampleProject, root: Path) -> None:
        self.sample = sample
        self.root = root
        self.spec = root / "specs" / "toy.yaml"
        self.overlay = root / "specs" / "overlays" / "toy.yaml"
        self.output = root / "generated" / "toy_api"
        self.overlay.parent.mkdir(parents=True)
        self.overlay.write_text(OVERLAY)
        (root / "pyproject.toml").write_text('[tool.incidentkit]\npackage = "toy_api"\n')

    def update(self, document: dict[str, Any], *arguments: str) -> subprocess.CompletedProcess[str]:
        path = self.root / "published.json.gz"
        path.write_bytes(gzip.compress(json.dumps(document).encode()))
        return self.sample.run("update", "toy", "--from", str(path), *arguments)

    def decide(self) -> None:
        """Give every operation a policy by rules."""
        self.overlay.write_text(OVERLAY.replace("actions: []\n", RULES))

    def evaluate(self, code: str) -> str:
        """Run code that may import the generated packages."""
        path = os.pathsep.join([str(self.output.parent), str(self.sample.output.parent)])
        command = [sys.executable, "-c", code]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env={"PYTHONPATH": path}, timeout=60)
        return done.stdout.strip()


@pytest.fixture
def plugin(project):
    """Give a plugin of the repository that has an overlay and nothing else."""
    return Toy(project, project.root / "plugins" / "toys")


@pytest.fixture
def elsewhere(project, tmp_path):
    """Give such a project in a folder outside the repository."""
    return Toy(project, tmp_path / "elsewhere")


def test_the_first_update_writes_the_document(plugin):
    """With nothing but an overlay without actions, an update writes the document, cautious policies and the client."""
    done = plugin.update(published())
    assert done.returncode == 10, done.stderr
    assert "to decide: idempotency of DELETE /toys/{id}, `none` until then" in done.stdout
    assert "to decide: paging of GET /toys, which takes `offset`; `none` until then" in done.stdout
    assert "New and undecided:" in plugin.overlay.read_text()
    assert list(documents.load(plugin.spec)) == [
        "openapi",
        "info",
        "servers",
        "security",
        "tags",
        "paths",
        "components",
    ]
    assert plugin.sample.run("--check").returncode == 0


def test_none_of_their_words_is_taken_over(plugin):
    """The first document holds facts alone."""
    assert plugin.update(published()).returncode == 10
    assert "Their" not in plugin.spec.read_text()


def test_a_slice_takes_what_it_names_and_no_more(plugin):
    """Operations outside the slice, and components that only they reach, are neither taken nor reported."""
    done = plugin.update(published())
    document = documents.load(plugin.spec)
    assert {path: set(item) for path, item in document["paths"].items()} == {
        "/toys": {"get"},
        "/toys/{id}": {"get", "delete"},
    }
    assert set(document["components"]["schemas"]) == {"Toy", "ThingAllOf0"}
    for foreign in ("Unwanted", "createToy", "factories"):
        assert foreign not in done.stdout


def test_a_newer_document_is_compared_by_the_slice_alone(plugin):
    """What changed outside the slice is no change."""
    assert plugin.update(published()).returncode == 10
    newer = published()
    del newer["paths"]["/factories"]
    newer["paths"]["/toys"]["post"]["operationId"] = "makeToy"
    assert plugin.update(newer).stdout.startswith("no changes\n")
    newer["components"]["schemas"]["Toy"]["allOf"][1]["properties"]["color"] = {"type": "string"}
    assert "field-added  Toy.color" in plugin.update(newer, "--dry-run").stdout


def test_what_leaves_the_document_leaves_the_slice(plugin):
    """An operation of the slice that the provider removed is reported as removed."""
    plugin.decide()
    assert plugin.update(published()).returncode == 10
    newer = published()
    del newer["paths"]["/toys"]["get"]
    plugin.overlay.write_text(plugin.overlay.read_text().replace("offset') && answers(@, 'more", "id"))
    done = plugin.update(newer, "--dry-run")
    assert "operation-removed  GET /toys" in done.stdout
    assert "in the slice, but no longer in the document (1): GET /toys" in done.stdout


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("slice:\n  /toys: [put]\n", "the slice takes PUT /toys, which the document does not have"),
        ("slice:\n  /toy:\n", "the slice takes /toy, which the document does not have"),
        ("slice:\n  /toys: [fetch]\n", "slice: /toys takes a list of get, post"),
        ("slice: [/toys]\n", "slice takes paths, each with a list of methods"),
    ],
)
def test_a_slice_that_cannot_be_taken_is_refused(plugin, written, message):
    """One line names what the slice asks for and the document does not have."""
    plugin.overlay.write_text(OVERLAY[: OVERLAY.index("slice:")] + written + "actions: []\n")
    done = plugin.update(published())
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith("regenerate: plugins/toys: ")
    assert message in line
    assert not plugin.spec.exists()


def test_a_failed_first_update_leaves_nothing(plugin):
    """When the client cannot be generated, the document is not written either."""
    document = published()
    document["paths"]["/toys/{id}"]["get"]["responses"] = answer(
        {"type": "object", "properties": {"a/b": {}, "a_b": {}}}
    )
    document["paths"]["/toys"]["get"]["operationId"] = "getToy"
    assert plugin.update(document).returncode == 2
    assert not plugin.spec.exists()
    assert plugin.overlay.read_text() == OVERLAY


def test_a_plugin_uses_the_runtime_of_the_main_package(plugin):
    """Its package has no runtime of its own, imports the other one's, and says its own dialect."""
    plugin.decide()
    assert plugin.update(published()).returncode == 10
    assert not (plugin.output / "shared").exists()
    for module in plugin.output.rglob("*.py"):
        assert "..shared" not in module.read_text(), module
    said = plugin.evaluate(
        "from toy_api.toy.dialect import DIALECT; from toy_api.toy import models, api;"
        "from sample_api.shared.dialect import Dialect;"
        "print(isinstance(DIALECT, Dialect), DIALECT.authorization, DIALECT.rate_limit.requests,"
        " models.Toy(name='a').to_dict())"
    )
    assert said == "True Key  7 {'name': 'a'}"


def test_offset_paging_goes_through_all_pages(plugin):
    """`list_all_*` of a listing with `offset` and `more` asks for the records after those it has, and ends."""
    plugin.decide()
    assert plugin.update(published()).returncode == 10
    found = plugin.evaluate(
        """
import asyncio
from toy_api.toy.models import ListToysResponse200 as Page
from toy_api.toy.namespaces import Toys

names = ["a", "b", "c"]

class Caller:
    async def call(self, run, **arguments):
        start = arguments["offset"] or 0
        print("asked", arguments["limit"], start)
        chosen = names[start : start + arguments["limit"]]
        return Page.from_dict({"toys": [{"name": name} for name in chosen], "more": start + 2 < len(names)})

    def paginate(self, fetch):
        return fetch

async def main():
    place = None
    for _ in range(5):
        toys, place = await fetch(place)
        print([toy.name for toy in toys], place)
        if place is None:
            break

fetch = Toys(Caller()).list_all_toys(kinds=["car"])
asyncio.run(main())
"""
    )
    assert found.splitlines() == ["asked 2 0", "['a', 'b'] 2", "asked 2 2", "['c'] None"]


def test_a_paging_style_of_its_own_is_no_code(plugin):
    """A listing whose next cursor stands in a field of another name pages by what the overlay says of it."""
    document = published()
    listing = document["paths"]["/toys"]["get"]
    listing["parameters"][1] = {"name": "token", "in": "query", "schema": {"type": "string"}}
    page = listing["responses"]["200"]["content"]["application/json"]["schema"]["allOf"][0]
    page["properties"] = {"meta": {"type": "object", "properties": {"next": {"type": "string"}}}}
    style = "{step: cursor, position: token, size: limit, more: meta.next}"
    rules = RULES.replace("takes(@, 'offset') && answers(@, 'more')", "takes(@, 'token')")
    rules = rules.replace("paging: offset", "paging: token")
    root = f"  - {{target: $, description: x, update: {{x-incidentkit-paging: {{token: {style}}}}}}}\n"
    plugin.overlay.write_text(OVERLAY.replace("actions: []\n", rules + root))
    done = plugin.update(document)
    assert done.returncode == 10, done.stderr
    text = (plugin.output / "toy" / "namespaces" / "toys.py").read_text()
    assert '_next_cursor(_answer.meta, _found, limit, more="next_")' in text
    assert "token=token if _position is None else _position" in text
    assert "limit: int = 2" in text


def test_everything_is_rebuilt_and_checked_together(plugin):
    """Without arguments, the repository and all of its plugins are rebuilt, and --check sees an edit in each."""
    plugin.decide()
    assert plugin.update(published()).returncode == 10
    edited = plugin.output / "toy" / "models" / "toy.py"
    edited.write_text("# edited\n")
    done = plugin.sample.run("--check")
    assert done.returncode == 1
    assert "changed  toy/models/toy.py" in done.stderr
    done = plugin.sample.run()
    assert "generated/sample_api: unchanged" in done.stdout
    assert "plugins/toys/generated/toy_api: 1 changed" in done.stdout
    assert plugin.sample.run("--check").returncode == 0


def test_a_project_elsewhere_is_worked_on_alone(elsewhere):
    """--project takes any folder; the repository is left as it is."""
    before = elsewhere.sample.snapshot()
    elsewhere.decide()
    done = elsewhere.update(published(), "--project", str(elsewhere.root))
    assert done.returncode == 10, done.stderr
    checked = elsewhere.sample.run("--project", str(elsewhere.root), "--check")
    assert checked.stdout == f"{elsewhere.output}: up to date\n"
    assert elsewhere.sample.snapshot() == before
    assert elsewhere.evaluate("from toy_api.toy.namespaces import Toys; print(Toys.__name__)") == "Toys"


def test_a_project_says_which_package_it_generates(elsewhere):
    """A folder without the setting is refused with the line to write."""
    (elsewhere.root / "pyproject.toml").write_text("[project]\n")
    done = elsewhere.sample.run("--project", str(elsewhere.root))
    assert done.returncode == 2
    assert 'name the package to generate: [tool.incidentkit] package = "my_provider_api"' in done.stderr


def test_an_overlay_without_its_document_names_the_file(plugin):
    """A rebuild before the first update says which file is missing, with its folder."""
    done = plugin.sample.run()
    assert done.returncode == 2
    assert done.stderr == (
        "regenerate: plugins/toys: specs/overlays/toy.yaml is there, but not specs/toy.yaml;"
        " `update toy --from URL|PATH` writes it\n"
    )


def test_a_document_without_its_overlay_names_the_file(project):
    """A document that nobody gave policies is refused with the overlay that is missing."""
    project.overlay.unlink()
    done = project.run()
    assert done.returncode == 2
    assert done.stderr == (
        "regenerate: specs/sample.yaml is there, but not specs/overlays/sample.yaml, which has its policies\n"
    )
