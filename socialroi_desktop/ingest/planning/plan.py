"""What a file is and how it will be read: format, mapping, open questions. Made before a single row is read.

Knows the file's top and the formats; converts no rows and compares nothing with the workspace.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from socialroi_desktop.catalogue import channels_with
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.options import Options, Question
from socialroi_desktop.ingest.files.file_names import readable
from socialroi_desktop.ingest.files.sectioned import whole_header
from socialroi_desktop.ingest.files.source import Source, read_as, rows_of
from socialroi_desktop.ingest.formats.declared import format_of, formats
from socialroi_desktop.ingest.formats.headers import normalise, shape_of
from socialroi_desktop.ingest.planning.ad_networks import is_guessed, of_no_network
from socialroi_desktop.ingest.planning.amount_columns import with_amount_columns
from socialroi_desktop.ingest.planning.asked_amounts import with_asked_amounts
from socialroi_desktop.ingest.planning.asking import questions
from socialroi_desktop.ingest.planning.called_lists import as_refunds, as_rows_tell, read_as_called, with_name
from socialroi_desktop.ingest.planning.cancelled_dates import listed_by_dates
from socialroi_desktop.ingest.planning.candidate import ENOUGH, RIVAL, Candidate
from socialroi_desktop.ingest.planning.column_styles import styles_of
from socialroi_desktop.ingest.planning.cost_columns import with_cost_columns
from socialroi_desktop.ingest.planning.currency_columns import with_currencies
from socialroi_desktop.ingest.planning.kind_columns import with_kinds
from socialroi_desktop.ingest.planning.known_columns import columns_of
from socialroi_desktop.ingest.planning.line_parts import with_parts_of_lines
from socialroi_desktop.ingest.planning.line_prices import with_line_prices
from socialroi_desktop.ingest.planning.mapped import mapped_layout
from socialroi_desktop.ingest.planning.mapping import MAPPED
from socialroi_desktop.ingest.planning.named_currency import read_as_named, with_named_currency
from socialroi_desktop.ingest.planning.noticing import notices
from socialroi_desktop.ingest.planning.other_sheets import other_sheets
from socialroi_desktop.ingest.planning.own_files import KNOWN_AGAIN, left_behind, own_layout
from socialroi_desktop.ingest.planning.own_parts import of_own_parts
from socialroi_desktop.ingest.planning.rate_columns import with_rate_columns
from socialroi_desktop.ingest.planning.recognise import candidates
from socialroi_desktop.ingest.planning.said_columns import with_said_columns
from socialroi_desktop.ingest.planning.said_network import is_of_another
from socialroi_desktop.ingest.planning.span_columns import spanned
from socialroi_desktop.ingest.planning.undated_costs import days_above, days_below, lacks_only_days
from socialroi_desktop.ingest.planning.whose_list import believed, is_settled, may_be_takings
from socialroi_desktop.ingest.planning.wide_tables import as_mapped, made_long, may_be_wide
from socialroi_desktop.ingest.sections import stacked, titled

SAMPLES = 50


@dataclass(frozen=True, slots=True)
class Plan:
    """How one table of one file will be read.

    `mapping` is column index -> field name (ingredients begin with `_`), `samples` the first data rows as
    they stand in the file, `rivals` other formats that fit with their confidence. `needs_mapping` is True
    when no format fits well enough: `mapping` is then a first guess for the mapping screen. `declined` says
    why a file is not imported.
    """

    source: Source
    format_id: str
    entity: str
    confidence: float
    reasons: tuple[Problem, ...]
    rivals: tuple[tuple[str, float], ...]
    header: tuple[str, ...]
    header_line: int
    mapping: Mapping[int, str]
    samples: tuple[tuple[str, ...], ...]
    layout: Layout
    questions: tuple[Question, ...] = ()
    declined: Problem | None = None
    needs_mapping: bool = False
    problems: tuple[Problem, ...] = ()

    @property
    def label(self) -> str:
        """The format's name for people."""
        return self.layout.format.label

    @property
    def own(self) -> bool:
        """Whether this app saved the file."""
        return self.layout.format.own

    @property
    def tells_channel(self) -> bool:
        """Whether the file itself says which network each of its rows is of, or none is to be said of them."""
        if any(item.id == "channel" for item in self.questions) or is_guessed(self.layout):
            return False
        form, layout = self.layout.format, self.layout
        in_rows = form.strategy == "rows" and "channel" in layout.specs
        told = layout.positions("channel") or layout.positions("_network")
        return not in_rows or "channel" in form.constants or bool(told)

    @property
    def network(self) -> str | None:
        """The channel that the file says all of its ads are of; None where it says none, or its rows say it."""
        form = self.layout.format
        told = form.entity == "ad_cost" and self.tells_channel and not self.layout.positions("channel")
        return form.constants.get("channel") if told else None

    def is_of_another(self, network: str) -> bool:
        """Whether it is read as an export of another social network than the one said; ads have their own rules."""
        return is_of_another(self.layout.format, network)

    @property
    def fingerprint(self) -> str:
        """Tells two files of the same columns, in any order, as alike; a mapping is remembered under it."""
        names = "\n".join(sorted(normalise(name) for name in self.header))
        if self.layout.headerless and self.samples:
            # Columns without names are alike only where their cells are.
            names += "\n" + "\n".join(shape_of(cell) for cell in self.samples[0])
        return sha256(names.encode()).hexdigest()[:16]

    @property
    def choices(self) -> Mapping[str, str]:
        """The options this plan was made with, as text, so that the import can be done again alike."""
        return self.layout.options.as_text()


def plan(source: Source, settings: Settings, options: Options | None = None) -> Plan:
    """Recognise a file and say how it will be read.

    UserError when `options.format_id` names no format or one whose columns the file lacks, and for a file of
    an archive that cannot be read.
    """
    if source.refused is not None:
        raise UserError(source.refused.template, **source.refused.values)
    options = _readable(options or Options())
    if options.encoding is not None:
        source = read_as(source, options.encoding)
    if (own := own_layout(source, settings, options)) is not None:
        made = _finish(source, *own, 1.0, (KNOWN_AGAIN,))
        return replace(made, declined=_declined(made))
    if options.mapping is not None or options.format_id == MAPPED:
        return _mapped(as_mapped(source, options), settings, options)
    tops = enumerate(zip(source.tops, source.tables, strict=True))
    found = [
        (number, one)
        for number, (top, table) in tops
        for one in candidates(top.rows, table.name, options.own_channels)
    ]
    found.sort(key=lambda pair: -pair[1].confidence)
    if options.format_id:
        return _forced(source, settings, options, found)
    return _recognised(source, settings, options, found)


def _recognised(
    source: Source, settings: Settings, options: Options, found: list[tuple[int, Candidate]]
) -> Plan:
    """Plan a file by what fits best and is borne out, else made long, else as its columns are guessed."""
    borne = believed(source, found, options, settings.currency)
    left = of_own_parts(source, of_no_network(source, borne))
    fits = bool(left) and left[0][1].confidence >= ENOUGH
    long = made_long(source) if not fits or may_be_wide(left[0][1]) else None
    if long is not None:
        return plan(long, settings, options)
    if fits:
        return _as_called(_known(source, settings, options, left), left)
    if left and lacks_only_days(left[0][1]) and not days_below(source.tops[left[0][0]], left[0][1]):
        return _known(source, settings, options, left)
    guess = _mapped(source, settings, options)
    if is_settled(guess.layout, found, left):
        return guess
    left = [*may_be_takings(guess.entity, found, left), *left]
    rivals = tuple((one.format.id, one.confidence) for _, one in left if one.confidence >= RIVAL)
    return replace(guess, needs_mapping=True, confidence=0.0, rivals=rivals)


def _readable(options: Options) -> Options:
    """Return options without bytes that are no text, which a terminal may hand over."""
    if options.account is None:
        return options
    return replace(options, account=readable(options.account))


def _forced(source: Source, settings: Settings, options: Options, found: list[tuple[int, Candidate]]) -> Plan:
    known = {form.id for form in formats()}
    if options.format_id not in known:
        raise UserError(
            "There is no format {format}; the formats are {formats}.",
            format=options.format_id,
            formats=", ".join(sorted(known)),
        )
    form = format_of(options.format_id)
    mine = [pair for pair in found if pair[1].format.id == form.id]
    if not mine or mine[0][1].missing:
        missing = mine[0][1].missing if mine else tuple(column.headers[0] for column in form.columns[:1])
        raise UserError(
            "“{file}” cannot be read as “{label}”, as it has no column such as {columns}.",
            file=source.name,
            label=form.label,
            columns=", ".join(f"“{name}”" for name in missing),
        )
    return _known(source, settings, options, [*mine, *(pair for pair in found if pair not in mine)])


def _known(
    source: Source, settings: Settings, options: Options, found: Sequence[tuple[int, Candidate]]
) -> Plan:
    table, best = found[0]
    top = source.tops[table]
    header = best.header or whole_header(top.rows[best.row], best.format.sections)
    form, columns, currencies = columns_of(source, table, best, header, channels_with(options.own_channels))
    rivals = {one.format.id: one.confidence for _, one in reversed(found) if one.confidence >= RIVAL}
    rivals.pop(best.format.id, None)
    layout = Layout(
        format=form,
        table=source.tables[table],
        header=header,
        header_line=top.lines[0] - 1 if best.header else top.lines[best.row],
        headerless=bool(best.header),
        stated=days_above(top.rows[: best.row], best, source.tables[table].name),
        columns=columns,
        currencies=currencies,
        settings=settings,
        options=options,
    )
    layout = listed_by_dates(with_name(layout, source, top.rows[: best.row]))
    made = _finish(source, table, layout, best.confidence, best.reasons)
    made = replace(made, problems=(*made.problems, *other_sheets(source, found)))
    declined = _declined(made)
    asked = made.questions if declined is None else ()
    return replace(made, rivals=tuple(rivals.items()), declined=declined, questions=asked)


def _as_called(made: Plan, found: Sequence[tuple[int, Candidate]]) -> Plan:
    """Return the plan for a list of refunds where one of orders is called so, else the plan as it is."""
    listed, refunds = made.layout.listed, as_refunds(made.layout, found)
    if listed is None or not refunds:
        return made
    other = _known(made.source, made.layout.settings, made.layout.options, refunds)
    return replace(other, problems=(*other.problems, read_as_called(listed)))


def _declined(made: Plan) -> Problem | None:
    form = made.layout.format
    lacks = form.decline_without and not made.layout.positions(form.decline_without)
    if form.strategy == "declined" or lacks:
        return Problem(form.decline)
    if form.strategy == "stacked":
        return stacked.declined(made.layout)
    if form.strategy == "titled":
        return titled.declined(made.layout)
    return None


def _mapped(source: Source, settings: Settings, options: Options) -> Plan:
    return _finish(source, *mapped_layout(source, settings, options), 1.0, ())


def _finish(
    source: Source, table: int, layout: Layout, confidence: float, reasons: tuple[Problem, ...]
) -> Plan:
    top = source.tops[table]
    below = ((line, cells) for line, cells in rows_of(top) if line > layout.header_line and any(cells))
    data = [tuple(cells) for _, cells in layout.own_rows(below)]
    layout = with_rate_columns(with_said_columns(with_currencies(layout, data), data), data)
    layout = with_line_prices(with_cost_columns(with_amount_columns(layout, data), data), data)
    layout = with_parts_of_lines(with_asked_amounts(layout, data), data)
    unnamed, layout = layout, with_named_currency(layout, source.name)
    layout = as_rows_tell(with_kinds(layout, data), data)
    columns, layout = layout.columns, spanned(layout, data)
    layout = replace(layout, styles=styles_of(layout, data), saved_on=_saved_on(source, layout))
    layout = replace(layout, stamp=sha256(f"{source.sha256}\n{layout.table.name}".encode()).hexdigest()[:8])
    return Plan(
        source=source,
        format_id=layout.format.id,
        entity=layout.format.entity,
        confidence=confidence,
        reasons=reasons,
        rivals=(),
        header=layout.header,
        header_line=layout.header_line,
        mapping={index: column.field for index, column in columns.items()},
        samples=tuple(data[:SAMPLES]),
        layout=layout,
        questions=questions(layout, data),
        problems=(
            *read_as_named(unnamed, layout, source.name),
            *notices(layout, data),
            *left_behind(layout, data),
        ),
    )


def _saved_on(source: Source, layout: Layout) -> str:
    """Return the day a file was written; exports of posts tell no other day for their figures."""
    when = datetime.fromtimestamp(source.modified / 1e9, layout.day_zone)
    return when.date().isoformat() if source.modified else ""
