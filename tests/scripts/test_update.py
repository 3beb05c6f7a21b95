from __future__ import annotations

import contextlib
import copy
import json
import shutil
import time
from pathlib import Path

import pytest
import yaml

from scripts.regeneration import documents
from tests.support.sample_project import SampleProject


def published(project: SampleProject) -> dict:
    """Return the sample as a provider would publish it: other ids, texts, order; no credential, no errors."""
    document = documents.load(project.spec)
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


@pytest.fixture(scope="module")
def settled_once(built, tmp_path_factory):
    """Give a project whose spec is in its final form already; not to be changed."""
    project = SampleProject(tmp_path_factory.mktemp("settled") / "project")
    shutil.copytree(built.output, project.output)
    document = documents.load(project.spec)
    document["components"]["schemas"]["Part"]["properties"]["settled"] = {"type": "string"}
    done = project.run("update", "sample", "--deprecated", "--from", write(project, document))
    assert done.returncode == 10, done.stdout + done.stderr
    return project


@pytest.fixture
def settled(settled_once, tmp_path):
    """Give a project whose spec is in its final form already."""
    copy = SampleProject(tmp_path / "project")
    shutil.copytree(settled_once.output, copy.output)
    shutil.copy(settled_once.spec, copy.spec)
    return copy


def state(project: SampleProject) -> tuple:
    """Return everything that an update may write."""
    return project.spec.read_bytes(), project.overlay.read_bytes(), project.snapshot()


def five_changes(project: SampleProject) -> dict:
    """Return our document with one operation, enum value and field more, one required field and enum value less."""
    document = documents.load(project.spec)
    schemas = document["components"]["schemas"]
    picture = document["paths"]["/v1/things/{thing_id}/picture"]["get"]
    answer = {"$ref": "#/components/schemas/PartList"}
    document["paths"]["/v1/things/{thing_id}/parts"] = {
        "post": copy.deepcopy(picture)
        | {"operationId": "Things V1#AddParts"}
        | {"responses": {"200": {"description": "x", "content": {"application/json": {"schema": answer}}}}}
    }
    schemas["PartList"] = {"type": "object", "properties": {"parts": {"type": "array", "items": {"type": "string"}}}}
    schemas["Thing"]["properties"]["modes"]["items"]["enum"].append("dusk")
    schemas["Thing"]["properties"]["born_at"] = {"type": "string", "format": "date-time"}
    schemas["Thing"]["required"].remove("mode")
    del schemas["Thing"]["properties"]["mode"]
    schemas["ThingPayload"]["properties"]["color"]["enum"].remove("dark-blue")
    return document


FIVE = {
    "breaking": [("enum-value-removed", "ThingPayload.color"), ("field-removed", "Thing.mode")],
    "additive": [
        ("enum-value-added", "Thing.modes[]"),
        ("field-added", "Thing.born_at"),
        ("operation-added", "POST /v1/things/{thing_id}/parts"),
    ],
    "other": [],
}


def test_the_same_document_changes_nothing(settled):
    """A document that says the same in its own way leaves everything as it is, and says what it mended."""
    before = state(settled)

    done = settled.run("update", "sample", "--deprecated", "--from", write(settled, published(settled)))

    assert done.returncode == 0, done.stdout + done.stderr
    assert state(settled) == before
    assert done.stdout.splitlines() == [
        "no changes",
        "",
        "Taken in with",
        "  left out: schemas that no operation reaches (1): Unreached",
        "  left out: webhooks (1): happened",
        "  mended: no error answers, ours are kept (1): GET /v1/things",
        "  mended: no security scheme, ours is kept (1): Bearer",
        "  mended: no style for object query parameters, ours is kept (1): GET /v1/things ?status",
        "  mended: patterns with a NUL character are left out (1): Thing.id",
        "  mended: required names without a property (1): Thing.organisation_id",
    ]


def test_deprecated_operations_are_left_out(settled):
    """Unless asked for, an operation that the provider deprecates goes with its policy, and the report says so."""
    document = published(settled)
    document["paths"]["/v1/answers"]["get"]["deprecated"] = True
    done = settled.run("update", "sample", "--from", write(settled, document))
    assert done.returncode == 20, done.stderr
    assert "operation-deprecated  GET /v1/answers" in done.stdout
    assert "policy dropped with its operation: $.paths.*.delete" in done.stdout
    assert "left out: deprecated operations (2): DELETE /v1/things/{thing_id}, GET /v1/answers" in done.stdout
    assert (
        "gone in Python: sample_api.sample.api.answers.answers_get, sample_api.sample.namespaces.answers" in done.stdout
    )
    assert "python-name-removed" not in done.stdout
    assert not (settled.output / "sample" / "api" / "answers").exists()
    assert settled.run("--check").returncode == 0


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
    assert settled.run("--check").returncode == 0


def test_each_change_is_one_line(settled):
    """Exactly the changes made are reported, breaking ones first, in JSON, text and Markdown, and are taken in."""
    path = write(settled, five_changes(settled))
    reports = settled.root / "report.md", settled.root / "report.json"

    done = settled.run(
        *("update", "sample", "--deprecated", "--from", path),
        *("--report", str(reports[0]), "--report-json", str(reports[1])),
    )

    assert done.returncode == 20, done.stdout + done.stderr
    found = json.loads(reports[1].read_text())
    assert all(set(change) == {"kind", "where", "detail"} for changes in found.values() for change in changes)
    short = {name: [(entry["kind"], entry["where"]) for entry in changes] for name, changes in found.items()}
    assert short == FIVE
    assert done.stdout.startswith("sample: 5 changes\n")
    assert done.stdout.index("Breaking (2)") < done.stdout.index("Additive (3)")
    assert "| enum-value-added | `Thing.modes[]` |" in reports[0].read_text()
    assert (settled.output / "sample" / "api" / "things_v1" / "things_v1_add_parts.py").exists()
    assert settled.run("--check").returncode == 0
    assert settled.run("update", "sample", "--deprecated", "--from", path).returncode == 0


def test_a_dry_run_tells_the_same_and_writes_nothing(settled):
    """--dry-run reports all that an update would, Python names and policies included."""
    arguments = "update", "sample", "--deprecated", "--from", write(settled, five_changes(settled))
    before = state(settled)
    dry = settled.run(*arguments, "--dry-run")
    assert state(settled) == before
    assert [path.name for path in settled.output.parent.iterdir()] == [settled.output.name]
    done = settled.run(*arguments)
    assert (dry.returncode, dry.stdout) == (20, done.stdout)
    assert state(settled) != before


def test_python_names_that_vanish_are_listed(settled):
    """What can no longer be imported or read stands in its own list, and at the change that takes it away."""
    done = settled.run("update", "sample", "--deprecated", "--from", write(settled, five_changes(settled)), "--dry-run")
    listed = done.stdout[done.stdout.index("Python names that vanish") :].splitlines()[1:4]
    assert listed == [
        "  sample_api.sample.models.Thing.mode",
        "  sample_api.sample.models.ThingMode",
        "  sample_api.sample.models.ThingPayloadColor.DARK_BLUE",
    ]
    (line,) = [line for line in done.stdout.splitlines() if "field-removed" in line]
    assert line.endswith("gone in Python: sample_api.sample.models.Thing.mode, sample_api.sample.models.ThingMode")


def test_a_new_write_is_never_repeated_until_somebody_decides(settled):
    """A new operation without a policy is taken in with the most careful one, which the report names."""
    done = settled.run("update", "sample", "--deprecated", "--from", write(settled, five_changes(settled)))
    assert "to decide: idempotency of POST /v1/things/{thing_id}/parts, `none` until then" in done.stdout
    assert "$.paths['/v1/things/{thing_id}/parts'].post" in settled.overlay.read_text()
    table = (settled.output / "sample" / "operations.py").read_text()
    entry = table[table.index('"POST /v1/things/{thing_id}/parts"') :]
    assert '"none"' in entry[: entry.index(")")]


def test_strict_refuses_operations_without_a_policy(settled):
    """With --strict the changes are told and nothing is taken in; the report says why."""
    before, report = state(settled), settled.root / "report.md"
    path = write(settled, five_changes(settled))
    done = settled.run("update", "sample", "--deprecated", "--strict", "--from", path, "--report", str(report))
    assert done.returncode == 2
    assert done.stderr == (
        "regenerate: no policy for POST /v1/things/{thing_id}/parts: add an action to specs/overlays/sample.yaml\n"
    )
    assert "operation-added  POST /v1/things/{thing_id}/parts" in done.stdout
    assert "## Not taken in\n\n- no policy for POST /v1/things/{thing_id}/parts" in report.read_text()
    assert state(settled) == before


def test_additive_changes_have_their_own_exit_code(settled):
    """A change that breaks nobody ends with 10."""
    document = documents.load(settled.spec)
    document["components"]["schemas"]["Part"]["properties"]["weight"] = {"type": "number"}
    done = settled.run("update", "sample", "--deprecated", "--dry-run", "--from", write(settled, document))
    assert done.returncode == 10
    assert "field-added  Part.weight: optional number" in done.stdout


def test_an_action_that_an_update_makes_stale_stops_it(settled):
    """An overlay action that mends what is gone is not dropped silently: one line names it, nothing is taken in."""
    mend = (
        "  - target: $.components.schemas.Thing.properties.mode\n    description: Ours.\n    update: {maxLength: 9}\n"
    )
    settled.overlay.write_text(settled.overlay.read_text() + mend)
    assert settled.run().returncode == 0
    before = state(settled)
    done = settled.run("update", "sample", "--deprecated", "--from", write(settled, five_changes(settled)))
    (line,) = done.stderr.splitlines()
    assert done.returncode == 2
    assert "($.components.schemas.Thing.properties.mode) matches nothing" in line
    assert state(settled) == before


def test_what_the_generator_cannot_take_is_named_after_the_report(settled):
    """The changes are told even where they cannot be built, and everything stays as it was."""
    document = documents.load(settled.spec)
    document["paths"]["/v1/answers"]["get"]["responses"]["200"]["content"]["application/json"]["schema"] = {
        "$ref": "#/components/schemas/problem"
    }
    document["components"]["schemas"]["problem"] = {"type": "object", "properties": {"a": {"type": "string"}}}
    before = state(settled)
    done = settled.run("update", "sample", "--deprecated", "--from", write(settled, document))
    assert done.returncode == 2
    assert "type-changed  GET /v1/answers 200: Thing is now problem" in done.stdout
    assert 'duplicate models with name "Problem"' in done.stderr
    assert state(settled) == before


@pytest.mark.parametrize("error", [OSError(13, "Permission denied"), KeyboardInterrupt()])
def test_an_update_that_fails_at_the_very_end_is_undone(settled, monkeypatch, error):
    """When the tree cannot be replaced, or Ctrl-C falls there, spec and overlay are the old ones again."""
    rename, before = Path.rename, state(settled)

    def fail_for_the_tree(self, target):
        if target == settled.output and not self.name.endswith(".old"):
            raise error
        return rename(self, target)

    path = write(settled, five_changes(settled))
    with monkeypatch.context() as patch, contextlib.suppress(KeyboardInterrupt):
        patch.setattr(Path, "rename", fail_for_the_tree)
        assert settled.run("update", "sample", "--deprecated", "--from", path).returncode == 2
    assert state(settled) == before


def test_an_update_rebuilds_only_its_provider(settled):
    """The other providers are taken over as they are, which the lock proves."""
    other = settled.snapshot()["other/models/thing.py"]
    stamp = (settled.output / "other" / "models" / "thing.py").stat().st_mtime_ns
    assert (
        settled.run("update", "sample", "--deprecated", "--from", write(settled, five_changes(settled))).returncode
        == 20
    )
    assert settled.snapshot()["other/models/thing.py"] == other
    assert (settled.output / "other" / "models" / "thing.py").stat().st_mtime_ns == stamp
    assert settled.run("--check").returncode == 0


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_a_document_of_four_megabytes_is_taken_in(settled, form):
    """Size is no obstacle: mostly examples and webhooks, as published, it is read and compared in seconds."""
    document = published(settled)
    filler = {"text": "lorem ipsum " * 55}
    document["x-webhooks"] = {f"public.thing_{number}_v2": {"post": {"example": filler}} for number in range(4000)}
    schemas = document["components"]["schemas"]
    for number in range(1500):
        schemas[f"Hook{number}V2"] = {
            "type": "object",
            "properties": {"public.x_v2": {"type": "string"}},
            "example": filler,
        }
    text = json.dumps(document)
    if form == "yaml":
        # Read back first: what is one object in memory would be written once, with aliases to it.
        text = yaml.dump(json.loads(text), Dumper=getattr(yaml, "CSafeDumper", yaml.SafeDumper), sort_keys=False)
    path = settled.root / f"published.{form}"
    path.write_text(text)
    assert path.stat().st_size > 3_500_000
    started = time.perf_counter()
    done = settled.run("update", "sample", "--deprecated", "--from", str(path))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "left out: webhooks (4000): public.thing_0_v2, public.thing_1_v2" in done.stdout
    assert time.perf_counter() - started < 30


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
        ("openapi: 3.0.3\npaths: {}", "the document has no operations"),
        ("openapi: 3.0.3\npaths: {/a: {get: {operationId: A, responses: {'200': {}, '20': 7}}}}", "not built like"),
    ],
)
def test_what_cannot_be_taken_leaves_everything_as_it_was(project, content, message):
    """A document that cannot be read or taken ends in one line, and neither spec nor tree is touched."""
    path = project.root / "published.yaml"
    if content is not None:
        path.write_text(content)
    before = state(project)
    done = project.run("update", "sample", "--from", str(path))
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert message in line
    assert state(project) == before


def test_a_provider_that_publishes_nothing_is_named(project):
    """Without a source of its own a provider needs --from."""
    done = project.run("update", "sample")
    assert (done.returncode, done.stderr) == (
        2,
        "regenerate: sample publishes no document: say where it is with --from URL|PATH\n",
    )
