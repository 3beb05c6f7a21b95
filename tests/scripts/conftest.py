from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.support.sample_project import SampleProject

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> SampleProject:
    """Give a project that was generated once; not to be changed."""
    project = SampleProject(tmp_path_factory.mktemp("built") / "project")
    done = project.run()
    assert done.returncode == 0, done.stderr
    return project


@pytest.fixture
def project(built: SampleProject, tmp_path: Path) -> SampleProject:
    """Give a generated project to change."""
    copy = SampleProject(tmp_path / "project")
    shutil.copytree(built.output, copy.output)
    return copy
