"""What it costs to parse a page of catalog entries, beside the stock generated code."""

from __future__ import annotations

import importlib.util

from benchmarks.figures import Figure, Figures, Section, Table, at_most, ratios
from benchmarks.own_process import run
from benchmarks.parsing_client import OURS, STOCK

__all__ = ["measure"]

_TEXT = """\
One page of 250 catalog entries{kilobytes}, each with an alias, five single values and two lists, from bytes to typed
models, `json.loads` included on both sides, in a process that does nothing else. The stock code is the official
package, which is bare output of the same generator: it checks no types, and shares lists with the JSON. Both keep
unknown fields."""


def measure(*, quick: bool) -> Section:
    """CPU time of one page."""
    if importlib.util.find_spec("incident_io") is None:
        text = _TEXT.format(kilobytes="")
        return Section("Parsing", text, (Table("Not measured: the official package is not installed", (), ()),))
    told = run("benchmarks.parsing_client", 9 if quick else 41)
    whole, models = ({name: tuple(runs) for name, runs in told[part].items()} for part in ("whole", "models"))
    figures = (
        Figure("json.loads alone, in both", "ms", whole["json"]),
        *(Figure(name, "ms", whole[name]) for name in (STOCK, OURS)),
        Figure(OURS, "x stock", ratios(whole[OURS], whole[STOCK]), at_most(0.5)),
        Figure(f"{OURS}, models alone", "x stock", ratios(models[OURS], models[STOCK]), note="without json.loads"),
    )
    text = _TEXT.format(kilobytes=f" ({told['kilobytes']} kB of JSON)")
    return Section("Parsing", text, (Figures("Parsing a page of 250 entries", figures),))
