from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import incidentkit_api
import pytest

ENDPOINT = "from incidentkit_api.incident_io.api.catalog_v3 import catalog_v3_create_entry"
PACKAGES = sorted(
    info.name for info in pkgutil.walk_packages(incidentkit_api.__path__, "incidentkit_api.") if info.ispkg
)


def modules_after(code: str) -> set[str]:
    """Return the names in sys.modules of a fresh process that ran the code."""
    program = f"{code}\nimport sys\nprint(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split())


def test_every_module_imports():
    """Everything imports eagerly: nothing that is resolved late is missing."""
    names = [info.name for info in pkgutil.walk_packages(incidentkit_api.__path__, "incidentkit_api.")]
    assert len(names) > 200
    for name in names:
        importlib.import_module(name)


@pytest.mark.parametrize("name", PACKAGES)
def test_every_listed_name_resolves(name):
    """A lazy package gives each name of its __all__, lists it in dir(), and refuses others as any module does."""
    package = importlib.import_module(name)
    for exported in getattr(package, "__all__", ()):
        assert getattr(package, exported) is not None
        assert exported in dir(package)
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        _ = package.Nonsense


def test_one_endpoint_loads_only_what_it_needs():
    """One endpoint brings neither models nor other operations, neither httpx nor asyncio."""
    ours = {name for name in modules_after(ENDPOINT) if name.startswith("incidentkit_api")}
    assert not {name for name in ours if ".models." in name}
    assert {name for name in ours if ".api.catalog_v3." in name} == {
        "incidentkit_api.incident_io.api.catalog_v3.catalog_v3_create_entry"
    }
    assert len(ours) <= 14


def test_one_endpoint_and_its_client_cost_little_more_than_httpx():
    """With client and body model the count stays near that of httpx and attrs alone."""
    base = modules_after("import httpx, attrs")
    code = (
        f"{ENDPOINT}\nfrom incidentkit_api.incident_io import AuthenticatedClient\n"
        "from incidentkit_api.incident_io.models import CatalogCreateEntryPayloadV3"
    )
    assert len(modules_after(code) - base) <= 20


def test_a_model_loads_its_parts_on_use():
    """A model's nested models are imported when one is decoded, not before."""
    before = modules_after("from incidentkit_api.incident_io.models import CatalogEntryV3")
    assert "incidentkit_api.incident_io.models.catalog_entry_v3_attribute_values" not in before


def test_httpx_is_imported_in_one_place():
    """The HTTP library is named by one import in the whole generated tree."""
    root = Path(incidentkit_api.__path__[0])
    importing = [
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if any(line.strip().startswith(("import httpx", "from httpx")) for line in path.read_text().splitlines())
    ]
    assert importing == ["shared/client.py"]
