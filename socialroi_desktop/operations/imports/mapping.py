"""Remembers by the header what the seller said about a file: what its columns mean, and the answers to what it leaves open.

An answer is used again only where a file leaves the same thing open; the days a file covers only for the same bytes. It is
forgotten once a file of the same header proves the opposite.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from socialroi_desktop import ingest
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest import Options
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.own_channels import channels_of
from socialroi_desktop.store.sameness.same_bytes import imports_of

_COLUMNS, _DEFAULTS, _ANSWERS, _FORMAT = "columns", "defaults", "answers", "format"
# The days that files cover, by the SHA-256 of each.
_PERIODS, _PERIOD = "periods", "period"
# Said by other parts of what is kept, or about one file alone.
_NO_ANSWERS = frozenset({"format_id", "entity", "mapping", "defaults", "account", "second"})
# What can be read in two ways, of which the question suggests the first.
_TWO_WAYS = frozenset({"day_first", "decimal"})
_CHANNEL = "channel"
_AS_BEFORE = N_("{problem} Taken as for the last file with these columns: {answer}.")
_ACCOUNT_AS_BEFORE = N_(
    "This very file came in as that of the account “{account}” before and is read as that again; say another one where that is"
    " wrong (--account)."
)
# Files of one header differ in what the names in them are.
_OF_ONE_FILE = frozenset({"dimension"})
Kept = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Planned:
    """How a file will be read, and the questions about it that were answered as last time."""

    plan: ingest.Plan
    recalled: tuple[ingest.Question, ...] = ()

    @property
    def notes(self) -> tuple[Problem, ...]:
        """What is to be said of answers that were taken again."""
        said = self.plan.layout.options
        return tuple(
            Problem(
                _AS_BEFORE,
                {"problem": Problem(question.template, question.values), "answer": _words_of(question, said)},
            )
            for question in self.recalled
        )


def plan_as_before(workspace: Workspace, source: ingest.Source, options: Options | None = None) -> Planned:
    """Say how an opened file will be read; what `options` leave unsaid is taken from files of the same header before."""
    said = with_channels(workspace, options or Options())
    made = ingest.plan(source, workspace.settings(), said)
    if said.mapping is None and said.format_id is None:
        chosen = _chosen(batches.remembered_mapping(workspace, made.fingerprint), said)
        if chosen is not None:
            said, made = chosen, ingest.plan(source, workspace.settings(), chosen)
            if _is_against(made, chosen, _CHANNEL):
                others = {name: value for name, value in chosen.defaults.items() if name != _CHANNEL}
                said = replace(chosen, defaults=others)
                made = ingest.plan(source, workspace.settings(), said)
    found = batches.remembered_mapping(workspace, _key(made))
    answers = _answers(found[1], source) if found else Options()
    account = None if said.account else _account_of(workspace, made)
    told = replace(said, timezone=said.timezone or answers.timezone, account=said.account or account)
    asked = tuple(
        item
        for item in made.questions
        if _is_said(answers, item.id) and not _is_against(made, answers, item.id)
    )
    for item in asked:
        told = _taking(told, answers, item.id)
    if told == said:
        return Planned(made)
    plan = ingest.plan(source, workspace.settings(), told)
    if account is not None:
        plan = replace(plan, problems=(*plan.problems, Problem(_ACCOUNT_AS_BEFORE, {"account": account})))
    return Planned(plan, asked)


def with_channels(workspace: Workspace, options: Options) -> Options:
    """Return options with the platforms of the seller's own that are in use, which files may name."""
    return replace(options, own_channels=channels_of(workspace).own_ids)


def remember_answers(workspace: Workspace, *, plan: ingest.Plan) -> Changed | None:
    """Keep what was said about a file for the next one of its header; None when all of it is known already."""
    news = _news(workspace, plan)
    if not news:
        return None
    mapped = plan.layout.options.mapping is not None
    template = "Column mapping of {file}" if mapped else "Answers about {file}"
    with change(workspace, template, file=plan.source.name) as writer:
        _write(writer, news)
    return Changed(template, {"file": plan.source.name}, writer.rows)


def remember_within(workspace: Workspace, writer: Writer, *, plan: ingest.Plan) -> None:
    """Do as `remember_answers` inside a running change: what takes that back takes back what was said with it."""
    _write(writer, _news(workspace, plan))


def _news(workspace: Workspace, plan: ingest.Plan) -> Mapping[str, tuple[str, Kept]]:
    """Return by key what is to be kept and is not kept so yet."""
    found = {key: kept for key, kept in _to_keep(workspace, plan).items() if kept}
    return {key: kept for key, kept in found.items() if batches.remembered_mapping(workspace, key) != kept}


def _write(writer: Writer, news: Mapping[str, tuple[str, Kept]]) -> None:
    for key, (entity, kept) in news.items():
        batches.remember_mapping(writer, key, entity, kept)


def _account_of(workspace: Workspace, plan: ingest.Plan) -> str | None:
    """Return the account that the last import of these very bytes was said to be of; None where that said none."""
    before = imports_of(workspace.connection(), plan.source.sha256)
    mine = plan.layout.table.name
    said = [one.choices.get("account") for one in before.values() if one.choices.get("table", mine) == mine]
    return said[-1] if said else None


def _key(plan: ingest.Plan) -> str:
    """Return under what the answers about a file are kept: its header, and what it was taken for."""
    return plan.fingerprint if plan.format_id == "mapped" else f"{plan.fingerprint}:{plan.format_id}"


def _chosen(found: tuple[str, Kept] | None, said: Options) -> Options | None:
    """Return options with the mapping or the format chosen for a header; None when none was."""
    if found is None:
        return None
    entity, kept = found
    if _FORMAT in kept:
        return replace(said, format_id=kept[_FORMAT])
    if _COLUMNS not in kept:
        return None
    defaults = dict(kept[_DEFAULTS]) | dict(said.defaults)
    return replace(said, entity=entity, mapping=kept[_COLUMNS], defaults=defaults)


def _answers(kept: Kept, source: ingest.Source) -> Options:
    told = dict(kept.get(_ANSWERS, {}))
    told.pop(_PERIOD, None)
    if days := kept.get(_PERIODS, {}).get(source.sha256):
        told[_PERIOD] = days
    defaults = {name: value for name, value in kept.get(_DEFAULTS, {}).items() if name not in _OF_ONE_FILE}
    return replace(Options.from_text(told), defaults=defaults)


def _is_said(answers: Options, question: str) -> bool:
    """Tell whether options answer a question; one that is no option is about a field without a column."""
    if question in Options.__dataclass_fields__:
        return getattr(answers, question) is not None
    return answers.said_of(question) is not None


def _is_against(plan: ingest.Plan, answers: Options, question: str) -> bool:
    """Tell whether a file itself speaks against what was answered for another one."""
    answer = _answer_text(answers, question)
    return bool(answer) and ingest.speaks_against(
        plan.layout, plan.samples, plan.source.name, question, answer
    )


def _answer_text(answers: Options, question: str) -> str:
    return answers.as_text().get(question) or answers.said_of(question) or ""


def _words_of(question: ingest.Question, answers: Options) -> str:
    answer = _answer_text(answers, question.id)
    return dict(question.choices).get(answer, answer)


def _taking(options: Options, answers: Options, question: str) -> Options:
    if question not in Options.__dataclass_fields__:
        return options.saying(question, answers.said_of(question) or "")
    said: dict[str, Any] = {question: getattr(answers, question)}
    return replace(options, **said)


def _to_keep(workspace: Workspace, plan: ingest.Plan) -> Mapping[str, tuple[str, Kept] | None]:
    options = plan.layout.options
    found: dict[str, tuple[str, Kept] | None] = {}
    if options.mapping is not None:
        kept = {_COLUMNS: dict(options.mapping), _DEFAULTS: dict(options.defaults)}
        found[_key(plan)] = (plan.entity, kept | _answers_to_keep(workspace, plan))
        return found
    if options.format_id is not None:
        found[plan.fingerprint] = (plan.entity, {_FORMAT: options.format_id})
    answers = _answers_to_keep(workspace, plan)
    before = batches.remembered_mapping(workspace, _key(plan))
    if answers or options.defaults or before:
        defaults = (dict(before[1].get(_DEFAULTS, {})) if before else {}) | dict(options.defaults)
        found[_key(plan)] = (plan.entity, {_DEFAULTS: defaults} | answers)
    return found


def _by_second(plan: ingest.Plan) -> dict[str, str]:
    """Return the answers to what a file leaves open that all its rows were read by in the second way."""
    if ingest.ALL_LINES not in plan.layout.options.second:
        return {}
    return {
        question.id: value
        for question in plan.questions
        if question.id in _TWO_WAYS
        for value, _ in question.choices
        if value != question.suggested
    }


def _answers_to_keep(workspace: Workspace, plan: ingest.Plan) -> dict[str, Any]:
    """Return the answers about this file on top of earlier ones: it may have left less open than they did."""
    options = plan.layout.options.as_text().items()
    said = _by_second(plan) | {name: text for name, text in options if name not in _NO_ANSWERS}
    before = batches.remembered_mapping(workspace, _key(plan))
    earlier: Kept = before[1] if before else {}
    answers = {
        name: text for name, text in earlier.get(_ANSWERS, {}).items() if not _is_disproved(plan, name, text)
    }
    kept = {_ANSWERS: answers, _PERIODS: dict(earlier.get(_PERIODS, {}))}
    if _PERIOD in said:
        kept[_PERIODS][plan.source.sha256] = said.pop(_PERIOD)
    kept[_ANSWERS].update(said)
    return {name: found for name, found in kept.items() if found}


def _is_disproved(plan: ingest.Plan, name: str, text: str) -> bool:
    """Tell whether a file proves that its columns are written otherwise than was answered for an earlier one."""
    return name in _TWO_WAYS and ingest.speaks_against(
        plan.layout, plan.samples, plan.source.name, name, str(text)
    )
