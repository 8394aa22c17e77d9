"""Answers on the command line to what files leave open: `--read dates=month-first`, `--read "a.csv:year=2025"`.

Every question of the window has its word here, and so has what columns mean and whom a shared name means.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from socialroi_desktop import ingest
from socialroi_desktop.catalogue import channels_with
from socialroi_desktop.commands import words
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.errors import UsageError
from socialroi_desktop.ingest import COLUMN, MEANINGS, NO_STATES, STATES
from socialroi_desktop.operations.imports.wanted import Meant

_FORM = N_("--read “{text}” is not of the form dates=month-first, FILE:year=2025 or “column Amount=spend”.")
_VALUE = N_("--read {name}=“{text}”: write one of {choices}.")
_UNKNOWN = N_("--read “{name}” is nothing that “{file}” can be told; it can be told {names}.")
_YEAR = N_("--read year=“{text}” is no year of a shop; write one like 2026.")
_ID = N_("--read “{name}=…” wants the id of a record, such as {name}=12.")
_NO_FILE = N_("--read: no file named “{file}” is imported; there are: {files}.")
# Before this nobody sold from a page.
_FIRST_YEAR = 1990
# Words of an answer by the question, which is the option they set: the word, and the value as questions have it.
_WORDS: Mapping[str, tuple[str, Mapping[str, str]]] = MappingProxyType({
    "day_first": ("dates", {"day-first": "1", "month-first": "0"}),
    "decimal": ("decimals", {"point": ".", "comma": ","}),
})  # fmt: skip
_EXAMPLES = MappingProxyType({
    "period": "2025-03-01..2026-02-28", "currency": "EUR", "timezone": "Europe/Warsaw", "encoding": "UTF-8",
})  # fmt: skip
_KINDS = "|".join(sorted(RECORDS))
_KEY = re.compile(rf"(?:(?P<file>.+?):)??(?P<name>{COLUMN}.+|(?:{_KINDS}):.+|[^:]+)")


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing that is said of a file, of each where `file` is blank."""

    file: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Answers:
    """What was said by `--read`."""

    told: tuple[Answer, ...] = ()

    def options(self, file: str, options: ingest.Options) -> ingest.Options:
        """Return options of one file with what was said of it; UsageError for words that cannot be."""
        told = list(self._of(file))
        columns = {one.name: one.text for one in told if one.name.startswith(COLUMN)}
        # What is said of single columns of a known export maps none of the others.
        single = set(columns.values()) <= {STATES, NO_STATES, *MEANINGS} and not any(
            one.name == "kind" for one in told
        )
        for one in told:
            is_single = single and one.name in columns
            options = options.saying(one.name, one.text) if is_single else _said(options, one)
        return options

    def meant(self, file: str) -> Meant:
        """Return which records the words of a file mean."""
        found: dict[tuple[str, str], int] = {}
        for one in self._of(file):
            entity, colon, word = one.name.partition(":")
            if colon:
                if not one.text.isdecimal():
                    raise UsageError(_ID, name=one.name)
                found[entity, word.strip()] = int(one.text)
        return found

    def must_fit(self, plan: ingest.Plan) -> None:
        """Raise UsageError for what a file cannot be told."""
        fields = plan.layout.specs
        known = {*_OWN, *fields, *(question.id for question in plan.questions), "dimension", "tool"}
        for one in self._of(plan.source.name):
            if one.name not in known and not one.name.startswith(COLUMN) and ":" not in one.name:
                names = ", ".join([*_OWN, *fields])
                raise UsageError(_UNKNOWN, name=one.name, file=plan.source.name, names=names)

    def must_be_of(self, files: Sequence[str]) -> None:
        """Raise UsageError where something is said of a file that is not among these."""
        for one in self.told:
            if one.file and one.file not in files:
                raise UsageError(_NO_FILE, file=one.file, files=", ".join(dict.fromkeys(files)))

    def _of(self, file: str) -> Iterable[Answer]:
        return (one for one in self.told if one.file in ("", file))


def answers(texts: Sequence[str]) -> Answers:
    """Return what `--read` was given as; UsageError for what is no answer."""
    return Answers(tuple(_answer(text) for text in texts))


def _answer(text: str) -> Answer:
    key, sign, value = text.rpartition("=")
    found = _KEY.fullmatch(key.strip())
    if not sign or found is None or not value.strip():
        raise UsageError(_FORM, text=text)
    return Answer(found["file"] or "", found["name"].strip(), value.strip())


def _said(options: ingest.Options, one: Answer) -> ingest.Options:
    if one.name.startswith(COLUMN):
        field = "" if one.text == NO_STATES else one.text
        mapping = {**(options.mapping or {}), one.name.removeprefix(COLUMN).strip(): field}
        return replace(options, mapping=mapping)
    if ":" in one.name:
        return options
    if one.name in _OWN:
        return replace(options, **_OWN[one.name](one.text))
    text = words.channel(one.text, channels_with(options.own_channels)) if one.name == "channel" else one.text
    return replace(options, defaults={**options.defaults, one.name: text or ""})


def _choice(question: str, text: str) -> str:
    name, choices = _WORDS[question]
    value = choices.get(text.lower(), text)
    if value not in choices.values():
        raise UsageError(_VALUE, name=name, text=text, choices=", ".join(choices))
    return value


def _kind(text: str) -> str:
    if text not in RECORDS:
        choices = ", ".join(sorted(name for name, record in RECORDS.items() if record.listing is not None))
        raise UsageError(_VALUE, name="kind", text=text, choices=choices)
    return text


def _whole_year(text: str) -> Period:
    if not (text.isdecimal() and _FIRST_YEAR <= int(text) <= date.today().year + 2):
        raise UsageError(_YEAR, text=text)
    return Period(date(int(text), 1, 1), date(int(text), 12, 31))


_OWN: Mapping[str, Callable[[str], dict[str, Any]]] = MappingProxyType({
    "dates": lambda text: {"day_first": _choice("day_first", text) == "1"},
    "decimals": lambda text: {"decimal": _choice("decimal", text)},
    "currency": lambda text: {"currency": words.currency(text)},
    "timezone": lambda text: {"timezone": words.zone(text)},
    "period": lambda text: {"period": words.period(text, "--read period")},
    "year": lambda text: {"period": _whole_year(text)},
    "encoding": lambda text: {"encoding": words.encoding(text)},
    "account": lambda text: {"account": text},
    "format": lambda text: {"format_id": text},
    "kind": lambda text: {"entity": _kind(text)},
})  # fmt: skip


def options_for(question: str, values: Sequence[str] = ()) -> list[str]:
    """Return the options that answer a question: one for each of its values, else one with an example."""
    name, known = _WORDS.get(question, (question, {}))
    example = NO_STATES if question.startswith(COLUMN) else _EXAMPLES.get(question, question.upper())
    texts = list(known) or list(values) or [example]
    told = [f"{name}={text}" for text in texts]
    return [f'--read "{text}"' if " " in text else f"--read {text}" for text in told]


def open_questions(plan: ingest.Plan) -> list[dict[str, Any]]:
    """Return what a file leaves open as JSON objects: the question, its readings with the option for each, what was taken."""
    return [
        {
            "question": question.text,
            "readings": [label for _, label in question.choices],
            "options": options_for(question.id, [value for value, _ in question.choices]),
            "taken": dict(question.choices).get(question.suggested or "", question.suggested),
        }
        for question in plan.questions
    ]
