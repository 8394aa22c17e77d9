"""The button that narrows pieces by what they may be used for, whether they are used, and the line of their product."""

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from socialroi_desktop.queries.library.narrowing import Asked
from socialroi_desktop.viewmodels.library.use_filter import UseFilter
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.dropdown_button import DropdownButton
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.popover import Popover

_WIDTH = 220
_USE, _USED, _LINE = "use", "used", "line"


class UseButton(DropdownButton):
    """Says what is asked; the boxes are made when they are first looked at."""

    def __init__(self, model: UseFilter, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._model = model
        self._label = self.tr("Rights and use")
        self.boxes: dict[str, QComboBox] = {}
        self.set_popover_maker(self.make)
        self._say()

    def make(self) -> Popover:
        """Return the boxes."""
        popover = Popover(self._label)
        for name, words, choices in self._choices():
            box = self.boxes[name] = ChoiceBox()
            for label, value in choices:
                box.addItem(label, value)
            box.setMinimumWidth(_WIDTH)
            popover.body.addWidget(FormRow(words, box))
            box.currentIndexChanged.connect(self._ask)
        clear = QPushButton(self.tr("Show all"))
        clear.clicked.connect(self.clear)
        popover.body.addWidget(clear)
        return popover

    def clear(self) -> None:
        """Ask for nothing any more."""
        for box in self.boxes.values():
            box.setCurrentIndex(0)

    def _choices(self) -> tuple[tuple[str, str, list[tuple[str, object]]], ...]:
        used: list[tuple[str, object]] = [
            (self.tr("Used or not"), None),
            (self.tr("Used somewhere"), True),
            (self.tr("Not used yet"), False),
        ]
        uses = [(name, key) for key, name in self._model.uses()]
        lines = [(name, name) for name in self._model.lines()]
        return (
            (_USE, self.tr("May be used today for"), [(self.tr("Anything or nothing"), ""), *uses]),
            (_USED, self.tr("Used"), used),
            (_LINE, self.tr("Product line"), [(self.tr("Any line"), ""), *lines]),
        )

    def _ask(self) -> None:
        use, used, line = (self.boxes[name].currentData() for name in (_USE, _USED, _LINE))
        self._model.ask(Asked(use or "", used, line or ""))
        self._say()

    def _say(self) -> None:
        self.set_value(self._model.words or self.tr("any"))
