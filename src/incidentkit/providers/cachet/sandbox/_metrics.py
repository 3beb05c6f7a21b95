"""Metrics and their points."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from incidentkit.providers.cachet.sandbox import _fields as fields
from incidentkit.providers.cachet.sandbox._fields import Field, WrongValueError, optional, validate
from incidentkit.providers.cachet.sandbox._queries import partial
from incidentkit.providers.cachet.sandbox._resource import Resource, Traits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incidentkit.providers.cachet.sandbox._resource import Relation, Viewer
    from incidentkit.sandbox._store import Document


_GRID = 30  # seconds that stored moments are rounded to


def _decimal(value: Any) -> str:
    if isinstance(value, bool) or not re.fullmatch(r"[+-]?\d+\.\d{1,2}", str(value)):
        raise WrongValueError("must have one or two decimal places.")
    return str(value)


def _threshold(value: Any) -> int:
    if fields.integer(value) < 1 or 60 % fields.integer(value):
        raise WrongValueError("must divide 60.")
    return fields.integer(value)


def _number(value: Any) -> float:
    if isinstance(value, str) and re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)", value):
        return float(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise WrongValueError("must be a number.")
    return float(value)


def _moment(value: Any) -> str:
    """A date, or a Unix time."""
    digits = re.fullmatch(r"\d{1,11}", str(value))
    if digits and not isinstance(value, bool):
        return fields.stored(datetime.fromtimestamp(int(digits[0]), UTC))
    return fields.moment(value)


class Metrics(Resource):
    """Series of numbers."""

    traits = Traits(
        type="metrics",
        ability="metrics",
        filters={"name": partial("name"), "calc_type": partial("calc_type")},
        sorts=("name", "order", "id"),
        includes=("points",),
        order=("-created_at",),
        blank={
            "description": None,
            "default_value": "0.00",
            "calc_type": 0,
            "display_chart": True,
            "places": 2,
            "default_view": 1,
            "threshold": 5,
            "order": 0,
            "visible": fields.GUEST,
        },
        late=("default_value", "calc_type", "display_chart", "places", "default_view", "threshold", "order", "visible"),
    )

    def rules(self) -> dict[str, Field]:
        """Rules of a create."""
        return {
            "name": Field(fields.title, required=True),
            "suffix": Field(fields.title, required=True),
            "calc_type": Field(fields.choice((0, 1))),
            "description": Field(fields.text),
            "default_value": Field(_decimal),
            "display_chart": Field(fields.flag),
            "threshold": Field(_threshold),
            "places": Field(fields.choice(range(5))),
        }

    def update_rules(self) -> dict[str, Field]:
        """Nothing required, and less can be sent."""
        return optional(self.rules(), "calc_type", "display_chart", "places")

    def attributes(self, record: Document) -> dict[str, Any]:
        """As the resource shows them."""
        return {name: record[name] for name in ("name", "suffix", *self.traits.blank)}

    def relate(self) -> dict[str, Relation]:
        """Its points."""
        return {"points": lambda record: self.linked("metricPoints", point_ids(self, record["id"]))}

    def visible(self, record: Document, viewer: Viewer) -> bool:
        """Guests see what is for guests."""
        wanted = (fields.AUTHENTICATED, fields.GUEST) if viewer.authenticated else (fields.GUEST,)
        return record["visible"] in wanted

    def after_delete(self, record: Document) -> None:
        """Its points go too."""
        for id_ in point_ids(self, record["id"]):
            self.state.records("metricPoints").delete(id_)


class MetricPoints(Resource):
    """Points of a metric. One that is near the newest is not stored: it raises that one's counter."""

    traits = Traits(
        type="metricPoints",
        ability="metric-points",
        sorts=("id", "value", "created_at"),
        includes=("metric",),
        to_one=("metric",),
        blank={"counter": 1},
    )

    def rules(self) -> dict[str, Field]:
        """Rules of a create."""
        return {"value": Field(_number, required=True), "timestamp": Field(_moment)}

    def update_rules(self) -> dict[str, Field]:
        """Points cannot be changed."""
        return {}

    def create(self, body: Mapping[str, Any], scope: Mapping[str, Any] | None = None) -> Document:
        """Store the point, or drop its value in favour of the newest one's counter."""
        values = validate(body, self.create_fields)
        metric = self.state.records("metrics").get(str((scope or {})["metric_id"]))
        assert metric is not None
        moment = values.get("timestamp") or self.state.stamp()
        newest = self._newest(metric["id"])
        if newest and _seconds_between(newest["created_at"], moment) < metric["threshold"] * 60:
            return self.change(newest, counter=newest["counter"] + 1)
        return super().create(body, scope)

    def prepare(self, record: Document) -> Document:
        """The moment is kept as the date of creation, rounded."""
        moment = fields.read_date(record.pop("timestamp", record["created_at"])).timestamp()
        rounded = round(moment / _GRID) * _GRID
        return {**record, "created_at": _moment(rounded)}

    def attributes(self, record: Document) -> dict[str, Any]:
        """As the resource shows them."""
        return {
            "metric_id": record["metric_id"],
            "calculated_value": record["value"] * record["counter"],
            "value": record["value"],
            "counter": record["counter"],
        }

    def relate(self) -> dict[str, Relation]:
        """Its metric."""
        return {"metric": lambda record: self.linked("metrics", [record["metric_id"]])}

    def visible(self, record: Document, viewer: Viewer) -> bool:
        """As its metric."""
        return all(metrics.visible(metric, viewer) for metrics, metric in self.relations["metric"](record))

    def _newest(self, metric_id: int) -> Document | None:
        points = [point for _, point in self.linked("metricPoints", point_ids(self, metric_id))]
        return max(points, key=lambda each: (each["created_at"], each["id"]), default=None)


def point_ids(kind: Resource, metric_id: int) -> list[str]:
    """The points of a metric."""
    points = kind.state.records("metricPoints")
    return points.index("metric", lambda each: [each["metric_id"]]).ids(metric_id)


def _seconds_between(one: str, other: str) -> float:
    return abs((fields.read_date(one) - fields.read_date(other)).total_seconds())
