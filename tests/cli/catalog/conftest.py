"""A folder to lie catalog files in, and what becomes of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from incidentkit.catalog._file import CatalogFileError
from incidentkit.catalog._file_entries import LoadedCatalog, read_catalog

if TYPE_CHECKING:
    from incidentkit.catalog import Attribute, CatalogType, Entry


@dataclass(frozen=True, slots=True)
class Folder:
    """Files, and the catalog file `c.yaml` among them."""

    path: Path

    def write(self, **files: str) -> None:
        """Files by name, where `__` stands for a point and `___` for a slash."""
        for name, text in files.items():
            path = self.path / name.replace("___", "/").replace("__", ".")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")

    def load(self, text: str) -> LoadedCatalog:
        """What a catalog file of that text asks for; `sync_id` is added."""
        self.write(c__yaml=f"sync_id: s\n{text}")
        return read_catalog("c.yaml")

    def problems(self, text: str) -> list[str]:
        """What is wrong with a catalog file of that text, without the name of the file; the text starts at line 2."""
        with pytest.raises(CatalogFileError) as caught:
            self.load(text)
        return [problem.removeprefix("c.yaml ") for problem in caught.value.problems]

    def type(self, text: str, key: str = "A") -> CatalogType:
        """One type of a catalog file."""
        found = {one.type_name: one for one in self.load(text).desired.types}
        return found[f'Custom["{key}"]']

    def attributes(self, text: str, key: str = "A") -> dict[str, Attribute]:
        """The attributes of one type by name."""
        return {attribute.name: attribute for attribute in self.type(text, key).attributes}

    def entries(self, text: str, key: str = "A") -> dict[str, Entry]:
        """The entries of one type by external id."""
        return {entry.external_id: entry for entry in self.type(text, key).entries}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    """The current folder, empty."""
    monkeypatch.chdir(tmp_path)
    return Folder(Path())
