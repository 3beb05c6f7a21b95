# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class TeamType(OpenStrEnum):
    """The server's default is "team"."""

    TEAM = "team"
