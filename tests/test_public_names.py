"""What `import incidentkit` gives, and what it costs."""

from __future__ import annotations

import subprocess
import sys

import incidentkit

PINNED = {
    "DX",
    "UNSET",
    "Cachet",
    "IncidentIO",
    "Outcome",
    "RateLimit",
    "UpsertResult",
    "bulk",
    "errors",
}

COUNT = """
import sys
import incidentkit
from incidentkit import IncidentIO
from incidentkit_api.incident_io.api.catalog_v3 import catalog_v3_create_entry
print(len(sys.modules), "asyncio" in sys.modules, "sqlite3" in sys.modules)
"""


def test_pinned_names_are_exported() -> None:
    """Every promised name is there, listed, and found by completion."""
    assert set(incidentkit.__all__) >= PINNED
    assert set(dir(incidentkit)) >= PINNED
    for name in incidentkit.__all__:
        assert getattr(incidentkit, name) is not None


def test_unknown_names_are_refused() -> None:
    """A misspelt name is an AttributeError, as in any module."""
    assert not hasattr(incidentkit, "IncidentIo")


def test_version_comes_from_the_installed_package() -> None:
    """There is no second copy of the version."""
    from importlib.metadata import version

    assert incidentkit.__version__ == version("incidentkit")


def test_importing_the_client_and_one_endpoint_stays_cheap() -> None:
    """The client and an endpoint load at most 330 modules, and neither asyncio nor sqlite3."""
    answer = subprocess.run([sys.executable, "-c", COUNT], capture_output=True, text=True, check=True)
    count, asyncio_loaded, sqlite_loaded = answer.stdout.split()
    assert int(count) <= 330
    assert (asyncio_loaded, sqlite_loaded) == ("False", "False")
