# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenIntEnum


class ComponentGroupVisibility(OpenIntEnum):
    """How a group is shown at first."""

    EXPANDED = 0
    COLLAPSED = 1
    COLLAPSED_UNLESS_INCIDENT = 2
