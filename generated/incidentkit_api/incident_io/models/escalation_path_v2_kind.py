# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class EscalationPathV2Kind(OpenStrEnum):
    """Whether it stands alone or follows a template."""

    STANDALONE = "standalone"
    TEMPLATED = "templated"
