"""Catalogs of any kind, and what should be there once several were applied one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from incidentkit import catalog

if TYPE_CHECKING:
    from incidentkit.sandbox import Sandbox

from tests.providers.incident_io.catalog.worlds import entries_of, view

TYPES = ('Custom["A"]', 'Custom["B"]', 'Custom["C"]')
KEYS = ("e0", "e1", "e2", "e3", "e4")
NOBODY = "nobody"


def _attributes(index: int) -> tuple[catalog.Attribute, ...]:
    """The same for a type every time: references to itself, and round to the next type."""
    following = TYPES[(index + 1) % len(TYPES)]
    return (
        catalog.Attribute("Text", "String"),
        catalog.Attribute("Tags", "String", array=True),
        catalog.Attribute("Size", "Number"),
        catalog.Attribute("Next", following),
        catalog.Attribute("Selves", TYPES[index], array=True),
    )


_TEXTS = st.sampled_from(["a", "b", "ä ß", ""])
_KEYS = st.lists(st.sampled_from(KEYS), unique=True, max_size=len(KEYS))


@st.composite
def catalogs(draw: st.DrawFn) -> catalog.DesiredCatalog:
    """Three types whose entries refer to each other, by external id or alias, also in circles, also to nobody."""
    keys = {type_name: draw(_KEYS) for type_name in TYPES}
    return catalog.DesiredCatalog(
        "random",
        tuple(
            catalog.CatalogType(
                type_name,
                draw(st.sampled_from(["One", "Another"])),
                icon=draw(st.sampled_from([None, "bolt", "server"])),
                attributes=_attributes(index),
                entries=tuple(draw(_entry(index, key, keys)) for key in keys[type_name]),
            )
            for index, type_name in enumerate(TYPES)
        ),
    )


@st.composite
def _entry(draw: st.DrawFn, index: int, key: str, keys: dict[str, list[str]]) -> catalog.Entry:
    following = TYPES[(index + 1) % len(TYPES)]
    own, others = _references(keys[TYPES[index]]), _references(keys[following])
    values = draw(
        st.fixed_dictionaries(
            {},
            optional={
                "Text": _TEXTS | st.none(),
                "Tags": st.lists(_TEXTS.filter(bool), max_size=2),
                "Size": st.integers(-3, 3) | st.sampled_from([0.5, "2"]),
                "Next": st.sampled_from(others) | st.none(),
                "Selves": st.lists(st.sampled_from(own), max_size=3),
            },
        )
    )
    # An alias is the same every time: which of two entries an ambiguous one means is nobody's business.
    return catalog.Entry(key, draw(st.sampled_from(["x", "y"])), values, (f"{key}-alias",), draw(st.integers(0, 2)))


def _references(keys: list[str]) -> list[str]:
    return [*keys, *(f"{key}-alias" for key in keys), NOBODY]


class Model:
    """What should be there, entry by entry."""

    def __init__(self) -> None:
        self.entries: dict[str, dict[str, tuple[str, int, dict[str, Any]]]] = {}

    def apply(self, desired: catalog.DesiredCatalog, *, delete: bool) -> None:
        """A catalog was applied."""
        for one in desired.types:
            before = self.entries.get(one.type_name, {})
            wanted = {entry.external_id for entry in one.entries}
            after = {key: kept for key, kept in before.items() if key in wanted or not delete}
            for entry in one.entries:
                values = {**before.get(entry.external_id, ("", 0, {}))[2], **entry.values}
                meant = {name: _meant(name, value) for name, value in values.items()}
                given = {name: value for name, value in meant.items() if value not in (None, "", [])}
                after[entry.external_id] = (entry.name, entry.rank or 0, given)
            self.entries[one.type_name] = after

    def matches(self, sandbox: Sandbox) -> None:
        """Fails where the sandbox holds anything else."""
        for type_name, expected in self.entries.items():
            values = view(sandbox, type_name)
            stored = entries_of(sandbox, type_name)
            assert len({one["external_id"] for one in stored}) == len(stored)
            found = {one["external_id"]: (one["name"], one["rank"], values[one["external_id"]]) for one in stored}
            assert found == expected


def _meant(name: str, value: Any) -> Any:
    if name == "Size" and value is not None:
        return str(value)
    if name == "Selves" and value is not None:
        return [item.removesuffix("-alias") for item in value]
    return value.removesuffix("-alias") if name == "Next" and value is not None else value
