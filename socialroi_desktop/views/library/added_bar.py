"""What became of files that were added: counts, the first reason, the rest on demand, until something else is done."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QWidget

from socialroi_desktop.viewmodels.library.adding import Outcome, UnknownMaker
from socialroi_desktop.viewmodels.library.adding_links import names_of
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.views.records.files_card import open_outside
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.menu_button import MenuButton
from socialroi_desktop.views.widgets.popover import Popover
from socialroi_desktop.views.widgets.tab_order import tab_after
from socialroi_desktop.views.widgets.toast_bar import PassingBar

# Px of the list of what is not simply new.
_WIDTH, _HEIGHT = 560, 240


class AddedBar(PassingBar):
    """Hidden until something was added. `compare_wanted` carries the pieces that came and look like others.

    `opened` carries the first draft that was made, `makers_wanted` the people who are to be added as creators.
    """

    compare_wanted = Signal(object)
    opened = Signal(str, int)
    makers_wanted = Signal(object)

    def __init__(self, of: QWidget | None = None) -> None:
        super().__init__(of)
        self._told: tuple[str, ...] = ()
        self._list: Popover | None = None
        self.words = role_label("", "", wrap=True)
        self.all_button = link_button(self.tr("Show each"), self.show_each)
        self._alike: tuple[int, ...] = ()
        self.compare_button = link_button(
            self.tr("Compare"),
            lambda: self.compare_wanted.emit(self._alike),
            tip=self.tr("Shows side by side what looks alike"),
        )
        self._drafts: tuple[int, ...] = ()
        self.open_button = link_button(
            self.tr("Open the draft"), lambda: self.opened.emit("post", self._drafts[0])
        )
        self._folder: Path | None = None
        self.folder_button = link_button(self.tr("Open folder"), self._open_folder)
        self._makers: Sequence[UnknownMaker] = ()
        self.makers_button = link_button(
            call=lambda: self.makers_wanted.emit(self._makers),
            tip=self.tr(
                "Adds them to Outreach and names them as creators of these pieces; undo takes both back at once"
            ),
        )
        close = MenuButton(self.tr("Close this message"), icon="x")
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.addWidget(self.words, 1)
        row.addWidget(self.open_button)
        row.addWidget(self.folder_button)
        row.addWidget(self.makers_button)
        row.addWidget(self.compare_button)
        row.addWidget(self.all_button)
        row.addWidget(close)
        self.hide()

    def show_outcome(self, outcome: Outcome, after: QWidget | None = None) -> None:
        """Say what became of files; Tab leads here from what is named, which is what came and has the keyboard."""
        self._told, self._alike, self._drafts = outcome.told, outcome.alike, outcome.drafts
        self.open_button.setVisible(bool(outcome.drafts))
        self._folder = outcome.folder
        self.folder_button.setVisible(outcome.folder is not None)
        self.folder_button.setToolTip("" if outcome.folder is None else str(outcome.folder))
        self.compare_button.setVisible(bool(outcome.alike))
        self._makers = outcome.makers
        several = self.tr("Add %Ln creators", "", len(outcome.makers))
        one = self.tr("Add {names} as creator").format(names=names_of(outcome.makers))
        self.makers_button.setText(either(len(outcome.makers), one, several))
        self.makers_button.setVisible(bool(outcome.makers))
        self.words.setText(beside((outcome.words, outcome.first)))
        self.setAccessibleName(self.words.text())
        # One line is said already where it is the only one and the reason of a refusal.
        self.all_button.setVisible(bool(set(outcome.told) - {outcome.first}))
        self.show()
        if after is not None:
            tab_after(after, self)

    def _open_folder(self) -> None:
        if self._folder is not None:
            open_outside(self._folder)

    def mend(self, outcome: Outcome | None) -> None:
        """Say of drafts what holds by now, while they stand here; they are gone where nothing is to be said."""
        if self.isHidden() or not self._drafts:
            return
        if outcome is None:
            self.hide()
        elif outcome.drafts == self._drafts:
            self.show_outcome(outcome)

    @property
    def may_be_mended(self) -> bool:
        """Whether what it says of drafts is followed: it stays while they are changed."""
        return bool(self._drafts)

    def show_each(self) -> Popover:
        """Show a line for each file that is not simply new."""
        self._list = Popover(self.tr("What became of the files"), self)
        lines = QListWidget()
        lines.setAccessibleName(self.tr("What became of the files"))
        lines.addItems(list(self._told))
        lines.setFixedSize(_WIDTH, _HEIGHT)
        lines.setWordWrap(True)
        self._list.body.addWidget(lines)
        self._list.open_below(self.all_button)
        return self._list
