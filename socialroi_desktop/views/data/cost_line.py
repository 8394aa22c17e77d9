"""The line that adds a cost: own hours are priced at the workspace's rate while they are typed."""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.money import worth_of_time
from socialroi_desktop.domain.records import Cost
from socialroi_desktop.domain.values.numbers import minutes_text
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.add_line import AddLine, FieldPlace, begun_today
from socialroi_desktop.views.records.field_editors import entry_of

_WHAT = (
    FieldPlace("spent_on", 4, 146),
    FieldPlace("kind", 10, 150),
    FieldPlace("amount", 6, 80),
    FieldPlace("minutes", 4, 60),
    FieldPlace("channel", 8, 100),
)
_WHOM = (
    FieldPlace("influencer_id", 10, 120),
    FieldPlace("campaign_id", 10, 120),
    FieldPlace("activity_id", 10, 120),
    FieldPlace("note", 20, 100),
)


class CostLine(AddLine):
    """A cost begins today, as ad spend, in the currency of the workspace."""

    def __init__(self, session: Session, naming: Naming, parent: QWidget | None = None) -> None:
        blank = begun_today(session, Cost, kind="ad_spend")
        super().__init__(session, naming, blank, (_WHAT, _WHOM), button=self.tr("Add cost"), parent=parent)

    def missing(self, record: Record) -> tuple[str, str] | None:
        if isinstance(record, Cost) and record.amount is None and record.minutes is None:
            return "amount", self.tr("Type an amount, or the time of own hours.")
        return None

    def hint(self) -> str:
        entry = entry_of(self.editors["kind"])
        if not isinstance(entry, Picked) or entry.value != "hours":
            return self.tr("Enter adds the cost; what was chosen stays for the next one.")
        settings = self._session.settings
        if settings.hourly_rate is None:
            return self.tr(
                "Own hours need a rate: set your hourly rate in the workspace settings, or type an amount."
            )
        record = self.reading().record
        minutes = record.minutes if isinstance(record, Cost) else None
        rate = formatting.money(settings.hourly_rate, settings.currency)
        if not minutes or (isinstance(record, Cost) and record.amount is not None):
            return self.tr("Own hours are priced at {rate} an hour unless an amount is typed.").format(
                rate=rate
            )
        cost = formatting.money(worth_of_time(minutes, settings.hourly_rate), settings.currency)
        return self.tr("{time} h × {rate} = {cost}").format(time=minutes_text(minutes), rate=rate, cost=cost)
