"""What stands beside the inbox, one declared list: another card is a line in it. Knows no card from inside."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.shell.tab import Navigator

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def _promises(session: Session, filters: FilterState, navigator: Navigator) -> "list[QWidget]":
    from socialroi_desktop.views.listening.promise_cards import promise_cards

    return promise_cards(session, filters, navigator)


CARDS: "tuple[Callable[[Session, FilterState, Navigator], list[QWidget]], ...]" = (_promises,)


def side_cards(session: Session, filters: FilterState, navigator: Navigator) -> "list[QWidget]":
    """Return the cards, made anew."""
    return [card for make in CARDS for card in make(session, filters, navigator)]
