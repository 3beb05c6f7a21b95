# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenIntEnum


class ScheduleStatus(OpenIntEnum):
    """How far planned maintenance is; follows from its times and is never written."""

    UPCOMING = 0
    IN_PROGRESS = 1
    COMPLETE = 2
