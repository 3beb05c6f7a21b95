"""`incidentkit sandbox`, and the embedded sandbox of `--sandbox`."""

from __future__ import annotations

import os
import secrets
import sqlite3
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from incidentkit._text import counted
from incidentkit.cli import _options as parameters
from incidentkit.errors import ConfigurationError
from incidentkit.providers import registered
from incidentkit.providers._targets import Connection
from incidentkit.settings import RateLimit, Secret

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Sequence

    from incidentkit.sandbox import RateRule, Sandbox
    from incidentkit.settings import RateLimit


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
            RateRule,
            Sandbox,
            serve,
        )
    except ModuleNotFoundError as error:
        raise ConfigurationError(NEEDS_SANDBOX) from error
    sandbox = Sandbox(
        rate_rule=RateRule(rate_limit.requests, rate_limit.per) if rate_limit else "documented",
        class_rules="documented",
    )
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


_HELP = """Serve a sandbox of the APIs on loopback, until Ctrl-C.

\b
Faults are written like 503=5%, lost-after=2%, lost-before=2%, latency=150ms, latency=100ms..300ms,
storm=at:100,for:5s, truncated=1%, html=1%, unknown-enums, nulls, missing."""

_ALGORITHMS = ("sliding", "fixed", "bucket")


@click.command("sandbox", help=_HELP, short_help="Serve a sandbox of the APIs.")
@click.option("--port", type=click.IntRange(0, 65535), default=8787, show_default=True, help="0 takes a free one.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--rate-limit", callback=parameters.rate, metavar="N/S",
    help="For all APIs. Default: the documented limits.",
)  # fmt: skip
@click.option("--no-rate-limit", is_flag=True, help="Answer as fast as asked.")
@click.option("--algorithm", type=click.Choice(_ALGORITHMS), help="How the limit is counted. Default: sliding.")
@click.option("--fault", "faults", multiple=True, metavar="FAULT", help="What goes wrong; may be repeated.")
@click.option("--state", metavar="FILE", help="SQLite file to keep the records in. Default: memory.")
@click.option("--token", "tokens", multiple=True, metavar="TOKEN", help="The only good credential. Default: any.")
def sandbox_command(
    *,
    port: int,
    host: str,
    rate_limit: RateLimit | None,
    no_rate_limit: bool,
    algorithm: Literal["sliding", "fixed", "bucket"] | None,
    faults: tuple[str, ...],
    state: str | None,
    tokens: tuple[str, ...],
) -> int:
    """See `_HELP`."""
    if algorithm and not rate_limit:
        raise click.UsageError("--algorithm needs --rate-limit")
    if rate_limit and no_rate_limit:
        raise click.UsageError("--rate-limit and --no-rate-limit exclude each other")
    try:
        from incidentkit.sandbox import RateRule, run  # noqa: PLC0415 - extra `sandbox`
    except ModuleNotFoundError as error:
        raise ConfigurationError(NEEDS_SANDBOX) from error
    rule: RateRule | Literal["documented"] | None = None if no_rate_limit else "documented"
    if rate_limit:
        rule = RateRule(rate_limit.requests, rate_limit.per, algorithm=algorithm or "sliding")
    with closing(_build(rule, faults, state, tokens)) as sandbox:
        try:
            run(sandbox, host=host, port=port, on_ready=lambda url: click.echo(_welcome(url, known=not tokens)))
        except OSError as error:
            raise ConfigurationError(f"cannot listen on {host} port {port}: {error.strerror or error}") from error
    return 0


def _build(
    rule: RateRule | Literal["documented"] | None, faults: Sequence[str], state: str | None, tokens: Sequence[str]
) -> Sandbox:
    from incidentkit.sandbox import Sandbox, parse_faults  # noqa: PLC0415 - extra `sandbox`

    try:
        return Sandbox(
            rate_rule=rule,
            class_rules="documented" if rule else None,
            faults=parse_faults(faults),
            state=Path(state) if state else None,
            tokens=set(tokens) or None,
        )
    except ValueError as error:
        raise ConfigurationError(f"--fault: {error}") from error
    except (OSError, sqlite3.Error) as error:
        raise ConfigurationError(f"--state: cannot use {state}: {error}") from error


def _welcome(url: str, *, known: bool) -> str:
    verb = "set" if os.name == "nt" else "export"
    token = "sandbox" if known else "TOKEN"
    providers = [provider for provider in registered() if provider.sandbox]
    lines = [f"{verb} {provider.base_url_env}={url}" for provider in providers]
    lines += [f"{verb} {provider.credential_env}={token}" for provider in providers]
    told = "any credential is good" if known else "the credential is the one given with --token"
    return "\n".join([f"sandbox on {url} ({told}; Ctrl-C ends it)", *(f"  {line}" for line in lines)])
