"""How it is told what deals were assumed to bring and what they brought. Plain data and a table, no widgets."""

from PySide6.QtCore import QObject

from socialroi_desktop.domain.records import Deal
from socialroi_desktop.queries.outreach.outcomes import Outcome, TrackRecord
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate

Row = tuple[Deal, Outcome]


def outcome_line(outcome: Outcome) -> tuple[str, Tone]:
    """Return what was assumed of a deal and what came, in one line, and how that is judged."""
    assumed = translate("Outcome", "Assumed {orders}").format(orders=_orders(outcome.expected))
    if outcome.chance is not None:
        assumed = translate("Outcome", "{assumed}, chance {chance}").format(
            assumed=assumed, chance=formatting.percent(outcome.chance / 10_000)
        )
    return beside((assumed, _came(outcome))), _tone(outcome)


def outcome_table(parent: QObject | None = None) -> RowModel[Row]:
    """Return the table of deals with what each needed and what came."""
    columns: tuple[Column[Row], ...] = (
        Column(translate("Outcome", "Deal"), lambda row: row[0].name or row[0].purpose),
        Column(translate("Outcome", "Needed"), lambda row: _number(row[1].expected), right=True),
        Column(translate("Outcome", "Chance"), lambda row: _chance(row[1]), right=True),
        Column(
            translate("Outcome", "Came"),
            lambda row: _number(row[1].actual),
            right=True,
            answers={
                Role.TONE: lambda row: _tone(row[1]),
                Role.REASON: lambda row: (
                    outcome_line(row[1])[0] if row[1].reason is None else problem_text(row[1].reason)
                ),
            },
        ),
    )
    return RowModel(columns, parent)


def record_line(record: TrackRecord | None) -> str:
    """Return how often the deals that are over reached what they needed, beside how often that was told; "" without any."""
    if record is None or not record.deals:
        return ""
    several = translate(
        "Outcome", "Of %Ln deals that are over {reached} reached what they needed; by their chances {told} were to.", "",
        record.deals,
    )  # fmt: skip
    one = translate(
        "Outcome", "One deal is over: {reached} reached what it needed; by its chance {told} were to."
    )
    return either(record.deals, one, several).format(
        reached=formatting.number(record.reached), told=formatting.number(record.promised, 1)
    )


def _came(outcome: Outcome) -> str:
    if outcome.actual is None:
        return problem_text(outcome.reason) if outcome.reason is not None else formatting.UNKNOWN
    came = _orders(outcome.actual)
    if outcome.reached:
        return translate("Outcome", "{orders} came: reached").format(orders=came)
    if outcome.over:
        return translate("Outcome", "{orders} came: missed").format(orders=came)
    return translate("Outcome", "{orders} came so far").format(orders=came)


def _tone(outcome: Outcome) -> Tone:
    if outcome.reached is None:
        return Tone.MUTED
    return Tone.GOOD if outcome.reached else Tone.BAD


def _orders(count: int | None) -> str:
    if count is None:
        return formatting.UNKNOWN
    return either(count, translate("Outcome", "1 order"), translate("Outcome", "%Ln orders", "", count))


def _number(count: int | None) -> str:
    return formatting.UNKNOWN if count is None else formatting.number(count)


def _chance(outcome: Outcome) -> str:
    return formatting.UNKNOWN if outcome.chance is None else formatting.percent(outcome.chance / 10_000)
