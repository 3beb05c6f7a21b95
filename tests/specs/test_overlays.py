"""The overlays: every operation has a policy that was decided and fits what the document says."""

from __future__ import annotations

import pytest

from tests.specs import reading
from tests.specs.reading import PROVIDERS

EVERY_PROVIDER = pytest.mark.parametrize("provider", PROVIDERS)


@EVERY_PROVIDER
def test_actions(provider):
    """Every action gives its reason and matches something, and no target but the root stands twice."""
    overlay = reading.overlay(provider)
    assert overlay["overlay"] == "1.0.0"
    assert overlay["extends"] == f"../{provider}.yaml"
    targets = [action["target"] for action in overlay["actions"] if action["target"] != "$"]
    assert len(set(targets)) == len(targets)
    for action in overlay["actions"]:
        assert action["description"], action["target"]
        assert reading.matches(reading.document(provider), action["target"], provider), action["target"]


@EVERY_PROVIDER
def test_every_operation_has_a_policy(provider):
    """No operation is without a policy, and none says more than the transport understands."""

    def is_complete(_path, _method, operation):
        policy = operation.get("x-incidentkit", {})
        return (
            policy.get("idempotency") in {"safe", "key", "natural", "none"}
            and policy.get("paging") in {"cursor", "page", "none"}
            and set(policy) <= {"idempotency", "key", "paging", "rate-class", "cursor", "until"}
        )

    assert reading.offenders(provider, is_complete) == []


@EVERY_PROVIDER
def test_writes_are_decided_one_by_one(provider):
    """A write has an action of its own or, where HTTP makes it safe to repeat, a rule: no policy is a default."""
    targets = {action["target"] for action in reading.overlay(provider)["actions"]}

    def is_decided(path, method, _operation):
        ruled = method in ("put", "delete") and f"$.paths.*.{method}" in targets
        return method == "get" or ruled or f"$.paths['{path}'].{method}" in targets

    assert reading.offenders(provider, is_decided) == []


@EVERY_PROVIDER
def test_keys_are_fields_of_the_body(provider):
    """The key that makes a repeat safe is a field the caller can send."""

    def can_be_sent(_path, _method, operation):
        policy = operation["x-incidentkit"]
        if "key" not in policy:
            return policy["idempotency"] != "key"
        return policy["key"] in reading.body_fields(provider, operation)

    assert reading.offenders(provider, can_be_sent) == []


@EVERY_PROVIDER
def test_reading_is_safe(provider):
    """A GET may always be repeated, and nothing that is not a GET is paged."""

    def fits(_path, method, operation):
        policy = operation["x-incidentkit"]
        return policy["idempotency"] == "safe" if method == "get" else policy["paging"] == "none"

    assert reading.offenders(provider, fits) == []


def test_idempotency_keys_are_used():
    """Where incident.io takes an idempotency key, that is what the policy rests on."""

    def rests_on_it(_path, _method, operation):
        taken = "idempotency_key" in reading.body_fields("incident_io", operation)
        return taken == (operation["x-incidentkit"].get("key") == "idempotency_key")

    assert reading.offenders("incident_io", rests_on_it) == []


@EVERY_PROVIDER
def test_paging_fits_the_parameters(provider):
    """A list with `after` and `pagination_meta` has a cursor, one with `page` pages; the rest comes whole."""

    def fits(_path, _method, operation):
        parameters = reading.query(operation)
        answer = reading.success(provider, operation).get("properties", {})
        policy = operation["x-incidentkit"]
        assert {policy.get("cursor", "after"), policy.get("until", "after")} <= {"after", *parameters}
        cursor = policy.get("cursor", "after") in parameters and "pagination_meta" in answer
        expected = "cursor" if cursor else "page" if "page" in parameters else "none"
        return policy["paging"] == expected

    assert reading.offenders(provider, fits) == []


@EVERY_PROVIDER
def test_rate_classes(provider):
    """Every rate class in use is defined, and every defined one is in use."""
    defined = reading.overlaid(provider).get("x-incidentkit-rate-classes", {})
    used = {
        operation["x-incidentkit"]["rate-class"]
        for _, _, operation in reading.operations(provider)
        if "rate-class" in operation["x-incidentkit"]
    }
    assert set(defined) == used


@pytest.mark.parametrize(
    ("provider", "method", "path", "expected"),
    [
        ("incident_io", "post", "/v3/catalog_entries", ("key", "external_id")),
        ("incident_io", "post", "/v2/incidents", ("key", "idempotency_key")),
        ("incident_io", "post", "/v1/custom_field_options", ("natural", "value")),
        ("incident_io", "post", "/v3/catalog_types/{id}/actions/update_schema", ("natural", "version")),
        ("incident_io", "post", "/v1/severities", ("none", None)),
        ("incident_io", "put", "/v3/catalog_entries/{id}", ("safe", None)),
        ("incident_io", "delete", "/v3/catalog_entries/{id}", ("safe", None)),
        ("dx", "post", "/api/incidents.upsert", ("natural", "reference_id")),
        ("dx", "post", "/api/deployments.upsert", ("natural", "reference_id")),
        ("dx", "post", "/api/deployments.create", ("key", "reference_id")),
        ("dx", "post", "/api/deployments.delete", ("safe", None)),
        ("cachet", "post", "/api/incidents", ("none", None)),
        ("cachet", "post", "/api/incidents/{incident_id}/updates", ("none", None)),
        ("cachet", "put", "/api/incidents/{incident_id}", ("safe", None)),
    ],
)
def test_policies_that_matter_most(provider, method, path, expected):
    """The writes an import rests on are repeated only as far as their API allows."""
    policy = reading.overlaid(provider)["paths"][path][method]["x-incidentkit"]
    assert (policy["idempotency"], policy.get("key")) == expected


def test_bulk_update_is_paced_by_itself():
    """The bulk update of catalog entries goes one at a time."""
    document = reading.overlaid("incident_io")
    operation = document["paths"]["/v3/catalog_entries/actions/bulk_update"]["post"]
    name = operation["x-incidentkit"]["rate-class"]
    assert document["x-incidentkit-rate-classes"][name] == {"concurrency": 1}
