# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class EscalationPolicyOnCallHandoffNotifications(OpenStrEnum):
    """One of the documented values, or one that came later."""

    IF_HAS_SERVICES = "if_has_services"
    ALWAYS = "always"
