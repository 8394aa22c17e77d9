"""What becomes of rights that are taken back: at once withdrawn, or ended on the day before a day ahead. Pure.

Beside what ends so stands an answer that declines it from that day on (`taken_back.taken_back_from`): it is not renewed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from socialroi_desktop.domain.library.permission import Right, Rights, deciding
from socialroi_desktop.domain.records.library import GRANTED, UsageRight


@dataclass(frozen=True, slots=True)
class TakingBack:
    """Rights are taken back from the day `starts` on, as it was said on the day `told`."""

    told: date
    starts: date

    @property
    def ahead(self) -> bool:
        """Whether what is granted still holds for a while."""
        return self.starts > self.told

    @property
    def _last(self) -> str:
        return (self.starts - timedelta(1)).isoformat()

    def of(self, right: Right) -> Mapping[str, Any]:
        """Return what is to be written into a right; nothing where it ends before. What never begins is as good as declined."""
        if not self.ahead:
            return {"state": "withdrawn", "answered_on": self.starts.isoformat()}
        if right.state not in GRANTED or (right.starts_on or "") > self._last:
            return {"state": "declined", "answered_on": self.told.isoformat()}
        if right.ends_on is not None and right.ends_on <= self._last:
            return {}
        return {"ends_on": self._last}

    def beside(self, use: str) -> UsageRight:
        """Return the answer that stands beside what is granted until the day before."""
        return UsageRight(
            use=use,
            state="declined",
            starts_on=self.starts.isoformat(),
            answered_on=self.told.isoformat(),
        )

    def elsewhere(self, rights: Rights, use: str) -> Sequence[UsageRight]:
        """Return what a piece is to say itself of a use that its deal or its maker grants; nothing where nobody does."""
        granted = next(
            (found for said in (rights.of_deal, rights.standing) if (found := deciding(said, use)[0])), ()
        )
        if not granted or any(deciding(rights.own, use)):
            return ()
        if not self.ahead:
            return (UsageRight(use=use, **self.of(granted[0])),)
        told = [(right, self.of(right)) for right in granted]
        if not any(values for _, values in told):
            return ()
        held = [
            UsageRight(
                use=use, state=right.state, starts_on=right.starts_on, ends_on=values.get("ends_on", right.ends_on),
                territory=right.territory, credit=getattr(right, "credit", None),
            )
            for right, values in told
            if "state" not in values
        ]  # fmt: skip
        return (*held, self.beside(use)) if held else (UsageRight(use=use, **told[0][1]),)
