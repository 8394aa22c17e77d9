"""What a figure card shows, in words; made by view models, drawn by the card. Knows no widgets."""

from dataclasses import dataclass

from socialroi_desktop.viewmodels.shared.roles import Tone


@dataclass(frozen=True, slots=True)
class FigureText:
    """A figure ready to show.

    `delta` is the change in words ("22%"), `direction` its sign ("up", "down" or ""), `tone` the judgement
    of it; `reason` says why a value is unknown (then `value` is an en dash).
    """

    key: str
    label: str
    value: str
    delta: str = ""
    direction: str = ""
    tone: Tone = Tone.MUTED
    hint: str = ""
    reason: str = ""
