"""The keys of the palette, below its list."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.widgets.labels import role_label


def palette_foot() -> tuple[QWidget, QLabel]:
    """Return the keys in a line under a rule, and the note that is only shown where Chinese is found in both scripts."""
    foot = QWidget()
    column = QVBoxLayout(foot)
    column.setContentsMargins(0, 2, 0, 0)
    rule = QFrame()
    rule.setProperty("role", "rule")
    column.addWidget(rule)
    row = QHBoxLayout()
    row.setSpacing(5)
    for keys, words in _keys():
        for key in keys:
            row.addWidget(role_label(key, "key"))
        row.addWidget(role_label(words, "small"))
        row.addSpacing(9)
    row.addStretch(1)
    both = role_label(translate("CommandPalette", "简 = 繁"), "small")
    row.addWidget(both)
    row.addWidget(role_label(translate("CommandPalette", "accents and case do not count"), "small"))
    column.addLayout(row)
    return foot, both


def _keys() -> tuple[tuple[tuple[str, ...], str], ...]:
    return (
        (("↑", "↓"), translate("CommandPalette", "move")),
        (("↵",), translate("CommandPalette", "open")),
        ((translate("CommandPalette", "Ctrl ↵"),), translate("CommandPalette", "open, keep this")),
        ((translate("CommandPalette", "in:ugc"),), translate("CommandPalette", "narrow")),
    )
