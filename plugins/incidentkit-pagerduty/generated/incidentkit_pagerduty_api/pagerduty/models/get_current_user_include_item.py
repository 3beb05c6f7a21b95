# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class GetCurrentUserIncludeItem(OpenStrEnum):
    """One of the documented values, or one that came later."""

    CONTACT_METHODS = "contact_methods"
    NOTIFICATION_RULES = "notification_rules"
    TEAMS = "teams"
    SUBDOMAINS = "subdomains"
    CALENDAR_URLS = "calendar_urls"
