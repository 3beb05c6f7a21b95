"""The sandbox inside the importing process: real HTTP on loopback, nothing else needed."""

from __future__ import annotations

import secrets
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from incidentkit.cli.console import counted
from incidentkit.cli.targets import Connection
from incidentkit.errors import ConfigurationError
from incidentkit.settings import RateLimit, Secret

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from incidentkit.sandbox import Sandbox

__all__ = ["NEEDS_SANDBOX", "embedded_sandbox", "tell_of_sandbox"]

NEEDS_SANDBOX = "the sandbox needs: pip install 'incidentkit[sandbox]'"


@asynccontextmanager
async def embedded_sandbox(
    rate_limit: RateLimit | None, concurrency: int | None
) -> AsyncGenerator[tuple[Sandbox, Connection]]:
    """A sandbox on a free port, and how to reach it.

    It keeps to `rate_limit`, or to the documented limit of each API where none is given.

    Raises:
        ConfigurationError: The extra `sandbox` is not installed.
    """
    try:
        from incidentkit.sandbox import (  # noqa: PLC0415 - extra `sandbox`
            DOCUMENTED_CLASS_RULES,
            DOCUMENTED_RULES,
            RateRule,
            Sandbox,
            serve,
        )
    except ModuleNotFoundError as error:
        raise ConfigurationError(NEEDS_SANDBOX) from error
    rule = RateRule(rate_limit.requests, rate_limit.per) if rate_limit else DOCUMENTED_RULES
    sandbox = Sandbox(rate_rule=rule, class_rules=DOCUMENTED_CLASS_RULES)
    try:
        async with serve(sandbox) as served:
            yield (
                sandbox,
                Connection(
                    base_url=served.url,
                    credential=Secret(secrets.token_hex(16)),
                    rate_limit=rate_limit,
                    concurrency=concurrency,
                    sandbox=True,
                ),
            )
    finally:
        sandbox.close()


def tell_of_sandbox(sandbox: Sandbox, provider: str) -> str:
    """What the sandbox counted, in one line."""
    seen = sandbox.stats.provider(provider).as_json()
    return (
        f"sandbox: {counted(seen['requests'], 'request')}, {seen['rejections']:,} rejected, "
        f"at most {seen['window_max']:,} in any {seen['window_seconds']:g} s"
    )
