"""Clients and servers in processes of their own."""

from __future__ import annotations

import pytest

from benchmarks.contests import Contest, run_all
from benchmarks.servers import Rules


@pytest.mark.e2e
def test_the_server_tells_what_it_saw_of_its_client() -> None:
    """Every record arrives once, those refused are counted, and the log begins with the first request."""
    (result,) = run_all([Contest("semaphore", Rules(20, 1.0, latency=0.01), records=30, longest=30)])
    assert result.finished
    assert len(result.arrivals.admitted) == 30
    assert result.arrivals.refused
    assert result.arrivals.all[0] == 0.0
    assert result.arrivals.by_client == {"0": 30}


@pytest.mark.e2e
def test_a_contest_ends_when_enough_was_let_in() -> None:
    """Two processes of one client share a server; both end with it."""
    rules = Rules(1000, 60, latency=0.01)
    (result,) = run_all([Contest("incidentkit", rules, records=900, longest=30, processes=2, stop_at=20)])
    assert result.finished
    assert 20 <= len(result.arrivals.admitted) < 900
    assert set(result.arrivals.by_client) == {"0", "1"}


@pytest.mark.e2e
def test_a_client_that_cannot_start_ends_them_all(capfd) -> None:
    """Nobody waits for it, and what it said is shown."""
    rules = Rules(1000, 60, latency=0.01)
    contests = [Contest("semaphore", rules, records=900, longest=30), Contest("nobody", rules, records=1, longest=30)]
    with pytest.raises(RuntimeError, match="nobody did not start"):
        run_all(contests)
    assert "KeyError: 'nobody'" in capfd.readouterr().err
