from __future__ import annotations

import copy
import pickle

import pytest
from incidentkit_api.cachet import types as cachet_types
from incidentkit_api.incident_io import types as incident_io_types
from incidentkit_api.shared.types import UNSET, Response, Unset


def test_unset_is_one_falsy_object():
    """UNSET survives copies and pickles as the same object, is false, and shows its name."""
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert isinstance(UNSET, Unset)
    assert copy.copy(UNSET) is UNSET
    assert copy.deepcopy([UNSET])[0] is UNSET
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(UNSET, protocol)) is UNSET


def test_providers_share_their_types():
    """The types that each provider exports are the shared ones."""
    assert incident_io_types.UNSET is cachet_types.UNSET is UNSET
    assert incident_io_types.Response is Response


def test_unset_is_not_to_be_subclassed_or_compared_away():
    """Nothing but UNSET is UNSET."""
    assert UNSET != None  # noqa: E711 - the comparison is what is tested
    assert UNSET not in (False, 0, "")


@pytest.mark.parametrize("status", [100, 204, 299, 520, 999])
def test_a_response_shows_no_content(status):
    """repr tells status and parsed body; content and headers may hold what must not be logged."""
    shown = repr(Response(status, b"secret", {"set-cookie": "secret"}, None))
    assert str(status) in shown
    assert "secret" not in shown
