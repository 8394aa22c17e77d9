"""What pieces brought, in words: figures, their posts and orders, pages before and after. Plain data and tables, no widgets."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QObject

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.methods.beside import Beside, Share
from socialroi_desktop.queries.library.results import PieceResults
from socialroi_desktop.store.sums.piece_posts import PostOfPieces
from socialroi_desktop.store.sums.post_orders import PostOrder
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate


@dataclass(frozen=True, slots=True)
class BroughtFigure:
    """One figure in a word or two; `reason` says why it is not known, "" where it is."""

    id: str
    words: str
    reason: str = ""


def figures(found: PieceResults, currency: str) -> tuple[BroughtFigure, ...]:
    """Return reach, clicks, orders, money and return of a piece; money and return only where there is something to tell."""
    told = [
        _figure("reach", found.reach, _reach),
        _figure("clicks", found.clicks, _clicks),
        _figure("orders", found.orders, _orders),
    ]
    if not isinstance(found.orders, Problem):
        told.append(_figure("net_sales", found.net_sales, lambda value: money(value, currency)))
        told.append(_figure("roi", found.roi, roi))
    return tuple(told)


def money(value: int | None, currency: str) -> str:
    """Return an amount in whole units."""
    return formatting.money(value, currency, decimals=0)


def roi(value: Decimal | None) -> str:
    """Return a return with its name."""
    return translate("UgcBrought", "ROI {share}").format(share=share_of(value))


def share_of(value: Decimal | None) -> str:
    """Return a return alone."""
    return formatting.percent(value, signed=True)


def share_text(share: Share | None) -> str:
    """Return a share with its range: 3.4 % (2.9 … 4.0 %)."""
    if share is None or share.value is None:
        return formatting.UNKNOWN
    value, ends = formatting.percent(share.value, 1), share.range
    if ends is None:
        return value
    template = translate("UgcBrought", "{share} ({range})")
    return template.format(share=value, range=formatting.percent_range(*ends, 1))


def stands(how: Beside, *, pages: bool = False) -> str:
    """Return how the first of two shares stands beside the other; of pages the one after beside the one before."""
    if pages:
        return {
            "higher": translate("UgcBrought", "Clearly higher after"),
            "lower": translate("UgcBrought", "Clearly lower after"),
            "unclear": translate("UgcBrought", "No clear difference"),
            "too_few": translate("UgcBrought", "Too few to judge"),
        }[how]
    return {
        "higher": translate("UgcBrought", "Clearly higher"),
        "lower": translate("UgcBrought", "Clearly lower"),
        "unclear": translate("UgcBrought", "No clear difference"),
        "too_few": translate("UgcBrought", "Too few to judge"),
    }[how]


def post_table(names: Mapping[int, str], parent: QObject | None = None) -> RowModel[PostOfPieces]:
    """Return the table of the posts a piece is used in."""
    untold = translate("UgcBrought", "No export tells this of the post.")

    def count(title: str, name: str) -> Column[PostOfPieces]:
        return Column(
            title, lambda row: formatting.number(getattr(row, name)), right=True,
            answers={Role.REASON: lambda row: None if getattr(row, name) is not None else untold},
        )  # fmt: skip

    columns: tuple[Column[PostOfPieces], ...] = (
        Column(translate("UgcBrought", "Post"), lambda row: names.get(row.id, "")),
        count(translate("UgcBrought", "Reach"), "reach"),
        count(translate("UgcBrought", "Clicks"), "link_clicks"),
        count(translate("UgcBrought", "Engagement"), "engagements"),
    )
    return RowModel(columns, parent, answers={Role.KEY: lambda row: row.id})


def order_table(
    names: Mapping[int, str], currency: str, parent: QObject | None = None
) -> RowModel[PostOrder]:
    """Return the table of the orders a piece brought."""
    columns: tuple[Column[PostOrder], ...] = (
        Column(translate("UgcBrought", "Day"), lambda row: formatting.day(date.fromisoformat(row.day))),
        Column(translate("UgcBrought", "By the post"), lambda row: names.get(row.post_id, "")),
        Column(
            translate("UgcBrought", "Net sales"),
            lambda row: formatting.money(row.sums.get("net_sales"), currency),
            right=True,
        ),
    )
    return RowModel(columns, parent, answers={Role.KEY: lambda row: row.id})


def _figure(name: str, value: object, words: Callable[..., str]) -> BroughtFigure:
    if isinstance(value, Problem):
        return BroughtFigure(name, words(None), problem_text(value))
    return BroughtFigure(name, words(value))


def _reach(value: int | None) -> str:
    if value is None:
        return translate("UgcBrought", "– reach")
    return translate("UgcBrought", "{count} reach").format(count=formatting.number(value))


def _clicks(value: int | None) -> str:
    if value is None:
        return translate("UgcBrought", "– clicks")
    return either(value, translate("UgcBrought", "1 click"), translate("UgcBrought", "%Ln clicks", "", value))


def _orders(value: int | None) -> str:
    if value is None:
        return translate("UgcBrought", "– orders")
    return either(value, translate("UgcBrought", "1 order"), translate("UgcBrought", "%Ln orders", "", value))
