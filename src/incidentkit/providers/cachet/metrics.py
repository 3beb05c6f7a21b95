"""Cachet metrics."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Final

from incidentkit_api.cachet.api.metrics import (
    metrics_create,
    metrics_delete,
    metrics_list,
    metrics_show,
    metrics_update,
)
from incidentkit_api.cachet.models.metrics_create_payload import MetricsCreatePayload
from incidentkit_api.cachet.models.metrics_update_payload import MetricsUpdatePayload
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.errors import ConfigurationError
from incidentkit.providers.arguments import body_of, sent
from incidentkit.providers.cachet.arguments import status_value
from incidentkit.providers.cachet.keyed import Keyed, Kind, Wanted
from incidentkit.providers.cachet.natural_keys import NaturalKeys
from incidentkit.providers.cachet.pages import paginate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from incidentkit_api.cachet.models.metric import Metric
    from incidentkit_api.cachet.models.metric_type import MetricType

    from incidentkit.calls import Paginator
    from incidentkit.providers.base import BaseClient
    from incidentkit.results import UpsertResult

_WHAT: Final = "Cachet metric"
_KEYS: Final = NaturalKeys(_WHAT, "name")
_CENT: Final = Decimal("0.01")


class Metrics:
    """Cachet metrics, `c.metrics`; their values are `c.metric_points`."""

    def __init__(self, client: BaseClient, keyed: Keyed[Metric] | None = None) -> None:
        self._client = client
        self._keyed = keyed or Keyed(Kind(_WHAT, _KEYS, self._search, self._create, self._update, _current))

    def list(self, *, filters: Mapping[str, Any] | None = None) -> Paginator[Metric]:
        """Metrics in the order they were made, 100 a request.

        Args:
            filters: As the API names them: `name` (a part of it), `calc_type`.
        """
        run = metrics_list.asyncio_detailed
        return paginate(self._client, run, lambda page: page.data, filters=filters)

    async def get(self, metric_id: int | str) -> Metric:
        """One metric by its number.

        Raises:
            NotFoundError: There is none that this token may see.
        """
        return (await self._client.call(metrics_show.asyncio_detailed, int(metric_id))).data

    async def find(self, *, name: str) -> Metric | None:
        """The metric with exactly this name, the oldest where there are several, or None."""
        return await self._keyed.find(name)

    async def upsert(
        self,
        *,
        name: str,
        suffix: str,
        description: str | Unset = UNSET,
        default_value: Decimal | float | str | Unset = UNSET,
        threshold: int | Unset = UNSET,
        calc_type: MetricType | int | Unset = UNSET,
        display_chart: bool | Unset = UNSET,
        places: int | Unset = UNSET,
    ) -> UpsertResult[Metric]:
        """Create the metric of exactly this name, change it, or leave it.

        Metrics carry no key of yours and names need not be unique: it is looked up before anything is written, one
        upsert of a name at a time in this process. What is not given stays as it is.

        Args:
            name: At most 255 characters.
            suffix: The unit, at most 255 characters.
            description: What it shows.
            default_value: At most two decimal places.
            threshold: Minutes within which a new point is folded into the newest one and its value dropped: a divisor
                of 60; 5 at the server unless told. Set 1 before past values are filled in.
            calc_type: 0 sum, 1 average; for a new metric only.
            display_chart: For a new metric only.
            places: Decimal places shown, 0 to 4; for a new metric only.

        Returns:
            CREATED, UPDATED or UNCHANGED, and the metric.

        Raises:
            ConfigurationError: `name` is empty or has blanks around it, a field is None, or a field that only a new
                metric takes differs from what the metric has.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        fields = {
            "suffix": suffix,
            "description": description,
            "default_value": _decimal(default_value),
            "threshold": threshold,
        }
        fixed = {"calc_type": status_value(calc_type), "display_chart": display_chart, "places": places}
        return await self._keyed.upsert(
            name, Wanted(fields=sent(_WHAT, {"name": name, **fields}), fixed=sent(_WHAT, fixed))
        )

    async def index(self) -> Metrics:
        """The same, knowing all metrics beforehand: upserts then look nothing up. One request per 100.

        What others make after that is not seen, and may be made a second time.
        """
        return Metrics(self._client, await self._keyed.indexed())

    async def delete(self, metric_id: int | str) -> None:
        """Delete one metric and its points.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(metrics_delete.asyncio_detailed, int(metric_id))

    def _search(self, name: str | None) -> AsyncIterator[Metric]:
        return aiter(self.list(filters=_KEYS.filters(name)))

    async def _create(self, body: dict[str, Any]) -> Metric:
        payload = body_of(_WHAT, MetricsCreatePayload.from_dict, body)
        return (await self._client.call(metrics_create.asyncio_detailed, body=payload)).data

    async def _update(self, metric_id: str, body: dict[str, Any]) -> Metric:
        payload = body_of(_WHAT, MetricsUpdatePayload.from_dict, body)
        result = await self._client.call(metrics_update.asyncio_detailed, int(metric_id), body=payload)
        return result.data


def _current(metric: Metric) -> dict[str, Any]:
    attributes = metric.attributes.to_dict()
    plain = ("name", "suffix", "description", "threshold", "calc_type", "display_chart", "places")
    return {
        **{name: attributes.get(name) for name in plain},
        "default_value": _two_places(attributes.get("default_value")),
    }


def _decimal(value: Decimal | float | str | Unset | None) -> str | Unset | None:
    """As the API wants it; UNSET and None as they are.

    Raises:
        ConfigurationError: It is no number, or has more than two decimal places.
    """
    if value is None or isinstance(value, Unset):
        return value
    text = _two_places(value)
    if text is None:
        raise ConfigurationError(f"{_WHAT}: default_value {value!r} is no number with at most two decimal places")
    return text


def _two_places(value: Decimal | float | str | None) -> str | None:
    """The same text for the same number, however it is written; None for what does not fit two places."""
    try:
        exact = Decimal(str(value))
        rounded = exact.quantize(_CENT)
    except InvalidOperation:
        return None
    return str(rounded) if rounded == exact else None
