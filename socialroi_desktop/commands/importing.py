"""The `import` command: plans every file, imports what can be, and reports file by file."""

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from socialroi_desktop import ingest
from socialroi_desktop.catalogue import channels, channels_with
from socialroi_desktop.commands.answers import Answers, answers, open_questions, options_for
from socialroi_desktop.commands.catching_up import catch_up
from socialroi_desktop.commands.doubts import Decision, Doubts, decisions
from socialroi_desktop.commands.notes import about
from socialroi_desktop.commands.unused import unused
from socialroi_desktop.commands.words import channel, import_options
from socialroi_desktop.domain.imports import Assessed, Chunk, Counts
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.imports.applying import apply_files
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.mapping import with_channels
from socialroi_desktop.operations.imports.previewing import plan_source
from socialroi_desktop.operations.imports.told_together import in_succession
from socialroi_desktop.operations.imports.wanted import FileImport, ImportOptions
from socialroi_desktop.operations.result import Imported
from socialroi_desktop.store.file.workspace import Workspace, open_workspace

# Problems listed of one file.
MOST_PROBLEMS = 10_000
# What is left open, doubtful rows with both readings, how many rows were refused, and what other records come with a file.
_NOTHING_MORE: Mapping[str, Any] = MappingProxyType(
    {"questions": [], "doubts": [], "refused": 0, "makes": {}}
)
# What has become of rows that came in, were there already, wait for an answer or were told line by line.
_TAKEN = ("new", "same", "changed", "doubtful", "rejected", "refused")


def import_exports(arguments: argparse.Namespace, path: Path) -> tuple[list[dict[str, Any]], list[UserError]]:
    """Import the files named on the command line; return a report for each and the errors met."""
    asked, said = ingest.Options(**import_options(arguments)), answers(arguments.read)
    found = ingest.exports_in([Path(name) for name in arguments.exports])
    for problem in found.left_out:
        print(problem.message, file=sys.stderr)
    names = found.names()
    with open_workspace(path) as workspace:
        options = with_channels(workspace, asked)
        network = channel(arguments.channel, channels_with(options.own_channels))
        plans: list[ingest.Plan] = []
        reports: list[dict[str, Any]] = []
        errors = [UserError(problem.template, **problem.values) for problem in found.cut]
        for file in found.files:
            for source in _sources(file, names[file], reports, errors):
                plan = _plan(
                    workspace, source, (said.options(source.name, options), network), reports, errors
                )
                if plan is not None:
                    plans.append(plan)
                    # Holds the place among the reports until the file is imported.
                    reports.append({})
        said.must_be_of([*names.values(), *(plan.source.name for plan in plans)])
        for plan in plans:
            said.must_fit(plan)
        told = _with_siblings(workspace, plans, lambda plan: said.options(plan.source.name, options))
        plans = _answered(told, reports, errors)
        decided = decisions(arguments.accept, arguments.refuse, [plan.source.name for plan in plans])
        if plans:
            files = [_decided(plan, one, said) for plan, one in zip(plans, decided, strict=True)]
            made = _imported(workspace, files, decided, arguments.dry_run)
            errors += _nothing_taken(plans, made)
            done = iter(made)
            reports = [report or next(done) for report in reports]
            catch_up(workspace, sum(report["new"] + report["changed"] for report in reports))
    return reports, errors


def _decided(plan: ingest.Plan, decision: Decision, said: Answers) -> FileImport:
    """Return a file with what was decided on its rows, and said of its words."""
    options = replace(plan.layout.options, second=decision.accepted.second)
    read = replace(plan, layout=replace(plan.layout, options=options))
    return FileImport(read, decision.selection, said.meant(plan.source.name))


def _with_siblings(
    workspace: Workspace, plans: list[ingest.Plan], said: Callable[[ingest.Plan], ingest.Options]
) -> list[ingest.Plan]:
    """Return the plans, those of files that name no network made again with what the others are of."""
    told = ingest.networks_told(plans)
    return [
        plan_source(workspace, plan.source, replace(said(plan), network=told[place]))
        if place in told
        else plan
        for place, plan in enumerate(plans)
    ]


def _sources(
    file: Path, name: str, reports: list[dict[str, Any]], errors: list[UserError]
) -> tuple[ingest.Source, ...]:
    """Return what is imported of a file; several exports come in one archive."""
    try:
        return ingest.open_sources(file, name=name)
    except UserError as error:
        errors.append(error)
        reports.append(_report(name, "", "", Counts(), [Problem(error.template, error.values)]))
        return ()


def _plan(
    workspace: Workspace,
    source: ingest.Source,
    said: tuple[ingest.Options, str | None],
    reports: list[dict[str, Any]],
    errors: list[UserError],
) -> ingest.Plan | None:
    options, network = said
    try:
        plan = plan_source(workspace, source, options)
        _must_agree(plan, network)
        if network is not None and (not plan.tells_channel or plan.is_of_another(network)):
            told = replace(options, defaults={**options.defaults, "channel": network})
            plan = plan_source(workspace, source, told)
            _must_not_be_of_another(plan, network)
        said_in_vain = unused(plan, workspace.settings(), options, network)
        plan = replace(plan, problems=(*plan.problems, *said_in_vain))
    except UserError as error:
        if source.kind != ingest.BESIDE:
            errors.append(error)
        reports.append(_report(source.name, "", "", Counts(), [Problem(error.template, error.values)]))
        return None
    if plan.declined is not None:
        reports.append(_report(source.name, plan.format_id, plan.entity, Counts(skipped=0), [plan.declined]))
        return None
    return plan


def _must_agree(plan: ingest.Plan, network: str | None) -> None:
    """Raise UserError where ads say themselves that they are of another network than the one told for them."""
    if network is None or plan.own or plan.entity != "ad_cost" or plan.network == network:
        return
    if plan.network is not None:
        raise _of_another(plan, plan.network, network)
    if plan.layout.positions("channel"):
        raise UserError("“{file}” names the network of each row; leave out --channel.", file=plan.source.name)


def _must_not_be_of_another(plan: ingest.Plan, network: str) -> None:
    """Raise UserError where a file proves by its headers, or is said, to be of another network than the one told for it."""
    if not plan.own and plan.is_of_another(network):
        raise _of_another(plan, plan.layout.format.constants["channel"], network)


def _of_another(plan: ingest.Plan, told: str, network: str) -> UserError:
    return UserError(
        "“{file}” is a report of {told}, not of {channel}; leave out --channel.",
        file=plan.source.name, told=channels()[told].name, channel=channels()[network].name,
    )  # fmt: skip


def _answered(
    plans: list[ingest.Plan], reports: list[dict[str, Any]], errors: list[UserError]
) -> list[ingest.Plan]:
    """Return the plans that leave nothing open once the other files were asked; the rest has its report in its place."""
    places = [at for at, report in enumerate(reports) if not report]
    ready: list[ingest.Plan] = []
    for at, plan in zip(places, plans, strict=True):
        question = next((item for item in plan.questions if item.suggested is None), None)
        if not plan.needs_mapping and question is None:
            ready.append(plan)
            continue
        missing = _unanswered(plan.source.name, question)
        errors.append(missing)
        # What a first mapping would make of an unknown file was decided by nobody.
        known = ("", "") if plan.needs_mapping else (plan.format_id, plan.entity)
        problem = Problem(missing.template, missing.values)
        more = {**_NOTHING_MORE, "questions": open_questions(plan)}
        reports[at] = _report(plan.source.name, *known, Counts(), [problem], more=more)
    return ready


def _unanswered(file: str, question: "ingest.Question | None") -> UserError:
    if question is None:
        return UserError(
            "“{file}” has columns that no known export has; import it on the Data tab, where you say what each column means,"
            " name its format with --format, or say it with --read kind=cost --read “column Betrag=amount”.",
            file=file,
        )
    asked = Problem(question.template, question.values)
    if question.id == "period":
        return UserError(
            "“{file}”: {problem} Say it with --period 2025-03-01..2026-02-28.", file=file, problem=asked
        )
    option = options_for(question.id, [value for value, _ in question.choices])[0]
    return UserError("“{file}”: {problem} Say it with {option}.", file=file, problem=asked, option=option)


def _imported(
    workspace: Workspace, files: list[FileImport], decided: list[Decision], dry_run: bool
) -> list[dict[str, Any]]:
    base = workspace.settings().currency
    order, planned = in_succession(files)
    told = [_Told() for _ in planned]
    several = len(files) > 1
    doubts = [Doubts(files[place].plan.source.name, decided[place], base, several=several) for place in order]
    state = {"file": 0}

    def watch(chunk: Chunk, verdicts: Sequence[Assessed]) -> None:
        mine = told[state["file"]]
        mine.take(item.problem for item in chunk.rejected)
        mine.take(chunk.skipped)
        mine.take(doubts[state["file"]].take(chunk, verdicts))

    def file_done(_: Imported) -> None:
        doubts[state["file"]].must_be_met()
        state["file"] += 1

    options = ImportOptions(dry_run=dry_run, watch=watch, file_done=file_done)
    # What was said is kept for the next file of its kind, here and in the window.
    results = (
        import_files(workspace, files=planned, options=options)
        if dry_run
        else apply_files(workspace, files=planned, options=options).files
    )
    reports = [
        _report(
            result.file, result.format_id, result.entity, result.counts,
            [*about(planned[n].plan), *told[n].problems(), *result.notes],
            batch=result.batch_id, more={
                "questions": open_questions(planned[n].plan), "doubts": doubts[n].told,
                "refused": doubts[n].refused, "makes": dict(result.makes),
            },
        )
        for n, result in enumerate(results)
    ]  # fmt: skip
    return [reports[order.index(place)] for place in range(len(files))]


def _nothing_taken(plans: list[ingest.Plan], made: list[dict[str, Any]]) -> list[UserError]:
    """Return an error for each file with rows of which none was taken, so that no script takes it for imported."""
    return [
        UserError("No row of “{file}” was taken; what is said of it tells why.", file=report["file"])
        for plan, report in zip(plans, made, strict=True)
        if plan.samples and not plan.own and not any(report[name] for name in _TAKEN)
    ]


@dataclass(slots=True)
class _Told:
    """The problems of one file for its report; a file full of them must not fill the memory."""

    kept: list[Problem] = field(default_factory=list)
    more: int = 0

    def take(self, problems: Iterable[Problem | None]) -> None:
        for problem in problems:
            if problem is not None and len(self.kept) < MOST_PROBLEMS:
                self.kept.append(problem)
            else:
                self.more += problem is not None

    def problems(self) -> list[Problem]:
        template = (
            "One further row was rejected, skipped or doubted; the Data tab lists those of an import."
            if self.more == 1
            else "{count} further rows were rejected, skipped or doubted; the Data tab lists those of an import."
        )
        told = Problem(template, {"count": self.more})
        return [*self.kept, told] if self.more else self.kept


def _report(
    file: str,
    format_id: str,
    entity: str,
    counts: Counts,
    problems: list[Problem],
    *,
    batch: int | None = None,
    more: Mapping[str, Any] = _NOTHING_MORE,
) -> dict[str, Any]:
    return {
        "file": file,
        "format": format_id,
        "entity": entity,
        "rows": counts.rows,
        "new": counts.new,
        "same": counts.same,
        "changed": counts.changed,
        "doubtful": counts.doubtful,
        "rejected": counts.rejected,
        "skipped": counts.skipped,
        "problems": [
            {"line": problem.line, "column": problem.column, "message": problem.message}
            for problem in problems
        ],
        "batch": batch,
        **more,
    }
