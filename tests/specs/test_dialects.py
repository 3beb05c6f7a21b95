"""How each API is spoken to, as far as its documentation or a recording of it says."""

from __future__ import annotations

import pytest

from tests.specs import reading


def dialect(provider: str) -> dict:
    """Return the dialect that the overlay lays on the document."""
    return reading.overlaid(provider)["x-incidentkit-dialect"]


@pytest.mark.parametrize(("provider", "limit"), [("incident_io", (1200, 60)), ("dx", (100, 10)), ("cachet", (300, 60))])
def test_rate_limits(provider, limit):
    """The limit that a client starts with is the published one, or a careful one where none is published."""
    said = dialect(provider)["rate-limit"]
    assert (said["requests"], said["per"]) == limit


@pytest.mark.parametrize("provider", reading.PROVIDERS)
def test_credential_is_what_the_document_says(provider):
    """A document with a bearer scheme has a dialect that sends one."""
    schemes = reading.document(provider)["components"]["securitySchemes"].values()
    assert {(entry["type"], entry["scheme"]) for entry in schemes} == {("http", "bearer")}
    assert dialect(provider)["authorization"] == "Bearer "


@pytest.mark.parametrize("provider", reading.PROVIDERS)
def test_standard_header_comes_first(provider):
    """Retry-After, in either of its forms, counts before anything of the provider's own."""
    assert dialect(provider)["retry-after"][0] == {"header": "Retry-After", "form": "seconds-or-date"}


def test_incident_io_tells_limits_in_the_body():
    """The rate limit object of a refusal holds the places that the dialect names."""
    schemas = reading.document("incident_io")["components"]["schemas"]
    told = {
        entry["body"]
        for key in ("retry-after", "throttle-limit")
        for entry in dialect("incident_io")[key]
        if "body" in entry
    }
    assert told == {"/rate_limit/retry_after", "/rate_limit/limit"}
    envelopes = [schema["properties"] for schema in schemas.values() if "rate_limit" in schema.get("properties", {})]
    assert envelopes
    for properties in envelopes:
        limit = reading.resolve("incident_io", properties["rate_limit"])
        assert {"retry_after", "limit"} <= set(limit["properties"])


@pytest.mark.parametrize("provider", reading.PROVIDERS)
def test_invalid_status_is_documented(provider):
    """Every operation with a body documents the status of a request with invalid values."""
    status = str(dialect(provider).get("invalid-status", 422))

    def is_documented(_path, _method, operation):
        return "requestBody" not in operation or status in operation["responses"]

    assert reading.offenders(provider, is_documented) == []
