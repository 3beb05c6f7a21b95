# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class ResourceOrderColumn(OpenStrEnum):
    """What the components of a group are ordered by."""

    ID = "id"
    LAST_UPDATED = "last_updated"
    MANUAL = "manual"
    NAME = "name"
    STATUS = "status"
