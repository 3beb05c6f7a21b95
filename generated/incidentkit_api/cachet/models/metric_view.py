# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenIntEnum


class MetricView(OpenIntEnum):
    """Period a metric is shown for at first."""

    LAST_HOUR = 0
    TODAY = 1
    WEEK = 2
    MONTH = 3
