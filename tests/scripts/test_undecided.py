from __future__ import annotations

import pytest

from scripts.regeneration import documents
from scripts.regeneration.failures import RefusedError
from scripts.regeneration.undecided import UNDECIDED, settle
from tests.support.sample_project import REPOSITORY

OVERLAY = """\
# What a repeat does.
overlay: 1.0.0
info: {title: Policies, version: "1"}
actions:
  # Reading
  - target: $.paths.*.get
    description: Reading changes nothing.
    update: {x-incidentkit: {idempotency: safe, paging: none}}

  # Writing
  - target: $.paths['/a'].post
    description: Twice is two.  # said the provider
    update:
      x-incidentkit: {idempotency: none, paging: none}
  - target: $.paths['/b'].put
    description: Replaces.
    update:
      x-incidentkit: {idempotency: safe, paging: none}
"""

FLOW = """\
overlay: 1.0.0
actions: [{target: $.paths.*.get, description: "-", update: {x-incidentkit: {idempotency: safe, paging: none}}}]
"""


def document(*operations):
    """Return a document with operations written as `GET /a`, those of GET taking `after`."""
    paths = {}
    for name in operations:
        method, path = name.split()
        parameters = [{"name": "after", "in": "query"}] if method == "GET" else []
        paths.setdefault(path, {})[method.lower()] = {"operationId": name, "parameters": parameters}
    return {"paths": paths}


OLD = document("GET /a", "POST /a", "PUT /b")


def test_an_overlay_that_fits_stays_as_it_is():
    """Where each operation has its policy, not a byte changes."""
    settled = settle(OVERLAY, "o.yaml", OLD, OLD)
    assert (settled.text, settled.notes) == (OVERLAY, ())


def test_a_new_operation_gets_a_cautious_policy():
    """A write is never repeated until somebody decides; the action is added at the end, the rest stays to the byte."""
    settled = settle(OVERLAY, "o.yaml", OLD, document("GET /a", "POST /a", "PUT /b", "POST /it's"))
    assert settled.text.startswith(OVERLAY)
    (action,) = documents.parse(settled.text.encode(), "o")["actions"][3:]
    assert action["target"] == r"$.paths['/it\'s'].post"
    assert action["description"].startswith(UNDECIDED)
    assert action["update"] == {"x-incidentkit": {"idempotency": "none", "paging": "none"}}
    assert settled.notes == ("to decide: idempotency of POST /it's, `none` until then",)


def test_a_new_listing_that_is_not_paged_is_named():
    """A new operation that takes a cursor under a policy that does not page is for people to look at."""
    settled = settle(OVERLAY, "o.yaml", OLD, document("GET /a", "POST /a", "PUT /b", "GET /c"))
    assert settled.text == OVERLAY
    assert settled.notes == ("to decide: paging of GET /c, which takes `after`; `none` until then",)


def test_the_policy_of_a_lost_operation_goes_with_it():
    """The action is cut out, with the comments of all others kept."""
    settled = settle(OVERLAY, "o.yaml", OLD, document("GET /a", "PUT /b"))
    start, end = OVERLAY.index("  - target: $.paths['/a']"), OVERLAY.index("  - target: $.paths['/b']")
    assert settled.text == OVERLAY[:start] + OVERLAY[end:]
    assert settled.notes == ("policy dropped with its operation: $.paths['/a'].post",)


@pytest.mark.parametrize(
    ("old", "new", "operations"),
    [
        ("$.paths['/b'].put", "$.paths['/never'].put", "GET /a, POST /a, PUT /b"),
        ("x-incidentkit: {idempotency: none, paging: none}", "summary: Ours", "GET /a, PUT /b"),
    ],
)
def test_a_stale_action_is_only_dropped_if_it_is_a_lost_operation_s_policy(old, new, operations):
    """What matched nothing before, or mends the document, stops the run: people decide."""
    with pytest.raises(RefusedError, match=r"o\.yaml: action \d .* matches nothing"):
        settle(OVERLAY.replace(old, new), "o.yaml", OLD, document(*operations.split(", ")))


@pytest.mark.parametrize(
    ("operations", "message"),
    [
        ("GET /a, POST /a, PUT /b, PUT /c, PUT /d", r"no policy for PUT /c \(and 1 more\)"),
        ("GET /a, PUT /b", "matches nothing"),
    ],
)
def test_strict_refuses_what_people_have_not_decided(operations, message):
    """With strict, neither a policy is made up nor one dropped."""
    with pytest.raises(RefusedError, match=message):
        settle(OVERLAY, "o.yaml", OLD, document(*operations.split(", ")), strict=True)


@pytest.mark.parametrize(
    "text",
    [
        OVERLAY + "extends: ../a.yaml\n",
        FLOW,
    ],
)
def test_an_overlay_that_cannot_be_edited_by_lines_is_refused(text):
    """Where an edit could do harm, people are asked to write the file so that it cannot."""
    with pytest.raises(RefusedError, match=r"o\.yaml: cannot be extended: put `actions` last"):
        settle(text, "o.yaml", OLD, document("GET /a", "POST /a", "PUT /b", "POST /c"))


def test_no_policy_of_ours_is_undecided():
    """An update may come in with policies to decide; it is merged when they are."""
    for path in sorted((REPOSITORY / "specs" / "overlays").glob("*.yaml")):
        for action in documents.load(path)["actions"]:
            assert not action["description"].startswith(UNDECIDED), f"{path.name}: {action['target']}"
