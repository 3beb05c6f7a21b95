# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class GroupingSettingsV3WindowType(OpenStrEnum):
    """Whether the window counts from the first alert or from the latest."""

    FIXED = "fixed"
    ROLLING = "rolling"
