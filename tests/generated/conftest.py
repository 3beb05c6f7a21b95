from __future__ import annotations

import pkgutil
import sys
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from incidentkit_api import shared

from tests.support.sample_project import SampleProject

if TYPE_CHECKING:
    from types import ModuleType


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """Give `sample_api.sample`, generated from tests/scripts/sample: every kind of field there is.

    It runs on the runtime of the real tree, so that errors and types are the same classes.
    """
    project = SampleProject(tmp_path_factory.mktemp("sample") / "project")
    done = project.run()
    assert done.returncode == 0, done.stderr
    sys.path.insert(0, str(project.output.parent))
    for info in pkgutil.iter_modules(shared.__path__):
        sys.modules[f"sample_api.shared.{info.name}"] = import_module(f"{shared.__name__}.{info.name}")
    sys.modules["sample_api.shared"] = shared
    try:
        return import_module("sample_api.sample")
    finally:
        sys.path.remove(str(project.output.parent))


@pytest.fixture
def wire() -> dict[str, object]:
    """Give a thing as it comes over the wire, with the required fields only."""
    return {
        "id": "1",
        "count": 3,
        "ratio": 0.5,
        "open": True,
        "level": 1,
        "made_at": "2026-01-02T03:04:05.678901Z",
        "tags": ["a", "b"],
        "parts": [{"name": "wheel"}, {"name": "axle", "size": 2}],
        "labels": {"front": {"name": "door"}},
        "mode": "plain",
        "when_or_mode": "now",
        "owner": {"name": "me"},
        "note": "hello",
        "free": {"any": ["thing", None, 1.5]},
    }
