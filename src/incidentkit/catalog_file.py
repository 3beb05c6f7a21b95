"""Catalog files for programs: what a file and its sources say, ready for `io.catalog.plan`. Needs the extra `cli`."""

from __future__ import annotations

try:
    from incidentkit.cli.catalog import CatalogFileError, load_catalog
except ModuleNotFoundError as error:
    if (error.name or "").partition(".")[0] not in {"jmespath", "yaml"}:
        raise
    raise ModuleNotFoundError(
        "incidentkit.catalog_file needs: pip install 'incidentkit[cli]'", name=error.name
    ) from error

__all__ = ["CatalogFileError", "load_catalog"]
