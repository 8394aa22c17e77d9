"""One of the four lists of the day: a box to tick, what is due with where it comes from, and how late it is. No widgets."""

from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from socialroi_desktop.domain.due import Due
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.today.day_words import when_tag

WHAT, WHEN = range(2)


class StageRows(RowModel[Due]):
    """What is due of one part of the day; `ticked` carries what somebody says is done."""

    ticked = Signal(object)

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(
                    translate("Due", "What"),
                    lambda item: problem_text(item.brief or item.says),
                    answers={
                        Role.SUBTEXT: lambda item: problem_text(item.why) if item.why else "",
                        Qt.ItemDataRole.CheckStateRole: Qt.CheckState.Unchecked,
                        Qt.ItemDataRole.ToolTipRole: lambda item: problem_text(item.says),
                    },
                ),
                Column(
                    translate("Due", "When"),
                    lambda item: when_tag(item, today)[0],
                    right=True,
                    answers={Role.TAG: lambda item: when_tag(item, today)},
                ),
            ),
            parent,
            answers={Role.KEY: lambda item: item.key},
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = super().flags(index)
        return base | Qt.ItemFlag.ItemIsUserCheckable if index.column() == WHAT else base

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        item = self.row(index.row())
        if item is None or role != Qt.ItemDataRole.CheckStateRole or index.column() != WHAT:
            return False
        self.ticked.emit(item)
        return True
