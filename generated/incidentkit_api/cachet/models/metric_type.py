# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenIntEnum


class MetricType(OpenIntEnum):
    """How the values of a metric add up."""

    SUM = 0
    AVERAGE = 1
