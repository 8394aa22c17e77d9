"""What the rows of a list of payments are: sales, money given back for one, or neither, and why.

Knows the words by which a format tells kinds (`_movement`) and states (`_state`), and the column that names the row another one
belongs to (`_reference`); reads no amount.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.choice_cells import word_cell
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.reading import Memo
from socialroi_desktop.ingest.formats.declared import Format
from socialroi_desktop.ingest.formats.headers import normalise, plain
from socialroi_desktop.ingest.orders.given_back import Signs

_SALE, _REFUND, _UNDONE, _DONE, _GONE_BACK = "sale", "refund", "undone", "done", "gone_back"
_KIND, _STATE, _REFERENCE = "_movement", "_state", "_reference"
# What a row is about, and an id that a payment shares with what is given back of it.
_ABOUT, _SHARED = "_about", "_payment"
_WORDS = (_KIND, _STATE, _ABOUT)
# Why rows of the other kinds are no sales.
_NEITHER: Mapping[str, str] = {
    "moved": N_("This row moves money between this account and a bank or a card; nothing was sold."),
    "converted": N_("This row exchanges one currency for another; nothing was sold."),
    "held": N_("This row holds money back or lets it go; nothing was sold."),
    "fee": N_("This row is a fee of its own, of no order; write it down as a cost."),
    "item": N_("This row names an item of a payment; its amount stands in the row of the payment."),
    "spent": N_("This row is something you paid; it is no sale."),
    "other": N_("This row corrects the balance; nothing was sold."),
}
_NOT_DONE: Mapping[str, str] = {
    "waiting": N_("This payment had not arrived when the list was made; import a later list."),
    "failed": N_("This payment was not made; nothing was sold."),
    "memo": N_("This row did not change the balance; the row that did counts."),
}
_RETURNED = "This row is money that came back to you for something you paid; it is no sale."
_UNKNOWN_KIND = "“{value}” may be a sale or money of your own that came in; take it where it is a sale."
_UNKNOWN_STATE = "“{value}” does not tell whether this payment arrived; take it where it did."
_NO_REFERENCE = "This row gives money back, but names no payment; look for what it belongs to."
# What Stripe writes into the text of a refund and of a dispute: the text of the payment, or its id.
_SUBJECT = re.compile(r"^refund for (?:charge|payment) \((?P<about>.*)\)$")
_PAYMENT = re.compile(r"\b(?:ch|py|pi)_\w+")


@dataclass(frozen=True, slots=True)
class Movement:
    """One row: the number of the order it belongs to, why it is none, or what is doubtful about it.

    With `undone` it takes back a refund of that order, or the refund of that number.
    """

    number: str
    skipped: Problem | None = None
    doubt: Problem | None = None
    undone: bool = False


def are_movements(form: Format) -> bool:
    """Tell whether the rows of a format are movements of money, and not each of an order."""
    return any(name in form.words for name in _WORDS)


class Movements:
    """Tells the rows of one layout apart. `declared` is False for lists in which every row is of an order."""

    def __init__(self, layout: Layout, signs: Signs) -> None:
        self._layout = layout
        self._signs = signs
        words = layout.format.words
        self._memos = {name: Memo(word_cell(words[name])) for name in _WORDS if name in words}
        self.declared = are_movements(layout.format)
        # Where nothing else ties rows to payments, their number is that of the payment.
        self._ties = any(layout.positions(name) for name in (_REFERENCE, _ABOUT, _SHARED))
        self._sold: set[str] = set()
        self._paid: set[str] = set()
        self._about: dict[str, str] = {}
        self.owners: dict[str, str] = {}

    def noted(self, number: str, cells: list[str]) -> str:
        """Remember a row on the first way through the file; return the number of the order it may belong to."""
        kind, back = self._kind(cells), self._signs.gives_back(cells)
        if back and kind in (_REFUND, None):
            return self._reference(cells) or self._named(cells) or number
        if back:
            self._paid.add(number)
        elif kind in (_SALE, None):
            self._sold.add(number)
            for about in filter(None, (self._text(name, cells) for name in (_ABOUT, _SHARED))):
                self._about[normalise(about)] = "" if normalise(about) in self._about else number
        return number

    def of(self, number: str, cells: list[str], line: int) -> Movement:
        """Return what a row is."""
        kind, state = self._kind(cells), self._word(_STATE, cells)
        if state is not None and state in _NOT_DONE:
            return Movement(number, Problem(_NOT_DONE[state], line=line))
        if kind is not None and kind in _NEITHER:
            return Movement(number, Problem(_NEITHER[kind], line=line))
        if kind == _UNDONE:
            return Movement(self._belongs(number, cells) or number, undone=True)
        back = self._signs.gives_back(cells)
        if back:
            return self._of_back(number, kind, cells, line)
        if kind == _REFUND or self._reference(cells) in self._paid:
            return Movement(number, Problem(_RETURNED, line=line))
        return Movement(number, doubt=self._doubt(kind, state, cells, line))

    def has_gone_back(self, cells: list[str]) -> bool:
        """Tell whether the state of a payment says that money went back, which another row or column may tell."""
        return self._word(_STATE, cells) == _GONE_BACK

    def _of_back(self, number: str, kind: str | None, cells: list[str], line: int) -> Movement:
        belongs = self._belongs(number, cells)
        if kind == _SALE or (kind is None and not belongs):
            return Movement(number, Problem(_NEITHER["spent"], line=line))
        if belongs:
            self.owners[number] = belongs
        doubt = None if belongs else Problem(_NO_REFERENCE, line=line)
        return Movement(belongs or number, doubt=doubt)

    def _belongs(self, number: str, cells: list[str]) -> str:
        """Return the payment that a row belongs to; "" where nothing tells it."""
        if reference := self._reference(cells):
            return reference
        if not self._ties:
            return number
        return number if number in self._sold or _PAYMENT.match(number) else self._by_subject(cells)

    def _doubt(self, kind: str | None, state: str | None, cells: list[str], line: int) -> Problem | None:
        if state is None and (text := self._text(_STATE, cells)) and _STATE in self._memos:
            return Problem(_UNKNOWN_STATE, shown(text), line=line, column=self._title(_STATE))
        if kind is None and (text := self._text(_KIND, cells)):
            return Problem(_UNKNOWN_KIND, shown(text), line=line, column=self._title(_KIND))
        return None

    def _title(self, name: str) -> str:
        return self._layout.title(self._layout.positions(name)[0])

    def _by_subject(self, cells: list[str]) -> str:
        # Some number what is given back by the payment and something of its own: `PA1_R7`.
        shared = normalise(self._text(_SHARED, cells))
        if number := self._about.get(shared) or self._about.get(shared.partition("_")[0]):
            return number
        text = normalise(self._text(_ABOUT, cells))
        found = _SUBJECT.match(text)
        return self._named(cells) or self._about.get(found["about"] if found else text, "")

    def _named(self, cells: list[str]) -> str:
        """Return the payment whose id stands in the text of a row."""
        found = _PAYMENT.search(self._text(_ABOUT, cells))
        return found[0] if found else ""

    def _reference(self, cells: list[str]) -> str:
        """Return the payment that a row belongs to; agreements, which begin by a letter and a hyphen, are none."""
        text = self._text(_REFERENCE, cells)
        return "" if text[1:2] == "-" else text

    def _kind(self, cells: list[str]) -> str | None:
        told = self._word(_ABOUT, cells) if _ABOUT in self._memos else None
        return told or self._word(_KIND, cells)

    def _word(self, name: str, cells: list[str]) -> str | None:
        """Return what the cells of a field mean; of several columns the first that is no plain yes counts."""
        if name not in self._memos:
            return _DONE if name == _STATE else _SALE
        told = [
            found
            for at in self._layout.positions(name)
            if at < len(cells) and isinstance(found := self._memos[name][cells[at]], str)
        ]
        return next((one for one in told if one not in (_DONE, _SALE)), told[0] if told else None)

    def _text(self, name: str, cells: list[str]) -> str:
        places = self._layout.positions(name)
        return next((text for at in places if at < len(cells) and (text := plain(cells[at]))), "")
