"""The steps of the pipeline, each on its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.regeneration import documents, lock, overlay, policy, walking
from scripts.regeneration.failures import RefusedError
from scripts.regeneration.normalise import member_names, normalise


def laid(document, *actions):
    """Apply overlay actions."""
    return overlay.apply(document, {"overlay": "1.0.0", "actions": list(actions)}, "overlay.yaml")


def test_an_overlay_merges_appends_and_removes():
    """Objects merge, lists grow, scalars are replaced, and the original stays as it was."""
    document = {"a": {"keep": 1, "change": 2, "list": [1]}, "b": [{"n": "x"}, {"n": "y"}]}
    result = laid(
        document,
        {"target": "$.a", "description": "why", "update": {"change": 3, "list": [2], "new": {"deep": True}}},
        {"target": "$.b[?@.n == 'x']", "description": "why", "remove": True},
        {"target": "$.b", "description": "why", "update": {"n": "z"}},
    )
    assert result == {
        "a": {"keep": 1, "change": 3, "list": [1, 2], "new": {"deep": True}},
        "b": [{"n": "y"}, {"n": "z"}],
    }
    assert document["a"]["change"] == 2


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"target": "$.gone", "description": "why", "update": {}}, "matches nothing"),
        ({"target": "$.a", "update": {}}, "gives no reason"),
        ({"target": "$.a", "description": "why"}, "neither updates nor removes"),
        ({"target": "$.[", "description": "why", "update": {}}, "is not a JSONPath"),
        ({"target": "$.a.b", "description": "why", "update": {}}, "merges dict into int"),
        ({"target": "$", "description": "why", "remove": True}, "removes the whole document"),
        ({"description": "why", "update": {}}, "has no target"),
    ],
)
def test_an_action_that_does_nothing_is_refused(action, message):
    """An action that cannot do what it says stops the run with its number."""
    with pytest.raises(RefusedError, match=message) as caught:
        laid({"a": {"b": 1}}, action)
    assert str(caught.value).startswith("overlay.yaml: action 1")


def test_yaml_is_read_as_json_is():
    """Words and dates stay strings, numbers of statuses become names, and numbers stay numbers."""
    document = documents.parse(b"a: [yes, on, off, no, true, 2024-01-01, 1, 1.5, null]\n200: ok\n", "x")
    assert document == {"a": ["yes", "on", "off", "no", True, "2024-01-01", 1, 1.5, None], "200": "ok"}


def test_a_repeated_key_is_refused():
    """YAML that says something twice is refused with the line."""
    with pytest.raises(RefusedError, match=r"x: not YAML \('a' is given twice at line 2\)"):
        documents.parse(b"a: 1\na: 2\n", "x")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs", "Cc"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abyesnot-.1", min_size=1), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text("abyesnot-.1", min_size=1), JSON))
def test_what_is_written_is_read_back(document):
    """Every document survives the trip through our YAML form."""
    assert documents.parse(documents.dump(document, 110).encode(), "x") == document


@pytest.mark.parametrize(
    ("values", "names"),
    [
        (["live", "post-incident", "a.b/c"], ["LIVE", "POST_INCIDENT", "A_B_C"]),
        (["", "1st", "-", "+1"], ["EMPTY", "VALUE_1ST", "VALUE", "VALUE_1"]),
        (["dark-blue", "dark_blue", "darkBlue"], ["DARK_BLUE", "DARK_BLUE_2", "DARK_BLUE_3"]),
        ([0, 7, -1], ["VALUE_0", "VALUE_7", "VALUE_NEGATIVE_1"]),
    ],
)
def test_member_names_come_from_their_values(values, names):
    """A member is named after its value, so that added values move no other name."""
    assert member_names(values) == names


def test_normalising_leaves_the_document_alone():
    """The document on disk keeps its own form; only what the generator gets is changed."""
    document = {
        "security": [{"Bearer": []}],
        "paths": {
            "/a": {
                "get": {
                    "operationId": "A",
                    "parameters": [{"name": "n", "in": "query", "schema": {"type": "integer", "default": 3}}],
                    "responses": {"200": {"description": ""}, "400": {"description": ""}},
                }
            }
        },
    }
    result = normalise(document)["paths"]["/a"]["get"]
    assert set(result["responses"]) == {"200"}
    assert result["security"] == [{"Bearer": []}]
    assert result["parameters"][0] == {
        "name": "n",
        "in": "query",
        "schema": {"type": "integer"},
        "description": "The server's default is 3.",
    }
    assert "default" in document["paths"]["/a"]["get"]["parameters"][0]["schema"]


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ({"idempotency": "maybe", "paging": "none"}, "idempotency is one of"),
        ({"idempotency": "safe"}, "paging is one of"),
        ({"idempotency": "key", "paging": "none"}, "needs the name of the body field"),
        ({"idempotency": "safe", "paging": "none", "rate-class": "fast"}, "'fast' is not in"),
        ({"idempotency": "safe", "paging": "none", "pages": 1}, "the policy takes"),
    ],
)
def test_a_policy_that_says_nothing_known_is_refused(entry, message):
    """A policy is checked word by word, and the operation named."""
    document = {"paths": {"/a": {"get": {"x-incidentkit": entry}}}}
    with pytest.raises(RefusedError, match=f"GET /a: .*{message}"):
        policy.read_policies(document, "overlay.yaml")


@pytest.mark.parametrize("limits", [{}, {"requests": 5}, {"per": 1}, {"burst": 3}])
def test_a_rate_class_is_whole(limits):
    """Requests go with seconds; nothing else is known."""
    with pytest.raises(RefusedError, match="rate class slow"):
        policy.read_rate_classes({"x-incidentkit-rate-classes": {"slow": limits}})


def test_a_circle_of_references_is_refused():
    """References that lead nowhere end in one line, not in a loop."""
    with pytest.raises(RefusedError, match="round in circles"):
        walking.resolve({"a": {"$ref": "#/a"}}, {"$ref": "#/a"})


def test_hashes_do_not_depend_on_line_ends(tmp_path):
    """A checkout with other line ends has the same lock."""
    for name, text in (("unix", b"a\nb\n"), ("dos", b"a\r\nb\r\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.yaml").write_bytes(text)
    assert lock.digest_tree(tmp_path / "unix") == lock.digest_tree(tmp_path / "dos")


def ruled(target, *more):
    """Return the operations of a small document, by id, after a rule and other actions."""
    listing = {"allOf": [{"$ref": "#/components/schemas/Page"}, {"type": "object", "properties": {"things": {}}}]}
    answer = {"200": {"content": {"application/json": {"schema": listing}}}}
    after = {"$ref": "#/components/parameters/after"}
    document = {
        "paths": {
            "/a": {"get": {"operationId": "own", "parameters": [after], "responses": answer}},
            "/b": {
                "parameters": [after],
                "get": {"operationId": "common", "responses": answer},
                "delete": {"operationId": "other", "responses": {}},
            },
            "/c": {"get": {"operationId": "whole", "responses": answer}},
        },
        "components": {
            "parameters": {"after": {"name": "after", "in": "query"}},
            "schemas": {"Page": {"type": "object", "properties": {"next": {"type": "string"}}}},
        },
    }
    rule = {"target": target, "description": "A rule.", "update": {"x-said": "by the rule"}}
    result = laid(document, rule, *more)
    return {item["operationId"]: item.get("x-said") for _, _, item in walking.operations(result)}


def test_a_rule_matches_by_parameter_and_answer():
    """`takes` and `answers` follow references, `allOf`, and the parameters of the path."""
    said = ruled("$.paths.*[?takes(@, 'after') && answers(@, 'next')]")
    assert said == {"own": "by the rule", "common": "by the rule", "other": None, "whole": None}
    assert ruled("$.paths.*[?answers(@, 'things') && !takes(@, 'after')]")["whole"] == "by the rule"


def test_an_action_after_a_rule_overrides_it():
    """The last action that says something of an operation counts."""
    action = {"target": "$.paths['/a'].get", "description": "One.", "update": {"x-said": "by itself"}}
    said = ruled("$.paths.*.get", action)
    assert said == {"own": "by itself", "common": "by the rule", "other": None, "whole": "by the rule"}


@pytest.mark.parametrize("target", ["$.paths.*.put", "$.paths.*[?takes(@, 'page')]"])
def test_a_rule_that_matches_nothing_is_refused(target):
    """A rule without an operation is as stale as any other action."""
    with pytest.raises(RefusedError, match="matches nothing"):
        ruled(target)


def styles(**written):
    """Return the paging styles of a document that says something of them."""
    return policy.read_paging_styles({"x-incidentkit-paging": written})


def test_a_paging_style_is_data():
    """A style of the table can be changed in part, and one of another name added in whole."""
    changed = styles(offset={"size": "count"}, token={"step": "cursor", "position": "from", "size": [], "more": "next"})
    assert changed["offset"] == policy.PagingStyle("offset", "offset", ("count",), "more")
    assert changed["token"] == policy.PagingStyle("cursor", "from", (), "next")
    assert changed["cursor"] == styles()["cursor"]


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ({"token": {"step": "cursor"}}, "paging style token: takes step, position, size, more"),
        ({"offset": {"where": "x"}}, "paging style offset: takes step, position, size, more"),
        ({"page": {"step": "leap"}}, "paging style page: step is one of cursor, page, offset, not 'leap'"),
    ],
)
def test_a_paging_style_that_says_too_little_is_refused(written, message):
    """One line names the style and what it takes."""
    with pytest.raises(RefusedError, match=message):
        styles(**written)
