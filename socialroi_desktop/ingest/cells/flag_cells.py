"""Cells of columns that tell what became of an order by a flag, a day or a reason: read as a state of the order.

Knows the kinds of such columns and what may stand in them; a converter answers with a state, None or `Unsure`.
"""

import re
from collections.abc import Collection, Mapping

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.dates import looks_like_day
from socialroi_desktop.ingest.cells.options import COLUMN
from socialroi_desktop.ingest.cells.reading import NOTHING, Bad, Cell, Convert, Unsure
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.order_flags import FLAG, NO, ONES, PIECES, YES, answers
from socialroi_desktop.ingest.formats.order_states import (
    NO_ORDER,
    says_partly,
    says_unpaid,
    state_of,
    states_known,
    tells_no_order,
)

_OTHER = "other"
_TAKEN = ("voided", "refunded", "partially_refunded")
# Filled with any words, these say that something happened.
_REASONS = frozenset({"reason", "sent_back", "asked_off"})
# What these are called says what they hold; of the others the cells have to be answers, too.
_SURE = frozenset({"cancelled", "returned"})
# What an answer makes of an order, and the answers that leave it open: the state that is taken first, and the other one.
_STATES: Mapping[tuple[str, str], str] = {
    ("cancelled", YES): "voided", ("returned", YES): "refunded", ("deleted", YES): "voided",
    ("removed", YES): NO_ORDER, ("held", YES): "pending",
    ("confirmed", NO): "pending", ("success", NO): "voided",
}  # fmt: skip
_OPEN: Mapping[tuple[str, str], tuple[str, str]] = {
    ("valid", NO): ("voided", "paid"), ("active", NO): ("", "voided"), ("archived", YES): ("", "voided"),
    ("sent_back", _OTHER): ("refunded", "paid"), ("asked_off", _OTHER): ("voided", "paid"),
    ("cancelled", _OTHER): ("voided", "paid"),
    ("returned", _OTHER): ("refunded", "paid"), ("deleted", _OTHER): ("voided", "paid"), ("removed", _OTHER): ("voided", "paid"),
    (ONES, YES): ("refunded", "paid"),
}  # fmt: skip
_CROSSES = frozenset({"x", "×"})
_UNIX = re.compile(r"1[0-9]{9}(?:[0-9]{3})?(?:\.0+)?")
# What programs write for a day that never was.
_NO_DAY = re.compile(r"(?<!\d)(?:0000|0001|1899|1900|1970)(?!\d)")
_NUMBER = re.compile(r"[^\d.,]{0,4}\d{1,6}(?:[.,]\d{3})*(?:[.,]\d+)?[^\d.,]{0,4}")
_WHOLE = re.compile(r"\d{1,4}(?:[.,]0+)?")
_ONES = re.compile(r"[01](?:[.,]0{1,2})?")
_LEFT_OPEN = "“{value}” leaves open what became of the order: it is {first} or {second}. Take it in the reading that is right."
_AGAINST = (
    "“{value}” tells why the order was cancelled, and its state says that it was not: it is {first} or {second}. Take it in the"
    " reading that is right."
)
# States beside which an open answer of a kind says nothing new.
_SETTLED: Mapping[str, tuple[str, ...]] = {"valid": (*_TAKEN, "pending"), "cancelled": ("voided",)}
_NOT_HOW_MUCH = "“{value}” says that money went back, and not how much; write the amount, or take it where all of it stayed."
READINGS: Mapping[str, Problem] = {
    "voided": Problem(N_("cancelled")),
    "refunded": Problem(N_("paid back in full")),
    "paid": Problem(N_("a sale that counts")),
    "": Problem(N_("a sale that counts")),
}


def answer_in(cell: str) -> str:
    """Return what a folded cell that is not blank says: no, yes (a day says so, too), a state of orders, or something else."""
    name = cell.strip(" .!")
    if found := (name in _CROSSES and YES) or answers().get(name) or answers().get(fold(name)):
        return found
    if says_unpaid(name) or name in NOTHING or not name or _ONES.fullmatch(name):
        return YES if name[:1] == "1" else NO
    if looks_like_day(name) or _UNIX.fullmatch(name):
        return NO if _NO_DAY.search(name) else YES
    if says_partly(name):
        return "partially_refunded"
    return NO_ORDER if tells_no_order(name) else state_of(name, states_known()) or _OTHER


def is_flag(kind: str, cells: Collection[str]) -> bool:
    """Tell whether the folded cells of a column called like a flag are those of one; how many pieces, or how much, is none."""
    if kind in _REASONS:
        return True
    if any(
        _NUMBER.fullmatch(cell) and not _ONES.fullmatch(cell) for cell in cells if not _UNIX.fullmatch(cell)
    ):
        return False
    return kind in _SURE or all(answer_in(cell) != _OTHER for cell in cells)


def are_answers(cells: Collection[str]) -> bool:
    """Tell whether folded cells say yes or no, in words or as 1 and 0; nothing but zeros are amounts as well."""
    told = {answer_in(cell) for cell in cells if not looks_like_day(cell)}
    days = any(map(looks_like_day, cells))
    return bool(told) and not days and told <= {YES, NO} and (YES in told or any(map(str.isalpha, cells)))


def counts_pieces(kind: str, cells: Collection[str]) -> bool:
    """Tell whether a column called like a flag says how many pieces were cancelled, or came back."""
    return kind in (*_SURE, PIECES) and all(_WHOLE.fullmatch(cell) or answer_in(cell) == NO for cell in cells)


def tells_amounts(cells: Collection[str]) -> bool:
    """Tell whether folded cells of a column called like a flag are amounts: numbers, some of them with decimals or a currency."""
    numbers = [cell for cell in cells if _NUMBER.fullmatch(cell)]
    is_money = any(re.search(r"[.,]\d\d(?!\d)", cell) or not cell[:1].isdigit() for cell in numbers)
    return is_money and all(cell in numbers or answer_in(cell) == NO for cell in cells)


def answers_in(cells: Collection[str]) -> str | None:
    """Return the kind of flag that a column of amounts paid back is by its folded cells; None for amounts."""
    if any(_ONES.fullmatch(cell) and cell[:1] == "1" for cell in cells):
        return ONES if all(answer_in(cell) in (YES, NO) for cell in cells) else None
    numbers = [cell for cell in cells if _NUMBER.fullmatch(cell)]
    words = [cell for cell in cells if cell not in numbers and cell not in NOTHING]
    if not words or any(not _ONES.fullmatch(cell) for cell in numbers):
        return None
    return "returned" if all(answer_in(cell) != _OTHER for cell in cells) else None


def given_back_cell(convert: Convert) -> Convert:
    """Return a converter of amounts paid back that knows the words which stand there instead of one."""

    def converted(text: str) -> Cell:
        cell = convert(text)
        answer = answer_in(normalise(text)) if isinstance(cell, Bad) else _OTHER
        if answer == _OTHER:
            return cell
        return None if answer == NO else Unsure(None, _NOT_HOW_MUCH, shown(text))

    return converted


def flag_cell(kind: str) -> Convert:
    """Make a converter of one kind of flag into the state of its order; None where it tells none."""

    def convert(text: str) -> Cell:
        name = normalise(text)
        if not name or name in NOTHING:
            return None
        answer = answer_in(name)
        if kind == PIECES:
            return None if answer == NO else "partially_refunded"
        if kind in _REASONS and answer != NO:
            return "voided" if kind == "reason" else _unsure(kind, _OTHER, text)
        if (kind, answer) in _STATES:
            return _STATES[kind, answer]
        if (kind, answer) in _OPEN:
            return _unsure(kind, answer, text)
        return None if answer in (YES, NO) else _of_state(kind, answer, text)

    return convert


def beside(parser: str, cell: Cell, told: Collection[str], text: str) -> Cell:
    """Return what a flag says beside the states that columns of states tell: what those settle is not asked again.

    A reason to cancel beside a state that goes on leaves open which of both is right.
    """
    kind = parser.removeprefix(FLAG)
    if isinstance(cell, Unsure):
        settled = (
            told if kind in ("active", "archived") else set(told).intersection(_SETTLED.get(kind, _TAKEN))
        )
        return None if settled else cell
    if kind == "reason" and cell == "voided" and told and not set(told).intersection(_TAKEN):
        both = {"first": READINGS["voided"], "second": READINGS["paid"]}
        return Unsure("voided", _AGAINST, shown(text) | both, other="paid", option=COLUMN)
    return cell


def is_open_return(parser: str, cell: Cell) -> bool:
    """Tell whether a flag leaves open whether, or how much of, an order came back."""
    return isinstance(cell, Unsure) and parser.removeprefix(FLAG) in ("sent_back", "returned")


def _of_state(kind: str, state: str, text: str) -> Cell:
    """Return the state that a cell of a flag says in words; what it says of the flag itself is left open."""
    own = {"cancelled": ("voided", "partially_refunded"), "returned": ("refunded", "partially_refunded")}
    if kind in _SURE:
        return state if state in own[kind] else _unsure(kind, _OTHER, text)
    return state if state in (*_TAKEN, "pending", NO_ORDER) else None


def _unsure(kind: str, answer: str, text: str) -> Unsure:
    first, second = _OPEN[kind, answer]
    told = shown(text) | {"first": READINGS[first], "second": READINGS[second]}
    return Unsure(first or None, _LEFT_OPEN, told, other=second, option=COLUMN)
