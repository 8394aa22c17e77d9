"""What is read off own accounts by hand: each measure as it last stood, and what it was before. Reads; shows nothing."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.records import Account, AccountFigure
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@dataclass(frozen=True, slots=True)
class OwnFigure:
    """One measure: `value` on its newest day `noted_on` (ISO), `earlier` on the day before that which was noted.

    Both are in the measure's own unit, `metric` is its name as last spelled; `earlier` and `earlier_on` are None where it was
    noted once.
    """

    metric: str
    value: Decimal
    noted_on: str
    earlier: Decimal | None = None
    earlier_on: str | None = None

    @property
    def gained(self) -> Decimal | None:
        """How much more than before."""
        return None if self.earlier is None else self.value - self.earlier


def own_figures(workspace: Workspace, account: Account, today: date) -> tuple[OwnFigure, ...]:
    """Return each measure of an account as of a day, once, whatever case it is spelled in, by its name."""
    noted = reading.referring(workspace, AccountFigure, "account_id", account.id or 0)
    noted = [each for each in noted if each.day <= today.isoformat()]
    # Of two spellings that tell one day the one typed last stands.
    noted.sort(key=lambda each: (fold(each.metric), each.day, each.id or 0))
    return tuple(_figure(list(rows)) for _, rows in groupby(noted, key=lambda each: fold(each.metric)))


def _figure(rows: list[AccountFigure]) -> OwnFigure:
    last = rows[-1]
    before = next((each for each in reversed(rows) if each.day < last.day), None)
    return OwnFigure(
        metric=last.metric,
        value=Decimal(last.value or "0"),
        noted_on=last.day,
        earlier=None if before is None else Decimal(before.value or "0"),
        earlier_on=None if before is None else before.day,
    )
