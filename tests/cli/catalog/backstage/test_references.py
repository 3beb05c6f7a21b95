"""References between entities."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.catalog._backstage import EntityError, entity_ref, parse_ref


@pytest.mark.parametrize(
    ("written", "ref"),
    [
        ("web", "component:home/web"),
        ("Web", "component:home/web"),
        ("group:web", "group:home/web"),
        ("other/web", "component:other/web"),
        ("API:Other/Web", "api:other/web"),
        ("other/a:b", "component:other/a:b"),
        ({"kind": "Group", "name": "Web"}, "group:home/web"),
        ({"namespace": "x", "name": "web"}, "component:x/web"),
    ],
)
def test_what_is_left_out_is_filled_in(written: object, ref: str):
    """Kind from the field, namespace from the entity, all in lower case."""
    assert parse_ref(written, kind="Component", namespace="home") == ref


@pytest.mark.parametrize(
    "written", ["", ":", "a:", "/", "a/", ":a", "/a", "a:/b", None, 7, {}, {"kind": "x"}, {"name": 7}]
)
def test_what_is_no_reference_is_told(written: object):
    """Nothing is guessed."""
    with pytest.raises(EntityError, match="is no reference"):
        parse_ref(written, kind="Component", namespace="default")


def test_a_kind_must_be_said_where_none_is_meant():
    """As Backstage asks of dependencies."""
    with pytest.raises(EntityError, match=r"'web' does not say of what kind it is; write component:web, for example"):
        parse_ref("web", kind=None, namespace="default")


WORDS = st.text("abcXYZ09._-", min_size=1)


@given(kind=WORDS, namespace=WORDS, name=WORDS)
def test_a_whole_reference_stands_for_itself(kind: str, namespace: str, name: str):
    """Read again, in whatever context, it is the same."""
    ref = entity_ref(kind, namespace, name)
    assert parse_ref(ref, kind="other", namespace="elsewhere") == ref
