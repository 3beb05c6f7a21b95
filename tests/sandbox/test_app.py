"""The core in process: which API answers, who is let in, what goes wrong on demand."""

from __future__ import annotations

import asyncio
import json

import httpx
import pytest

from incidentkit.sandbox import Faults, RateRule, Sandbox, SandboxTransport, parse_faults
from tests.support.virtual_time import run_virtual

SEVERITY = {"name": "Odd", "description": "d"}


def client(sandbox, token="k"):
    """An HTTP client wired to the sandbox."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return httpx.AsyncClient(transport=SandboxTransport(sandbox), base_url="http://sandbox", headers=headers)


async def stats(http):
    """The counters of incident.io."""
    return (await http.get("/_sandbox/stats")).json()["by_provider"]["incident-io"]


@pytest.mark.parametrize("path", ["/v1/severities", "/incident-io/v1/severities"])
async def test_an_api_is_found_at_the_root_and_below_its_name(path):
    """The same operation answers and counts under both paths."""
    async with client(Sandbox()) as http:
        assert (await http.get(path)).status_code == 200
        assert (await stats(http))["by_operation"] == {"GET /v1/severities": 1}


async def test_a_path_of_no_api_is_not_found():
    """404, and no provider counts it."""
    async with client(Sandbox()) as http:
        response = await http.get("/nothing/here")
        assert response.status_code == 404
        assert (await http.get("/_sandbox/stats")).json()["requests"] == 0


async def test_an_operation_the_sandbox_lacks_says_so():
    """501 in the API's own envelope."""
    async with client(Sandbox()) as http:
        response = await http.get("/v2/schedules")
        assert response.status_code == 501
        assert response.json()["errors"][0]["code"] == "not_implemented"


async def test_a_wrong_method_is_told_apart():
    """405 where the path is known, the method not."""
    async with client(Sandbox()) as http:
        response = await http.patch("/v1/severities")
        assert (response.status_code, response.json()["type"]) == (405, "method_not_allowed")


@pytest.mark.parametrize(
    ("tokens", "token", "status"), [(None, None, 401), (None, "any", 200), (["a"], "a", 200), (["a"], "b", 401)]
)
async def test_a_key_is_needed(tokens, token, status):
    """Any key is good unless the sandbox was given a list; a refused request is on no budget."""
    async with client(Sandbox(tokens=tokens), token) as http:
        assert (await http.get("/v1/identity")).status_code == status
        counted = await stats(http)
        assert (counted["refused"], counted["admitted"]) == (int(status == 401), int(status == 200))


async def test_a_key_never_shows_in_the_counters():
    """Credentials stand there as a hash."""
    async with client(Sandbox(), "very-secret") as http:
        await http.get("/v1/identity")
        assert "very-secret" not in (await http.get("/_sandbox/stats")).text


def test_rejections_are_counted_apart():
    """The rule's requests are admitted, the next is told to wait, and after the wait it passes."""

    async def main():
        async with client(Sandbox(rate_rule=RateRule(3, 60.0))) as http:
            answers = [(await http.get("/v1/severities")).status_code for _ in range(5)]
            await asyncio.sleep(60)
            answers.append((await http.get("/v1/severities")).status_code)
            return answers, await stats(http)

    answers, counted = run_virtual(main())
    assert answers == [200, 200, 200, 429, 429, 200]
    assert (counted["requests"], counted["admitted"], counted["rejections"]) == (6, 4, 2)
    assert (counted["window_max"], counted["window_max_arrived"]) == (3, 5)
    assert counted["rejections_by_operation"] == {"GET /v1/severities": 2}
    assert counted["by_status"] == {"200": 4, "429": 2}


async def test_rules_can_differ_by_provider():
    """A mapping limits only the providers it names."""
    sandbox = Sandbox(rate_rule="documented")
    assert sandbox.rule("incident-io") == RateRule(1200, 60.0)
    assert sandbox.rule("dx") is None
    assert sandbox.window("dx") == 60.0


async def test_reset_starts_the_counters_and_windows_anew():
    """After a reset the budget is whole and the counters are empty; the records stay."""
    sandbox = Sandbox(rate_rule=RateRule(1, 60.0))
    async with client(sandbox) as http:
        await http.post("/v1/severities", json=SEVERITY)
        assert (await http.get("/v1/severities")).status_code == 429
        assert (await http.post("/_sandbox/reset")).status_code == 204
        assert len((await http.get("/v1/severities")).json()["severities"]) == 4
        assert (await stats(http))["requests"] == 1


async def test_reset_can_clear_the_records_too():
    """What a new account starts with is there again."""
    async with client(Sandbox()) as http:
        await http.post("/v1/severities", json=SEVERITY)
        await http.post("/_sandbox/reset", json={"records": True})
        names = [each["name"] for each in (await http.get("/v1/severities")).json()["severities"]]
        assert names == ["Minor", "Major", "Critical"]


async def test_faults_can_be_ordered_over_http():
    """New faults replace the old ones; a text that means nothing is refused and changes nothing."""
    sandbox = Sandbox(faults=Faults(html=1.0))
    async with client(sandbox) as http:
        refused = await http.post("/_sandbox/faults", json={"faults": ["503=5%", "quake"]})
        assert refused.status_code == 422
        assert "quake" in refused.json()["error"]
        assert sandbox.faults == Faults(html=1.0)
        await http.post("/_sandbox/faults", json={"faults": ["503=100%"]})
        response = await http.get("/v1/severities")
        assert (response.status_code, response.json()["type"]) == (503, "api_error")
        for body in (b"[]", b"{", b"{}"):
            assert (await http.post("/_sandbox/faults", content=body)).status_code == 422


async def test_stored_records_can_be_read():
    """By provider and collection, also where the API itself has no way to read them."""
    async with client(Sandbox()) as http:
        made = (await http.post("/v1/severities", json=SEVERITY)).json()["severity"]
        assert (await http.get("/_sandbox/incident-io/severities")).json()[made["id"]] == made


async def test_unknown_control_paths_say_what_there_is():
    """404 with the three that exist."""
    async with client(Sandbox()) as http:
        assert "GET stats" in (await http.get("/_sandbox/else")).json()["error"]


@pytest.mark.parametrize(
    ("fault", "error", "written"),
    [("lost-before=100%", httpx.RemoteProtocolError, False), ("lost-after=100%", httpx.ReadError, True)],
)
async def test_a_lost_connection_is_an_error_of_the_transport(fault, error, written):
    """Lost before: nothing happened. Lost after: the record is there."""
    sandbox = Sandbox(faults=parse_faults([fault]))
    async with client(sandbox) as http:
        with pytest.raises(error):
            await http.post("/v1/severities", json=SEVERITY)
        sandbox.set_faults(Faults())
        names = [each["name"] for each in (await http.get("/v1/severities")).json()["severities"]]
        assert ("Odd" in names) is written
        assert (await stats(http))["faults"] == {fault.partition("=")[0]: 1}


async def test_a_failing_answer_means_nothing_was_done():
    """A 503 on demand leaves the records alone but counts on the budget."""
    sandbox = Sandbox(faults=Faults(errors={503: 1.0}))
    async with client(sandbox) as http:
        assert (await http.post("/v1/severities", json=SEVERITY)).status_code == 503
        sandbox.set_faults(Faults())
        assert len((await http.get("/v1/severities")).json()["severities"]) == 3
        assert (await stats(http))["admitted"] == 2


async def test_a_truncated_body_is_no_json():
    """The body ends in the middle; the length agrees, so HTTP sees nothing."""
    async with client(Sandbox(faults=Faults(truncated=1.0))) as http:
        response = await http.get("/v1/severities")
        assert response.status_code == 200
        with pytest.raises(json.JSONDecodeError):
            response.json()


async def test_an_html_page_comes_with_the_status_of_the_answer():
    """As behind a gateway: 200 and text/html."""
    async with client(Sandbox(faults=Faults(html=1.0))) as http:
        response = await http.get("/v1/severities")
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("text/html")
        assert "<html" in response.text


async def test_enum_values_unknown():
    """Enum fields change, names and ids do not, and the stored record keeps the true value."""
    sandbox = Sandbox(faults=Faults(unknown_enums=1.0))
    async with client(sandbox) as http:
        spoiled = (await http.get("/v1/incident_statuses")).json()["incident_statuses"]
        sandbox.set_faults(Faults())
        true = (await http.get("/v1/incident_statuses")).json()["incident_statuses"]
        for odd, plain in zip(spoiled, true, strict=True):
            assert odd["category"] == plain["category"] + "_unknown"
            assert {**odd, "category": 0} == {**plain, "category": 0}


async def test_absent_fields_come_as_null():
    """Optional fields that are unset are null instead of absent; set ones keep their values."""
    sandbox = Sandbox(faults=Faults(nulls=1.0))
    async with client(sandbox) as http:
        body = {"idempotency_key": "k", "visibility": "public", "summary": "s"}
        incident = (await http.post("/v2/incidents", json=body)).json()["incident"]
        assert (incident["summary"], incident["severity"], incident["call_url"]) == ("s", None, None)


async def test_a_missing_field_is_missing():
    """One field of one record is gone from the answer."""
    sandbox = Sandbox(faults=Faults(missing=1.0))
    async with client(sandbox) as http:
        spoiled = (await http.get("/v1/severities")).json()["severities"]
        sandbox.set_faults(Faults())
        true = (await http.get("/v1/severities")).json()["severities"]
        assert sum(len(each) for each in true) - sum(len(each) for each in spoiled) == 1


def test_a_storm_turns_everybody_away_for_its_time():
    """From the third request on all get 429 with the rest of the storm as wait; then it is over for good."""

    async def main():
        sandbox = Sandbox(faults=parse_faults(["storm=at:3,for:5s"]))
        async with client(sandbox) as http:
            seen = []
            for _ in range(9):
                response = await http.get("/v1/severities")
                seen.append((response.status_code, response.headers.get("retry-after")))
                await asyncio.sleep(1)
            return seen, await stats(http)

    seen, counted = run_virtual(main())
    storm = [(429, str(rest)) for rest in (5, 4, 3, 2, 1)]
    assert seen == [(200, None)] * 2 + storm + [(200, None)] * 2
    assert (counted["rejections"], counted["faults"]) == (5, {"storm": 5})


def test_latency_passes_on_the_loops_clock():
    """Two seconds of latency take two seconds of a virtual clock."""

    async def main():
        async with client(Sandbox(faults=Faults(latency=(2.0, 2.0)))) as http:
            await http.get("/v1/severities")
            return asyncio.get_running_loop().time()

    assert run_virtual(main()) == pytest.approx(2.0)


def test_requests_are_counted_when_they_arrive():
    """Half the latency passes before the count, so stamps at the sender are not what the server sees."""

    async def main():
        sandbox = Sandbox(faults=Faults(latency=(2.0, 2.0)), rate_rule=RateRule(1, 60.0))
        async with client(sandbox) as http:
            first = asyncio.create_task(http.get("/v1/severities"))
            await asyncio.sleep(60.5)  # the first was counted at 1.0
            second = await http.get("/v1/severities")  # counted at 61.5
            await first
            return second.status_code, (await stats(http))["in_flight_max"]

    assert run_virtual(main()) == (200, 1)


async def test_the_same_seed_repeats_the_same_faults():
    """Two sandboxes with the same seed fail at the same requests."""

    async def run(seed):
        async with client(Sandbox(seed=seed, faults=parse_faults(["503=40%"]))) as http:
            return [(await http.get("/v1/severities")).status_code for _ in range(30)]

    assert await run(3) == await run(3)
    assert await run(3) != await run(4)


async def test_seeded_ids_follow_the_seed():
    """The records of a new account have the same ids for the same seed."""

    async def ids(seed):
        async with client(Sandbox(seed=seed)) as http:
            return [each["id"] for each in (await http.get("/v1/severities")).json()["severities"]]

    assert await ids(1) == await ids(1)
    assert not set(await ids(1)) & set(await ids(2))


async def test_state_survives_a_restart(tmp_path):
    """A second sandbox on the same file knows the records of the first, and seeds nothing twice."""
    path = tmp_path / "state.db"
    first = Sandbox(state=path)
    async with client(first) as http:
        await http.post("/v1/severities", json=SEVERITY)
    second = Sandbox(state=path)
    async with client(second) as http:
        names = [each["name"] for each in (await http.get("/v1/severities")).json()["severities"]]
    assert names == ["Minor", "Major", "Critical", "Odd"]
    first.close()
    second.close()


@pytest.mark.parametrize(
    ("arguments", "known"),
    [
        ({"options": {"acme": {}}}, "cachet, dx, incident-io"),
        ({"options": {"cachet": {"roles": []}}}, "abilities"),
        ({"rate_rule": {"acme": RateRule(1, 1.0)}}, "cachet, dx, incident-io"),
        ({"class_rules": {"POST /v2/escalations": RateRule(1, 1.0)}}, "cachet, dx, incident-io"),
    ],
)
def test_unknown_providers_and_options(arguments, known):
    """An unknown provider or option is a ValueError that names those there are."""
    with pytest.raises(ValueError, match=f"expected one of {known}"):
        Sandbox(**arguments)
