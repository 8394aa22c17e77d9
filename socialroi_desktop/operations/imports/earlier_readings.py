"""Rows that an earlier file of the same columns told, read another way: asked about, so that none is counted in both readings.

The very bytes of a file are known by their lines (`same_bytes`); here other bytes tell the same rows. The file is read once more
as that one was; a row that is then a record which that file told is the same row. Writes nothing.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace

from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict, assess
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.ingest import Options
from socialroi_desktop.operations.imports.judging import judge
from socialroi_desktop.operations.imports.standing import with_standing
from socialroi_desktop.operations.imports.too_large import is_too_large
from socialroi_desktop.store.changes.batches import told_last
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.changes.writings import stored_rows
from socialroi_desktop.store.derived.days import local_day
from socialroi_desktop.store.sameness.same_bytes import Earlier, imports_alike

_READ_OTHERWISE = N_(
    "Read as “{file}” was, this is its line {met}: taking both would count it twice. Take the row to put this reading in the"
    " place of that one."
)
_OF_ANOTHER = N_(
    "Every row of this file is one of “{file}”, this one its line {met}, which was said to be of another channel or account:"
    " taking both would count it twice. Take the row only if it is another one; else take that import back first."
)
# Fewer rows may be alike by chance.
_WHOLE = 2
# The file is read once more for each.
_MOST_OWNERS = 5
Place = tuple[int, int]


class EarlierReadings:
    """The rows of a file as earlier ones of its columns were read; `prepare` makes of a chunk what is held against the store."""

    def __init__(
        self, writer: Writer, plan: ingest.Plan, settings: Settings, prepare: Callable[[Chunk], Chunk]
    ) -> None:
        self._writer, self._plan, self._settings, self._prepare = writer, plan, settings, prepare
        self._known: dict[Place, tuple[int, bool]] | None = None
        self._files: dict[int, Earlier] = {}
        # Whether the file is too large to be read once more though it may matter.
        self.left_out = False

    def asked(self, batch_id: int, chunk: Chunk, verdicts: Sequence[Assessed]) -> Sequence[Assessed]:
        """Return the verdicts, those in doubt that would bring what an earlier file told in another reading."""
        open_ = {n for n, item in enumerate(verdicts) if item.verdict in (Verdict.NEW, Verdict.CHANGED)}
        if not open_ or chunk.entity != self._plan.entity:
            return verdicts
        if is_too_large(self._plan.source.size):
            self.left_out = self.left_out or self._would_read(batch_id)
            return verdicts
        if self._known is None:
            self._known = self._read(batch_id)
        if not self._known:
            return verdicts
        places = nth_of_lines(chunk)
        meant = {n: self._known[places[n]] for n in open_ if places[n] in self._known}
        stored = stored_rows(
            self._writer.connection, chunk.entity, chunk.columns, [row_id for row_id, _ in meant.values()]
        )
        day = local_day(self._settings.timezone)
        found = list(verdicts)
        for n, (row_id, of_another) in meant.items():
            row = stored[row_id]
            told = {"file": self._files[row["batch_id"]].file, "met": row["source_line"]}
            if of_another:
                doubt = Problem(_OF_ANOTHER, told, line=chunk.lines[n])
                found[n] = replace(verdicts[n], verdict=Verdict.DOUBTFUL, doubt=doubt)
                continue
            by_key = verdicts[n].existing_id
            changes = verdicts[n].changes if by_key else assess(chunk.columns, chunk.rows[n], row)
            doubt = Problem(_READ_OTHERWISE, told, line=chunk.lines[n])
            doubt = with_standing(doubt, (chunk, n), changes, day)
            found[n] = Assessed(Verdict.DOUBTFUL, by_key or row_id, changes, doubt)
        return found

    def _alike(self, batch_id: int) -> dict[int, Earlier]:
        header = list(self._plan.header)
        return imports_alike(
            self._writer.connection, (self._plan.format_id, self._plan.source.sha256, batch_id), header
        )

    def _would_read(self, batch_id: int) -> bool:
        """Tell whether an earlier file was read otherwise, or said to be of another."""
        now = self._plan.layout.options
        mine = (
            now.day_first,
            now.decimal,
            ingest.ALL_LINES in now.second,
            now.account,
            now.defaults.get("channel"),
        )
        return any((*_reading_of(one), *_owner_of(one)) != mine for one in self._alike(batch_id).values())

    def _read(self, batch_id: int) -> dict[Place, tuple[int, bool]]:
        """Return by the places of rows the records that they are in an earlier reading, and whether that was of another."""
        self._files = self._alike(batch_id)
        now = self._plan.layout.options
        found: dict[Place, tuple[int, bool]] = {}
        for before in dict.fromkeys(map(_reading_of, self._files.values())):
            day_first, decimal, second = before
            seconds = frozenset({ingest.ALL_LINES}) if second else frozenset[int]()
            if (day_first, decimal, seconds) != (now.day_first, now.decimal, now.second):
                read = replace(now, day_first=day_first, decimal=decimal, second=seconds)
                found |= {place: (row_id, False) for place, row_id in self._as(read, batch_id) if row_id}
        owners = list(dict.fromkeys(map(_owner_of, reversed(self._files.values()))))
        for account, channel in owners[:_MOST_OWNERS]:
            if (account, channel) == (now.account, now.defaults.get("channel")):
                continue
            others = {name: value for name, value in now.defaults.items() if name != "channel"}
            defaults = {**others, "channel": channel} if channel else others
            found |= self._as_whole(replace(now, account=account, defaults=defaults), batch_id)
        return found

    def _as_whole(self, options: Options, batch_id: int) -> dict[Place, tuple[int, bool]]:
        """Return the places of all rows where each of them is one of theirs: one alone may be alike by chance."""
        rows: dict[Place, tuple[int, bool]] = {}
        for place, row_id in self._as(options, batch_id):
            if row_id is None:
                return {}
            rows[place] = (row_id, True)
        return rows if len(rows) >= _WHOLE else {}

    def _as(self, options: Options, batch_id: int) -> Iterator[tuple[Place, int | None]]:
        """Give the place of each row with the record that it is, read with these options, where an earlier file told that one."""
        plan = ingest.plan(self._plan.source, self._settings, options)
        if plan.needs_mapping or plan.declined is not None or plan.entity != self._plan.entity:
            return
        if any(question.suggested is None for question in plan.questions):
            return
        with closing(ingest.read(plan)) as chunks:
            for chunk in chunks:
                told = self._prepare(replace(chunk, aside=None))
                verdicts = judge(self._writer, batch_id, told)
                ids = {item.existing_id for item in verdicts if item.verdict is Verdict.SAME}
                by = told_last(self._writer.connection, told.entity, [one for one in ids if one is not None])
                for place, item in zip(nth_of_lines(told), verdicts, strict=True):
                    row_id = item.existing_id if item.verdict is Verdict.SAME else None
                    is_theirs = row_id is not None and by.get(row_id, (None,))[0] in self._files
                    yield place, row_id if is_theirs else None


def _reading_of(earlier: Earlier) -> tuple[bool | None, str | None, bool]:
    said = Options.from_text(earlier.choices)
    return said.day_first, said.decimal, ingest.ALL_LINES in said.second


def _owner_of(earlier: Earlier) -> tuple[str | None, str | None]:
    said = Options.from_text(earlier.choices)
    return said.account, said.defaults.get("channel")


def nth_of_lines(chunk: Chunk) -> list[Place]:
    """Return for each row its line and how many rows of that line come before it."""
    seen: dict[int, int] = {}
    found = []
    for line in chunk.lines:
        found.append((line, seen.get(line, 0)))
        seen[line] = seen.get(line, 0) + 1
    return found
