"""A profile check has its day, and how many items held of those there are, whatever wrote it. An item that is none is refused."""

from socialroi_desktop.catalogue import profile_rules
from socialroi_desktop.domain.outreach.profile import text_of
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.changes.following.following import Following

_CHECKS = "SELECT id, ticked, checked_on, items FROM profile_check WHERE id BETWEEN :first AND :last"


def follow_profile_checks(change: Following) -> None:
    """Count what is ticked of the checks that were written, and date those without a day."""
    if not change.touched.concerns("profile_check", ("ticked", "checked_on")):
        return
    rules, today = profile_rules(), change.local_day(change.now)
    for check in change.rows(_CHECKS, "profile_check"):
        if wrong := rules.problem(check["ticked"]):
            raise UserError(wrong.template, **wrong.values)
        ticked = rules.ticked(check["ticked"])
        told = {
            "ticked": text_of(ticked) or None, "passed": len(ticked), "items": len(rules.items),
            "checked_on": check["checked_on"] or today,
        }  # fmt: skip
        change.writes.update("profile_check", check["id"], told)
