"""incident.io as the core sees it: credentials, error envelope, routes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from incidentkit.providers.incident_io.sandbox._account import ACTOR, Account
from incidentkit.providers.incident_io.sandbox._alerts import SEND_EVENT, AlertAttributes, Alerts, AlertSources
from incidentkit.providers.incident_io.sandbox._catalog import Catalog
from incidentkit.providers.incident_io.sandbox._catalog_entries import CatalogEntries
from incidentkit.providers.incident_io.sandbox._catalog_types import CatalogTypes
from incidentkit.providers.incident_io.sandbox._custom_fields import CustomFieldOptions, CustomFields
from incidentkit.providers.incident_io.sandbox._errors import Problem, Refusal, envelope
from incidentkit.providers.incident_io.sandbox._escalations import EscalationPaths, Escalations
from incidentkit.providers.incident_io.sandbox._fixtures import Fixtures, allows
from incidentkit.providers.incident_io.sandbox._incidents import Incidents, IncidentUpdates
from incidentkit.providers.incident_io.sandbox._settings import IncidentRoles, IncidentStatuses, Severities
from incidentkit.providers.incident_io.sandbox._status_pages import StatusPageIncidents, StatusPages
from incidentkit.sandbox._api import Api, Call, Refused
from incidentkit.sandbox._rates import RateRule
from incidentkit.sandbox._values import RetryAfterForm, retry_after

if TYPE_CHECKING:
    from starlette.responses import Response

    from incidentkit.providers.incident_io.sandbox._account import Endpoint
    from incidentkit.sandbox._core import Sandbox
    from incidentkit.sandbox._rates import RateDecision


_PATHS = re.compile(r"/v[1-9]\d*/")
_READ_ONLY = re.compile(r"/v2/(alert_sources|escalation_paths)(/|$)")
"""What can be changed at the API, but not here."""
_CODES = {401: "missing_authorization_material", 405: "method_not_allowed", 501: "not_implemented"}
_ENTRY = ("external_id", "archived_at")
_TYPE = ("dynamic_resource_parameter", "last_synced_at", "source_repo_url", "owning_team_ids", "registry_type")
_FIELD = ("catalog_type_id", "filter_by", "fixed_filter", "group_by_catalog_attribute_id")
_INCIDENT = ("call_url", "severity", "summary", "external_issue_reference", "slack_channel_name", "debriefs")
_ALERT = ("alert_group_ids", "description", "resolved_at", "source_url", "tags")
_SOURCE = ("alert_events_url", "auto_resolve_timeout_minutes", "email_options", "secret_token")
_PATH = ("current_responders", "repeat_config", "template_id", "working_hours")
_UPDATE = ("merged_into_incident_id", "message", "new_severity")


class IncidentIOApi(Api):
    """incident.io."""

    name = "incident-io"
    rate_rule = RateRule(1200, 60.0)
    class_rules = {  # noqa: RUF012  (read only)
        "POST /v2/escalations": RateRule(60, 60.0),
        "POST /v2/status_page_retrospective_incidents": RateRule(5, 1.0, algorithm="bucket", burst=300),
    }
    options = {"roles": None}  # noqa: RUF012  (read only)
    enums = frozenset(
        {"category", "categories", "color", "create_in_triage", "field_type", "icon", "method_type", "mode"}
        | {"on_call", "response", "role", "role_type", "roles", "rule_type", "status", "visibility"}
        | {"component_status", "display_uptime_mode", "event", "incident_status", "kind", "managed_by"}
        | {"source_type", "status_category", "urgency"}
    )
    optional = {  # noqa: RUF012  (read only)
        "catalog_entry": _ENTRY,
        "catalog_entries": _ENTRY,
        "catalog_type": _TYPE,
        "catalog_types": _TYPE,
        "attributes": ("backlink_attribute", "path"),
        "custom_field": _FIELD,
        "custom_fields": _FIELD,
        "incident": _INCIDENT,
        "incidents": _INCIDENT,
        "incident_update": _UPDATE,
        "incident_updates": _UPDATE,
        "escalation": ("escalation_path_id",),
        "escalations": ("escalation_path_id",),
        "escalation_path": _PATH,
        "escalation_paths": _PATH,
        "alert": _ALERT,
        "alerts": _ALERT,
        "alert_attribute": ("emoji",),
        "alert_attributes": ("emoji",),
        "alert_source": _SOURCE,
        "alert_sources": _SOURCE,
        "status_page": ("description", "public_url"),
        "status_pages": ("description", "public_url"),
        "component_impacts": ("end_at",),
        "pagination_meta": ("after",),
        "incident_type": ("owning_team_ids",),
        "user": ("email", "slack_user_id"),
        "users": ("email", "slack_user_id"),
    }

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        account = Account(self)
        catalog = Catalog(account)
        types = CatalogTypes(catalog)
        incidents = Incidents(account)
        self._seeded = (
            Severities(account),
            IncidentStatuses(account),
            Fixtures(account),
            EscalationPaths(account),
            AlertSources(account),
            StatusPages(account),
        )
        endpoints: list[Endpoint] = [
            *CatalogEntries(catalog, types).endpoints(),
            *types.endpoints(),
            *CustomFieldOptions(account).endpoints(),
            *CustomFields(account).endpoints(),
            *incidents.endpoints(),
            *IncidentUpdates(account, incidents).endpoints(),
            *IncidentRoles(account).endpoints(),
            *Escalations(account).endpoints(),
            *AlertAttributes(account).endpoints(),
            *Alerts(account).endpoints(),
            *StatusPageIncidents(account).endpoints(),
        ]
        for part in self._seeded:
            endpoints += part.endpoints()
        self._scopes = {endpoint.operation: endpoint.scope for endpoint in endpoints}
        self.routes = [endpoint.route() for endpoint in endpoints]

    def seed(self) -> None:
        for part in self._seeded:
            part.seed()

    def owns(self, path: str) -> bool:
        return _PATHS.match(path) is not None

    def refuse(self, call: Call) -> Response | None:
        if call.operation == f"POST {SEND_EVENT}":  # wants the token of the source, which it looks at itself
            return None
        if (refusal := super().refuse(call)) or self.option("roles") is None:
            return refusal
        scope = self._scopes.get(call.operation, "")
        if allows(self.option("roles"), scope):
            return None
        problem = Problem("missing_scope", f"The API key lacks the scope {scope}.")
        return envelope(403, call.request_id, [problem])

    def unauthorized(self, call: Call) -> Response:
        if call.caller.token is None:
            text = "The request carries no API key."
            return envelope(401, call.request_id, [Problem("missing_authorization_material", text)])
        return envelope(401, call.request_id, [Problem("unauthorized", "The API key is not known.")])

    def throttled(self, call: Call, decision: RateDecision) -> Response:
        form, now = self.sandbox.retry_after, self.sandbox.now()
        rate_limit = {
            "name": ACTOR["api_key"]["name"] if decision.name == "api_key" else decision.name,
            "limit": decision.limit_per_minute,
            "remaining": decision.remaining,
            "retry_after": retry_after(_BODY_FORMS[form], decision.wait, now),
        }
        problem = Problem("too_many_requests", "Too many requests in a short time: wait, then go on.")
        response = envelope(429, call.request_id, [problem], rate_limit)
        header = retry_after(form, decision.wait, now)
        if header is not None:
            response.headers["retry-after"] = header
        return response

    def refused(self, call: Call, refusal: Refused) -> Response:
        assert isinstance(refusal, Refusal)
        return envelope(refusal.status, call.request_id, refusal.problems)

    def unknown_path(self, call: Call) -> Response:
        return self.failure(call, 501, f"The sandbox does not know {call.method} {call.path}.")

    def wrong_method(self, call: Call) -> Response:
        return self.unknown_path(call) if _READ_ONLY.match(call.path) else super().wrong_method(call)

    def failure(self, call: Call, status: int, message: str) -> Response:
        return envelope(status, call.request_id, [Problem(_CODES.get(status, "api_error"), message)])


# The body has two documented forms: the older one goes with dates in the header, the newer with the rest.
_BODY_FORMS: dict[RetryAfterForm, RetryAfterForm] = {
    "seconds": "rfc3339",
    "rfc3339": "rfc3339",
    "none": "rfc3339",
    "http-date": "http-date-utc",
    "http-date-utc": "http-date-utc",
}
