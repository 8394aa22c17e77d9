"""Doubtful rows on the command line: which are confirmed or refused (`--accept`, `--refuse`), and what is told of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from socialroi_desktop import ingest
from socialroi_desktop.commands.answers import options_for
from socialroi_desktop.commands.taken_along import listed, taken_along
from socialroi_desktop.domain.imports import Assessed, Chunk, Value, Verdict
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.values import writing
from socialroi_desktop.errors import UsageError, UserError
from socialroi_desktop.operations.imports.matching import SHARED_BY
from socialroi_desktop.operations.imports.previewing import field_of
from socialroi_desktop.operations.imports.wanted import Selection

_ALL = "all"
# Doubtful rows told of one file with all their values.
MOST_DOUBTS = 1_000
_SEVERAL = N_(
    "{flag} {text}: several files are imported; say which one is meant, such as {flag} “{file}:{text}”."
)
_NO_FILE = N_("{flag}: no file named “{file}” is imported; there are: {files}.")
_NOT_DOUBTFUL = N_(
    "Line {line} of “{file}” is not doubtful, so nothing was imported; with --dry-run the doubtful rows are listed."
)
_NOTHING_THERE = N_("Line {line} of “{file}” brings nothing that could be refused, so nothing was imported.")
_NOT_TAKEN = N_("Line {line} of “{file}” cannot be accepted: {problem}")
_MOST_LINES = 20
_NO_SECOND = N_(
    "Line {line} of “{file}” has no second reading, so nothing was imported; with --dry-run the doubtful rows are listed."
)
_NO_READING = N_("{flag} “{text}”: a doubtful row has a first and a second reading, written as --accept 4=2.")
_NO_LINES = N_("{flag} “{text}” is no list of lines such as 4,7-9, nor “all”.")


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of one file that were named; `all` stands for every doubtful one, `second` are those to be read the second way."""

    all: bool = False
    named: frozenset[int] = frozenset()
    second: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided on the rows of one file."""

    accepted: Lines = field(default_factory=Lines)
    refused: Lines = field(default_factory=Lines)

    @property
    def selection(self) -> Selection:
        """The rows that are wanted."""
        chosen = Selection(accepted=self.accepted.named, refused=self.refused.named)
        return chosen.with_doubts() if self.accepted.all else chosen


def decisions(accept: str | None, refuse: str | None, files: Sequence[str]) -> list[Decision]:
    """Return what is decided on each file, in their order; UsageError for words that name no line, or a file among several."""
    accepted, refused = _by_file(accept, "--accept", files), _by_file(refuse, "--refuse", files)
    for name in files:
        if accepted[name].all and refused[name].all:
            raise UsageError("--accept all and --refuse all contradict each other.")
        if both := accepted[name].named & refused[name].named:
            raise UsageError("Line {line} is both accepted and refused.", line=min(both))
    return [Decision(accepted[name], refused[name]) for name in files]


def _by_file(text: str | None, flag: str, files: Sequence[str]) -> dict[str, Lines]:
    found = dict.fromkeys(files, Lines())
    for word in (text or "").split(","):
        name, _, lines = word.strip().rpartition(":")
        if not lines:
            continue
        if name and name not in found:
            raise UsageError(_NO_FILE, flag=flag, file=name, files=", ".join(found))
        meant = [name] if name else files
        lines, second = _reading(lines, flag)
        if lines.lower() == _ALL:
            found |= {one: _with(found[one], frozenset(), second, every=True) for one in meant}
        elif len(meant) > 1:
            raise UsageError(_SEVERAL, flag=flag, text=lines, file=files[0])
        else:
            found |= {one: _with(found[one], _span(lines, flag), second) for one in meant}
    return found


def _with(lines: Lines, more: frozenset[int], second: bool, *, every: bool = False) -> Lines:
    read = (frozenset({ingest.ALL_LINES}) if every else more) if second else frozenset()
    return Lines(lines.all or every, lines.named | more, lines.second | read)


def _reading(text: str, flag: str) -> tuple[str, bool]:
    """Return lines without the number of a reading behind them, and whether that is the second."""
    lines, sign, reading = text.strip().partition("=")
    if sign and (flag != "--accept" or reading.strip() not in ("1", "2")):
        raise UsageError(_NO_READING, flag=flag, text=text)
    return lines.strip(), reading.strip() == "2"


def _span(text: str, flag: str) -> frozenset[int]:
    first, dash, last = text.strip().partition("-")
    if not (first.isdecimal() and (last.isdecimal() or not dash)):
        raise UsageError(_NO_LINES, flag=flag, text=text)
    start, end = int(first), int(last or first)
    if not 0 < start <= end <= start + 1_000_000:
        raise UsageError(_NO_LINES, flag=flag, text=text)
    return frozenset(range(start, end + 1))


class Doubts:
    """Watches the rows of one file: keeps the doubtful ones, and which of the lines that were named are there.

    `told` are JSON objects: line, column and message of the doubt, whether it can be accepted and was, the lines it stands
    or falls with, the row as it was read, what it would change as [old, new] by field, and the record it may be the same as.
    """

    def __init__(self, file: str, decision: Decision, base: str, *, several: bool = False) -> None:
        self._file, self._base = file, base
        # Of several files each line is named with its own.
        self._prefix = f"{file}:" if several else ""
        self._selection = decision.selection
        self._open = set(decision.accepted.named)
        self._unmet = set(decision.refused.named)
        self._second = set(decision.accepted.second) - {ingest.ALL_LINES}
        self.told: list[dict[str, Any]] = []
        self.refused = 0
        self._last: tuple[int, Verdict, Problem | None] | None = None

    def take(self, chunk: Chunk, verdicts: Sequence[Assessed]) -> Iterator[Problem]:
        """Give what is said of the rows of a chunk, in file order; UserError for a row that cannot be accepted."""
        if self._unmet:
            there = {line for line, item in zip(chunk.lines, verdicts, strict=True) if item.is_choice}
            along = {line for item in verdicts if item.together & self._unmet for line in item.together}
            self.refused += len(there & self._unmet | along)
            self._unmet -= there
        for n, item in enumerate(verdicts):
            if item.doubt is not None and not self._was_told(chunk.lines[n], item):
                if any(one.option == ingest.SAID for one in item.doubt.each()):
                    self._second.discard(chunk.lines[n])
                    self._open.discard(chunk.lines[n])
                if item.verdict is Verdict.DOUBTFUL:
                    self._doubt(chunk, n, item)
                    yield item.doubt
                elif item.doubt.minor:
                    yield item.doubt
        yield from taken_along(self._file, self._selection, verdicts)

    def _was_told(self, line: int, item: Assessed) -> bool:
        """Tell whether the row before was of the same line, in the same doubt, as the days of a month are."""
        before, self._last = self._last, (line, item.verdict, item.doubt)
        # What such a day changes is its share of what the doubt tells of all of them.
        of_span = item.doubt is not None and "last_day" in item.doubt.values
        return before == self._last and (of_span or not item.changes)

    def must_be_met(self) -> None:
        """Raise UserError for a line that was named and is not doubtful (accepted), or brings nothing (refused)."""
        if self._second:
            raise UserError(_NO_SECOND, line=min(self._second), file=self._file)
        if self._open:
            raise UserError(_NOT_DOUBTFUL, line=min(self._open), file=self._file)
        if self._unmet:
            raise UserError(_NOTHING_THERE, line=min(self._unmet), file=self._file)

    def _doubt(self, chunk: Chunk, n: int, item: Assessed) -> None:
        line, doubt, can_be_taken = chunk.lines[n], item.doubt, item.is_choice
        assert doubt is not None
        if line in self._open and not can_be_taken:
            raise UserError(_NOT_TAKEN, line=line, file=self._file, problem=doubt)
        self._open.discard(line)
        if len(self.told) == MOST_DOUBTS:
            return
        met = {name: doubt.values[name] for name in ("entity", "id") if name in doubt.values}
        self.told.append(
            {
                "line": line,
                "column": doubt.column,
                "message": doubt.message,
                "doubts": [
                    _parts(one, f"{self._prefix}{line}" if can_be_taken else "") for one in doubt.each()
                ],
                "named": f"{self._prefix}{line}",
                "can_be_accepted": can_be_taken,
                "accepted": can_be_taken and self._selection.wants(item.verdict, line, item.together),
                "together": sorted(item.together),
                "row": self._values(chunk, n),
                "changes": self._changes(chunk, n, item),
                "meets": met if len(met) == 2 else None,
            }
        )

    def _values(self, chunk: Chunk, n: int) -> dict[str, Any]:
        """Return what a row was read as, the blank fields left out."""
        told = dict(zip(chunk.columns, chunk.rows[n], strict=True))
        found = {
            name: self._as_json(chunk, n, name, value) for name, value in told.items() if value is not None
        }
        return {name: value for name, value in found.items() if value is not None}

    def _changes(self, chunk: Chunk, n: int, item: Assessed) -> dict[str, list[Any]]:
        return {
            name: [self._as_json(chunk, n, name, value) for value in both]
            for name, both in item.changes.items()
            if field_of(chunk.entity, name) is not None
        }

    def _as_json(self, chunk: Chunk, n: int, name: str, value: Value) -> Any:
        spec = field_of(chunk.entity, name)
        if spec is None or value is None:
            return None
        at = chunk.columns.index("currency") if "currency" in chunk.columns else -1
        return writing.as_json(spec, value, str(chunk.rows[n][at] or self._base) if at >= 0 else self._base)


def _parts(doubt: Problem, named: str) -> dict[str, Any]:
    """Return one doubt of a row: its readings, the first of them the one that was taken, and the options that settle it.

    `named` is the line as `--accept` has it, "" where the row cannot be taken.
    """
    values = doubt.values
    readings = [values[name] for name in ("first", "second")] if {"first", "second"} <= set(values) else []
    told_answers = values.get("answers")
    codes: list[str] = list(told_answers) if isinstance(told_answers, tuple) else []
    if doubt.option == "currency":
        told = values.get("codes")
        codes = (
            list(told)
            if isinstance(told, tuple)
            else [one.currency for one in readings if isinstance(one, Amount)]
        )
    options = options_for(doubt.option, codes) if doubt.option and not doubt.minor else []
    if SHARED_BY in values:
        options.append(f"--read “{values[SHARED_BY]}:{values['name']}=ID”")
    if named and not doubt.minor:
        options += [_accept(named), *([_accept(f"{named}=2")] if doubt.second else [])]
    return {
        "column": doubt.column, "message": doubt.message, "readings": list(map(str, readings)), "options": options
    }  # fmt: skip


def _accept(lines: str) -> str:
    """Return the option that takes lines, as a shell has it."""
    plain = all(sign.isalnum() or sign in "=,:-._…" for sign in lines)
    return f"--accept {lines}" if plain else f'--accept "{lines}"'


def as_lines(doubts: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Give the doubtful rows as lines for people: why, how the row was read, what is there, and how it is accepted."""
    for doubt in doubts:
        state = "accepted" if doubt["accepted"] else "doubtful"
        column = f", column {doubt['column']}" if doubt["column"] else ""
        yield f"Line {doubt['line']}{column}, {state}: {doubt['message']}"
        if doubt["together"]:
            yield f"  stands or falls together with the others of lines {listed(frozenset(doubt['together']))}"
        yield "  read as " + ", ".join(f"{name}={value}" for name, value in doubt["row"].items())
        for name, (old, new) in doubt["changes"].items():
            yield f"  {name}: {'nothing' if old is None else old} -> {'nothing' if new is None else new}"
    open_lines = [
        str(doubt["named"]) for doubt in doubts if doubt["can_be_accepted"] and not doubt["accepted"]
    ]
    if open_lines:
        shown = ",".join(open_lines[:_MOST_LINES]) + (",…" if len(open_lines) > _MOST_LINES else "")
        yield f"Take doubtful rows with {_accept(shown)} or --accept all; leave rows out with --refuse."
    parts = [one for doubt in doubts for one in doubt["doubts"] if not doubt["accepted"]]
    if answers := dict.fromkeys(
        text for one in parts for text in one["options"] if text.startswith("--read")
    ):
        yield "Settle them for the whole file with " + " or ".join(answers) + "."
    if second := next(
        (text for one in parts for text in one["options"] if text.rstrip('"').endswith("=2")), ""
    ):
        yield f"Take a row in its second reading with {second}, all of them with --accept all=2."
