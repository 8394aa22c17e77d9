"""What is done with several chosen pieces: collected, exported. Knows dialogs; which pieces are meant is given."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.media import named_after
from socialroi_desktop.viewmodels.library.collecting import Collecting
from socialroi_desktop.viewmodels.library.handing_out import HandingOut
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.setup import Extra
from socialroi_desktop.views.widgets.page_keys import PageKeys
from socialroi_desktop.views.widgets.save_dialog import ask_where


class Handling(QObject):
    """`chosen` tells which pieces are meant. `refused` carries a sentence, `told` an `Outcome` of what was written.

    `mended` carries what is to be said of the last drafts by now, None once they are gone.
    """

    refused = Signal(str)
    told = Signal(object)
    mended = Signal(object)

    def __init__(self, session: Session, chosen: Callable[[], list[int]], parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._chosen, self._over = session, chosen, parent
        self._shared: QObject | None = None
        self.collecting = Collecting(session, self)
        self.collecting.refused.connect(self.refused)

    def extras(self) -> tuple[Extra, ...]:
        """Return the buttons above the table of pieces."""
        collect = self.tr("Puts the chosen pieces into a collection, or takes them out")
        export = self.tr("Copies the chosen pieces into a folder, with a sheet of credits and rights")
        sheet = self.tr("Saves the chosen pieces as pages of pictures with creator and rights (PDF)")
        alike = self.tr("Shows pieces that look alike side by side, so that one of them stays")
        share = self.tr("Makes draft posts that show the chosen piece, with credit and disclosure")
        return (
            Extra(self.tr("Share this…"), share, lambda _section: self.share(), "P"),
            Extra(self.tr("Put into a collection…"), collect, lambda _section: self.collect(), "C"),
            Extra(self.tr("Export pieces…"), export, lambda _section: self.export_chosen()),
            Extra(self.tr("Contact sheet…"), sheet, lambda _section: self.sheet_of_chosen()),
            Extra(self.tr("Look-alikes…"), alike, lambda _section: self.compare_chosen()),
        )

    def add_keys(self, keys: PageKeys) -> None:
        """Let keys of the page do it."""
        keys.add("C", self.collect)
        keys.add("P", self.share)

    def export_chosen(self) -> None:
        """Ask how the chosen pieces go out."""
        self.export(self._chosen())

    def sheet_of_chosen(self) -> None:
        """Ask where to save a contact sheet of the chosen pieces."""
        self.contact_sheet(self._chosen())

    def collect(self) -> None:
        """Ask into which collection the chosen pieces go."""
        from socialroi_desktop.views.library.collect_dialog import CollectDialog

        ids = self._chosen()
        if self._session.reading_only:
            self.refused.emit(self._session.reading_only)
        elif self._some(ids):
            CollectDialog(self.collecting, ids, self._over).open()

    def share(self) -> None:
        """Ask on which channels the chosen piece is shared, and when."""
        from socialroi_desktop.viewmodels.library.sharing import Sharing
        from socialroi_desktop.views.library.share_dialog import ShareDialog

        ids = self._chosen()
        if self._session.reading_only:
            self.refused.emit(self._session.reading_only)
        elif len(ids) != 1:
            self.refused.emit(self.tr("Choose one piece to share."))
        elif (item := self.collecting.piece(ids[0])) is not None:
            model = Sharing(self._session, item, self)
            model.shared.connect(self.told)
            model.mended.connect(self.mended)
            if self._shared is not None:
                self._shared.deleteLater()
            self._shared = model
            ShareDialog(model, self._over).open()

    def compare_chosen(self) -> None:
        """Show all that looks alike side by side, beginning with what looks like the chosen pieces."""
        self._show_alike(first=self._chosen())

    def compare(self, among: Sequence[int] = ()) -> None:
        """Show what looks alike side by side: all of it, or what looks like some pieces."""
        self._show_alike(among=among)

    def _show_alike(self, *, among: Sequence[int] = (), first: Sequence[int] = ()) -> None:
        from socialroi_desktop.viewmodels.library.look_alikes import LookAlikes
        from socialroi_desktop.views.library.alike_dialog import AlikeDialog

        AlikeDialog(LookAlikes(self._session, among, first), self._over).open()

    def export(self, ids: Sequence[int], name: str = "") -> None:
        """Ask how pieces go out; `name` is what they are called together."""
        from socialroi_desktop.views.library.export_dialog import ExportDialog

        if self._some(ids):
            model = HandingOut(self._session, ids, name, self)
            model.written.connect(self.told)
            model.refused.connect(self.refused)
            dialog = ExportDialog(model, self._over)
            for ended in (dialog.rejected, model.written, model.refused):
                ended.connect(model.deleteLater)
            dialog.open()

    def contact_sheet(self, ids: Sequence[int], name: str = "") -> None:
        """Ask where to save a contact sheet of pieces; `name` is what they are called together."""
        from socialroi_desktop.viewmodels.library.contact_sheet import ContactSheet

        if not self._some(ids):
            return
        title, looks = self.tr("Contact sheet"), self._session.looks
        path = ask_where(self._over, title, named_after(name or title), looks, "pdf")
        if path is not None:
            sheet = ContactSheet(self._session, self)
            sheet.written.connect(lambda words: self._session.said.emit(words, False))
            sheet.refused.connect(self.refused)
            for ended in (sheet.written, sheet.refused):
                ended.connect(sheet.deleteLater)
            sheet.write(ids, name, path)

    def _some(self, ids: Sequence[int]) -> bool:
        if not ids:
            self.refused.emit(self.tr("Choose one or more pieces first."))
        return bool(ids)
