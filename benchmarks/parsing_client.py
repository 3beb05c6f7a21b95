"""The measured process of `parsing`: parses a page of catalog entries, and tells what that cost beside stock code."""

from __future__ import annotations

import gc
import json
import sys
import time
from typing import TYPE_CHECKING, Any

from incidentkit_api.incident_io.models.catalog_list_entries_result_v3 import CatalogListEntriesResultV3
from incidentkit_api.shared.decoding import parse_json

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["OURS", "STOCK"]

STOCK = "stock generated code"
OURS = "incidentkit_api"

_ENTRIES = 250
_REPEATS = 3


def _whole(content: bytes) -> dict[str, Callable[[], object]]:
    from incident_io.models import CatalogListEntriesResultV3 as Stock  # noqa: PLC0415 - one of two that are compared

    return {
        "json": lambda: json.loads(content),
        STOCK: lambda: Stock.from_dict(json.loads(content)),
        OURS: lambda: parse_json(content, CatalogListEntriesResultV3.from_dict),
    }


def _models_alone(content: bytes) -> dict[str, Callable[[], object]]:
    from incident_io.models import CatalogListEntriesResultV3 as Stock  # noqa: PLC0415 - one of two that are compared

    page = json.loads(content)
    return {STOCK: lambda: Stock.from_dict(page), OURS: lambda: CatalogListEntriesResultV3.from_dict(page)}


def _rounds(cases: dict[str, Callable[[], object]], count: int) -> dict[str, tuple[float, ...]]:
    """Milliseconds of CPU time of each case in each round, one after the other in turn."""
    for parse in cases.values():
        _milliseconds(parse)
    rounds = [{name: _milliseconds(parse) for name, parse in cases.items()} for _ in range(count)]
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


def _measured(rounds: int) -> dict[str, Any]:
    content = json.dumps(_page()).encode()
    whole, models = _rounds(_whole(content), rounds), _rounds(_models_alone(content), rounds)
    return {"kilobytes": len(content) // 1000, "whole": whole, "models": models}


if __name__ == "__main__":
    print(json.dumps(_measured(int(sys.argv[1]))))
