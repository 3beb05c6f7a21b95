"""The sandbox itself: settings, records, clocks, counters. One object is one world.

Every part works on this object and keeps nothing beside it, so that several sandboxes can live in one
process. How an API plugs in is told in `incidentkit.sandbox.api`.
"""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from incidentkit.sandbox._faults import NO_FATE, Fate, Faults, cast_fate
from incidentkit.sandbox._rates import Gate, RateRule
from incidentkit.sandbox._stats import Stats
from incidentkit.sandbox._store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from pathlib import Path

    from incidentkit.sandbox._values import RetryAfterForm


def loop_clock() -> float:
    """The running event loop's clock, so that a virtual one is followed; outside of a loop the real one."""
    try:
        return asyncio.get_running_loop().time()
    except RuntimeError:
        return time.monotonic()


def wall_clock() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


class Sandbox:
    """One world behind three APIs.

    Args:
        rate_rule: one rule for all providers, or one by provider name (`DOCUMENTED_RULES`); None: no limit.
        class_rules: narrower rules by operation, `"POST /v3/catalog_entries/actions/bulk_update"`.
        background: requests per window of a hidden second client on every credential.
        faults: what goes wrong; `set_faults` changes it later.
        clock: seconds, for rates and storms; default: the running loop's.
        now: wall clock in UTC, for time stamps.
        state: SQLite file to keep the records in; None: memory.
        tokens: the only good credentials; None: any that is not empty.
        roles: what the incident.io key may do; None: everything.
        abilities: what the Cachet token may do, `incidents.manage`; None: everything.
        seed: of faults and of the ids of seeded records.
        retry_after: form of the Retry-After header (see `RetryAfterForm`).
        dx_errors_as_200: DX answers its errors with status 200 (and `ok: false`), not with 422.
    """

    def __init__(
        self,
        *,
        rate_rule: RateRule | Mapping[str, RateRule] | None = None,
        class_rules: Mapping[str, RateRule] | None = None,
        background: int = 0,
        faults: Faults | None = None,
        clock: Callable[[], float] = loop_clock,
        now: Callable[[], datetime] = wall_clock,
        state: Path | None = None,
        tokens: Collection[str] | None = None,
        roles: Collection[str] | None = None,
        abilities: Collection[str] | None = None,
        seed: int = 0,
        retry_after: RetryAfterForm = "seconds",
        dx_errors_as_200: bool = False,
    ) -> None:
        self.clock = clock
        self.now = now
        self.seed = seed
        self.roles = roles
        self.abilities = abilities
        self.retry_after: RetryAfterForm = retry_after
        self.dx_errors_as_200 = dx_errors_as_200
        self.store = Store(state)
        self._tokens = tokens
        self._rate_rule = rate_rule
        self._class_rules = dict(class_rules or {})
        self._background = background
        self._gates: dict[str, Gate] = {}
        self.set_faults(faults or Faults())
        self.stats = Stats(self.window)

    def accepts(self, token: str | None) -> bool:
        """Is this credential good?"""
        if self._tokens is None:
            return bool(token)
        return token in self._tokens

    def rule(self, provider: str) -> RateRule | None:
        """The rate rule of a provider."""
        if self._rate_rule is None or isinstance(self._rate_rule, RateRule):
            return self._rate_rule
        return self._rate_rule.get(provider)

    def window(self, provider: str) -> float:
        """Seconds of the window that a provider's statistics look at."""
        rule = self.rule(provider)
        return rule.per if rule else 60.0

    def gate(self, provider: str) -> Gate:
        """The rate buckets of a provider."""
        if provider not in self._gates:
            self._gates[provider] = Gate(self.rule(provider), self._class_rules, background=self._background)
        return self._gates[provider]

    def set_faults(self, faults: Faults) -> None:
        """Change what goes wrong; the dice start anew from the seed, so that a run can be repeated."""
        self.faults = faults
        self._quiet = replace(faults, storm=None) == Faults()
        self.dice = random.Random(self.seed)  # noqa: S311  (repeatable faults, no secrets)
        self.storm_ends: float | None = None

    def next_fate(self) -> Fate:
        """What the dice say of the next request."""
        return NO_FATE if self._quiet else cast_fate(self.faults, self.dice.random)

    def reset(self, *, records: bool = False) -> None:
        """Forget counters, rate buckets and a storm that was; with `records` also all data."""
        self._gates.clear()
        self.stats = Stats(self.window)
        self.set_faults(self.faults)
        if records:
            self.store.clear()

    def close(self) -> None:
        """Let go of the state file."""
        self.store.close()
