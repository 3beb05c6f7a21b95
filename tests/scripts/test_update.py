from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING

import pytest
import yaml

if TYPE_CHECKING:
    from tests.support.sample_project import SampleProject


def published(project: SampleProject) -> dict:
    """Return the sample as a provider would publish it: other ids, texts, order; no credential, no errors."""
    document = yaml.safe_load(project.spec.read_text())
    document = json.loads(json.dumps(document, sort_keys=True))
    document["info"] = {"title": "Theirs", "version": "99"}
    del document["security"], document["components"]["securitySchemes"]
    document["x-webhooks"] = {"happened": {"post": {"responses": {}}}}
    for item in document["paths"].values():
        for method in set(item) - {"parameters"}:
            operation = item[method]
            operation.pop("security", None)
            operation["operationId"] = operation["operationId"].replace("_", "#")
            operation["description"] = "Their words."
            operation["x-vendor"] = {"internal": True}
            operation["responses"] = {s: a for s, a in operation["responses"].items() if s < "300"}
    thing = document["components"]["schemas"]["Thing"]
    thing["example"] = {"id": "1"}
    thing["title"] = "A title"
    thing["required"].append("organisation_id")
    thing["properties"]["id"]["pattern"] = "^[^\0]*$"
    document["components"]["schemas"]["Unreached"] = {"type": "object"}
    del document["paths"]["/v1/things"]["get"]["parameters"][2]["style"]
    return document


def write(project: SampleProject, document: dict) -> str:
    path = project.root / "published.json"
    path.write_text(json.dumps(document))
    return str(path)


@pytest.fixture
def settled(project):
    """Give a project whose spec is in its final form already."""
    done = project.run("update", "sample", "--deprecated", "--from", str(project.spec))
    assert done.returncode != 2, done.stderr
    return project


def test_the_same_document_changes_nothing(settled):
    """A document that says the same in its own way leaves spec and tree as they are, and says what it mended."""
    spec, tree = settled.spec.read_bytes(), settled.snapshot()

    done = settled.run("update", "sample", "--deprecated", "--from", write(settled, published(settled)))

    assert done.returncode == 0, done.stdout + done.stderr
    assert (settled.spec.read_bytes(), settled.snapshot()) == (spec, tree)
    assert done.stdout.splitlines() == [
        "no changes",
        "",
        "Taken in with",
        "  left out: schemas that no operation reaches (1)",
        "  left out: webhooks (1)",
        "  mended: no error answers, ours are kept (1)",
        "  mended: no security scheme, ours is kept (1)",
        "  mended: object query parameters are deepObject (1)",
        "  mended: patterns with a NUL character are left out (1)",
        "  mended: required names without a property (1)",
    ]


def test_deprecated_operations_are_left_out(settled):
    """Unless asked for, an operation that the provider deprecates goes, and the report says so."""
    document = published(settled)
    document["paths"]["/v1/answers"]["get"]["deprecated"] = True
    settled.replace(settled.overlay, "$.paths.*.delete", "$.paths['/v1/things'].get")
    done = settled.run("update", "sample", "--from", write(settled, document))
    assert done.returncode == 20, done.stderr
    assert "operation-removed  GET /v1/answers" in done.stdout
    assert "left out: deprecated operations (2)" in done.stdout
    assert not (settled.output / "sample" / "api" / "answers").exists()


def test_texts_of_theirs_are_not_taken_over(settled):
    """Our descriptions stay where what they describe stays; examples, titles and foreign extensions go."""
    document = published(settled)
    document["components"]["schemas"]["Part"]["properties"]["weight"] = {"type": "number", "description": "Theirs."}
    assert settled.run("update", "sample", "--deprecated", "--from", write(settled, document)).returncode == 10
    text = settled.spec.read_text()
    assert "Every thing there is." in text
    assert "A thing, in all the ways a field can be." in text
    for foreign in ("Their", "A title", "x-vendor", "example:", "x-webhooks", "Unreached", "organisation_id"):
        assert foreign not in text
    assert "Things V1_List" in text
    assert settled.run("--check").returncode == 0


def test_each_change_is_one_line(settled):
    """Exactly the changes made are reported, breaking ones first, in text, Markdown and JSON."""
    document = yaml.safe_load(settled.spec.read_text())
    schemas = document["components"]["schemas"]
    document["paths"]["/v1/things/{thing_id}/parts"] = {
        "get": copy.deepcopy(document["paths"]["/v1/things/{thing_id}/picture"]["get"])
        | {"operationId": "Things V1_Parts"}
    }
    schemas["Thing"]["properties"]["modes"]["items"]["enum"].append("dusk")
    schemas["Thing"]["properties"]["born_at"] = {"type": "string", "format": "date-time"}
    schemas["Thing"]["required"].remove("tags")
    del schemas["Thing"]["properties"]["tags"]
    schemas["ThingPayload"]["properties"]["color"]["enum"].remove("red")
    del schemas["ThingPayload"]["properties"]["color"]["default"]
    reports = settled.root / "report.md", settled.root / "report.json"

    done = settled.run(
        *("update", "sample", "--deprecated", "--from", write(settled, document)),
        *("--report", str(reports[0]), "--report-json", str(reports[1])),
    )

    assert done.returncode == 20, done.stdout + done.stderr
    found = json.loads(reports[1].read_text())
    assert [(change["kind"], change["where"]) for change in found["breaking"]] == [
        ("enum-value-removed", "ThingPayload.color"),
        ("field-removed", "Thing.tags"),
    ]
    assert [(change["kind"], change["where"]) for change in found["additive"]] == [
        ("enum-value-added", "Thing.modes[]"),
        ("field-added", "Thing.born_at"),
        ("operation-added", "GET /v1/things/{thing_id}/parts"),
    ]
    assert [(change["kind"], change["where"]) for change in found["other"]] == [("limit-changed", "ThingPayload.color")]
    assert done.stdout.index("Breaking (2)") < done.stdout.index("Additive (3)") < done.stdout.index("Other (1)")
    assert "| enum-value-added | `Thing.modes[]` |" in reports[0].read_text()
    assert (settled.output / "sample" / "api" / "things_v1" / "things_v1_parts.py").exists()
    assert settled.run("--check").returncode == 0
    assert settled.run("update", "sample", "--deprecated", "--from", write(settled, document)).returncode == 0


def test_additive_changes_have_their_own_exit_code(settled):
    """A change that breaks nobody ends with 10; --dry-run writes nothing."""
    before = settled.spec.read_bytes(), settled.snapshot()
    document = yaml.safe_load(settled.spec.read_text())
    document["components"]["schemas"]["Part"]["properties"]["weight"] = {"type": "number"}
    done = settled.run("update", "sample", "--deprecated", "--dry-run", "--from", write(settled, document))
    assert done.returncode == 10
    assert "field-added  Part.weight: optional" in done.stdout
    assert (settled.spec.read_bytes(), settled.snapshot()) == before


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "cannot be read (No such file or directory)"),
        ("{", "not JSON"),
        ("a: [", "not YAML"),
        ("[]", "expected an object at the root"),
        ("swagger: '2.0'", "not an OpenAPI 3 document (`openapi: missing`)"),
        ("openapi: 3.0.3\npaths: 7", "not built like an OpenAPI document"),
        ("openapi: 3.0.3\ninfo: {title: x, version: y}\npaths: {/a: {get: {responses: {}}}}", "has no operationId"),
        ("openapi: 3.0.3\npaths: {/a: {get: {operationId: A, responses: {'200': {$ref: '#/x'}}}}}", "points nowhere"),
        ("openapi: 3.0.3\npaths: {/a: {post: {operationId: A, responses: {'200': {}}}}}", "no policy for POST /a"),
    ],
)
def test_what_cannot_be_taken_leaves_everything_as_it_was(project, content, message):
    """A document that cannot be read or taken ends in one line, and neither spec nor tree is touched."""
    path = project.root / "published.yaml"
    if content is not None:
        path.write_text(content)
    overlay = project.overlay.read_text()
    if "policy" in message:
        project.overlay.write_text(overlay[: overlay.index("  - target: $.paths.*.get")])
    before = project.spec.read_bytes(), project.snapshot()
    done = project.run("update", "sample", "--from", str(path))
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert message in line
    assert (project.spec.read_bytes(), project.snapshot()) == before


def test_a_provider_that_publishes_nothing_is_named(project):
    """Without a source of its own a provider needs --from."""
    done = project.run("update", "sample")
    assert (done.returncode, done.stderr) == (
        2,
        "regenerate: sample publishes no document: say where it is with --from URL|PATH\n",
    )
