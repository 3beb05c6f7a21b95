"""A journal belongs to one account and server."""

from __future__ import annotations

import sqlite3

import httpx
import pytest

from incidentkit import DX, bulk
from incidentkit.errors import ConfigurationError
from incidentkit.sandbox import Sandbox, SandboxTransport
from tests.bulk.support import FakeApi, records

SERVICES = [{"id": f"s{number}", "started_at": "2026-01-01T00:00:00Z"} for number in range(40)]


class Counting(httpx.AsyncBaseTransport):
    """A sandbox that counts the requests that reach it."""

    def __init__(self):
        self._inner = SandboxTransport(Sandbox())
        self.requests = 0

    async def handle_async_request(self, request):
        self.requests += 1
        return await self._inner.handle_async_request(request)


async def run(path, *, token="token", url="https://acme.test", rows=SERVICES, named=False, **options):
    """One import; returns its report and how many requests reached the server."""
    server = Counting()
    async with DX(token, base_url=url, transport=server) as dx:

        async def upsert(row):
            return await dx.incidents.upsert(reference_id=row["id"], started_at=row["started_at"])

        try:
            report = await bulk.import_records(
                rows, upsert, key="id", journal=path, client=dx if named else None, **options
            )
        except ConfigurationError as error:
            return error.message, server.requests
        return report, server.requests


@pytest.mark.parametrize("named", [False, True], ids=["learned", "named"])
async def test_a_rerun_on_the_same_account_sends_nothing(tmp_path, named):
    """Everything done before is skipped, and no request is spent on finding out whose journal it is."""
    await run(tmp_path / "j.db")
    report, requests = await run(tmp_path / "j.db", named=named)
    assert (report.skipped, report.total, requests) == (40, 40, 0)
    assert {entry.outcome for entry in report.records()} == {"upserted"}


@pytest.mark.parametrize("named", [False, True], ids=["learned", "named"])
@pytest.mark.parametrize("rows", [SERVICES, [*SERVICES, {"id": "new", "started_at": "2026-01-01T00:00:00Z"}]])
async def test_another_server_is_refused_before_anything_is_sent(tmp_path, named, rows):
    """The journal names the server it belongs to; nothing is skipped or sent, and its own account goes on with it."""
    await run(tmp_path / "j.db", target="dx/incidents")
    message, requests = await run(
        tmp_path / "j.db", url="https://other.test", rows=rows, named=named, target="dx/incidents"
    )
    assert requests == 0
    assert message == (
        f"journal {tmp_path / 'j.db'}: it belongs to an import to dx/incidents, https://acme.test, "
        "this one goes to https://other.test; choose another path"
    )
    report, requests = await run(tmp_path / "j.db", rows=rows)
    assert (report.skipped, report.upserted, requests) == (40, len(rows) - 40, len(rows) - 40)


@pytest.mark.parametrize("named", [False, True], ids=["learned", "named"])
async def test_another_credential_is_refused_without_showing_either(tmp_path, named):
    """Same server, other credential: refused; neither the message nor the file contains a credential."""
    await run(tmp_path / "j.db", token="first-credential")
    message, requests = await run(tmp_path / "j.db", token="second-credential", named=named)
    assert requests == 0
    assert "https://acme.test with another credential" in message
    assert "first-credential" not in message
    assert "second-credential" not in message
    assert b"credential" not in (tmp_path / "j.db").read_bytes()


async def test_catching_the_refusal_does_not_get_a_record_done(tmp_path):
    """An upsert that catches every error has still sent nothing, and the journal does not say otherwise."""
    await run(tmp_path / "j.db")
    new = [{"id": "new", "started_at": "2026-01-01T00:00:00Z"}]
    async with DX("token", base_url="https://other.test", transport=Counting()) as dx:

        async def upsert(row):
            try:
                await dx.incidents.upsert(reference_id=row["id"], started_at=row["started_at"])
            except ConfigurationError:
                return

        with pytest.raises(ConfigurationError, match="belongs to"):
            await bulk.import_records(new, upsert, key="id", journal=tmp_path / "j.db")
    outcomes = {entry.key: entry.outcome for entry in bulk.read_journal(tmp_path / "j.db")}
    assert outcomes["new"] == "not sent"


async def test_a_journal_without_account_belongs_to_the_first_that_sends(tmp_path):
    """Journals of earlier versions name no account: what they say is done is skipped, the next request binds them."""
    await run(tmp_path / "j.db")
    with sqlite3.connect(tmp_path / "j.db") as connection:
        connection.execute("DELETE FROM meta WHERE name IN ('account', 'base_url')")
    connection.close()
    rows = [*SERVICES, {"id": "new", "started_at": "2026-01-01T00:00:00Z"}]
    report, requests = await run(tmp_path / "j.db", rows=rows)
    assert (report.skipped, report.upserted, requests) == (40, 1, 1)
    message, requests = await run(tmp_path / "j.db", url="https://other.test")
    assert "belongs to an import to https://acme.test" in message
    assert requests == 0


async def test_two_accounts_in_one_import_need_the_client(tmp_path):
    """Which account's records the journal keeps cannot be guessed; `client` says so."""

    async def both(path, **options):
        async with (
            DX("token", base_url="https://a.test", transport=Counting()) as one,
            DX("token", base_url="https://b.test", transport=Counting()) as two,
        ):

            async def upsert(row):
                for dx in (one, two):
                    await dx.incidents.upsert(reference_id=row["id"], started_at=row["started_at"])

            given = {"client": two} if options.get("named") else {}
            return await bulk.import_records(SERVICES, upsert, key="id", journal=path, **given)

    with pytest.raises(ConfigurationError, match=r"https://a.test and to https://b.test .* pass client="):
        await both(tmp_path / "j.db")
    assert (await both(tmp_path / "named.db", named=True)).upserted == 40
    assert (await both(tmp_path / "named.db", named=True)).skipped == 40


async def test_an_upsert_that_needs_no_request_is_not_mistaken_for_another_account(tmp_path):
    """Records whose upsert sends nothing reveal no account: they are done once more, and nothing is skipped unseen."""
    await run(tmp_path / "j.db")
    api = FakeApi(latency=0)
    report = await bulk.import_records(SERVICES, api.upsert, key="id", journal=tmp_path / "j.db")
    assert (report.created, report.total) == (40, 40)


async def test_without_a_client_of_ours_a_journal_has_no_account(tmp_path):
    """Upserts that send by other means are skipped as the journal says."""
    api = FakeApi(latency=0)
    await bulk.import_records(records(20), api.upsert, key="id", journal=tmp_path / "j.db")
    report = await bulk.import_records(records(20), api.upsert, key="id", journal=tmp_path / "j.db")
    assert (report.skipped, len(api.calls)) == (20, 20)


async def test_a_journal_can_be_checked_before_anything_is_sent(tmp_path):
    """`check_journal` accepts a new path and one's own journal, leaves no file, and refuses what an import would."""
    bulk.check_journal(tmp_path / "new.db", target="dx/incidents")
    assert list(tmp_path.iterdir()) == []
    await run(tmp_path / "j.db", target="dx/incidents")
    before = (tmp_path / "j.db").read_bytes()
    bulk.check_journal(tmp_path / "j.db", target="dx/incidents")
    assert (tmp_path / "j.db").read_bytes() == before
    async with DX("token", base_url="https://other.test", transport=Counting()) as dx:
        with pytest.raises(ConfigurationError, match=r"this one goes to https://other\.test"):
            bulk.check_journal(tmp_path / "j.db", client=dx)
    with pytest.raises(ConfigurationError, match="dx/deployments"):
        bulk.check_journal(tmp_path / "j.db", target="dx/deployments")
    (tmp_path / "text.db").write_text("not a journal" * 100)
    with pytest.raises(ConfigurationError, match="not a journal"):
        bulk.check_journal(tmp_path / "text.db")
    with pytest.raises(ConfigurationError, match="there is no folder"):
        bulk.check_journal(tmp_path / "missing" / "j.db")
    connection = sqlite3.connect(tmp_path / "j.db", isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    with pytest.raises(ConfigurationError, match="another program has it open"):
        bulk.check_journal(tmp_path / "j.db")
    connection.close()
