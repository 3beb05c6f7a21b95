"""The one call: `import_file`. Everything local is checked before the first request."""

from __future__ import annotations

import asyncio
import hashlib
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from incidentkit.bulk import Failure, InvalidRecord, Report, check_journal, import_records
from incidentkit.errors import ConfigurationError, DeadlineExceededError
from incidentkit.importing._files import check_writable, write_report
from incidentkit.importing._inputs import Input, InputOptions, known_attributes, read_attributes
from incidentkit.importing._targets import find_target
from incidentkit.providers._targets import Connection, TargetOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from os import PathLike

    from incidentkit._http.client import BaseClient
    from incidentkit.bulk import Progress
    from incidentkit.providers._targets import Declared, Target

_CATALOG_ENTRIES: Final = "incident-io/catalog-entries"


async def import_file(
    file: str | PathLike[str],
    *,
    to: str,
    client: BaseClient | None = None,
    mapping: str | PathLike[str] | None = None,
    values: Mapping[str, str] | None = None,
    format: str | None = None,  # noqa: A002 - named as on the command line
    delimiter: str | None = None,
    records: str | None = None,
    catalog_type: str | None = None,
    create_type: bool = False,
    journal: str | PathLike[str] | Literal[False] | None = None,
    concurrency: int | None = None,
    max_failures: int | None = None,
    deadline: float | None = None,
    report: str | PathLike[str] | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    on_message: Callable[[str], None] | None = None,
) -> Report:
    """Import the records of a file, as `incidentkit import` does.

    Target, mapping, file, report file and journal are checked before the first request is sent. One record's error is
    that record's failure and stops no other.

    Args:
        file: CSV, TSV, JSON, JSON Lines or YAML; `-` is standard input.
        to: The target, for example `dx/incidents`.
        client: Client of the target's provider; it stays open. None opens one from the environment.
        mapping: YAML file that says where each field's value comes from. None maps columns to fields of their name.
        values: Field to value, the same for all records; takes precedence over the mapping.
        format: `csv`, `tsv`, `json`, `jsonl` or `yaml`. None goes by the name of the file.
        delimiter: Character between the cells of a CSV file.
        records: JMESPath of the list of records in a JSON or YAML document.
        catalog_type: Name, type name or id of the catalog type, for `incident-io/catalog-entries`.
        create_type: Create the catalog type and attributes that it lacks.
        journal: SQLite file that makes the import restartable. None keeps it next to `file` (standard input has none);
            False keeps none.
        concurrency: Concurrent requests, exactly this many. None adapts to the rate limit and the latency.
        max_failures: Stop after this many failures.
        deadline: Stop starting records after this many seconds.
        report: File to write the report to: `.html`, `.json`, otherwise Markdown.
        on_progress: Called with the progress ten times a second at most, and once at the end.
        on_message: Called with each notice, such as columns that are not imported.

    Returns:
        The report; stopped by `max_failures` or `deadline`, its `stopped` says so.

    Raises:
        ConfigurationError: Target, mapping, file, journal or report cannot be used; nothing was sent.
        AuthenticationError: The API refused the credential.
        DeadlineExceededError: The deadline passed before the first record was sent.
        IncidentKitError: The API cannot be reached, or refuses what the records refer to.
    """
    options = ImportOptions(
        to=to,
        source=InputOptions(
            str(file),
            form=format,
            delimiter=delimiter,
            records=records,
            mapping=None if mapping is None else str(mapping),
            overrides=values or {},
        ),
        connection=Connection(concurrency=concurrency, client=client),
        catalog_type=catalog_type,
        create_type=create_type,
        journal=None if journal is None or journal is False else str(journal),
        no_journal=journal is False,
        max_failures=max_failures,
        deadline=deadline,
        report=None if report is None else str(report),
    )
    with closing(FileImport(options, on_message or _ignore)) as job:
        try:
            return await job.run(options.connection, on_progress=on_progress)
        finally:
            if options.report and (job.report.total or job.report.stopped):
                write_report(options.report, job.report)


def _ignore(_: object) -> None:
    pass


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What an import was asked; names as on the command line."""

    to: str
    source: InputOptions
    connection: Connection = field(default_factory=Connection)
    catalog_type: str | None = None
    create_type: bool = False
    journal: str | None = None
    no_journal: bool = False
    dry_run: bool = False
    sandbox: bool = False
    max_failures: int | None = None
    deadline: float | None = None
    report: str | None = None


@dataclass(frozen=True, slots=True)
class DryRun:
    """What an import would send.

    Attributes:
        report: Counts the records that cannot be sent, and repeated keys.
        would_send: How many records would be sent.
        first: The first of them, mapped.
    """

    report: Report
    would_send: int
    first: dict[str, Any] | None


class FileImport:
    """One import from opening the file to the report; used once.

    Attributes:
        kind: The target.
        source: The records.
        report: What became of them so far, whatever `run` raises.
    """

    def __init__(self, options: ImportOptions, on_message: Callable[[str], None]) -> None:
        """Check all that can be checked without the API, except the journal, whose name depends on the account.

        Raises:
            ConfigurationError: Target, options, report file, file or mapping cannot be used.
        """
        self._options = options
        self._say = on_message
        self.kind = find_target(options.to)
        if options.to != _CATALOG_ENTRIES and (options.catalog_type or options.create_type):
            raise ConfigurationError(f"--type and --create-type are for {_CATALOG_ENTRIES}, not {options.to}")
        if options.report:
            check_writable(options.report, "--report", (options.source.file, options.source.mapping, options.journal))
        self.source = Input(options.source, self.kind.shape)
        try:
            self._target_options = self._build_target_options()
        except BaseException:
            self.source.close()
            raise
        self.report = Report(subject=f"From {self.source.name} to {options.to}")
        if unused := self.source.mapper.unused:
            self._say(f"note: not imported: {', '.join(unused)}; name them in a mapping to import them")

    def _build_target_options(self) -> TargetOptions:
        options = self._options
        declared: list[Declared] = []
        if self.kind.shape.rest:
            declared = known_attributes(self.source)
            if options.create_type and self.source.columns is None:
                declared += read_attributes(self.source, lambda: Input(options.source, self.kind.shape))
        return TargetOptions(
            connection=options.connection,
            catalog_type=options.catalog_type,
            create_type=options.create_type,
            declared=declared,
            custom_field=options.source.overrides.get("custom_field"),
        )

    def close(self) -> None:
        """Close the file."""
        self.source.close()

    async def run(self, connection: Connection, *, on_progress: Callable[[Progress], None] | None = None) -> Report:
        """Check the journal, prepare the target, then send the records.

        Raises:
            IncidentKitError: As `import_file`.
        """
        target = self.kind.open(replace(self._target_options, connection=connection))
        try:
            if (journal := self._journal(target)) is not None:
                check_journal(journal)
            loop = asyncio.get_running_loop()
            started = loop.time()
            await self._prepare(target)
            deadline = self._options.deadline
            try:
                return await import_records(
                    self.source.mapped(),
                    target.upsert,
                    key=self.source.mapper.key,
                    journal=self._journal(target),  # once more: its name may depend on what was prepared
                    concurrency=self.kind.records_at_once(connection.concurrency),
                    on_progress=on_progress,
                    max_failures=self._options.max_failures,
                    target=target.describe(),
                    deadline=deadline and deadline - (loop.time() - started),
                    count_requests=lambda: target.requests,
                    report=self.report,
                )
            finally:
                self.report.requests = target.requests  # those of the preparation too
        finally:
            await target.close()

    async def look_up(self, connection: Connection) -> None:
        """Look up at the API what the records refer to; nothing is written.

        Raises:
            ConfigurationError: Something the records refer to does not exist.
            IncidentKitError: The API cannot be reached or refuses the credential.
        """
        target = self.kind.open(replace(self._target_options, connection=connection))
        try:
            for message in await target.prepare(write=False):
                self._say(message)
        finally:
            await target.close()

    def dry_run(self) -> DryRun:
        """Read and map every record; nothing is sent."""
        report = Report()
        first: dict[str, Any] | None = None
        seen: set[int] = set()
        sent = 0
        for number, mapped in enumerate(self.source.mapped(), 1):
            if isinstance(mapped, InvalidRecord):
                report.count_failure(Failure(number, mapped.where, mapped.message, "InvalidRecord"))
                continue
            sent += 1
            first = first or mapped
            key = self.source.mapper.key(mapped) or ""
            if hash(key) in seen:
                report.count_duplicate(key)
            seen.add(hash(key))
        return DryRun(report, sent, first)

    def _journal(self, target: Target) -> Path | None:
        if self._options.journal:
            return Path(self._options.journal)
        # The embedded sandbox forgets everything, so a journal that says what it holds would be wrong next time.
        if self._options.no_journal or self._options.sandbox or self._options.source.file == "-":
            return None
        return default_journal(self._options.source.file, self.kind.shape.target, target.describe())

    async def _prepare(self, target: Target) -> None:
        try:
            async with asyncio.timeout(self._options.deadline):
                for message in await target.prepare(write=True):
                    self._say(message)
        except TimeoutError as error:
            raise DeadlineExceededError(
                f"the deadline of {self._options.deadline:g} s passed before the first record was sent"
            ) from error


def default_journal(file: str, target: str, identity: str) -> Path:
    """Next to the file, named by it and the target.

    The same command finds it again, from whatever directory. The identity is in the name too, as a short hash: one
    file imported to two accounts has two journals.
    """
    mark = hashlib.sha256(identity.encode()).hexdigest()[:6]
    path = Path(file)
    return path.with_name(f"{path.name}.{target.replace('/', '-')}.{mark}.journal.db")
