# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class IncidentFormLifecycleElementPayloadV3RequiredIf(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ALWAYS_REQUIRE = "always_require"
    CHECK_ENGINE_CONFIG = "check_engine_config"
    NEVER_REQUIRE = "never_require"
