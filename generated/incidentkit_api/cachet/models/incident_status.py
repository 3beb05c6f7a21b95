# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenIntEnum


class IncidentStatus(OpenIntEnum):
    """How far an incident is."""

    UNKNOWN = 0
    INVESTIGATING = 1
    IDENTIFIED = 2
    WATCHING = 3
    FIXED = 4
