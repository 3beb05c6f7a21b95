"""One import's input: a file read, taken apart and mapped to a target."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from incidentkit.bulk import Unreadable
from incidentkit.cli.mapping import Mapper, MappingError, Plan, RecordError, load_mapping, parse_plan, unnest
from incidentkit.cli.readers import Broken, open_records
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from incidentkit.cli.readers import Item, Records
    from incidentkit.cli.shape import Shape

__all__ = ["Input", "InputOptions"]


@dataclass(frozen=True, slots=True)
class InputOptions:
    """Where records come from and how they are read; names as on the command line."""

    file: str
    form: str | None = None
    delimiter: str | None = None
    records: str | None = None
    mapping: str | None = None
    overrides: Mapping[str, str] = field(default_factory=dict[str, str])


class Input:
    """Records of one file on their way to one target; read once."""

    def __init__(self, options: InputOptions, shape: Shape) -> None:
        """Open the file and check the mapping against it; no record is read yet.

        Raises:
            ConfigurationError: File, mapping or an override cannot be used.
        """
        self.options = options
        data = load_mapping(options.mapping) if options.mapping else {}
        path = options.records or _records_path(data)
        self._records = open_records(options.file, form=options.form, delimiter=options.delimiter, records=path)
        try:
            plan, self.mapper = _mapper(options, data, shape, self._records)
        except BaseException:
            self._records.close()
            raise
        self._steps = plan.each

    @property
    def name(self) -> str:
        """The file, for messages."""
        return self._records.name

    @property
    def columns(self) -> tuple[str, ...] | None:
        """The columns, where they are known before reading."""
        return None if self._steps else self._records.columns

    def rows(self) -> Iterator[Item]:
        """The records as they were read, lists inside them taken apart."""
        return unnest(self._records.items, self._steps)

    def mapped(self) -> Iterator[dict[str, Any] | Unreadable]:
        """The records as the target takes them; one that cannot be had is told in its place."""
        for item in self.rows():
            if isinstance(item, Broken):
                yield Unreadable(item.where, item.reason)
                continue
            try:
                yield self.mapper.map(item.values)
            except RecordError as error:
                told = f"{item.where}: {error}" if error.key else str(error)
                yield Unreadable(error.key or item.where, told)

    def count(self) -> int | None:
        """About how many records there are, or None where that is not to be had beforehand."""
        if not self._steps:
            return self._records.count()
        listed = self._records.items
        return sum(1 for _ in unnest(listed, self._steps)) if isinstance(listed, list) else None

    def close(self) -> None:
        """Give the file back."""
        self._records.close()


def _records_path(data: Mapping[str, Any]) -> str | None:
    path = data.get("records")
    return path if isinstance(path, str) else None


def _mapper(options: InputOptions, data: Mapping[str, Any], shape: Shape, records: Records) -> tuple[Plan, Mapper]:
    try:
        plan = parse_plan(data, shape, records.columns or ())
    except MappingError as error:
        raise ConfigurationError(f"{options.mapping}: {error}") from error
    # What `each` goes into has names of its own: the header says nothing of them.
    columns = None if plan.each else records.columns
    try:
        mapper = Mapper(shape, plan, columns=columns, overrides=options.overrides, source=records.name)
    except MappingError as error:
        raise ConfigurationError(str(error)) from error
    return plan, mapper
