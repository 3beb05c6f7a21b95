"""What it costs to parse a page of catalog entries, beside the stock generated code."""

from __future__ import annotations

import gc
import importlib.util
import json
import time
from typing import TYPE_CHECKING, Any

from incidentkit_api.incident_io.models.catalog_list_entries_result_v3 import CatalogListEntriesResultV3
from incidentkit_api.shared.decoding import parse_json

from benchmarks.figures import Figure, Figures, Section, Table, at_most, ratios

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["measure"]

_ENTRIES = 250
_REPEATS = 3
_STOCK = "stock generated code"
_OURS = "incidentkit_api"
_TEXT = """\
One page of 250 catalog entries ({kilobytes} kB of JSON), each with an alias, five single values and two lists, from
bytes to typed models, `json.loads` included on both sides. The stock code is the official package, which is bare output
of the same generator: it checks no types, and shares lists with the JSON. Both keep unknown fields."""


def measure(*, quick: bool) -> Section:
    """CPU time of one page."""
    content = json.dumps(_page()).encode()
    text = _TEXT.format(kilobytes=len(content) // 1000)
    if importlib.util.find_spec("incident_io") is None:
        return Section("Parsing", text, (Table("Not measured: the official package is not installed", (), ()),))
    whole = _rounds(_whole(content), quick=quick)
    models = _rounds(_models_alone(content), quick=quick)
    figures = (
        Figure("json.loads alone, in both", "ms", whole["json"]),
        *(Figure(name, "ms", whole[name]) for name in (_STOCK, _OURS)),
        Figure(_OURS, "x stock", ratios(whole[_OURS], whole[_STOCK]), at_most(0.5)),
        Figure(f"{_OURS}, models alone", "x stock", ratios(models[_OURS], models[_STOCK]), note="without json.loads"),
    )
    return Section("Parsing", text, (Figures("Parsing a page of 250 entries", figures),))


def _whole(content: bytes) -> dict[str, Callable[[], object]]:
    from incident_io.models import CatalogListEntriesResultV3 as Stock  # noqa: PLC0415 - perhaps not installed

    return {
        "json": lambda: json.loads(content),
        _STOCK: lambda: Stock.from_dict(json.loads(content)),
        _OURS: lambda: parse_json(content, CatalogListEntriesResultV3.from_dict),
    }


def _models_alone(content: bytes) -> dict[str, Callable[[], object]]:
    from incident_io.models import CatalogListEntriesResultV3 as Stock  # noqa: PLC0415 - perhaps not installed

    page = json.loads(content)
    return {_STOCK: lambda: Stock.from_dict(page), _OURS: lambda: CatalogListEntriesResultV3.from_dict(page)}


def _rounds(cases: dict[str, Callable[[], object]], *, quick: bool) -> dict[str, tuple[float, ...]]:
    """Milliseconds of CPU time of each case in each round, one after the other in turn."""
    for parse in cases.values():
        _milliseconds(parse)
    rounds = [{name: _milliseconds(parse) for name, parse in cases.items()} for _ in range(9 if quick else 41)]
    return {name: tuple(one[name] for one in rounds) for name in cases}


def _milliseconds(parse: Callable[[], object]) -> float:
    gc.collect()  # nobody pays for what the one before left
    start = time.process_time()
    for _ in range(_REPEATS):
        parse()
    return (time.process_time() - start) * 1000 / _REPEATS


def _page() -> dict[str, Any]:
    meta = {"after": _id("E", _ENTRIES - 1), "page_size": _ENTRIES, "total_record_count": 1000}
    return {"catalog_entries": [_entry(n) for n in range(_ENTRIES)], "catalog_type": _TYPE, "pagination_meta": meta}


def _entry(number: int) -> dict[str, Any]:
    singles = {_id("A", n): {"value": _value(f"value {number % 17} of {n}")} for n in range(5)}
    lists = {_id("A", n): {"array_value": [_value(f"tag {k}") for k in range(number % 3 + 1)]} for n in range(5, 7)}
    return {
        "aliases": [f"alias-{number}"],
        "attribute_values": {**singles, **lists},
        "catalog_type_id": _id("T", 1),
        "created_at": "2026-01-31T09:28:57.801578Z",
        "external_id": f"761722cd-d1d7-477b-ac7e-{number:012}",
        "id": _id("E", number),
        "name": f"Service number {number}",
        "rank": number,
        "updated_at": "2026-01-31T13:28:57.801578Z",
    }


def _value(text: str) -> dict[str, str]:
    return {"label": text, "literal": text}


def _id(kind: str, number: int) -> str:
    return f"01KG{kind}{number:021}"


_TYPE = {
    "annotations": {},
    "categories": [],
    "color": "blue",
    "created_at": "2026-01-31T09:28:57.801578Z",
    "description": "What runs",
    "dynamic_resource_parameter": "none",
    "engine_resource_type": "none",
    "icon": "box",
    "id": _id("T", 1),
    "is_editable": True,
    "last_synced_at": "2026-01-31T09:28:57.801578Z",
    "name": "Service",
    "ranked": True,
    "registry_type": "none",
    "required_integrations": [],
    "schema": {"attributes": [], "version": 1},
    "semantic_type": "none",
    "source_repo_url": "https://example.com",
    "type_name": 'Custom["Service"]',
    "updated_at": "2026-01-31T09:28:57.801578Z",
    "use_name_as_identifier": True,
}
