# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class IntegrationReferenceType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    AWS_CLOUDWATCH_INBOUND_INTEGRATION_REFERENCE = "aws_cloudwatch_inbound_integration_reference"
    CLOUDKICK_INBOUND_INTEGRATION_REFERENCE = "cloudkick_inbound_integration_reference"
    EVENT_TRANSFORMER_API_INBOUND_INTEGRATION_REFERENCE = "event_transformer_api_inbound_integration_reference"
    GENERIC_EMAIL_INBOUND_INTEGRATION_REFERENCE = "generic_email_inbound_integration_reference"
    GENERIC_EVENTS_API_INBOUND_INTEGRATION_REFERENCE = "generic_events_api_inbound_integration_reference"
    KEYNOTE_INBOUND_INTEGRATION_REFERENCE = "keynote_inbound_integration_reference"
    NAGIOS_INBOUND_INTEGRATION_REFERENCE = "nagios_inbound_integration_reference"
    PINGDOM_INBOUND_INTEGRATION_REFERENCE = "pingdom_inbound_integration_reference"
    SQL_MONITOR_INBOUND_INTEGRATION_REFERENCE = "sql_monitor_inbound_integration_reference"
    EVENTS_API_V2_INBOUND_INTEGRATION_REFERENCE = "events_api_v2_inbound_integration_reference"
    INBOUND_INTEGRATION_REFERENCE = "inbound_integration_reference"
