"""Once the profile of an own account was checked, the day of its next check follows."""

from datetime import date, timedelta

from socialroi_desktop.catalogue import profile_rules
from socialroi_desktop.store.changes.following.following import Following

_CHECKS = "SELECT channel, account, checked_on FROM profile_check WHERE id BETWEEN :first AND :last AND checked_on IS NOT NULL"
_ACCOUNTS = "SELECT id, check_on FROM account WHERE channel = ? AND name = ? COLLATE NOCASE"


def follow_checked_accounts(change: Following) -> None:
    """Put off the check of accounts that were looked at; a day further ahead that somebody chose stays."""
    if not change.touched.concerns("profile_check", ("checked_on", "ticked")):
        return
    again = timedelta(days=profile_rules().again_after_days)
    for check in change.rows(_CHECKS, "profile_check"):
        following = (date.fromisoformat(check["checked_on"]) + again).isoformat()
        found = change.connection.execute(_ACCOUNTS, (check["channel"], check["account"] or "")).fetchall()
        for account in found:
            if account["check_on"] is None or account["check_on"] < following:
                change.writes.update("account", account["id"], {"check_on": following})
