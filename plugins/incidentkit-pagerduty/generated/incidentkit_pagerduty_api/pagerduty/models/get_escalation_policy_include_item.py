# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class GetEscalationPolicyIncludeItem(OpenStrEnum):
    """One of the documented values, or one that came later."""

    SERVICES = "services"
    TEAMS = "teams"
    TARGETS = "targets"
    ESCALATION_RULE_ASSIGNMENT_STRATEGIES = "escalation_rule_assignment_strategies"
