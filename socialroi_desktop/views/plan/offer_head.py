"""What stands first beside an offer: the funnel it is a step of, with counts and the rates between its steps."""

from PySide6.QtWidgets import QVBoxLayout

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.metrics.methods.funnel import FunnelStep, Rate
from socialroi_desktop.queries.strategy.funnels import Funnel, funnel_around
from socialroi_desktop.viewmodels.plan.about import AboutRecord
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session, problem_text
from socialroi_desktop.views.records.setup import RecordHead
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.key_value_list import KeyValue, KeyValueList
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown

_CONCERNS = frozenset({"offer", "offer_day", "campaign"})


class OfferHead(RecordHead):
    """One row a step: who saw and answered it; between two steps how many go on. Below, why a rate is not known."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.model = AboutRecord[Funnel | None](session, funnel_around, _CONCERNS, self)
        self.title = role_label("", "card-title", wrap=True)
        self.steps = KeyValueList()
        self.reasons = role_label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().tight)
        for widget in (self.title, self.steps, self.reasons):
            column.addWidget(widget)
        self.model.reloaded.connect(self._show)
        read_while_shown(self, self.model)

    def show_record(self, record: Record, _naming: Naming) -> None:
        """Show the funnel of an offer."""
        self.model.show_record(record)

    def _show(self) -> None:
        found = self.model.told
        if found is None:
            return
        named = self.tr("Funnel of {campaign}").format(campaign=found.campaign)
        self.title.setText(named if found.campaign else self.tr("Funnel of offers without a campaign"))
        self.steps.set_rows([row for step in found.steps for row in self._rows(step)])
        rates = [rate for step in found.steps for rate in (step.passed, step.rate) if rate is not None]
        reasons = dict.fromkeys(problem_text(rate.reason) for rate in rates if rate.reason is not None)
        self.reasons.setText("\n".join(reasons))
        self.reasons.setVisible(bool(reasons))

    def _rows(self, step: FunnelStep) -> list[KeyValue]:
        name = self.tr("{step}. {offers}").format(step=step.place, offers=", ".join(step.names))
        answered = self.tr("{responses} of {reached} ({rate})").format(
            responses=formatting.number(step.responses),
            reached=formatting.number(step.reached),
            rate=_percent(step.rate),
        )
        own = KeyValue(name, answered, strong=True, reason=_reason(step.rate))
        if step.passed is None:
            return [own]
        on = KeyValue(
            self.tr("go on from the step before"), _percent(step.passed), reason=_reason(step.passed)
        )
        return [on, own]


def _percent(rate: Rate) -> str:
    return formatting.percent(None if rate.value is None else float(rate.value), 1)


def _reason(rate: Rate) -> str:
    return problem_text(rate.reason) if rate.reason is not None else ""
