"""What every used piece brought, and posts with pieces beside those without: read in the background. Knows no widgets."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.metrics.methods.beside import NOT_CAUSE, Share
from socialroi_desktop.queries.library.beside import Compared, kinds_beside
from socialroi_desktop.queries.library.results import NOT_ADDED_UP, PieceResults, results_of_used
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.library import piece_words
from socialroi_desktop.viewmodels.library.brought import BROUGHT_BY
from socialroi_desktop.viewmodels.library.brought_words import money, share_of, share_text, stands
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.row_model import MUTED, Column, RowModel
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of
from socialroi_desktop.viewmodels.shared.translating import declared, translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel
from socialroi_desktop.viewmodels.shared.wording import choice_label

ORDERS = 5
_Told = tuple[tuple[PieceResults, ...], tuple[Compared, ...]]


class AllResults(VisibleModel, QObject):
    """`pieces` and `kinds` are tables; `reloaded` comes with other rows, `failed` says why there are none."""

    reloaded = Signal()
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.was_read = False
        self.pieces: RowModel[PieceResults] = RowModel(
            _piece_columns(session.settings.currency), self, answers={Role.KEY: lambda row: row.item.id}
        )
        self.kinds: RowModel[Compared] = RowModel(_kind_columns(), self)
        self.follow(session, BROUGHT_BY)

    @property
    def note(self) -> str:
        """What is to be known beside any comparison."""
        return declared("Sentences", NOT_CAUSE)

    @property
    def shared_note(self) -> str:
        """What is to be known where pieces share a post, "" where none do."""
        together = any(row.beside for row in self.pieces.rows)
        return declared("Sentences", NOT_ADDED_UP) if together else ""

    def read_anew(self) -> None:
        """Work everything out."""
        today = self._session.today

        def work(workspace: Workspace, progress: Progress) -> _Told:
            return results_of_used(workspace, today, progress), kinds_beside(workspace)

        self._session.read(
            self.tr("What the library brought"), work, self._take, self._tell, key="what pieces brought"
        )

    def _take(self, told: _Told) -> None:
        self.was_read = True
        self.pieces.show_rows(told[0], _piece_columns(self._session.settings.currency))
        self.kinds.show_rows(told[1])
        self.reloaded.emit()

    def _tell(self, error: Exception) -> None:
        self.failed.emit(sentence_of(error))


def _piece_columns(currency: str) -> tuple[Column[PieceResults], ...]:
    def value(title: str, name: str, words: Callable[[Any], str]) -> Column[PieceResults]:
        def known(row: PieceResults) -> Any:
            found = getattr(row, name)
            return None if isinstance(found, Problem) else found

        def reason(row: PieceResults) -> str | None:
            found = getattr(row, name)
            return problem_text(found) if isinstance(found, Problem) else None

        return Column(
            title, lambda row: words(known(row)), sort=known, right=True, answers={Role.REASON: reason}
        )

    def amount(minor: int | None) -> str:
        return money(minor, currency)

    return (
        Column(translate("UgcResults", "Piece"), lambda row: row.item.title, sort=lambda row: row.item.title),
        Column(translate("UgcResults", "Kind"), _kind_of, sort=_kind_of, answers=MUTED),
        Column(
            translate("UgcResults", "Rating"),
            lambda row: piece_words.stars(row.item),
            sort=lambda row: row.item.rating,
            answers=MUTED,
        ),
        value(translate("UgcResults", "Reach"), "reach", formatting.number),
        value(translate("UgcResults", "Clicks"), "clicks", formatting.number),
        value(translate("UgcResults", "Orders"), "orders", formatting.number),
        value(translate("UgcResults", "Net sales"), "net_sales", amount),
        value(translate("UgcResults", "Cost"), "cost", amount),
        value(translate("UgcResults", "ROI"), "roi", share_of),
        Column(
            translate("UgcResults", "In the same posts"),
            _beside,
            sort=lambda row: len(row.beside),
            answers={Role.REASON: _why_beside, **MUTED},
        ),
    )


def _kind_of(row: PieceResults) -> str:
    return choice_label(UgcItem, "kind", row.item.kind)


def _beside(row: PieceResults) -> str:
    """Return how many other pieces share its posts."""
    count = len(row.beside)
    several = translate("UgcResults", "%Ln other pieces", "", count)
    return either(count, translate("UgcResults", "1 other piece"), several) if count else ""


def _why_beside(row: PieceResults) -> str | None:
    return declared("Sentences", NOT_ADDED_UP) if row.beside else None


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of a comparison as a column."""

    title: str
    share: Callable[[Compared], Share | None]

    def column(self) -> Column[Compared]:
        """Return the share with its range, its counts below."""
        return Column(
            self.title,
            lambda row: share_text(self.share(row)),
            answers={
                Role.SUBTEXT: lambda row: counts_text(self.share(row)),
                Role.REASON: lambda row: None if row.reason is None else problem_text(row.reason),
            },
        )


def counts_text(share: Share | None) -> str:
    """Return the counts behind a share: 1,200 of 6,000, 6 posts."""
    if share is None:
        return ""
    posts = translate("UgcResults", "{events} of {base} · %Ln posts", "", share.rows)
    one = translate("UgcResults", "{events} of {base} · 1 post")
    return (one if share.rows == 1 else posts).format(
        events=formatting.number(share.events), base=formatting.number(share.base)
    )


def _kind_columns() -> tuple[Column[Compared], ...]:
    return (
        Column(
            translate("UgcResults", "Kind"),
            lambda row: choice_label(UgcItem, "kind", row.kind),
            answers={Role.SUBTEXT: _what},
        ),
        _Side(translate("UgcResults", "Posts with it"), lambda row: row.with_piece).column(),
        _Side(translate("UgcResults", "Posts without any piece"), lambda row: row.without).column(),
        Column(
            translate("UgcResults", "How it stands"),
            lambda row: stands(row.stands) if row.reason is None else formatting.UNKNOWN,
            answers={Role.REASON: lambda row: None if row.reason is None else problem_text(row.reason)},
        ),
    )


def _what(row: Compared) -> str:
    """Return which share is compared."""
    told = {
        ("engagements", "reach"): translate("UgcResults", "Engagement of reach"),
        ("engagements", "impressions"): translate("UgcResults", "Engagement of impressions"),
        ("engagements", "views"): translate("UgcResults", "Engagement of views"),
        ("link_clicks", "reach"): translate("UgcResults", "Clicks of reach"),
        ("link_clicks", "impressions"): translate("UgcResults", "Clicks of impressions"),
        ("link_clicks", "views"): translate("UgcResults", "Clicks of views"),
        ("engagements", None): translate("UgcResults", "Engagement"),
        ("link_clicks", None): translate("UgcResults", "Clicks"),
    }
    return told[row.count, row.base]
