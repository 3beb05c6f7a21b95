"""Opens the sources of entries: which files there are, and the records of each."""

from __future__ import annotations

import glob
import re
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

from incidentkit.cli.catalog.backstage import EntityPool
from incidentkit.cli.readers import Broken, Row, open_records
from incidentkit.cli.readers.opening import form_of
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from incidentkit.cli.catalog.language import SourceRule
    from incidentkit.cli.catalog.problems import Problems
    from incidentkit.cli.readers import Item

__all__ = ["Opened", "Sources"]

_OPTIONS: Final = re.compile(r"--(format|delimiter|records)\b ?")


@dataclass(frozen=True, slots=True)
class Opened:
    """The records of one file.

    Attributes:
        name: The file, for messages.
        items: Its records, read as they are asked for.
        columns: Their names, where they are known before reading.
        close: Gives the file back.
    """

    name: str
    items: Iterable[Item]
    columns: tuple[str, ...] | None = None
    close: Callable[[], None] = field(default=lambda: None)


class Sources:
    """The sources of one catalog file.

    Attributes:
        files: What was found on disk so far, in the order asked for.
    """

    def __init__(self, path: str, problems: Problems) -> None:
        """Paths are meant from where the catalog file `path` lies."""
        self._path = path
        self._folder = Path(path).parent
        self._problems = problems
        self._pools: dict[tuple[str, ...], EntityPool] = {}
        self.files: dict[str, None] = {}

    def open(self, source: SourceRule) -> Iterator[Opened]:
        """Each file of a source; what cannot be read is `Broken` in the place of its records."""
        if not source.patterns:
            rows = [Row(f"inline record {number}", dict(one)) for number, one in enumerate(source.inline, 1)]
            yield Opened(self._path, rows)
        elif source.kind is not None:
            pool = self._pool(source)
            yield Opened("", chain(pool.broken, pool.rows(source.kind)))
        else:
            yield from map(_reader(source), self._files(source))

    def whole(self, source: SourceRule) -> bool:
        """Whether every descriptor file of a Backstage source could be read."""
        return source.kind is None or not self._pool(source).broken

    def _pool(self, source: SourceRule) -> EntityPool:
        files = tuple(self._files(source))
        if files not in self._pools:
            self._pools[files] = EntityPool(files)
        return self._pools[files]

    def _files(self, source: SourceRule) -> list[str]:
        """The files a source names, each once, in an order that does not depend on the file system."""
        found: dict[str, None] = {}
        for pattern in source.patterns:
            if pattern.startswith("!"):
                found = dict.fromkeys(found.keys() - set(self._matching(pattern[1:])))
            elif matching := self._matching(pattern):
                found |= dict.fromkeys(matching)
            else:
                self._problems.add(source.named, self._nothing(pattern))
        names = sorted(found)
        self.files |= dict.fromkeys(names)
        return [name for name in names if self._has_form(source, name)]

    def _matching(self, pattern: str) -> list[str]:
        exact = self._folder / pattern
        if exact.is_file():
            return [str(exact)]
        names = glob.glob(pattern, root_dir=self._folder, recursive=True)  # noqa: PTH207 - passes over hidden folders
        return [str(path) for path in (self._folder / name for name in names) if path.is_file()]

    def _nothing(self, pattern: str) -> str:
        if glob.has_magic(pattern):
            return f"no file matches {pattern!r}; paths start where the catalog file lies"
        return f"there is no file {str(self._folder / pattern)!r}"

    def _has_form(self, source: SourceRule, name: str) -> bool:
        try:
            form = source.format or (form_of(name) if source.kind is None else None)
        except ConfigurationError:
            self._problems.add(source.named, f"{name}: its name does not say what it is; say it with `format`")
            return False
        if source.records is not None and form not in {"json", "yaml"}:
            self._problems.add((*source.place, "records"), f"is for JSON and YAML, not for {form}; remove it")
        if source.delimiter is not None and form != "csv":
            self._problems.add((*source.place, "delimiter"), f"is for CSV, not for {form}; remove it")
        return True


def _reader(source: SourceRule) -> Callable[[str], Opened]:
    def read(name: str) -> Opened:
        try:
            found = open_records(name, form=source.format, delimiter=source.delimiter, records=source.records)
        except ConfigurationError as error:
            # The readers speak of the options of `import`; here the same is said in the file.
            return Opened(name, [Broken("", _OPTIONS.sub(lambda found: f"{found[1]}: ", error.message))])
        return Opened(name, found.items, found.columns, found.close)

    return read
