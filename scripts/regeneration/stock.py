"""Keeping our templates in step with the stock ones they replace.

`scripts/templates/stock.lock` holds the hash of every stock file that one of ours overrides. When the generator is
updated, a file that changed must be compared by a person before our override of it is used again.
"""

from __future__ import annotations

import hashlib
from importlib.resources import files
from typing import TYPE_CHECKING

from .failures import RefusedError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["accept", "require_unchanged", "stock_hashes"]

LOCK = "stock.lock"


def stock_hashes(templates: Path) -> dict[str, str]:
    """Return the hash of each stock template that we override, by name; our additions have none."""
    stock = files("openapi_python_client") / "templates"
    hashes = {}
    for ours in sorted(templates.rglob("*.jinja")):
        name = ours.relative_to(templates).as_posix()
        original = stock.joinpath(name)
        if original.is_file():
            hashes[name] = hashlib.sha256(original.read_bytes()).hexdigest()
    return hashes


def require_unchanged(templates: Path) -> None:
    """Refuse when a stock template differs from the one our override was made from.

    Raises:
        RefusedError: Names the template.
    """
    accepted = _read(templates / LOCK)
    for name, found in stock_hashes(templates).items():
        if name not in accepted:
            raise RefusedError(
                f"templates/{name} overrides a stock template not in {LOCK}: compare, then run accept-stock"
            )
        if accepted[name] != found:
            raise RefusedError(f"the stock template {name} changed: compare it with ours, then run accept-stock")


def accept(templates: Path) -> None:
    """Write the hashes of today's stock templates."""
    lines = [f"{digest}  {name}\n" for name, digest in stock_hashes(templates).items()]
    (templates / LOCK).write_text("".join(lines), encoding="utf-8", newline="\n")


def _read(lock: Path) -> dict[str, str]:
    try:
        lines = lock.read_text(encoding="utf-8").splitlines()
    except OSError:
        raise RefusedError(f"templates/{LOCK} is missing: run accept-stock") from None
    return {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
