"""Backstage descriptor files: entities, how they refer to each other, and a ready type for each kind."""

from incidentkit.cli.catalog.backstage.pool import EntityPool
from incidentkit.cli.catalog.backstage.ready import DEFAULT_KINDS, KINDS, ReadyAttribute, ReadyType, ready_type

__all__ = ["DEFAULT_KINDS", "KINDS", "EntityPool", "ReadyAttribute", "ReadyType", "ready_type"]
