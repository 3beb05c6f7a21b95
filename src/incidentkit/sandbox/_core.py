"""The sandbox itself: settings, records, clocks, counters.

Every part works on this object and keeps no state outside of it, so that several sandboxes can live in one
process. `incidentkit.sandbox._api` says how an API plugs in.
"""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from incidentkit.sandbox._apis import api_classes, require_known
from incidentkit.sandbox._faults import NO_FAULTS, FaultDecision, Faults, decide_faults
from incidentkit.sandbox._rates import RateLimits, RateRule
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
    """The state behind the APIs.

    Args:
        rate_rule: one rule for all providers, one by provider name, or "documented": the limit that each
            API documents; None: no limit.
        class_rules: narrower rules by provider name and operation,
            `{"incident-io": {"POST /v2/escalations": RateRule(60, 60.0)}}`, or "documented".
        background: requests per window of a hidden second client on every credential.
        faults: what goes wrong; `set_faults` changes it later.
        clock: seconds, for rates and storms; default: the running loop's.
        now: wall clock in UTC, for timestamps.
        state: SQLite file to keep the records in; None: memory.
        tokens: the only valid credentials; None: any that is not empty.
        options: settings of single APIs by provider name; `set_options` changes them later.
            incident-io: `roles`, what the key may do; cachet: `abilities`, what the token may do
            (`incidents.manage`); dx: `errors_as_200`, errors are answered with status 200 and `ok: false`.
        seed: of faults and of the ids of seeded records.
        retry_after: form of the Retry-After header (see `RetryAfterForm`).

    Raises ValueError for an unknown provider or option.
    """

    def __init__(
        self,
        *,
        rate_rule: RateRule | Mapping[str, RateRule] | Literal["documented"] | None = None,
        class_rules: Mapping[str, Mapping[str, RateRule]] | Literal["documented"] | None = None,
        background: int = 0,
        faults: Faults | None = None,
        clock: Callable[[], float] = loop_clock,
        now: Callable[[], datetime] = wall_clock,
        state: Path | None = None,
        tokens: Collection[str] | None = None,
        options: Mapping[str, Mapping[str, Any]] | None = None,
        seed: int = 0,
        retry_after: RetryAfterForm = "seconds",
    ) -> None:
        self.clock = clock
        self.now = now
        self.seed = seed
        self.retry_after: RetryAfterForm = retry_after
        self.set_options(options or {})
        if rate_rule == "documented":
            rate_rule = {name: api.rate_rule for name, api in api_classes().items() if api.rate_rule}
        elif rate_rule is not None and not isinstance(rate_rule, RateRule):
            require_known(rate_rule, api_classes(), "provider")
        if class_rules == "documented":
            class_rules = {name: api.class_rules for name, api in api_classes().items()}
        elif class_rules is not None:
            require_known(class_rules, api_classes(), "provider")
        self.store = Store(state)
        self._tokens = tokens
        self._rate_rule = rate_rule
        self._class_rules = class_rules or {}
        self._background = background
        self._rate_limits: dict[str, RateLimits] = {}
        self.set_faults(faults or Faults())
        self.stats = Stats(self.window)

    def set_options(self, options: Mapping[str, Mapping[str, Any]]) -> None:
        """Replace the settings of single APIs. Raises ValueError for an unknown provider or option."""
        for name, values in options.items():
            require_known([name], api_classes(), "provider")
            require_known(values, api_classes()[name].options, f"option of {name}")
        self.options = options

    def accepts(self, token: str | None) -> bool:
        """Is this credential valid?"""
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

    def rate_limits(self, provider: str) -> RateLimits:
        """The rate buckets of a provider."""
        if provider not in self._rate_limits:
            self._rate_limits[provider] = RateLimits(
                self.rule(provider), self._class_rules.get(provider, {}), background=self._background
            )
        return self._rate_limits[provider]

    def set_faults(self, faults: Faults) -> None:
        """Change what goes wrong; the random numbers start anew from the seed, so that a run can be repeated."""
        self.faults = faults
        self._quiet = replace(faults, storm=None) == Faults()
        self.rng = random.Random(self.seed)  # noqa: S311  (repeatable faults, no secrets)
        self.storm_ends: float | None = None

    def next_faults(self) -> FaultDecision:
        """What goes wrong with the next request."""
        return NO_FAULTS if self._quiet else decide_faults(self.faults, self.rng.random)

    def reset(self, *, records: bool = False) -> None:
        """Forget counters, rate buckets and a past storm; with `records` also all data."""
        self._rate_limits.clear()
        self.stats = Stats(self.window)
        self.set_faults(self.faults)
        if records:
            self.store.clear()

    def close(self) -> None:
        """Close the state file."""
        self.store.close()
