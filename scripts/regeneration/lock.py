"""The record of what a tree was made from: lock.json inside it, with hashes of all inputs."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from .config import Provider, Settings

__all__ = ["digest_file", "digest_tree", "unchanged", "write"]

NAME = "lock.json"


def digest_file(path: Path) -> str:
    """Return the SHA-256 of a text file, the same for every kind of line end."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def digest_tree(folder: Path) -> str:
    """Return one SHA-256 over the names and contents of all text files below a folder."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        if path.is_file() and "__pycache__" not in path.parts:
            total.update(f"{path.relative_to(folder).as_posix()}\0{digest_file(path)}\n".encode())
    return total.hexdigest()


def unchanged(settings: Settings) -> set[str]:
    """Return the providers whose package on disk is what their inputs make, by the lock on disk.

    A package counts only if everything that shapes it is as the lock says, and it was not edited since.
    """
    record, tools = _read(settings.output), _tools(settings)
    if {name: record.get(name) for name in tools} != tools:
        return set()
    return {
        provider.name
        for provider in settings.providers
        if record.get("providers", {}).get(provider.name) == _provider(provider, settings.output)
    }


def write(settings: Settings, tree: Path, taken_over: set[str]) -> None:
    """Write the lock into the finished tree.

    Args:
        settings: What the tree was made with.
        tree: The new tree.
        taken_over: Providers copied from the tree on disk unseen. Their old entries stay, so that one made from
            other inputs is still seen to be; with other tools than theirs they have none.
    """
    old, tools = _read(settings.output), _tools(settings)
    if {name: old.get(name) for name in tools} != tools:
        old = {}
    before = old.get("providers", {})
    providers = {
        provider.name: before.get(provider.name) if provider.name in taken_over else _provider(provider, tree)
        for provider in settings.providers
    }
    text = json.dumps({**tools, "providers": providers}, indent=2, sort_keys=True) + "\n"
    (tree / NAME).write_text(text, encoding="utf-8", newline="\n")


def _tools(settings: Settings) -> dict[str, str]:
    steps = digest_tree(settings.home / "scripts" / "regeneration")
    command = digest_file(settings.home / "scripts" / "regenerate.py")
    return {
        "generator": settings.generator,
        "formatter": f"{settings.formatter} --line-length {settings.line_length}",
        "pipeline": hashlib.sha256(f"{command}{steps}".encode()).hexdigest(),
        "shared": digest_tree(settings.shared),
        "templates": digest_tree(settings.templates),
    }


def _provider(provider: Provider, tree: Path) -> dict[str, str]:
    return {
        "spec": digest_file(provider.spec),
        "overlay": digest_file(provider.overlay),
        "output": digest_tree(tree / provider.name),
    }


def _read(tree: Path) -> dict[str, Any]:
    try:
        record = json.loads((tree / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}
