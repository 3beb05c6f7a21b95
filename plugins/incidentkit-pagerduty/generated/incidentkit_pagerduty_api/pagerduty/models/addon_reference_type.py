# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class AddonReferenceType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    FULL_PAGE_ADDON_REFERENCE = "full_page_addon_reference"
    INCIDENT_SHOW_ADDON_REFERENCE = "incident_show_addon_reference"
