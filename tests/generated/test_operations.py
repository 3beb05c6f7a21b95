from __future__ import annotations

import inspect
from importlib import import_module
from pathlib import Path

import pytest
import yaml

SPECS = Path(__file__).parents[2] / "specs"
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
PROVIDERS = ("incident_io", "dx", "cachet")


def documented(provider: str) -> dict[str, dict]:
    """Return the operations of a vendored document."""
    paths = yaml.safe_load((SPECS / f"{provider}.yaml").read_text())["paths"]
    return {
        f"{method.upper()} {path}": operation
        for path, item in paths.items()
        for method, operation in item.items()
        if method in METHODS
    }


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_table_holds_every_operation(provider):
    """Each operation of the document is in the table, and no other."""
    table = import_module(f"incidentkit_api.{provider}.operations")
    assert set(table.OPERATIONS) == set(documented(provider))


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_entry_leads_to_its_endpoint(provider):
    """Each entry names its own method and path, the document's id and scopes, and a module that sends it."""
    table = import_module(f"incidentkit_api.{provider}.operations")
    for key, operation in documented(provider).items():
        entry = table.OPERATIONS[key]
        assert f"{entry.method} {entry.path}" == key
        assert entry.operation_id == operation["operationId"]
        assert entry.scopes == tuple(operation.get("x-rbac-scopes", ()))
        module = import_module(entry.module)
        assert inspect.iscoroutinefunction(module.asyncio_detailed)
        assert f'"operation": "{key}"' in inspect.getsource(module)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_policy_is_whole(provider):
    """Each rate class named is defined, and idempotency by key names its field."""
    table = import_module(f"incidentkit_api.{provider}.operations")
    for key, entry in table.OPERATIONS.items():
        assert entry.rate_class is None or entry.rate_class in table.RATE_CLASSES, key
        assert entry.idempotency in {"safe", "natural", "none"} or entry.key, key


def test_the_table_cannot_be_changed():
    """The table is shared by every client, so it is read-only."""
    table = import_module("incidentkit_api.dx.operations")
    with pytest.raises(TypeError):
        table.OPERATIONS["GET /x"] = None
