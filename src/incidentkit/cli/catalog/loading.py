"""From a catalog file and its sources to what the catalog should look like."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incidentkit.catalog import DesiredCatalog
from incidentkit.cli.catalog.entries import TypeReader
from incidentkit.cli.catalog.parsing import read_catalog_file
from incidentkit.cli.catalog.sources import Sources

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["LoadedCatalog", "load_catalog", "read_catalog"]

_logger = logging.getLogger("incidentkit.catalog_file")


@dataclass(frozen=True, slots=True)
class LoadedCatalog:
    """A catalog file that was read.

    Attributes:
        desired: What it asks for.
        remarks: What the user should know, though nothing is wrong.
        files: The file and all its sources, none of which may be written over.
    """

    desired: DesiredCatalog
    remarks: tuple[str, ...]
    files: tuple[str, ...]


def load_catalog(path: str | Path) -> DesiredCatalog:
    """Read a catalog file and everything it names, ready for `io.catalog.plan`.

    A source that cannot be read stops nothing: its type says why in `incomplete`, and nothing of that type will be
    deleted. Remarks, such as columns that no field takes, are logged as warnings.

    Args:
        path: The file; the paths in it are meant from where it lies.

    Raises:
        CatalogFileError: The file itself cannot be used; `problems` has everything that is wrong with it.
    """
    loaded = read_catalog(os.fspath(path))
    for remark in loaded.remarks:
        _logger.warning("%s: %s", path, remark)
    return loaded.desired


def read_catalog(path: str) -> LoadedCatalog:
    """As `load_catalog`, and gives the remarks too."""
    file = read_catalog_file(path)
    sources = Sources(path, file.problems)
    readers = [TypeReader(rule, sources, file.problems) for rule in file.types]
    types = tuple(reader.read() for reader in readers)
    file.problems.settle()
    remarks = tuple(remark for reader in readers for remark in reader.remarks)
    return LoadedCatalog(DesiredCatalog(file.sync_id, types), remarks, (path, *sources.files))
