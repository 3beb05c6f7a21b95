"""The generated tree as a whole: written aside, compared, swapped in."""

from __future__ import annotations

import difflib
import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .failures import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Differences", "compare", "excerpt", "staging", "swap"]


@contextmanager
def staging(output: Path) -> Iterator[Path]:
    """Give a folder beside `output` to write the new tree in; it is gone afterwards, whatever happens."""
    output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".regenerating-", dir=output.parent, ignore_cleanup_errors=True) as folder:
        yield Path(folder) / output.name


def swap(new: Path, output: Path) -> None:
    """Put the new tree in the place of the old one; whatever goes wrong, the old one is back in its place.

    Raises:
        RefusedError: The tree on disk cannot be replaced.
    """
    old = new.parent / f"{output.name}.old"
    try:
        if output.exists():
            output.rename(old)
        new.rename(output)
    except BaseException as error:  # Ctrl-C between the two renames must not cost the tree
        if old.exists() and not output.exists():
            old.rename(output)
        if isinstance(error, OSError):
            raise RefusedError(f"{output.name}: cannot be replaced ({error.strerror})") from None
        raise
    shutil.rmtree(old, ignore_errors=True)


@dataclass(frozen=True)
class Differences:
    """Names of files, relative to the tree."""

    changed: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.changed or self.missing or self.extra)

    def lines(self, most: int = 20) -> list[str]:
        """Return one line per file, not more than `most`."""
        lines = [f"  changed  {name}" for name in self.changed]
        lines += [f"  missing  {name}" for name in self.missing]
        lines += [f"  extra    {name}" for name in self.extra]
        rest = len(lines) - most
        return [*lines[:most], f"  and {rest} more"] if rest > 0 else lines


def compare(wanted: Path, found: Path) -> Differences:
    """Compare the tree on disk with the one that should be there. Bytecode caches do not count."""
    wanted_files, found_files = _files(wanted), _files(found)
    return Differences(
        changed=tuple(name for name in sorted(wanted_files & found_files) if not _same(wanted / name, found / name)),
        missing=tuple(sorted(wanted_files - found_files)),
        extra=tuple(sorted(found_files - wanted_files)),
    )


def excerpt(wanted: Path, found: Path, name: str, most: int = 20) -> list[str]:
    """Return the first lines of the difference in one file, as a unified diff."""
    on_disk, regenerated = ((tree / name).read_text(encoding="utf-8").splitlines() for tree in (found, wanted))
    labels = f"{name} (on disk)", f"{name} (regenerated)"
    return list(difflib.unified_diff(on_disk, regenerated, *labels, lineterm="", n=1))[:most]


def _files(tree: Path) -> set[str]:
    return {
        path.relative_to(tree).as_posix()
        for path in tree.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _same(one: Path, other: Path) -> bool:
    return one.read_bytes().replace(b"\r\n", b"\n") == other.read_bytes().replace(b"\r\n", b"\n")
