"""What a check says of a post for which somebody wrote down why it comes out all the same. Pure."""

from collections.abc import Sequence
from dataclasses import replace

from socialroi_desktop.domain.posting.check import Check
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.reasons import says_something


def let_through(reason: str | None, checks: Sequence[Check]) -> tuple[Check, ...]:
    """Return checks with those that would hold a post up let through, and the reason told with each; as they are without one."""
    given = (reason or "").strip() if says_something(reason) else ""
    return tuple(
        _told(check, given) if given and check.blocking and not check.ok else check for check in checks
    )


def _told(check: Check, reason: str) -> Check:
    says = Problem("Ready all the same: “{reason}”. {why}", {"reason": reason, "why": check.says})
    return replace(check, blocking=False, says=says, let_through=True)
