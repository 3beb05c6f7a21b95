"""The arrows between the parts, held."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "incidentkit"

LEAVES = {
    "errors",
    "settings",
    "_results",
    "_timestamps",
    "_context",
    "_async",
    "_json",
    "_provider",
    "_text",
    "_version",
}
ALLOWED: dict[str, set[str]] = {
    "errors": set(),
    "_results": set(),
    "_context": set(),
    "_json": set(),
    "_text": set(),
    "_version": set(),
    "_async": {"_context"},
    "_provider": set(),
    "settings": {"errors", "_context"},
    "_timestamps": {"errors"},
    "limits": {"errors", "settings", "_context"},
    "_http": LEAVES | {"limits"},
    "providers": LEAVES | {"_http", "limits"},
    "bulk": LEAVES | {"providers"},
    "importing": LEAVES | {"bulk", "providers", "_http"},
    "catalog": LEAVES | {"importing", "providers", "_http"},
    "sandbox": {"providers", "_provider"},
    "providers/*/sandbox": {"sandbox", "providers"},
    "cli": LEAVES | {"bulk", "catalog", "importing", "providers", "_http", "limits", "sandbox", "__init__"},
    "__main__": {"cli"},
    "__init__": LEAVES | {"_http", "bulk", "catalog", "importing", "providers", "limits", "sandbox", "__init__"},
}
# What one part loads on demand from a part above it: `io.catalog` is made when it is first asked for.
ON_DEMAND = {("providers/incident_io/client.py", "catalog")}
HTTPX_USERS = {"_http", "sandbox"}
GENERATED_USERS = {"_http", "catalog", "cli", "providers", "__init__"}


def _modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def _part(path: Path) -> str:
    relative = path.relative_to(SOURCE)
    if relative.parts[0] == "providers" and "sandbox" in relative.parts:
        return "providers/*/sandbox"
    return relative.parts[0].removesuffix(".py")


def _imports(tree: ast.Module, *, typing_only: bool) -> set[str]:
    """Every module imported anywhere in the file; imports for type checkers alone on request."""
    hidden = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    found: set[str] = set()
    for node in ast.walk(tree):
        if (id(node) in hidden) and not typing_only:
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def _parts_imported(names: set[str]) -> set[str]:
    parts: set[str] = set()
    known = {path.stem for path in SOURCE.iterdir()}
    for name in names:
        pieces = name.split(".")
        if pieces[0] == "incidentkit":
            parts.add(pieces[1] if len(pieces) > 1 and pieces[1] in known else "__init__")
    # `from incidentkit import errors` names the root and the part: the part is what counts.
    return parts - {"__init__"} if parts > {"__init__"} else parts


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_run_one_way(path: Path) -> None:
    """A module imports its own part and the parts below it."""
    part = _part(path)
    imported = _parts_imported(_imports(ast.parse(path.read_text()), typing_only=True))
    on_demand = {above for importer, above in ON_DEMAND if importer == path.relative_to(SOURCE).as_posix()}
    assert imported <= ALLOWED[part] | {part} | on_demand, f"{part} must not import {imported - ALLOWED[part] - {part}}"


@pytest.mark.parametrize("path", sorted(SOURCE.glob("providers/*/sandbox/*.py")), ids=str)
def test_a_sandbox_part_needs_the_sandbox_and_itself_alone(path: Path) -> None:
    """Nothing of its provider's client: what a client gets wrong, its sandbox does not repeat."""
    own = ".".join(path.parent.relative_to(SOURCE.parent).parts)
    ours = {name for name in _imports(ast.parse(path.read_text()), typing_only=True) if name.startswith("incidentkit.")}
    assert {name for name in ours if not name.startswith(("incidentkit.sandbox", own))} == set()


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_httpx_and_generated_code_stay_where_they_belong(path: Path) -> None:
    """Only the transport (and the sandbox's own) runs httpx; only calls, providers and the CLI run generated code."""
    roots = {name.split(".")[0] for name in _imports(ast.parse(path.read_text()), typing_only=False)}
    assert "httpx" not in roots or _part(path) in HTTPX_USERS
    assert "incidentkit_api" not in roots or _part(path) in GENERATED_USERS


def test_generated_code_imports_nothing_of_the_facade() -> None:
    """The raw clients work alone."""
    for path in (ROOT / "generated").rglob("*.py"):
        assert "incidentkit" not in {
            name.split(".")[0] for name in _imports(ast.parse(path.read_text()), typing_only=True)
        }, path


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("__init__.py")), ids=lambda path: str(path.relative_to(SOURCE)))
def test_packages_export_sorted_names_that_exist(path: Path) -> None:
    """Every package has a sorted `__all__` of names that are there."""
    name = ".".join(path.parent.relative_to(SOURCE.parent).parts)
    module = importlib.import_module(name)
    exported: list[str] = module.__all__
    assert exported == sorted(exported, key=_ruff_order)
    assert all(hasattr(module, item) for item in exported)


def _ruff_order(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest, as the linter sorts them."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


def test_nothing_asks_for_posix() -> None:
    """The library imports on Windows: no module that only POSIX has."""
    posix = {"fcntl", "grp", "posix", "pwd", "resource", "termios", "tty"}
    for path in _modules():
        assert not posix & _imports(ast.parse(path.read_text()), typing_only=True), path
