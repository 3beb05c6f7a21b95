# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class ResourceOrderDirection(OpenStrEnum):
    """Direction of an order."""

    ASC = "asc"
    DESC = "desc"
