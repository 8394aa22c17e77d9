"""How ready the shop's own accounts are to be looked at by partners: the last check of each. Reads; shows nothing."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.records import ProfileCheck
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.own_accounts import own_accounts

Account = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ProfileState:
    """The own accounts that are known, and all checks of them, the newest first."""

    accounts: tuple[Account, ...]
    checks: tuple[ProfileCheck, ...]

    def checks_of(self, account: Account) -> tuple[ProfileCheck, ...]:
        """Return the checks of one account, the newest first."""
        return tuple(check for check in self.checks if account_of(check) == account)

    @property
    def latest(self) -> tuple[ProfileCheck, ...]:
        """The last check of each account that was checked."""
        found: dict[Account, ProfileCheck] = {}
        for check in self.checks:
            found.setdefault(account_of(check), check)
        return tuple(found.values())

    @property
    def weakest(self) -> ProfileCheck | None:
        """The last check of the account of which least is ready, the oldest of equals; None where none was checked."""

        def readiness(check: ProfileCheck) -> tuple[float, str]:
            return (check.passed or 0) / (check.items or 1), check.checked_on or ""

        return min(self.latest, key=readiness, default=None)


def profile_state(workspace: Workspace) -> ProfileState:
    """Return the accounts with their checks."""
    checks = reading.listing(workspace, ProfileCheck)
    checks.sort(key=lambda check: (check.checked_on or "", check.id or 0), reverse=True)
    return ProfileState(tuple(own_accounts(workspace)), tuple(checks))


def account_of(check: ProfileCheck) -> Account:
    """Return the account a check is of."""
    return check.channel, check.account or ""


def days_since(check: ProfileCheck, today: date) -> int:
    """Return how many days ago an account was checked."""
    return (today - date.fromisoformat(check.checked_on)).days if check.checked_on else 0
