"""One line of what is told of a goal: a label and a value, with its tone. Knows no widgets."""

from dataclasses import dataclass

from socialroi_desktop.viewmodels.shared.roles import Tone


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the detail; `reason` says why a value is unknown, `key` names what tells how it was worked out."""

    label: str
    value: str
    tone: Tone = Tone.PLAIN
    reason: str = ""
    key: str = ""
