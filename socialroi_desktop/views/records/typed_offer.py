"""Keeps what is typed into a form of a record, and offers in one line what an earlier form of it left.

Stands below the fields, so that none of them moves as it comes and goes.
"""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.viewmodels.records.kept_entries import KeptEntries, Typed
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.records.form import RecordForm
from socialroi_desktop.views.widgets.confirm_line import ConfirmLine


class TypedOffer(ConfirmLine):
    """Hidden where nothing was left."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.kept = KeptEntries(session, self)
        self._form: RecordForm | None = None
        self.no.clicked.connect(self.kept.forget_found)

    def follow(self, form: RecordForm) -> None:
        """Keep what is typed into a form from now on, and offer what was left of its record."""
        if form is not self._form:
            self._form = form
            form.changed.connect(lambda: self._keep(form))
        self.kept.begin(form.base)
        self.hide()
        if self.kept.found is not None:
            self._offer(self.kept.found, form)

    def say_kept(self) -> None:
        """Say that what was typed is kept, as its form goes."""
        said = translate("TypedOffer", "What you typed is kept: open its form again to go on.")
        self._session.said.emit(said, False)

    def let_go(self) -> None:
        """Keep nothing of the form any more: it was saved, or is not wanted."""
        self.hide()
        self.kept.let_go()

    def _keep(self, form: RecordForm) -> None:
        if form is self._form and form.touched:
            self.kept.keep(form.typed)

    def _offer(self, found: Typed, form: RecordForm) -> None:
        called = found.entries.get(form.base.label_field, "")
        if isinstance(called, Picked) or not called or found.of:
            told = translate("TypedOffer", "You began to type here and did not save it.")
        else:
            named = translate("TypedOffer", "You began to type this and did not save it: {name}")
            told = named.format(name=called)
        self.ask(
            told,
            translate("TypedOffer", "Go on with it"),
            translate("TypedOffer", "Let go of it"),
            lambda: self._take_up(form),
            takes_keys=False,
        )

    def _take_up(self, form: RecordForm) -> None:
        form.take_up(self.kept.take_up())
        form.focus_first()
