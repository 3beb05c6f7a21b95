"""Records for every import target, to be imported under fire."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

COUNT = 10


@dataclass(frozen=True, slots=True)
class Sample:
    """What to import.

    Attributes:
        record: The nth record, from 1; its moments lie in 2024.
        options: Further options of the command.
        before: What has to be there: records of other targets, by target.
        count: How many records.
    """

    record: Callable[[int], dict[str, Any]]
    options: Sequence[str] = ()
    before: Mapping[str, Sequence[dict[str, Any]]] = field(default_factory=dict[str, "Sequence[dict[str, Any]]"])
    count: int = COUNT

    @property
    def records(self) -> list[dict[str, Any]]:
        """All of them."""
        return [self.record(number) for number in range(1, self.count + 1)]


def _moment(number: int) -> str:
    return f"2024-03-{1 + number // 24:02}T{number % 24:02}:30:00Z"


_FIELD = {"name": "Team", "field_type": "single_select", "description": "who"}
_INCIDENTS = [
    {"key": f"inc-{number}", "name": f"Incident {number}", "status": 1, "message": "seen"} for number in (1, 2)
]
_PAST = [
    {"incident_status": "investigating", "message": "seen", "published_at": "2024-01-01T00:00:00Z"},
    {"incident_status": "resolved", "message": "gone", "published_at": "2024-01-01T01:00:00Z"},
]

SAMPLES: dict[str, Sample] = {
    "incident-io/catalog-entries": Sample(
        lambda n: {"external_id": f"svc-{n}", "name": f"Service {n}", "Owner": f"team-{n % 3}", "Tier": f"{n % 4}"},
        ("--type", "Service", "--create-type"),
    ),
    "incident-io/custom-field-options": Sample(
        lambda n: {"custom_field": "Team", "value": f"team {n}", "sort_key": n},
        before={"incident-io/custom-fields": [_FIELD]},
    ),
    "incident-io/incidents": Sample(lambda n: {"idempotency_key": f"i-{n}", "name": f"Incident {n}"}),
    "incident-io/severities": Sample(
        lambda n: {"name": f"Severity {n}", "description": f"number {n}", "rank": 100 + n}
    ),
    "incident-io/incident-statuses": Sample(
        lambda n: {"name": f"Status {n}", "category": ("live", "learning", "closed")[n % 3], "description": f"{n}"}
    ),
    "incident-io/incident-roles": Sample(
        lambda n: {"name": f"Role {n}", "description": f"does {n}", "shortform": f"role{n}", "instructions": "help"}
    ),
    "incident-io/custom-fields": Sample(
        lambda n: {"name": f"Field {n}", "field_type": ("text", "link", "numeric")[n % 3], "description": f"{n}"}
    ),
    "incident-io/catalog-types": Sample(
        lambda n: {"type_name": f'Custom["Kind{n}"]', "name": f"Kind {n}", "description": f"number {n}"}
    ),
    "incident-io/alert-attributes": Sample(lambda n: {"name": f"Attribute {n}", "type": "String"}),
    "incident-io/escalations": Sample(
        lambda n: {"idempotency_key": f"e-{n}", "title": f"Page {n}", "users": ["ada@example.com"]}, count=8
    ),
    "incident-io/alert-events": Sample(
        lambda n: {"alert_source": "HTTP", "deduplication_key": f"a-{n}", "title": f"Alert {n}", "status": "firing"}
    ),
    "incident-io/status-page-incidents": Sample(
        lambda n: {
            "idempotency_key": f"s-{n}",
            "status_page": "Sandbox status",
            "name": f"Outage {n}",
            "message": "seen",
            "incident_status": "identified",
        }
    ),
    "incident-io/status-page-retrospective-incidents": Sample(
        lambda n: {"idempotency_key": f"p-{n}", "status_page": "Sandbox status", "name": f"Past {n}", "updates": _PAST},
        count=6,
    ),
    "dx/incidents": Sample(lambda n: {"reference_id": f"i-{n}", "name": f"Incident {n}", "started_at": _moment(n)}),
    "dx/deployments": Sample(
        lambda n: {
            "reference_id": f"d-{n}",
            "deployed_at": _moment(n),
            "service": "web",
            "repository": "acme/web",
            "commit_sha": f"{n:07x}",
        }
    ),
    "dx/pipeline-runs": Sample(
        lambda n: {
            "reference_id": f"r-{n}",
            "pipeline_name": "build",
            "pipeline_source": "ci",
            "started_at": _moment(n),
        }
    ),
    "dx/custom-data": Sample(lambda n: {"reference": f"web-{n % 3}", "key": f"k{n}", "value": {"n": n}}, count=250),
    "dx/ai-tool-metrics": Sample(
        lambda n: {"email": f"dev{n}@example.com", "date": "2024-02-01", "tool": "helper", "is_active": True}, count=250
    ),
    "dx/repo-groups": Sample(lambda n: {"reference_id": f"g-{n}", "name": f"Group {n}", "repos": [f"github:{n}"]}),
    "cachet/components": Sample(lambda n: {"key": f"c-{n}", "name": f"Component {n}", "status": 1 + n % 4}),
    "cachet/component-groups": Sample(lambda n: {"key": f"g-{n}", "name": f"Group {n}", "collapsed": n % 3}),
    "cachet/incidents": Sample(
        lambda n: {"key": f"i-{n}", "name": f"Incident {n}", "status": n % 5, "message": f"message {n}"}
    ),
    "cachet/incident-updates": Sample(
        lambda n: {"incident": f"inc-{1 + n % 2}", "status": 1 + n % 3, "message": f"update {n}"},
        before={"cachet/incidents": _INCIDENTS},
    ),
    "cachet/schedules": Sample(
        lambda n: {"key": f"s-{n}", "name": f"Work {n}", "message": f"{n}", "scheduled_at": _moment(n)}
    ),
    "cachet/subscribers": Sample(lambda n: {"email": f"user{n}@example.com", "global": True}),
    "cachet/incident-templates": Sample(lambda n: {"slug": f"t-{n}", "name": f"Template {n}", "template": f"text {n}"}),
    "cachet/metrics": Sample(lambda n: {"name": f"Metric {n}", "suffix": "ms"}),
    "cachet/metric-points": Sample(
        lambda n: {"metric": "Latency", "timestamp": _moment(n), "value": float(n)},
        before={"cachet/metrics": [{"name": "Latency", "suffix": "ms", "threshold": 1}]},
    ),
}
