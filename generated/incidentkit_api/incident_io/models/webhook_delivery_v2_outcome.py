# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class WebhookDeliveryV2Outcome(OpenStrEnum):
    """One of the documented values, or one that came later."""

    NETWORK_ERROR = "network_error"
    NON_2XX = "non_2xx"
    SUCCESS = "success"
    TIMEOUT = "timeout"
    TLS_ERROR = "tls_error"
    UNREACHABLE = "unreachable"
