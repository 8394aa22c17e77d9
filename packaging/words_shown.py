"""Refuses texts that are shown as they are: words given straight to a widget, and other ways to translate than the one.

Reads the source like `words_source`; knows which functions of Qt and of the app put a text on the screen.
"""

import ast
import re
from collections.abc import Iterator

from words_markers import PACKAGE, TRANSLATE
from words_source import Module

# Methods that show the first text they are given, and classes whose first argument is shown.
SETTERS = frozenset(
    {
        "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName",
        "setAccessibleDescription", "setTitle", "setStatusTip", "setPrefix", "setSuffix",
        "setWhatsThis", "addItem", "addAction", "addMenu", "set_text", "set_title", "set_state",
        "show_error", "show_message", "showMessage",
    }
)  # fmt: skip
CLASSES = frozenset(
    {
        "QLabel", "QPushButton", "QAction", "QCheckBox", "QRadioButton", "QGroupBox", "QToolButton",
        "QMenu", "Card", "Caption", "PageHeader", "FormRow", "DataTable", "role_label",
        "ElidedLabel",
    }
)  # fmt: skip
_OTHER_WAYS = ("PySide6.QtCore.QCoreApplication.translate", "PySide6.QtCore.QT_TRANSLATE_NOOP")
_WORD = re.compile(r"[A-Za-z]{3,}")


def refused(module: Module) -> Iterator[str]:
    """Give one sentence with file and line for each text that no translator would get to see."""
    if not module.name.startswith(
        (f"{PACKAGE}.views", f"{PACKAGE}.viewmodels", f"{PACKAGE}.window", f"{PACKAGE}.app")
    ):
        return
    for node in module.nodes:
        place = f"{module.file}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Attribute) and module.full_name(node) in _OTHER_WAYS:
            if not TRANSLATE.startswith(f"{module.name}."):
                yield f"{place}: use translate of {TRANSLATE.rpartition('.')[0]}"
        elif isinstance(node, ast.Call) and _shows(node) and node.args and (words := _bare(node.args[0])):
            yield f"{place}: “{words}” is shown without self.tr or translate"


def _shows(node: ast.Call) -> bool:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr in SETTERS
    return isinstance(node.func, ast.Name) and node.func.id in CLASSES


def _bare(node: ast.expr) -> str:
    """Return the words that stand in an expression as they are shown; "" when there are none."""
    if isinstance(node, ast.JoinedStr):
        return next((found for part in node.values if (found := _bare(part))), "")
    if isinstance(node, ast.BinOp):
        return _bare(node.left) or _bare(node.right)
    if isinstance(node, ast.IfExp):
        return _bare(node.body) or _bare(node.orelse)
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return (
        str(node.value)
        if is_text and isinstance(node, ast.Constant) and _WORD.search(str(node.value))
        else ""
    )
