"""Catalog files: what a catalog should look like, written down with where its entries come from."""

from incidentkit.cli.catalog.loading import LoadedCatalog, load_catalog, read_catalog
from incidentkit.cli.catalog.problems import CatalogFileError
from incidentkit.cli.catalog.schema import catalog_schema

__all__ = ["CatalogFileError", "LoadedCatalog", "catalog_schema", "load_catalog", "read_catalog"]
