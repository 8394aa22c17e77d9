"""The view model of the ROI tab: asks in the background, drops what is stale, hands out snapshots and proofs.

Knows no widgets. It reads only while the tab is looked at; what changed meanwhile is read on return.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.channels import in_both
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.metrics.methods.attribution import MODELS
from socialroi_desktop.queries.activity import after, campaign_days
from socialroi_desktop.queries.proof import ALL_ROWS
from socialroi_desktop.queries.roi.answer import answer, with_breakdown, with_metric
from socialroi_desktop.queries.roi.choices import BREAKDOWNS
from socialroi_desktop.queries.roi.snapshot import Question, RoiSnapshot
from socialroi_desktop.queries.roi.trend import Trend, trend_of
from socialroi_desktop.queries.scope import By, other_channels, social_channels
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.roi.proof import ProofAnswer, find_proof
from socialroi_desktop.viewmodels.roi.proof_sheet import save_sheet
from socialroi_desktop.viewmodels.roi.proof_text import ProofText, proof_text
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

# What the tab speaks of: a change of anything else leaves every figure as it is.
_NAMED = frozenset({"settings", "bio_link", "topic", "content_form", "brand"})
CONCERNS = frozenset({record.entity for record in RECORDS.values() if record.counted}) | _NAMED


class RoiModel(VisibleModel, QObject):
    """Holds the latest snapshot, the open proof and the metric drawn over time.

    `sheet_saved` gives the path of a written proof sheet.
    """

    snapshot_changed = Signal()
    trend_changed = Signal()
    proof_changed = Signal()
    sheet_saved = Signal(str)

    def __init__(self, session: Session, filters: FilterState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filters = filters
        self._model = MODELS[0]
        self._by: By = "campaign"
        self._snapshot: RoiSnapshot | None = None
        self._proof: ProofText | None = None
        self._wanted_proof = ""
        self._wanted_metric = ""
        self._trend: Trend | None = None
        self._trend_metric = ""
        self._active, self._stale = False, True
        self._reading = False
        filters.changed.connect(self.refresh)
        self.follow(session, CONCERNS)

    @property
    def snapshot(self) -> RoiSnapshot | None:
        """What was read last, None before the first read has ended."""
        return self._snapshot

    @property
    def proof(self) -> ProofText | None:
        """The proof that is open."""
        return self._proof

    @property
    def trend(self) -> Trend | None:
        """The metric that is drawn over time, None before it was read."""
        return self._trend

    def show_trend(self, metric: str) -> None:
        """Read a metric over time; "" stops following one."""
        self._trend_metric = metric
        self._trend = None
        if not metric:
            return
        question = self._question()

        def done(found: Trend) -> None:
            if found.metric == self._trend_metric:
                self._trend = found
                self.trend_changed.emit()

        self._session.read(
            translate("Roi", "Working out the figures"),
            lambda workspace, _progress: trend_of(workspace, question, metric),
            done,
            key=self._key("trend"),
        )

    @property
    def session(self) -> Session:
        """The workspace the figures are of."""
        return self._session

    @property
    def attribution_model(self) -> str:
        """Id of the attribution model in use."""
        return self._model

    @property
    def breakdown(self) -> By:
        """What the table is broken down by."""
        return self._by

    @property
    def comparison_name(self) -> str:
        """What the dashed line of the chart is called."""
        if self._filters.comparison == "last_year":
            return translate("Roi", "Last year")
        return translate("Roi", "Period before")

    def look_at_all_time(self) -> None:
        """Widen the shared period to everything there is."""
        self._filters.set_period(None)

    def ended_campaign(self, name: str) -> Period | None:
        """Return the days a campaign ran when it has stopped by today, else None."""
        ran = campaign_days(self._session.workspace).get(name)
        return ran if ran is not None and ran.end < self._session.today else None

    def compare_after(self, name: str) -> None:
        """Look at as many days after a campaign stopped as it ran, compared with the days it ran."""
        ran = self.ended_campaign(name)
        if ran is not None:
            self._filters.look_at(after(ran), "previous")

    def set_attribution_model(self, model: str) -> None:
        """Credit orders by another model."""
        if model != self._model:
            self._model = model
            self.refresh()

    def set_breakdown(self, by: str) -> None:
        """Break the table down otherwise; ValueError for a word that is none of the breakdowns."""
        chosen = BREAKDOWNS[BREAKDOWNS.index(by)]
        if chosen == self._by:
            return
        self._by = chosen
        known = self._snapshot
        if known is None or self._stale or not known.has_anything or self._reading:
            self.refresh()
            return
        self._ask(lambda workspace, progress: with_breakdown(workspace, known, chosen))

    def read_anew(self) -> None:
        """Read everything; of the answers only the one asked for last is taken."""
        # What is still being found out about figures of before would only keep the new ones waiting; it is asked again.
        self._session.jobs.drop(self._key("trend"), self._key("proof"))
        question = self._question()
        self._reading = True
        self._ask(lambda workspace, progress: answer(workspace, question, progress))

    def open_proof(self, key: str, limit: int = 0) -> None:
        """Find the proof of a figure on the page; `limit` asks for more rows. Unknown keys do nothing."""
        entry = self._snapshot.entries.get(key) if self._snapshot is not None else None
        if entry is None:
            return
        self._wanted_proof = key

        def read(workspace: Workspace, progress: Progress) -> ProofAnswer:
            return find_proof(workspace, entry, limit) if limit else find_proof(workspace, entry)

        def done(found: ProofAnswer) -> None:
            if key == self._wanted_proof:
                self._proof = proof_text(found, self._session.settings)
                self.proof_changed.emit()

        self._session.read(
            translate("Roi", "Finding the rows behind a figure"), read, done, key=self._key("proof")
        )

    def open_metric(self, metric: str) -> None:
        """Find the proof of any metric as a whole, once the figures are there."""
        known = self._snapshot
        if known is None or self._stale or self._reading:
            self._wanted_metric = metric
            return
        self._wanted_metric = ""
        if not known.has_anything:
            return

        def done(found: tuple[RoiSnapshot, str]) -> None:
            snapshot, key = found
            if self._snapshot is known:
                self._snapshot = snapshot
                self.open_proof(key)

        self._session.read(
            translate("Roi", "Working out the figures"),
            lambda workspace, _progress: with_metric(workspace, known, metric),
            done,
            key=self._key("metric"),
        )

    def save_proof_sheet(self, path: Path) -> None:
        """Write the open proof with all its rows to a CSV file in the background."""
        entry = self._snapshot.entries.get(self._wanted_proof) if self._snapshot is not None else None
        if entry is None:
            return

        def write(workspace: Workspace, progress: Progress) -> None:
            save_sheet(path, find_proof(workspace, entry, ALL_ROWS))

        self._session.read(
            translate("Roi", "Saving the proof sheet"),
            write,
            lambda _nothing: self.sheet_saved.emit(str(path)),
        )

    def _ask(self, read: Callable[[Workspace, Progress], RoiSnapshot]) -> None:
        """Read in the background; an earlier question that is not answered yet is worth nothing any more."""

        def done(snapshot: RoiSnapshot) -> None:
            self._reading = False
            self._take(snapshot)

        def failed(error: Exception) -> None:
            self._reading, self._stale = False, True
            self._session.failed.emit(error)

        title = translate("Roi", "Working out the figures")
        self._session.read(title, read, done, failed, key=self._key("figures"))

    def _key(self, about: str) -> str:
        return f"roi {about} {id(self)}"

    def _question(self) -> Question:
        chosen = self._filters.channels
        return Question(
            period=self._filters.period,
            compared=self._filters.compared_period(),
            channels=social_channels() if chosen is None else in_both(social_channels(), chosen),
            model=self._model,
            by=self._by,
            week_start=int(self._session.settings.week_start),
            beside=other_channels() if chosen is None else other_channels() & chosen,
            today=self._session.today,
        )

    def _take(self, snapshot: RoiSnapshot) -> None:
        known, self._snapshot = self._snapshot, snapshot
        self.snapshot_changed.emit()
        if self._trend_metric:
            self.show_trend(self._trend_metric)
        if known is not None and known.buckets is snapshot.buckets:
            return  # only the breakdown is another one: the open proof holds
        if self._wanted_proof not in snapshot.entries:
            shown = {item.figure.metric: item.key for item in snapshot.stages.get("purchase", ())}
            self._wanted_proof = shown.get("roi", "")
        if self._wanted_proof:
            self.open_proof(self._wanted_proof)
        elif self._proof is not None:
            self._proof = None
            self.proof_changed.emit()
        if self._wanted_metric:
            self.open_metric(self._wanted_metric)
