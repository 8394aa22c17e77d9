"""What one check of a post says. Pure."""

from dataclasses import dataclass

from socialroi_desktop.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at: its name, whether all is well, whether the post waits for it, and why, in one sentence."""

    check: str
    ok: bool
    blocking: bool
    says: Problem
    # Whether it would hold the post up, had nobody written down why it comes out all the same.
    let_through: bool = False
    # The field that is filled in where it is not well, as the command line calls it; "" for none.
    field: str = ""
