"""The slice of PagerDuty's document, and what the overlay of its distribution adds to it."""

from __future__ import annotations

import functools

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from scripts.regeneration import config, documents, overlay, policy, walking
from tests.specs.reading import SPECS

ROOT = SPECS.parent / "plugins" / "incidentkit-pagerduty"


@functools.cache
def written(name: str) -> dict:
    """Return a file of the distribution's specs."""
    return documents.load(ROOT / "specs" / name)


@functools.cache
def overlaid() -> dict:
    """Return the document with its overlay."""
    return overlay.apply(written("pagerduty.yaml"), written("overlays/pagerduty.yaml"), "pagerduty.yaml")


def test_it_is_found():
    """The distribution is a plugin with one provider, and a package of its own."""
    (plugin,) = config.load_plugins(config.load(SPECS.parent))
    assert (plugin.root, plugin.package, plugin.runtime) == (ROOT, "incidentkit_pagerduty_api", "incidentkit_api")
    assert [provider.name for provider in plugin.providers] == ["pagerduty"]


def test_it_is_valid():
    """Document and overlaid document are OpenAPI 3.0."""
    for document in (written("pagerduty.yaml"), overlaid()):
        assert [error.message for error in OpenAPIV30SpecValidator(document).iter_errors()] == []


def test_it_holds_what_the_slice_names():
    """The document has the operations of the slice and no others."""
    found = {(path, method) for path, method, _ in walking.operations(written("pagerduty.yaml"))}
    assert found == {
        (path, method) for path, methods in written("overlays/pagerduty.yaml")["slice"].items() for method in methods
    }


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("POST /incidents", ("key", "incident.incident_key", "none")),
        ("POST /incidents/{id}/notes", ("none", None, "none")),
        ("POST /services", ("natural", "service.name", "none")),
        ("PUT /services/{id}", ("safe", None, "none")),
        ("DELETE /services/{id}", ("safe", None, "none")),
        ("GET /services", ("safe", None, "offset")),
        ("GET /incidents", ("safe", None, "offset")),
        ("GET /incidents/{id}/notes", ("safe", None, "none")),
        ("GET /users/me", ("safe", None, "none")),
    ],
)
def test_policies(key, expected):
    """Writes are repeated as far as the API allows, and listings with an offset page by it."""
    found = policy.read_policies(overlaid(), "pagerduty.yaml")[key]
    assert (found.idempotency, found.key, found.paging) == expected


def test_every_listing_with_an_offset_pages():
    """No listing that takes `offset` is left unpaged."""
    policies = policy.read_policies(overlaid(), "pagerduty.yaml")
    for path, method, operation in walking.operations(overlaid()):
        takes = "offset" in {entry["name"] for entry in walking.parameters(overlaid(), path, operation)}
        assert policies[f"{method.upper()} {path}"].paging == ("offset" if takes else "none")


def test_dialect():
    """The key stands behind `Token token=`, writes name a user, and limits are told in headers per minute."""
    said = overlaid()["x-incidentkit-dialect"]
    assert said["authorization"] == "Token token="
    assert said["accept"] == "application/vnd.pagerduty+json;version=2"
    assert said["options"]["email"]["header"] == "From"
    assert said["rate-limit"] == {"requests": 960, "per": 60}
    assert {"header": "ratelimit-reset", "form": "seconds"} in said["retry-after"]
    assert said["budget"]["per"] == 60
