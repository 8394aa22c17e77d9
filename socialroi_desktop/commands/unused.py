"""Answers on the command line that a file leaves nothing open for: said, so that nobody takes them for followed."""

from collections.abc import Iterator
from dataclasses import replace

from socialroi_desktop import ingest
from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.ingest import Options

_NOT_NEEDED = N_("{option} changed nothing: “{file}” leaves nothing open that it would answer.")
_DAYS = (Kind.DATE, Kind.TIME)
# Options by the question that asks for them, as they are written.
_OPTIONS = {
    "day_first": "--read dates", "decimal": "--read decimals", "timezone": "--timezone", "period": "--period",
    "currency": "--currency",
}  # fmt: skip


def unused(plan: ingest.Plan, settings: Settings, said: Options, network: str | None) -> Iterator[Problem]:
    """Give a sentence for each answer in `said`, and for the channel `network`, that changed nothing of a file."""
    for option in _unused(plan, settings, said, network):
        yield Problem(_NOT_NEEDED, {"option": option, "file": plan.source.name})


def _unused(plan: ingest.Plan, settings: Settings, said: Options, network: str | None) -> Iterator[str]:
    if network is not None and plan.layout.options.defaults.get("channel") != network:
        yield "--channel"
    if said.entity not in (None, plan.entity) and plan.layout.options.mapping is None:
        yield "--read kind"
    if said.account is not None and not plan.layout.format.account and not _has_accounts(plan):
        yield "--account"
    yield from _columns_in_vain(plan, said)
    told = [name for name in _OPTIONS if getattr(said, name) is not None]
    if not told or plan.needs_mapping:
        return
    options = plan.layout.options
    bare = replace(options, day_first=None, decimal=None, timezone=None, period=None, currency=None)
    asked = {question.id for question in ingest.plan(plan.source, settings, bare).questions}
    yield from (_OPTIONS[name] for name in told if name not in asked and not _may_matter(plan, name))


def _columns_in_vain(plan: ingest.Plan, said: Options) -> Iterator[str]:
    """Give what was said of single columns that are not there, or are read otherwise all the same."""
    for header, answer in said.columns.items():
        places = [
            at for at, name in enumerate(plan.header) if ingest.normalise(name) == ingest.normalise(header)
        ]
        read = [plan.mapping.get(at, ingest.NO_STATES) for at in places]
        # A flag tells states, too, in a field of its own.
        field = ingest.MEANINGS.get(answer, "")
        if (
            not read
            or (ingest.NO_STATES in read) is not (answer == ingest.NO_STATES)
            or (field and field not in read)
        ):
            yield f"--read “{ingest.COLUMN}{header}”"


def _has_accounts(plan: ingest.Plan) -> bool:
    return bool({"account", "property"} & plan.layout.specs.keys())


def _may_matter(plan: ingest.Plan, name: str) -> bool:
    """Tell whether an answer may have changed how cells are read although nothing had to be asked."""
    layout = plan.layout
    if name == "timezone":
        return bool(layout.format.zone) or any(layout.kind(at) is Kind.TIME for at in layout.columns)
    if name == "period":
        return plan.entity == "post" or not any(layout.kind(at) in _DAYS for at in layout.columns)
    if name == "currency":
        # Rows that name none are read in it.
        places = layout.positions("currency")
        return not places or any(not cell.strip() for at in places for cell in layout.cells(at))
    kinds = _DAYS if name == "day_first" else (Kind.MONEY, Kind.DECIMAL, Kind.INTEGER)
    cells = (
        row[at] for row in plan.samples for at in layout.columns if at < len(row) and layout.kind(at) in kinds
    )
    if name == "day_first":
        return any(ingest.is_open_day(cell) for cell in cells)
    return any(sign in cell for cell in cells for sign in ".,")
