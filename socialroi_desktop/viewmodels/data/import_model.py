"""An import in preparation: files planned and judged in the background, answered, ticked, applied or dropped.

Nothing is written before `apply`. Knows no widgets.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest import Options, Source, exports_in
from socialroi_desktop.jobs import Job
from socialroi_desktop.operations.result import Changed, Imported
from socialroi_desktop.viewmodels.data.answers import answered
from socialroi_desktop.viewmodels.data.import_file import ImportFile, Phase, unheard
from socialroi_desktop.viewmodels.data.looking import Found, looked_into
from socialroi_desktop.viewmodels.data.writing_files import writing
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of


class ImportModel(QObject):
    """`files_changed`: other files; `file_changed(n)`: one is further; `applied`: results of each file."""

    files_changed = Signal()
    file_changed = Signal(int)
    current_changed = Signal(int)
    ticks_changed = Signal()
    applied = Signal(object)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.files: list[ImportFile] = []
        # What of the folders opened last is not among the files.
        self.left_out: tuple[Problem, ...] = ()
        self.current = -1
        self.applying = False
        self._jobs: dict[int, Job[Any]] = {}

    @property
    def file(self) -> ImportFile | None:
        """The file that is looked at."""
        return self.files[self.current] if 0 <= self.current < len(self.files) else None

    @property
    def reading(self) -> bool:
        """Whether any file is still being read."""
        return any(item.phase is Phase.READING for item in self.files)

    def wanted(self) -> int:
        """Return how many rows applying would write."""
        return sum(item.wanted() for item in self.files)

    def open_files(self, paths: Sequence[Path], options: Options | None = None, *, of_file: str = "") -> None:
        """Add files and look into them; a file that is there already is looked at again, of a folder its exports.

        `options` were said about the file with the SHA-256 `of_file`; the days it covers are not said of another one.
        """
        found = exports_in(paths)
        self.left_out = (*found.cut, *found.left_out)
        fresh = [self._item_of(path) for path in found.files]
        if options is not None:
            for item in fresh:
                item.options, item.said_of = options, of_file
        self.files_changed.emit()
        if self.current < 0 and fresh:
            self.set_current(self.files.index(fresh[0]))
        for item in fresh:
            self._look(self.files.index(item))

    def _item_of(self, path: Path) -> ImportFile:
        """Return the file with a path, to be opened anew; what else came out of it before is let go."""
        same = [item for item in self.files if item.path == path]
        for other in same[1:]:
            self.remove_file(self.files.index(other))
        if same:
            same[0].source = None
            return same[0]
        self.files.append(ImportFile(path))
        return self.files[-1]

    def set_current(self, number: int) -> None:
        """Look at another file."""
        if number != self.current and -1 <= number < len(self.files):
            self.current = number
            self.current_changed.emit(number)

    def remove_file(self, number: int) -> None:
        """Drop one file from the import."""
        self._stop(self.files[number])
        del self.files[number]
        self.current = min(self.current if self.current <= number else self.current - 1, len(self.files) - 1)
        self.files_changed.emit()
        self.current_changed.emit(self.current)
        self.ticks_changed.emit()

    def clear(self) -> None:
        """Drop all files; what is being read stops."""
        for item in self.files:
            self._stop(item)
        self.files.clear()
        self.left_out = ()
        self.current = -1
        self.applying = False
        self.files_changed.emit()
        self.current_changed.emit(-1)

    def answer(self, number: int, question: str, value: Any) -> None:
        """Answer a question of a file; it is read again with that."""
        self.files[number].recalled.discard(question)
        self.set_options(number, answered(self.files[number].options, question, value))

    def set_mapping(
        self, number: int, entity: str, mapping: Mapping[str, str], defaults: Mapping[str, str]
    ) -> None:
        """Say which column means which field."""
        before = self.files[number].options
        options = replace(
            before, format_id=None, entity=entity, mapping=dict(mapping), defaults=dict(defaults)
        )
        self.set_options(number, options)

    def set_format(self, number: int, format_id: str) -> None:
        """Read a file as another format."""
        self.files[number].questions.clear()
        options = replace(self.files[number].options, format_id=format_id, mapping=None, entity=None)
        self.set_options(number, options)

    def ask_for_mapping(self, number: int) -> None:
        """Let the columns of a file be mapped by hand although its format is known."""
        item = self.files[number]
        if item.plan is not None:
            item.phase = Phase.MAPPING
            self.file_changed.emit(number)

    def set_options(self, number: int, options: Options) -> None:
        """Read a file again with other options."""
        self.files[number].options, self.files[number].said_of = options, ""
        self._look(number)

    def mean(self, entity: str, word: str, row_id: int) -> None:
        """Say which record a word of the current file means; its rows are judged again, other ticks stay."""
        if self.file is not None and self.file.meant.get((entity, word)) != row_id:
            self.file.mean(entity, word, row_id)
            self._look(self.current, keep_ticks=True)

    def tick(self, rows: Sequence[Any], on: bool | None) -> None:
        """Want rows of the current file or not; None turns them around."""
        if self.file is not None:
            self.file.tick(rows, on)
            self.ticks_changed.emit()

    def tick_all(self, verdict: Verdict | None, on: bool | None) -> None:
        """Want all rows of a verdict of the current file or none of them, also those that are not listed."""
        if self.file is not None:
            self.file.tick_all(verdict, on)
            self.ticks_changed.emit()

    @property
    def unmapped(self) -> int:
        """How many files wait for their columns to be mapped."""
        return sum(item.phase is Phase.MAPPING for item in self.files)

    def apply(self) -> None:
        """Write what is wanted of all files that are ready, as one change."""
        ready = [item.as_import() for item in self.files if item.phase is Phase.READY]
        if not ready or self.applying:
            return
        self.applying = True
        self.ticks_changed.emit()
        results: list[Imported] = []
        work = writing(ready, self.session.jobs.at_work_on.emit, results)

        def done(_changed: Changed | None) -> None:
            self.applying = False
            self.applied.emit(tuple(results))

        title = either(
            len(ready),
            self.tr("Importing {file}").format(file=ready[0].plan.source.name),
            self.tr("Importing %Ln files", "", len(ready)),
        )
        self._jobs[id(self)] = self.session.perform(title, work, done=done, failed=self._on_apply_failed)
        self._jobs[id(self)].cancelled.connect(self._on_apply_cancelled)

    def keep_unmapped(self) -> bool:
        """Let go of every file but those whose columns are still to be mapped; tell whether there are any."""
        if self.unmapped:
            for number in reversed(range(len(self.files))):
                if self.files[number].phase is not Phase.MAPPING:
                    self.remove_file(number)
        return bool(self.unmapped)

    def cancel_apply(self) -> None:
        """Stop writing; what was written is taken back."""
        job = self._jobs.get(id(self))
        if job is not None and self.applying:
            job.cancel()

    def _on_apply_cancelled(self) -> None:
        self.applying = False
        self.ticks_changed.emit()

    def _on_apply_failed(self, error: Exception) -> None:
        self._on_apply_cancelled()
        if isinstance(error, UserError):
            self.refused.emit(sentence_of(error))
        else:
            self.session.failed.emit(error)

    def _look(self, number: int, *, keep_ticks: bool = False) -> None:
        item = self.files[number]
        self._stop(item)
        item.asked += 1
        asked, options, path, said_of = item.asked, item.options, item.path, item.said_of
        parts = [item.source] if item.source is not None else []
        item.begin_reading(keep_ticks=keep_ticks)
        self.file_changed.emit(number)

        job = self.session.read(
            self.tr("Looking into {file}").format(file=item.name),
            looked_into(path, parts, options, said_of, dict(item.meant)),
            lambda found: self._on_found(item, asked, found, parts),
            lambda error: self._on_failed(item, asked, error, parts),
            lane="write",
        )
        if item.asked == asked and item.phase is Phase.READING:
            self._jobs[id(item)] = job
            job.progressed.connect(lambda done, total: self._on_progress(item, asked, done, total))

    def _stop(self, item: ImportFile) -> None:
        job = self._jobs.pop(id(item), None)
        item.asked += 1
        if job is not None:
            job.cancel()

    def _tell(self, item: ImportFile) -> None:
        if item in self.files:
            self.file_changed.emit(self.files.index(item))
            self.ticks_changed.emit()

    def _take_apart(self, item: ImportFile, parts: Sequence[Source]) -> None:
        """Keep what a file was found to hold; the further exports of an archive become files of their own."""
        if not parts or item not in self.files:
            return
        item.source, at = parts[0], self.files.index(item) + 1
        self.files[at:at] = [ImportFile(item.path, source=part) for part in parts[1:]]
        if len(parts) > 1:
            self.current += len(parts) - 1 if self.current >= at else 0
            self.files_changed.emit()
            for number in range(at, at + len(parts) - 1):
                self._look(number)

    def _on_found(self, item: ImportFile, asked: int, found: Found, parts: Sequence[Source]) -> None:
        if item.asked != asked:
            return
        planned, item.preview = found
        item.plan = planned.plan
        self._jobs.pop(id(item), None)
        item.options = item.plan.layout.options
        item.questions |= {question.id: question for question in (*planned.recalled, *item.plan.questions)}
        item.recalled |= {question.id for question in planned.recalled}
        if item.plan.declined is not None:
            item.phase, item.message = Phase.DECLINED, problem_text(item.plan.declined)
        else:
            item.phase = Phase.MAPPING if item.plan.needs_mapping else Phase.READY
        self._take_apart(item, parts)
        self._tell(item)
        for other, options in unheard(self.files):
            self.set_options(self.files.index(other), options)

    def _on_failed(self, item: ImportFile, asked: int, error: Exception, parts: Sequence[Source]) -> None:
        if item.asked != asked:
            return
        self._jobs.pop(id(item), None)
        item.phase, item.message = Phase.FAILED, sentence_of(error)
        if not isinstance(error, UserError):
            self.session.failed.emit(error)
        self._take_apart(item, parts)
        self._tell(item)

    def _on_progress(self, item: ImportFile, asked: int, done: int, total: int | None) -> None:
        if item.asked != asked or item.phase is not Phase.READING:
            return
        fraction = min(1.0, done / total) if total else None
        further = fraction is None or item.fraction is None or abs(fraction - item.fraction) >= 0.01
        if further and item in self.files:
            item.fraction = fraction
            self.file_changed.emit(self.files.index(item))
