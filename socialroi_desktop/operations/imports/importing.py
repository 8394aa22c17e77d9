"""Brings the rows of a file into the workspace as one batch that can be undone.

Asks `ingest` for typed rows and `store` for what is there; decides the verdicts. Knows no file format.
"""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace

from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Assessed, Chunk, Counts, SourceFile, Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import RECORDS, Post
from socialroi_desktop.operations.imports.as_judged import as_judged
from socialroi_desktop.operations.imports.asked_ready import AskedReady
from socialroi_desktop.operations.imports.cut_parts import numbered_by_part
from socialroi_desktop.operations.imports.displaced import Displaced
from socialroi_desktop.operations.imports.earlier_readings import EarlierReadings
from socialroi_desktop.operations.imports.elsewhere import Elsewhere
from socialroi_desktop.operations.imports.far_rates import doubting_far_rates
from socialroi_desktop.operations.imports.judging import is_new, judge
from socialroi_desktop.operations.imports.kept_told import Judged, KeptTold
from socialroi_desktop.operations.imports.left_out import LeftOut
from socialroi_desktop.operations.imports.made import made
from socialroi_desktop.operations.imports.matching import Resolver, has_owner
from socialroi_desktop.operations.imports.readiness import is_worth_keeping, must_be_ready
from socialroi_desktop.operations.imports.refunds_told import OpenOrders, with_orders_known
from socialroi_desktop.operations.imports.repeated import Repeated
from socialroi_desktop.operations.imports.row_verdicts import NEW
from socialroi_desktop.operations.imports.said_sources import as_said, as_typed
from socialroi_desktop.operations.imports.same_bytes import SameBytes, choices_kept
from socialroi_desktop.operations.imports.same_rows import SameRows
from socialroi_desktop.operations.imports.second_readings import SecondReadings
from socialroi_desktop.operations.imports.taking import Taking
from socialroi_desktop.operations.imports.tellings import as_one
from socialroi_desktop.operations.imports.told_together import Beside, told_by_both
from socialroi_desktop.operations.imports.too_large import not_read_again
from socialroi_desktop.operations.imports.wanted import PLAINLY, FileImport, ImportOptions, Watcher
from socialroi_desktop.operations.imports.whole_falls import WholeFalls
from socialroi_desktop.operations.records.ready_posts import with_fallen
from socialroi_desktop.operations.result import Changed, Imported
from socialroi_desktop.store.changes import batches, bulk
from socialroi_desktop.store.changes.writer import DuplicateKey, Writer, change
from socialroi_desktop.store.changes.writings import Writings
from socialroi_desktop.store.derived.said_sources import SaidSources, TypedChannels
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sameness import alike as sameness


class _NothingKept(Exception):
    """Raised to roll back an import that was a trial or brought nothing."""


def import_files(
    workspace: Workspace, *, files: Sequence[FileImport], options: ImportOptions = PLAINLY
) -> list[Imported]:
    """Import planned files as one change; return what became of each.

    UserError for a file that still needs a mapping or an answer; Cancelled leaves nothing behind.
    """
    return import_as_one(workspace, files=files, options=options)[1]


def import_as_one(
    workspace: Workspace,
    *,
    files: Sequence[FileImport],
    options: ImportOptions = PLAINLY,
    first: Callable[[Writer], None] | None = None,
) -> tuple[Changed | None, list[Imported]]:
    """Do as `import_files`; return the change too, None when nothing was kept. `first` writes into it before the files."""
    results: list[Imported] = []
    asked, open_orders = AskedReady(), OpenOrders()
    for item in files:
        must_be_ready(item.plan)
    template = "Import of {file}" if len(files) == 1 else "Import of {count} files"
    try:
        details = {"file": files[0].plan.source.name, "count": len(files)}
        with change(workspace, template, **details) as writer:
            if first is not None:
                first(writer)
            for item in files:
                others = {results[at].batch_id or 0: results[at].file for at in item.may_be_newer}
                beside = Beside(item.plan.source.name, others, open_orders)
                run = _FileRun(workspace, writer, item, options.watch, asked, beside=beside)
                results.append(run.run(options.progress))
                if options.file_done is not None:
                    options.file_done(results[-1])
            if options.dry_run or not any(
                is_worth_keeping(workspace, item, result) for item, result in zip(files, results, strict=True)
            ):
                raise _NothingKept
    except _NothingKept:
        return None, [replace(result, batch_id=None) for result in results]
    brings_posts = any(item.plan.entity == Post.entity for item in files)
    results = [
        replace(
            result,
            notes=(*result.notes, *asked.kept_back(workspace, result.batch_id or 0, result.file)),
        )
        for result in results
    ]
    notes = tuple(note for result in results for note in result.notes)
    changed = Changed(template, details, writer.rows, notes=notes)
    return (changed if brings_posts else with_fallen(workspace, changed, "")), results


class _FileRun:
    """The import of one file inside a running change."""

    def __init__(
        self,
        workspace: Workspace,
        writer: Writer,
        item: FileImport,
        watch: Watcher | None,
        asked: AskedReady,
        *,
        beside: Beside,
    ) -> None:
        self._asked = asked
        self._beside = beside
        self._writer = writer
        self._plan = item.plan
        self._selection = item.selection
        self._meant = item.meant
        self._watch = watch
        self._settings = workspace.settings()
        self._counts = dict.fromkeys(Verdict, 0)
        self._lines = 0
        self._nothing_stored = False
        self._doubted: list[tuple[Verdict, Problem, tuple[str, ...]]] = []
        self._refused: list[Problem] = []

    def run(self, progress: Progress) -> Imported:
        plan = self._plan
        before = made(self._writer, plan.entity)
        ingest.check_unchanged(plan.source)
        source = SourceFile(
            plan.source.name, plan.source.sha256, plan.source.size, plan.format_id, plan.entity,
            choices_kept(plan),
        )  # fmt: skip
        self._batch_id = batches.start_batch(self._writer, source)
        self._taking = Taking(self._writer, self._batch_id, self._settings)
        self._told = KeptTold(self._writer, self._batch_id, self._selection)
        self._writings = Writings(self._writer.connection)
        self._before, self._same = SameBytes(self._writer, self._batch_id, plan), SameRows(self._writer)
        self._resolver = Resolver(self._writer, self._batch_id, self._meant)
        # Rows go in unjudged only where the table itself refuses a second one of the same key.
        key = RECORDS[plan.entity].key if plan.entity in RECORDS else ()
        self._nothing_stored = bulk.is_empty(self._writer.connection, plan.entity) and sameness.is_unique(
            self._writer.connection, plan.entity, key
        )
        self._said = SaidSources(self._writer.connection)
        self._typed = TypedChannels(self._writer.connection)
        self._second = SecondReadings(self._writer, plan, self._selection.accepted, self._prepared)
        self._earlier = EarlierReadings(self._writer, plan, self._settings, self._prepared)
        self._falls = WholeFalls(self._writer, plan, self._batch_id, self._prepared)
        self._left_out = LeftOut(self._writer, self._selection)
        self._displaced = Displaced(self._writer, self._before, self._selection)
        self._elsewhere = Elsewhere(plan.entity, plan.layout.options.defaults.get("channel"))
        self._nothing_stored = self._nothing_stored and not self._left_out.any_of(plan.entity)
        # Closed at once when anything stops the import: another process may be reading.
        with closing(ingest.read(plan, progress)) as chunks:
            for chunk in chunks:
                own = replace(chunk, aside=None) if chunk.aside else chunk
                self._take(self._prepared(own), own)
                if chunk.aside is not None:
                    known = with_orders_known(self._writer, chunk.aside, self._beside.open_orders)
                    self._take(known, chunk.aside)
        counts = Counts(
            **{verdict.value: count for verdict, count in self._counts.items()}, lines=self._lines
        )
        if counts.new or counts.changed or not self._before.batches:
            self._same.keep(self._batch_id)
        batches.finish_batch(self._writer, self._batch_id, counts, self._told.as_text())
        makes = made(self._writer, plan.entity)
        makes.subtract(before)
        return Imported(
            plan.source.name, plan.format_id, plan.entity, counts, self._batch_id,
            notes=(
                *self._before.notes(), *self._displaced.notes(), *self._elsewhere.notes(),
                *not_read_again(self._second, self._earlier, self._falls),
            ), makes=dict(+makes),
        )  # fmt: skip

    def _prepared(self, chunk: Chunk) -> Chunk:
        resolved = numbered_by_part(self._writer, self._resolver.resolve(chunk))
        said = as_typed(as_said(resolved, self._said), self._typed)
        return doubting_far_rates(self._writer, self._batch_id, said)

    def _take(self, chunk: Chunk, raw: Chunk) -> None:
        """Take the rows of a chunk; `raw` is it as it was read."""
        self._elsewhere.take(chunk)
        self._told.see(raw)
        verdicts = self._write(chunk, raw)
        self._same.take(chunk, verdicts)
        if isinstance(verdicts, Repeated):
            self._counts[Verdict.SAME] += len(verdicts)
        else:
            for verdict in verdicts:
                self._counts[verdict.verdict] += 1
        self._counts[Verdict.REJECTED] += len(chunk.rejected)
        self._counts[Verdict.SKIPPED] += len(chunk.skipped)
        self._lines += chunk.file_lines
        problems = [
            *((verdict, one, cells) for verdict, problem, cells in self._doubted for one in problem.each()),
            *((Verdict.REJECTED, item.problem, item.cells) for item in chunk.rejected),
        ]
        self._doubted.clear()
        problems += [(Verdict.SKIPPED, problem, ()) for problem in (*chunk.skipped, *self._refused)]
        self._refused.clear()
        batches.add_problems(self._writer, self._batch_id, problems)
        if self._watch is not None:
            self._watch(chunk, verdicts)

    def _write(self, chunk: Chunk, raw: Chunk) -> Sequence[Assessed]:
        one_way = self._writings.note(chunk.entity, chunk.columns, chunk.rows)
        own = chunk.entity == self._plan.entity
        if own and self._nothing_stored and one_way and not chunk.doubts and self._selection.wants_all_new:
            try:
                self._insert(chunk, range(len(chunk.rows)))
                return [NEW] * len(chunk.rows)
            except DuplicateKey:
                self._nothing_stored = False
        by_rule = judge(
            self._writer, self._batch_id, chunk, self._writings, self._before, is_older=self._falls.is_older
        )
        if isinstance(by_rule, Repeated):
            return by_rule
        verdicts = self._second.settled(self._batch_id, chunk, by_rule)
        verdicts = self._earlier.asked(self._batch_id, chunk, verdicts)
        verdicts = self._displaced.asked(chunk, verdicts)
        verdicts = as_one(chunk, told_by_both(self._writer, chunk, verdicts, self._beside))
        verdicts = self._left_out.asked(chunk, verdicts)
        wanted = [self._wants(chunk, n, verdict) for n, verdict in enumerate(verdicts)]
        self._beside.open_orders.take(self._beside.file, chunk, verdicts, wanted)
        self._refused += self._left_out.of_chunk(chunk, verdicts)
        self._told.take(Judged(raw, chunk, by_rule, verdicts, wanted))
        new = [n for n, item in enumerate(verdicts) if wanted[n] and is_new(item)]
        self._insert(as_judged(chunk, new, verdicts), new)
        for n, item in enumerate(verdicts):
            self._note(item, chunk.lines[n], wanted=wanted[n])
            if wanted[n] and item.existing_id is not None and item.changes:
                self._before.note_written(item.existing_id)
                self._change(chunk, n, item)
        self._displaced.take_away(chunk, verdicts, wanted)
        return verdicts

    def _note(self, item: Assessed, line: int, *, wanted: bool) -> None:
        """Keep why a row was not taken, or what of it was left out."""
        if item.doubt is None or wanted is not item.doubt.minor:
            return
        verdict = Verdict.SKIPPED if item.doubt.minor else Verdict.DOUBTFUL
        told: tuple[Verdict, Problem, tuple[str, ...]] = (verdict, replace(item.doubt, line=line), ())
        if self._doubted[-1:] != [told]:
            # The days of one line, such as those of a month, are in the same doubt.
            self._doubted.append(told)

    def _wants(self, chunk: Chunk, n: int, item: Assessed) -> bool:
        return has_owner(chunk, n) and self._selection.wants(item.verdict, chunk.lines[n], item.together)

    def _insert(self, chunk: Chunk, wanted: Sequence[int]) -> None:
        ids = self._taking.insert(chunk, wanted)
        if chunk.entity == Post.entity:
            self._asked.take(self._batch_id, chunk, dict(zip(wanted, ids, strict=True)))

    def _change(self, chunk: Chunk, n: int, item: Assessed) -> None:
        assert item.existing_id is not None
        if self._taking.change(chunk, n, item, self._before.by_hand.kept_of(item.existing_id)):
            self._asked.take(self._batch_id, chunk, {n: item.existing_id})
