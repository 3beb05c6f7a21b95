"""One sandbox and one nursery for all crashes of a test process."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from incidentkit.sandbox import Sandbox
from tests.crashes.imports import Imports
from tests.crashes.nursery import Nursery
from tests.crashes.worlds import TOKEN, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def imports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imports]:
    """Imports in processes of their own, against a sandbox that is kept for all of them."""
    if not hasattr(os, "fork"):
        pytest.skip("children are forked")
    with (
        serving(Sandbox(tokens={TOKEN})) as world,
        Nursery(tmp_path_factory.mktemp("children"), world.environment) as nursery,
    ):
        yield Imports(world, nursery)


@pytest.fixture
def folder(tmp_path: Path, imports: Imports) -> Path:
    """A folder for one import; the sandbox holds nothing."""
    imports.world.forget()
    return tmp_path
