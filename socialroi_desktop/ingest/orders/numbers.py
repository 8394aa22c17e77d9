"""The numbers of orders: one however it is written, and a row of its own where a spreadsheet rounded it.

Knows the layout and which cells begin an order; nothing of what an order is worth.
"""

from collections.abc import Mapping, Sequence
from string import ascii_letters, digits

from socialroi_desktop.domain.key_texts import bare_id, id_text, spelled_out
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.key_cells import ROUNDED, apart, lost_digits
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.styles import Style
from socialroi_desktop.ingest.formats.total_words import MAY_BE_TOTAL, may_be_no_record
from socialroi_desktop.ingest.orders.group import Piece

# Numbers with other signs are looked at one by one.
_PLAIN = (digits + ascii_letters + "_#/\n-").encode()
# What stands on the first row of an order only, in formats that tell its totals once.
_OF_ORDER = ("_subtotal", "total", "_financial", "ordered_at")


class OrderNumbers:
    """Reads the order numbers of one layout."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        places = layout.positions("number")
        self._at = places[0] if places else 0
        self._zeros = layout.styles.get(self._at, Style()).zeros
        self._numbered = False
        self._tells_order = [at for name in _OF_ORDER for at in layout.positions(name)]

    def compared(self, text: str, cells: Sequence[str], line: int) -> str:
        """Return what the rows of one order have in common; for a rounded number something that this row alone has."""
        if text.isalnum() and text.isascii() and not self._zeros:
            return text
        if lost_digits(text, zeros=self._zeros):
            return spelled_out(text, " ".join(cells)) or apart(id_text(text), self._layout.stamp, line)
        return bare_id(text) or text

    def is_lost(self, text: str, key: str) -> bool:
        """Tell whether a number is rounded and `compared` found no other cell that tells it."""
        return key.startswith(f"{id_text(text)}~{self._layout.stamp}.")

    def kept(self, key: str, text: str) -> str:
        """Return the number of an order as it is kept: with the sign that the shop writes before it."""
        written = id_text(text)
        return written if bare_id(written) == key else key

    def doubt_of(self, key: str, line: int) -> Problem | None:
        """Return what is doubtful about a number that `compared` gave; None where it is whole."""
        text, made, _ = key.partition(f"~{self._layout.stamp}.")
        return self.problem(text, line) if made else None

    def named_total(self, number: str, line: int) -> Problem | None:
        """Return the doubt about what stands where a number should: a word for the total, or any word among numbers."""
        if not any(map(str.isdigit, number)):
            asked = self._numbered or may_be_no_record(number)
        else:
            asked = not number[-1:].isdigit() or ":" in number
            asked = asked and may_be_no_record(number)
            self._numbered = self._numbered or not asked
        if not asked:
            return None
        column = self._layout.title(self._at)
        return Problem(MAY_BE_TOTAL, {"name": number}, line=line, column=column)

    def problem(self, text: str, line: int) -> Problem:
        """Say that a number was rounded."""
        return Problem(ROUNDED, shown(id_text(text)), line=line, column=self._layout.title(self._at))

    def column(self, piece: Piece) -> tuple[list[str], Mapping[int, Problem]]:
        """Return the number of every row, and what is wrong with it, by row; rows below the first of an order have its number."""
        texts = piece.columns[self._at]
        joined = "\n".join(texts)
        if not (self._zeros or _is_odd(joined) or _is_mixed(joined)):
            return list(texts), {}
        keys: list[str] = []
        doubts: dict[int, Problem] = {}
        above = ""
        for place, text in enumerate(texts):
            if (
                keys
                and text == above
                and not any(piece.columns[at][place].strip() for at in self._tells_order)
            ):
                keys.append(keys[-1])
                continue
            lost = lost_digits(text, zeros=self._zeros)
            key = self.compared(text.strip(), piece.rows[place] if lost else (), piece.lines[place])
            if lost and self.is_lost(text, key):
                doubts[place] = self.problem(text, piece.lines[place])
            same = bool(keys) and bare_id(keys[-1]) == key
            keys.append(keys[-1] if same else self.kept(key, text))
            above = text
        return keys, doubts


def _is_odd(joined: str) -> bool:
    """Tell whether a column, one cell a line, holds other signs than numbers of orders have."""
    return not joined.isascii() or "##" in joined or bool(joined.encode().translate(None, _PLAIN))


def _is_mixed(joined: str) -> bool:
    """Tell whether of a column, one cell a line, some cells begin with the sign of numbers and others do not."""
    signed = joined.count("\n#") + joined.startswith("#")
    return 0 < signed <= joined.count("\n")


def doubts_of(heads: Sequence[int], doubts: Mapping[int, Problem]) -> dict[int, Problem]:
    """Return what is wrong with rows by the place of their order; `heads` are the first rows of orders."""
    return {place: doubts[head] for place, head in enumerate(heads) if head in doubts} if doubts else {}
