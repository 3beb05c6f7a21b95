"""A small project of its own, with our scripts and a made-up API, for tests of the pipeline and of its output."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
SAMPLE = REPOSITORY / "tests" / "scripts" / "sample"

SETTINGS = """\
package: sample_api
generator: openapi-python-client==0.29.1
formatter: ruff==0.17.5
line_length: 110
providers:
  sample: {spec: specs/sample.yaml, overlay: specs/overlays/sample.yaml}
  other: {spec: specs/other.yaml, overlay: specs/overlays/other.yaml}
"""


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
