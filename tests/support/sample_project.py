"""A small project of its own, with our scripts and a made-up API, for tests of the pipeline and of its output."""

from __future__ import annotations

import contextlib
import functools
import io
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

REPOSITORY = Path(__file__).resolve().parents[2]
SAMPLE = REPOSITORY / "tests" / "scripts" / "sample"

SETTINGS = """\
package: sample_api
generator: openapi-python-client==0.29.1
formatter: ruff==0.17.5
line_length: 110

"""


@functools.cache
def _regenerate() -> ModuleType:
    sys.path.insert(0, str(REPOSITORY / "scripts"))
    try:
        return import_module("regenerate")
    finally:
        sys.path.pop(0)


class SampleProject:
    """A folder with scripts/, specs/ of two providers (the same document) and generated/."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.spec = root / "specs" / "sample.yaml"
        self.overlay = root / "specs" / "overlays" / "sample.yaml"
        self.scripts = root / "scripts"
        self.output = root / "generated" / "sample_api"
        shutil.copytree(REPOSITORY / "scripts", self.scripts, ignore=shutil.ignore_patterns("__pycache__"))
        (self.scripts / "generator.yaml").write_text(SETTINGS)
        self.overlay.parent.mkdir(parents=True)
        for name in ("sample", "other"):
            shutil.copy(SAMPLE / "spec.yaml", root / "specs" / f"{name}.yaml")
            shutil.copy(SAMPLE / "overlay.yaml", root / "specs" / "overlays" / f"{name}.yaml")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the pipeline on this project, in this process."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = _regenerate().main(list(arguments), self.root)
        return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())

    def run_alone(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run scripts/regenerate.py as a person does."""
        command = [sys.executable, str(self.scripts / "regenerate.py"), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=self.root, timeout=100)

    def replace(self, path: Path, old: str, new: str) -> None:
        """Change one place in a file; it must be there."""
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new, 1))

    def snapshot(self) -> dict[str, bytes]:
        """Return every generated file with its content."""
        return {
            path.relative_to(self.output).as_posix(): path.read_bytes()
            for path in sorted(self.output.rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts
        }
