# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenIntEnum


class AutoPauseNotificationsParametersRecommendedTimeout(OpenIntEnum):
    """One of the documented values, or one that came later."""

    VALUE_120 = 120
    VALUE_180 = 180
    VALUE_300 = 300
    VALUE_600 = 600
    VALUE_900 = 900
