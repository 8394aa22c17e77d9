"""What activities of each motive brought, as rows of a table. Knows no widgets."""

from fractions import Fraction

from socialroi_desktop.domain.records import Activity
from socialroi_desktop.queries.strategy.motives import MotiveResult, by_motive
from socialroi_desktop.viewmodels.plan.result_rows import ResultRows
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.row_model import Column
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label


def motive_rows(session: Session) -> ResultRows[MotiveResult]:
    """Return the rows of all activities, one a motive."""
    concerns = {"activity", "cost", "account_day", "settings", "exchange_rate"}
    return ResultRows(session, by_motive, concerns)


def motive_columns(currency: str) -> list[Column[MotiveResult]]:
    """Return the columns of the table."""

    def money(amount: Fraction | int | None) -> str:
        return formatting.money(None if amount is None else round(amount), currency)

    return [
        Column(translate("Motives", "Motive"), motive_words),
        Column(
            translate("Motives", "Activities"), lambda row: formatting.number(len(row.results)), right=True
        ),
        Column(
            translate("Motives", "Took part"), lambda row: formatting.number(row.participants), right=True
        ),
        Column(translate("Motives", "New followers"), lambda row: formatting.number(row.gained), right=True),
        Column(translate("Motives", "Cost"), lambda row: money(row.cost), right=True),
        Column(translate("Motives", "Per participant"), lambda row: money(row.per_participant), right=True),
        Column(translate("Motives", "Per follower"), lambda row: money(row.per_follower), right=True),
    ]


def motive_words(row: MotiveResult) -> str:
    """Return what a motive is called."""
    return (
        choice_label(Activity, "motive", row.motive)
        if row.motive
        else translate("Motives", "No motive named")
    )
