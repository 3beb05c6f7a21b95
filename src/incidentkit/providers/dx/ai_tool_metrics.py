"""DX metrics of AI tools: who used which on what day."""

from __future__ import annotations

from datetime import date as calendar_date
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypedDict

from incidentkit_api.dx.api.ai_tool_metrics import ai_tool_metrics_push, ai_tool_metrics_push_all
from incidentkit_api.dx.models.ai_tool_metrics_push_all_payload import AiToolMetricsPushAllPayload
from incidentkit_api.dx.models.ai_tool_metrics_record import AiToolMetricsRecord
from incidentkit_api.dx.models.ai_tool_metrics_row import AiToolMetricsRow
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit._results import Outcome, UpsertResult
from incidentkit.errors import ConfigurationError
from incidentkit.providers._arguments import body_of, omit_unset, require_text
from incidentkit.providers._batching import LINGER
from incidentkit.providers._upserting import KeyLocks
from incidentkit.providers.dx._arguments import fields_of
from incidentkit.providers.dx._batches import BATCH_SIZE, Answers, BatchCall, BatchedUpserts, upsert_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from incidentkit._http.client import BaseClient

_WHAT: Final = "DX AI tool metrics"


class _Needed(TypedDict):
    email: str
    date: calendar_date | str
    tool: str
    is_active: bool


class AiToolUsage(_Needed, total=False):
    """A row of `upsert_all` and `batched`; the fields are those of `upsert`."""

    metrics: Mapping[str, Any]
    input_tokens: int
    output_tokens: int
    cache_write_tokens: int
    cache_read_tokens: int
    spend_cents: int


class AiToolMetrics:
    """What people did with AI tools, by person, day and tool, `dx.ai_tool_metrics`. There is no reading them back."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._locks = KeyLocks()
        self._call = BatchCall(
            _WHAT, AiToolUsage.__required_keys__, AiToolUsage.__optional_keys__, _row, _key, self._push_all
        )

    async def upsert(
        self,
        *,
        email: str,
        date: calendar_date | str,
        tool: str,
        is_active: bool,
        metrics: Mapping[str, Any] | Unset = UNSET,
        input_tokens: int | Unset = UNSET,
        output_tokens: int | Unset = UNSET,
        cache_write_tokens: int | Unset = UNSET,
        cache_read_tokens: int | Unset = UNSET,
        spend_cents: int | Unset = UNSET,
    ) -> UpsertResult[AiToolMetricsRecord]:
        """Store what one person did with one tool on one day; the same three again replace it.

        Whether a repeat keeps what it leaves out is not documented: say all that is to be known of the day.

        Args:
            email: Whose usage it is.
            date: The day, a date or `YYYY-MM-DD`.
            tool: Name of the tool.
            is_active: Whether it was used on that day.
            metrics: Further figures of your own.
            input_tokens, output_tokens, cache_write_tokens, cache_read_tokens: Counts of the day.
            spend_cents: Cost in hundredths of the currency unit.

        Returns:
            UPSERTED: DX does not say whether it was new.

        Raises:
            ConfigurationError: A part of the key is empty or no day, or a field is None: DX cannot clear any.
            ValidationError: DX refuses a value.
        """
        row = _row(
            email, date, tool, is_active, metrics, input_tokens, output_tokens, cache_write_tokens,
            cache_read_tokens, spend_cents,
        )  # fmt: skip
        async with self._locks(_key(row)):
            answer = await self._client.send(ai_tool_metrics_push.asyncio_detailed, body=row)
        record = AiToolMetricsRecord.from_dict(fields_of(answer.body))
        return UpsertResult(Outcome.UPSERTED, record, answer.request_id)

    async def upsert_all(
        self, rows: Iterable[AiToolUsage], *, size: int = BATCH_SIZE
    ) -> Answers[AiToolMetricsRecord | None]:
        """Store many rows, `size` a request.

        A request that is refused for one row is sent again without it: that row is found, by its name in the error or
        by halving, and reported; all others are stored. Of several rows with one e-mail address, day and tool the last
        one wins.

        Args:
            rows: As the arguments of `upsert`.
            size: Rows a request; DX documents no maximum.

        Returns:
            For each row, in order: UPSERTED, or `Refused` with the error of that row.
        """
        return await upsert_all(self._call, rows, size=size)

    def batched(
        self, *, size: int = BATCH_SIZE, linger: float = LINGER
    ) -> BatchedUpserts[AiToolUsage, AiToolMetricsRecord | None]:
        """Single upserts that share requests, for `bulk.import_records`.

        Args:
            size: Rows a request.
            linger: Seconds for which a row waits for others at most.
        """
        return BatchedUpserts(self._call, size=size, linger=linger)

    async def _push_all(self, rows: Sequence[AiToolMetricsRow]) -> list[UpsertResult[AiToolMetricsRecord | None]]:
        body = AiToolMetricsPushAllPayload(data=[*rows])
        answer = await self._client.send(ai_tool_metrics_push_all.asyncio_detailed, body=body)
        told = {(record.email, record.date, record.tool): record for record in answer.body.data or []}
        return [UpsertResult(Outcome.UPSERTED, told.get(_key(row)), answer.request_id) for row in rows]


def _row(
    email: str,
    date: calendar_date | str,
    tool: str,
    is_active: bool,
    metrics: Mapping[str, Any] | Unset = UNSET,
    input_tokens: int | Unset = UNSET,
    output_tokens: int | Unset = UNSET,
    cache_write_tokens: int | Unset = UNSET,
    cache_read_tokens: int | Unset = UNSET,
    spend_cents: int | Unset = UNSET,
) -> AiToolMetricsRow:
    fields = {
        "email": require_text(_WHAT, "email", email),
        "date": _day(date),
        "tool": require_text(_WHAT, "tool", tool),
        "is_active": is_active,
        "metrics": metrics,
        "input_tokens": input_tokens,
        "output_tokens": output_tokens,
        "cache_write_tokens": cache_write_tokens,
        "cache_read_tokens": cache_read_tokens,
        "spend_cents": spend_cents,
    }
    return body_of(_WHAT, AiToolMetricsRow.from_dict, omit_unset(_WHAT, fields))


def _key(row: AiToolMetricsRow) -> tuple[str, calendar_date, str]:
    return row.email, row.date, row.tool


def _day(value: calendar_date | str) -> calendar_date:
    """A day of the calendar.

    Raises:
        ConfigurationError: It is none, or a point in time, whose day depends on the zone.
    """
    if isinstance(value, calendar_date) and not isinstance(value, datetime):
        return value
    try:
        return calendar_date.fromisoformat(value.strip())  # type: ignore[union-attr]  # anything else ends below
    except (AttributeError, ValueError):
        raise ConfigurationError(f"{_WHAT}: date must be a day such as 2026-01-31, not {value!r}") from None
