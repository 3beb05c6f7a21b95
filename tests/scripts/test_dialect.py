"""What the overlay says of an API's dialect, and what the generated package says."""

from __future__ import annotations

import subprocess
import sys

import pytest

from scripts.regeneration.dialect import NAME, read_dialect
from scripts.regeneration.failures import RefusedError

EVERYTHING = """
  - target: $
    description: Everything that can be said.
    update:
      x-incidentkit-dialect:
        authorization: ""
        authorization-header: X-Api-Key
        accept: application/vnd.sample+json
        headers: {X-Version: "2"}
        options: {email: {header: From, description: Who writes.}}
        rate-limit: {requests: 5, per: 0.5}
        retry-after: [{header: reset, form: epoch}, {body: /error/wait, form: seconds}]
        throttle-limit: [{body: /error/limit, per: 60}]
        budget: {limit: x-limit, remaining: x-left, reset: x-reset, reset-form: date, per: 10}
        errors: {codes: [/code], messages: [/a, /b/*], fields: [/fields], request-id: [/id]}
        invalid-status: 400
"""


def evaluate(project, code):
    """Run code that may import the generated package, in a process of its own."""
    environment = {"PYTHONPATH": str(project.output.parent)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment, timeout=60
    )
    return done.stdout.strip()


def test_all_that_the_overlay_says_is_in_the_package(project):
    """Every part of the dialect arrives as a typed, hashable value."""
    project.overlay.write_text(project.overlay.read_text() + EVERYTHING)
    assert project.run("--provider", "sample").returncode == 0
    said = evaluate(
        project,
        "from sample_api.sample.dialect import DIALECT; from sample_api.shared.dialect import *;"
        """
expected = Dialect(
    authorization="", authorization_header="X-Api-Key", accept="application/vnd.sample+json",
    headers=(("X-Version", "2"),), options=(OptionHeader("email", "From", "Who writes."),),
    rate_limit=RateLimit(5, 0.5),
    retry_after=(RetryAfter("epoch", header="reset"), RetryAfter("seconds", body="/error/wait")),
    throttle_limit=(ThrottleLimit(60, body="/error/limit"),),
    budget=BudgetHeaders(10, "x-limit", "x-left", "x-reset", "date"),
    errors=ErrorEnvelope(("/code",), ("/a", "/b/*"), ("/fields",), ("/id",)), invalid_status=400,
)
print(DIALECT == expected, hash(DIALECT) == hash(expected))
""",
    )
    assert said == "True True"


def test_without_a_word_the_usual_dialect_is_spoken(built):
    """A bearer token, JSON, and Retry-After."""
    said = evaluate(
        built,
        "from sample_api.sample.dialect import DIALECT as d;"
        "print(repr(d.authorization), d.accept, d.retry_after[0].header, d.rate_limit, d.budget)",
    )
    assert said == "'Bearer ' application/json Retry-After None None"


def test_a_dialect_is_light(built):
    """Looking at a dialect loads neither the HTTP library nor the models."""
    loaded = evaluate(built, "import sys, sample_api.sample.dialect; print(*sys.modules)").split()
    assert "sample_api.shared.dialect" in loaded
    assert {"httpx", "attr", "attrs", "asyncio", "sample_api.sample.models"}.isdisjoint(loaded)


@pytest.mark.parametrize(
    ("written", "message"),
    [
        (
            {"scheme": "Bearer"},
            "x-incidentkit-dialect: Additional properties are not allowed ('scheme' was unexpected)",
        ),
        ({"scheme": "Bearer"}, "known are authorization, authorization-header, accept"),
        ({"authorization": "Bearer\n"}, "x-incidentkit-dialect/authorization: "),
        ({"headers": {"a b": "c"}}, "x-incidentkit-dialect/headers: "),
        ({"rate-limit": {"requests": 5}}, "x-incidentkit-dialect/rate-limit: 'per' is a required property"),
        ({"rate-limit": {"requests": 0, "per": 1}}, "x-incidentkit-dialect/rate-limit/requests: 0 is less than"),
        (
            {"retry-after": [{"form": "seconds"}]},
            "x-incidentkit-dialect/retry-after/0: takes either `header` or `body`",
        ),
        (
            {"retry-after": [{"form": "seconds", "header": "a", "body": "/b"}]},
            "x-incidentkit-dialect/retry-after/0: takes either `header` or `body`",
        ),
        ({"retry-after": [{"form": "minutes", "header": "a"}]}, "x-incidentkit-dialect/retry-after/0/form: 'minutes'"),
        ({"throttle-limit": [{"per": 60, "body": "limit"}]}, "x-incidentkit-dialect/throttle-limit/0/body: 'limit'"),
        ({"budget": {"limit": "x"}}, "x-incidentkit-dialect/budget: 'per' is a required property"),
        ({"options": {"E-mail": {"header": "From", "description": "x"}}}, "x-incidentkit-dialect/options: 'E-mail'"),
        ([], "x-incidentkit-dialect: [] is not of type 'object'"),
    ],
)
def test_what_is_not_understood_is_refused(written, message):
    """A dialect that says something unknown, or too little, is refused with overlay and place named."""
    with pytest.raises(RefusedError) as refused:
        read_dialect({NAME: written}, "specs/overlays/x.yaml")
    assert str(refused.value).startswith("specs/overlays/x.yaml: ")
    assert message in str(refused.value)
