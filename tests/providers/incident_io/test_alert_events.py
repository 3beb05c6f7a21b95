"""Alert events, against the sandbox."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import Outcome
from incidentkit.errors import AuthenticationError, ConfigurationError, NotFoundError

if TYPE_CHECKING:
    from incidentkit import IncidentIO
    from tests.providers.conftest import Requests


@pytest.fixture
async def sources(io: IncidentIO) -> dict[str, Any]:
    """The alert sources by name: `HTTP` takes events, `Mail` does not."""
    return {source.name: source for source in (await io.api.alert_sources_v2.list()).alert_sources}


@pytest.fixture
def event(sources: dict[str, Any]) -> dict[str, Any]:
    """An event as arguments."""
    return {"alert_source_id": sources["HTTP"].id, "deduplication_key": "disk-1", "title": "Disk full"}


async def test_events_of_a_key_become_one_alert(io: IncidentIO, event: dict[str, Any], requests: Requests) -> None:
    """The last one says how it is; the token is asked for once."""
    requests()
    first = await io.alert_events.send(**event, metadata={"host": "a"}, description="90 %")
    second = await io.alert_events.send(**event, status="resolved", source_url="https://example.com/1")
    assert requests() == 3
    assert first.outcome is second.outcome is Outcome.UPSERTED
    assert first.record.deduplication_key == "disk-1"
    [alert] = (await io.api.alerts_v2.list(deduplication_key={"is": "disk-1"})).alerts
    assert (alert.title, alert.status.value, alert.description) == ("Disk full", "resolved", "90 %")
    assert alert.source_url == "https://example.com/1"


async def test_concurrent_events_of_a_key_become_one_alert(io: IncidentIO, event: dict[str, Any]) -> None:
    """Ten at once."""
    await asyncio.gather(*(io.alert_events.send(**event) for _ in range(10)))
    assert len((await io.api.alerts_v2.list()).alerts) == 1


async def test_a_given_token_is_used(
    io: IncidentIO, sources: dict[str, Any], event: dict[str, Any], requests: Requests
) -> None:
    """Nothing is asked for; a wrong one is an error that does not show it."""
    requests()
    await io.alert_events.send(**event, token=sources["HTTP"].secret_token)
    assert requests() == 1
    with pytest.raises(AuthenticationError) as caught:
        await io.alert_events.send(**event, token="s3cret")
    assert "s3cret" not in str(caught.value)


async def test_the_api_key_never_goes_along(io: IncidentIO, sources: dict[str, Any], event: dict[str, Any]) -> None:
    """A source without a token gets nothing: the key is not for it."""
    mail = {**event, "alert_source_id": sources["Mail"].id}
    with pytest.raises(ConfigurationError, match="'Mail' shows no token"):
        await io.alert_events.send(**mail)
    with pytest.raises(AuthenticationError):
        await io.alert_events.send(**mail, token="key")
    with pytest.raises(NotFoundError):
        await io.alert_events.send(**{**event, "alert_source_id": "01ABSENT"})


async def test_an_event_without_a_key_is_refused(io: IncidentIO, event: dict[str, Any]) -> None:
    """A repeat would double the alert."""
    with pytest.raises(ConfigurationError, match="deduplication_key must not be empty"):
        await io.alert_events.send(**{**event, "deduplication_key": " "})


async def test_the_token_does_not_show(io: IncidentIO, sources: dict[str, Any], event: dict[str, Any]) -> None:
    """Not in what the helper keeps."""
    await io.alert_events.send(**event)
    assert sources["HTTP"].secret_token not in repr(vars(io.alert_events))
