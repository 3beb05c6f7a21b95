"""`--dry-run`: everything but the sending."""

from __future__ import annotations

import asyncio
import json
import os
from typing import TYPE_CHECKING, Any, Final

from incidentkit.bulk import Failure, Report, Unreadable
from incidentkit.cli.console import counted
from incidentkit.cli.exits import exit_of_report

if TYPE_CHECKING:
    from incidentkit.cli.console import Voice
    from incidentkit.cli.inputs import Input
    from incidentkit.cli.targets import TargetKind, TargetOptions
    from incidentkit.cli.targets.base import ProviderName

__all__ = ["rehearse"]

_NEEDED: Final[dict[ProviderName, tuple[str, ...]]] = {
    "incident-io": ("INCIDENT_API_KEY",),
    "dx": ("DX_API_TOKEN", "DX_BASE_URL"),
    "cachet": ("CACHET_TOKEN", "CACHET_BASE_URL"),
}


def rehearse(source: Input, kind: TargetKind, options: TargetOptions, voice: Voice) -> int:
    """Map every record, ask the API only what reading answers, and say what would be sent.

    Raises:
        ConfigurationError: The mapping does not fit the target as it is.
        IncidentKitError: The API cannot be reached or refuses the credential.
    """
    for remark in _look_up(kind, options):
        voice.note(remark)
    report, first, sent = _map_all(source)
    target = kind.shape.target
    if voice.as_json:
        voice.give({**report.to_json(), "dry_run": True, "would_send": sent})
    else:
        voice.say(f"dry run, nothing is written: would send {counted(sent, 'record')} to {target}")
        if report.duplicates:
            voice.say(f"{report.duplicates:,} repeat a key, of which the last one counts: {_some(report)}")
        if first is not None:
            voice.say(f"the first of them: {json.dumps(first, ensure_ascii=False, indent=2)}")
        if report.failed:
            voice.say(f"{report.failed:,} cannot be sent:")
        for failure in report.failures[:20]:
            voice.say(f"  {failure.key}: {failure.error}")
        if report.failed > 20:
            voice.say(f"  and {report.failed - 20:,} more")
    return exit_of_report(report)


def _look_up(kind: TargetKind, options: TargetOptions) -> list[str]:
    needed = [name for name in _NEEDED[kind.provider] if not os.environ.get(name, "").strip()]
    if options.connection.base_url:
        needed = [name for name in needed if not name.endswith("_BASE_URL")]
    if needed:
        return [f"note: nothing was looked up at the API; set {' and '.join(needed)} for that"]
    return asyncio.run(_prepare(kind, options))


async def _prepare(kind: TargetKind, options: TargetOptions) -> list[str]:
    target = kind.open(options)
    try:
        return await target.prepare(write=False)
    finally:
        await target.close()


def _map_all(source: Input) -> tuple[Report, dict[str, Any] | None, int]:
    report = Report()
    first: dict[str, Any] | None = None
    seen: set[int] = set()
    sent = 0
    for number, mapped in enumerate(source.mapped(), 1):
        if isinstance(mapped, Unreadable):
            report.count_failure(Failure(number, mapped.where, mapped.message, "Unreadable"))
            continue
        sent += 1
        first = first or mapped
        key = source.mapper.key(mapped) or ""
        if hash(key) in seen:
            report.count_duplicate(key)
        seen.add(hash(key))
    return report, first, sent


def _some(report: Report) -> str:
    return ", ".join(report.duplicate_keys[:10])
