"""Reads CSV, JSON, JSON Lines and YAML into records with their places."""

from incidentkit.cli.readers.opening import FORMATS, open_records
from incidentkit.cli.readers.records import Broken, Item, Records, Row

__all__ = ["FORMATS", "Broken", "Item", "Records", "Row", "open_records"]
