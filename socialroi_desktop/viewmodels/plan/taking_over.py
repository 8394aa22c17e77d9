"""What is offered to be taken over: accounts that files name, roles that nobody holds. Knows no widgets."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.operations.strategy import add_missing_roles, take_over_accounts
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.own_accounts import ToldAccount, unlisted_accounts
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel
from socialroi_desktop.viewmodels.shared.wording import channel_name

# So many names say what is meant.
_NAMED = 4


class FoundAccounts(VisibleModel, QObject):
    """`found` are the accounts that are named somewhere and listed nowhere; `reloaded` follows them."""

    reloaded = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.found: list[ToldAccount] = []
        self.follow(session, {"account", "account_day", "post", "profile_check"})

    @property
    def words(self) -> str:
        """Which accounts they are, "" where there are none."""
        if not self.found:
            return ""
        names = listed(
            self.tr("{account} ({channel})").format(account=one.name, channel=channel_name(one.channel))
            for one in self.found[:_NAMED]
        )
        more = len(self.found) - _NAMED
        if more > 0:
            return self.tr("Your files name {accounts} and %Ln more.", "", more).format(accounts=names)
        return self.tr("Your files name {accounts}.").format(accounts=names)

    def take_over(self) -> None:
        """List all of them."""
        self._session.perform(
            self.tr("Take over accounts"),
            lambda workspace, _progress: take_over_accounts(workspace),
            failed=lambda error: self.refused.emit(sentence_of(error)),
        )

    def read_anew(self) -> None:
        """Look for them."""

        def done(found: list[ToldAccount]) -> None:
            self.found = found
            self.reloaded.emit()

        self._session.read(self.tr("Look for accounts"), _unlisted, done, key=f"found accounts {id(self)}")


def add_roles(session: Session, person: str, refused: Callable[[str], None]) -> None:
    """Add those of the six roles that are not there yet, for one person; `refused` is told why not."""
    session.perform(
        translate("TakingOver", "Add roles"),
        lambda workspace, _progress: add_missing_roles(workspace, person=person),
        failed=lambda error: refused(sentence_of(error)),
    )


def _unlisted(workspace: Workspace, _progress: object) -> list[ToldAccount]:
    return unlisted_accounts(workspace)
