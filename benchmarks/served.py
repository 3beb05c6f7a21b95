"""The process that `servers.serve` starts: a sandbox until standard input ends, then what it saw."""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from dataclasses import dataclass, field

from benchmarks.servers import Rules
from incidentkit import IncidentIO
from incidentkit.sandbox import Faults, RateRule, Sandbox, serve
from incidentkit.sandbox._rates import RateDecision, RateLimits


@dataclass
class Log:
    """When requests were judged, by the loop's clock."""

    admitted: list[float] = field(default_factory=list[float])
    refused: list[float] = field(default_factory=list[float])

    def clear(self) -> None:
        """Forgets all."""
        self.admitted.clear()
        self.refused.clear()


class Witness(RateLimits):
    """Another gate, with what it decides written down."""

    def __init__(self, gate: RateLimits, log: Log) -> None:
        super().__init__(None, {})
        self._gate = gate
        self._log = log

    def decide(self, bucket: str, operation: str, now: float) -> RateDecision | None:
        decision = self._gate.decide(bucket, operation, now)
        admitted = decision is None or decision.admitted
        (self._log.admitted if admitted else self._log.refused).append(now)
        return decision


class WitnessedSandbox(Sandbox):
    """A sandbox whose gates keep a log."""

    def __init__(self, rules: Rules) -> None:
        super().__init__(
            rate_rule=RateRule(rules.requests, rules.per, rules.algorithm, rules.burst) if rules.refuses else None,
            class_rules={
                "incident-io": {
                    operation: RateRule(requests, rules.per) for operation, requests in rules.classes.items()
                }
            },
            background=rules.background,
            faults=Faults(latency=(rules.latency, rules.latency)),
        )
        self.log = Log()

    def rate_limits(self, provider: str) -> RateLimits:
        return Witness(super().rate_limits(provider), self.log)


async def _serve(rules: Rules) -> None:
    sandbox = WitnessedSandbox(rules)
    async with serve(sandbox) as running:
        async with IncidentIO("setup", base_url=running.url) as io:
            made = await io.catalog_types.upsert(type_name='Custom["Bench"]', name="Bench")
        assert made.record is not None
        sandbox.reset()
        sandbox.log.clear()
        print(json.dumps({"url": running.url, "catalog_type_id": made.record.id}), flush=True)
        await asyncio.to_thread(sys.stdin.read)
    entries = sandbox.store.collection("incident_io.catalog_entries").values()
    by_client = Counter(str(entry["external_id"]).partition("-")[0] for entry in entries)
    print(json.dumps({"admitted": sandbox.log.admitted, "refused": sandbox.log.refused, "by_client": by_client}))


if __name__ == "__main__":
    asyncio.run(_serve(Rules(**json.loads(sys.argv[1]))))
