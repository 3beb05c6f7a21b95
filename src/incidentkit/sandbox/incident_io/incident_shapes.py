"""Payloads of Incidents V2 and Incident Updates V2."""

from __future__ import annotations

from incidentkit.sandbox.incident_io.validation import Flag, Many, Moment, Rule, Shape, Text, Whole

MODES = frozenset({"retrospective", "standard", "test", "tutorial"})
ISSUE_PROVIDERS = frozenset(
    {"asana", "azure_devops", "click_up", "freshservice", "github", "gitlab", "jira", "jira_server"}
    | {"linear", "notion", "salesforce", "service_now", "shortcut"}
)

_text = Text()
_needed = Text(required=True)
_key = Text(required=True, min_length=1)

_parts: dict[str, Rule] = {
    "custom_field_entries": Many(
        Shape(
            {
                "custom_field_id": _needed,
                "values": Many(
                    Shape(
                        {
                            "id": _text,
                            "value_catalog_entry_id": _text,
                            "value_link": _text,
                            "value_numeric": _text,
                            "value_option_id": _text,
                            "value_text": _text,
                            "value_timestamp": _text,
                        }
                    ),
                    required=True,
                ),
            }
        )
    ),
    "incident_role_assignments": Many(
        Shape(
            {
                "incident_role_id": _needed,
                "assignee": Shape({"id": _text, "email": _text, "slack_user_id": _text}),
            }
        )
    ),
    "incident_timestamp_values": Many(Shape({"incident_timestamp_id": _needed, "value": Moment()})),
    "incident_status_id": _text,
    "severity_id": _text,
    "name": _text,
    "summary": _text,
    "slack_channel_name_override": _text,
}
CREATE = Shape(
    {
        **_parts,
        "idempotency_key": _key,
        "visibility": Text(required=True, choices=frozenset({"private", "public"})),
        "incident_type_id": _text,
        "mode": Text(choices=MODES),
        "retrospective_incident_options": Shape(
            {"external_id": Whole(), "postmortem_document_url": _text, "slack_channel_id": _text}
        ),
        "slack_team_id": _text,
    }
)
EDIT = Shape(
    {
        "incident": Shape({**_parts, "call_url": _text}, required=True),
        "notify_incident_channel": Flag(required=True),
    }
)
CONNECT_ISSUE = Shape(
    {
        "issue_template_id": _needed,
        "provider": Text(required=True, choices=ISSUE_PROVIDERS),
        "url": _key,
        "replace": Flag(),
    }
)
IMPORT_POSTMORTEM = Shape({"title": _key, "content": _needed})
CREATE_UPDATE = Shape(
    {
        "incident_id": _needed,
        "idempotency_key": _key,
        "message": _text,
        "to_incident_status_id": _text,
        "to_severity_id": _text,
    }
)
