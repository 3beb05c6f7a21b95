"""The record of what a tree was made from: lock.json beside it, with hashes of all inputs."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from .config import Provider, Settings

__all__ = ["digest_file", "digest_tree", "write"]


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


def write(settings: Settings, tree: Path) -> None:
    """Write lock.json into the finished tree."""
    record = {
        "generator": settings.generator,
        "formatter": settings.formatter,
        "pipeline": digest_tree(settings.root / "scripts" / "regeneration"),
        "shared": digest_tree(settings.shared),
        "templates": digest_tree(settings.templates),
        "providers": {provider.name: _provider(provider, tree) for provider in settings.providers},
    }
    text = json.dumps(record, indent=2, sort_keys=True) + "\n"
    (tree / "lock.json").write_text(text, encoding="utf-8", newline="\n")


def _provider(provider: Provider, tree: Path) -> dict[str, str]:
    return {
        "spec": digest_file(provider.spec),
        "overlay": digest_file(provider.overlay),
        "output": digest_tree(tree / provider.name),
    }
