from __future__ import annotations

import json
import os
import tomllib
from pathlib import Path

import pytest

from scripts.regeneration import config, documents, lock, tree
from scripts.regeneration.failures import RefusedError
from tests.support.sample_project import REPOSITORY, SampleProject


def refused(project: SampleProject, *arguments: str) -> str:
    """Run, expect the one-line refusal, the tree as it was, and nothing left behind; return the line."""
    before = project.snapshot()
    done = project.run(*arguments)
    assert done.returncode == 2, done.stdout + done.stderr
    assert done.stdout == ""
    assert project.snapshot() == before
    assert [path.name for path in project.output.parent.iterdir()] == [project.output.name]
    (line,) = done.stderr.splitlines()
    return line


def test_same_input_gives_same_bytes(built, project):
    """A second run in another folder, at another time, with another hash seed, writes the same bytes."""
    first = built.snapshot()
    os.environ["PYTHONHASHSEED"] = "4711"
    try:
        assert project.run_alone().returncode == 0
    finally:
        del os.environ["PYTHONHASHSEED"]
    assert project.snapshot() == first


def test_check_accepts_an_untouched_tree(project):
    """--check exits with 0 and says so when the tree is what its sources make."""
    done = project.run_alone("--check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "generated/sample_api: up to date\n", "")


def test_check_names_each_difference(project):
    """--check exits with 1, names edited, deleted and added files, shows the edit, and writes nothing."""
    edited = project.output / "sample" / "models" / "part.py"
    edited.write_text(edited.read_text() + "\nPATCHED = True\n")
    (project.output / "sample" / "models" / "thing.py").unlink()
    (project.output / "stray.py").write_text("")
    before = project.snapshot()

    done = project.run("--check")

    assert done.returncode == 1
    assert "changed  sample/models/part.py" in done.stderr
    assert "missing  sample/models/thing.py" in done.stderr
    assert "extra    stray.py" in done.stderr
    assert "-PATCHED = True" in done.stderr
    assert project.snapshot() == before


def test_one_provider_leaves_the_other_as_it_is(project):
    """--provider rebuilds that one only: an edit in the other stays."""
    kept = project.output / "other" / "models" / "part.py"
    kept.write_text("# edited\n")
    lost = project.output / "sample" / "models" / "part.py"
    lost.write_text("# edited\n")

    assert project.run("--provider", "sample").returncode == 0

    assert kept.read_text() == "# edited\n"
    assert lost.read_text() != "# edited\n"


def test_only_what_changed_is_rebuilt(project):
    """Without arguments, a provider whose inputs and output are as the lock says is taken over."""
    assert "unchanged" in project.run().stdout
    assert "rebuilt no provider" in project.run().stdout
    project.replace(project.spec, "description: Opaque.", "description: Never parse it.")
    assert "rebuilt sample)" in project.run().stdout
    edited = project.output / "other" / "models" / "part.py"
    edited.write_text("# edited")
    assert "rebuilt other)" in project.run().stdout
    assert edited.read_text() != "# edited"
    assert "rebuilt other, sample)" in project.run("--force").stdout
    assert project.run("--check").returncode == 0


@pytest.mark.parametrize("what", ["template", "shared", "step", "command", "settings"])
def test_whatever_shapes_all_rebuilds_all(project, what):
    """A change of the templates, the runtime, the pipeline or its settings rebuilds every provider."""
    assert lock.unchanged(config.load(project.root)) == {"other", "sample"}
    path, old, new = {
        "template": (project.scripts / "templates" / "client.py.jinja", "", "{# touched #}"),
        "shared": (project.scripts / "shared" / "types.py", "", "# touched\n"),
        "step": (project.scripts / "regeneration" / "failures.py", "", "# touched\n"),
        "command": (project.scripts / "regenerate.py", "", "# touched\n"),
        "settings": (project.scripts / "generator.yaml", "line_length: 110", "line_length: 100"),
    }[what]
    path.write_text(path.read_text().replace(old, new) if old else path.read_text() + new)
    assert lock.unchanged(config.load(project.root)) == set()


def test_a_provider_left_behind_is_rebuilt_next_time(project):
    """What --provider took over unseen, though its inputs had changed, is not taken for up to date."""
    for name in ("sample", "other"):
        spec = project.spec.with_name(f"{name}.yaml")
        project.replace(spec, "description: Opaque.", "description: Never parse it.")
    assert project.run("--provider", "sample").returncode == 0
    assert project.run("--check").returncode == 1
    assert "rebuilt other)" in project.run().stdout
    assert project.run("--check").returncode == 0


def test_each_module_says_where_it_comes_from(built):
    """Every module names its source and the command that rebuilds it, and uses plain line ends."""
    for name, content in built.snapshot().items():
        if name.endswith(".py") and name != "__init__.py":
            folder = name.partition("/")[0]
            source = "scripts/shared" if folder == "shared" else f"specs/{folder}.yaml"
            assert content.startswith(f"# Generated from {source}. Do not edit".encode()), name
            assert b"python scripts/regenerate.py" in content
        assert b"\r" not in content


def test_the_lock_names_every_input(built):
    """lock.json holds versions and a hash of each input, and no time or machine."""
    record = json.loads((built.output / "lock.json").read_text())
    assert record["generator"] == "openapi-python-client==0.29.1"
    assert set(record) == {"formatter", "generator", "pipeline", "providers", "shared", "templates"}
    assert set(record["providers"]["sample"]) == {"output", "overlay", "spec"}


@pytest.mark.parametrize("what", ["spec", "overlay", "template", "shared", "step"])
def test_check_sees_a_changed_input(project, what):
    """A change of any input that no regeneration followed fails --check, even one without effect on the output."""
    path = {
        "spec": project.spec,
        "overlay": project.overlay,
        "template": project.scripts / "templates" / "client.py.jinja",
        "shared": project.scripts / "shared" / "types.py",
        "step": project.scripts / "regeneration" / "failures.py",
    }[what]
    path.write_text(path.read_text() + "\n# touched\n")
    assert project.run("--check").returncode == 1


def test_stale_overlay_action_is_refused(project):
    """An overlay action that matches nothing stops the run with one line that names it."""
    project.replace(project.overlay, "$.paths['/v1/things'].post", "$.paths['/v1/gone'].post")
    line = refused(project)
    assert "overlays/sample.yaml: action 4 ($.paths['/v1/gone'].post) matches nothing" in line


def test_invalid_document_is_refused(project):
    """A document that does not validate stops the run with one line that names the place."""
    project.replace(project.spec, "in: path", "in: nowhere")
    assert "specs/sample.yaml: not valid at " in refused(project)


def test_changed_stock_template_is_refused(project):
    """A stock template that differs from the one our override was made from stops the run."""
    lock = project.scripts / "templates" / "stock.lock"
    name = "model.py.jinja"
    lines = [line if name not in line else f"{'0' * 64}  {name}" for line in lock.read_text().splitlines()]
    lock.write_text("\n".join(lines) + "\n")
    assert "the stock template model.py.jinja changed" in refused(project)
    assert project.run("accept-stock").returncode == 0
    assert project.run("--check").returncode == 0


def test_another_generator_version_is_refused(project):
    """An installed generator other than the pinned one stops the run."""
    settings = project.scripts / "generator.yaml"
    project.replace(settings, "openapi-python-client==0.29.1", "openapi-python-client==0.1")
    assert "openapi-python-client 0.29.1 is installed, the pin is 0.1" in refused(project)


def test_operation_without_policy_is_refused(project):
    """An operation without a policy stops the run and is named with the file to mend."""
    text = project.overlay.read_text()
    project.overlay.write_text(text[: text.index("  - target: $.paths.*.delete")])
    line = refused(project)
    assert "no policy for DELETE /v1/things/{thing_id}" in line
    assert "specs/overlays/sample.yaml" in line


def test_operation_that_the_generator_drops_is_refused(project):
    """What the generator would only warn of stops the run: no operation vanishes silently."""
    project.replace(
        project.spec, "    Problem:", "    problem: {type: object, properties: {a: {type: string}}}\n    Problem:"
    )
    line = refused(project)
    assert "the generator" in line
    assert 'duplicate models with name "Problem"' in line


def test_unsupported_body_is_refused(project):
    """A body of a media type that the templates cannot send is named and stops the run."""
    project.replace(
        project.spec,
        'content: {application/json: {schema: {$ref: "#/components/schemas/ThingPayload"}}}',
        "content: {text/csv: {schema: {type: string}}}",
    )
    assert "POST /v1/things: bodies of type text/csv are not supported" in refused(project)


def test_unknown_provider_is_refused(project):
    """An unknown provider name is answered with those there are."""
    line = refused(project, "--provider", "nobody")
    assert "no provider 'nobody'; there are other, sample; to add it, write specs/overlays/nobody.yaml" in line


def test_the_tree_in_the_repository_is_up_to_date():
    """The committed clients have the inputs and the content that their lock names; regen_check builds them anew."""
    settings = config.load(REPOSITORY)
    assert lock.unchanged(settings) == {provider.name for provider in settings.providers}


def test_the_workflow_example_gives_options_that_there_are(project):
    """The command of the scheduled workflow is one that the pipeline takes, and ends where the workflow branches."""
    workflow = documents.load(REPOSITORY / "docs" / "examples" / "update-specs.yml")
    (steps,) = [job["steps"] for job in workflow["jobs"].values()]
    (script,) = [step["run"] for step in steps if "scripts/regenerate.py" in step.get("run", "")]
    command = script.replace("\\\n", " ").partition("scripts/regenerate.py ")[2].splitlines()[0]
    arguments = [word.strip('"') for word in command.replace("$PROVIDER", "sample").partition("||")[0].split()]
    published = project.root / "new.yaml"
    published.write_text(project.spec.read_text().replace("enum: [day, night]", "enum: [day, night, dusk]"))
    arguments = [word.replace("$RUNNER_TEMP", str(project.root)) for word in arguments]
    done = project.run(*arguments, "--deprecated", "--from", str(published), "--dry-run")
    assert done.returncode == 10, done.stderr
    assert "enum-value-added" in (project.root / "report.md").read_text()


def test_the_pins_stand_in_the_dependencies():
    """Whoever installs the group `generate` gets the versions that the pipeline insists on."""
    groups = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["dependency-groups"]
    settings = (REPOSITORY / "scripts" / "generator.yaml").read_text()
    for pin in ("generator", "formatter"):
        (line,) = [line for line in settings.splitlines() if line.startswith(f"{pin}:")]
        assert line.partition(": ")[2] in groups["generate"]


@pytest.mark.parametrize("error", [OSError(13, "Permission denied"), KeyboardInterrupt()])
def test_a_swap_that_fails_half_way_is_undone(tmp_path, monkeypatch, error):
    """When the new tree cannot take the place, or Ctrl-C falls between, the old one is back."""
    new, output = tmp_path / "staging" / "tree", tmp_path / "tree"
    for folder in (new, output):
        folder.mkdir(parents=True)
        (folder / "who").write_text(folder.parent.name)
    rename = Path.rename

    def fail_for_the_new_one(self, target):
        if self == new:
            raise error
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail_for_the_new_one)
    with pytest.raises((RefusedError, KeyboardInterrupt)):
        tree.swap(new, output)
    assert (output / "who").read_text() == tmp_path.name
