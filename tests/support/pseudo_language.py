"""A language made of the English texts, every letter accented and every text longer, to see what is left in English."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from html import unescape
from operator import methodcaller
from pathlib import Path
from weakref import WeakSet
from xml.etree import ElementTree

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QWidget,
)  # fmt: skip

import words
import words_ts
from words_markers import PACKAGE
from words_source import Message

Key = tuple[str, str]
CODE = "eo"
_ACCENTS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀćďéƒģĥíĵķĺɱñóƥɋŕśťúʋŵẋýźÁƁĆĎÉƑĢĤÍĴĶĹⱮÑÓƤɊŔŚŤÚƲŴẊÝŹ",
)
# Placeholders, numbers, tags, file patterns and what a key stands for are no words.
_KEPT = re.compile(r"(\{\w*\}|%L?n|<[^>]+>|\(\*[^)]*\)|Ctrl\+\S+|--\w+\S*)")
# What is written by the locale, or is a name: files, addresses, digests, currencies; then dates, keys, sizes, codes and zones,
# fields of letters.
_NAMES = re.compile(r"\S+\.(csv|tsv|socialroi)\b|https?://\S+|\b[0-9a-f]{12,64}\b|\b[A-Z]{3} – .*$")
_CODES = re.compile(
    r"\{\{[ \w]+\}\}|"
    r"\b(January|February|March|April|June|July|August|September|October|November|December)\b|"
    r"<[^>]+>|Ctrl\+\S+|\b(bytes|[KMG]iB)\b|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|\b[A-Z]{3}\b|\b[A-Z]\w+/[A-Z]\w+(/\w+)?"
)
_ENGLISH = re.compile(r"[A-Za-z]{3,}")
_PLACES = re.compile(r"%L?\d")
MOST_ROWS = 8
# Data of fewer letters is no word.
_START = 3
# Patterns of Qt's dates, which letters stand for.
PATTERNS = frozenset({"d MMM yyyy", "d MMM", "MMM yyyy", "d MMM yyyy HH:mm", "d"})


def accented(text: str) -> str:
    """Return an English text in the made-up language."""
    if text in PATTERNS or not re.search(r"[A-Za-z]", _KEPT.sub("", text)):
        return text
    parts = _KEPT.split(text)
    return "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in parts) + " ẋẋẋ"


@cache
def kept_texts() -> tuple[Message, ...]:
    """Return every text that is kept for translators; that these are all that can be shown is tested elsewhere."""
    tree = ElementTree.parse(words.FOLDER / f"{words.PREFIX}{words.ENGLISH}.ts")
    return tuple(
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
        )
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    )


def compiled(folder: Path) -> Path:
    """Make the language from the kept English texts; return its QM file."""
    messages = kept_texts()
    made = {
        (item.context, item.source, item.comment): words_ts.Translation(
            (accented(item.source),) * (2 if item.numerus else 1), True
        )
        for item in messages
    }
    path = folder / f"socialroi_{CODE}.ts"
    path.write_text(words_ts.written(messages, CODE, made), "utf-8")
    return words.compiled(path)


class Listening(QTranslator):
    """Translates by another translator and remembers what that one did not know, as (context, text)."""

    def __init__(self, qm: Path) -> None:
        super().__init__()
        self._inner = QTranslator()
        assert self._inner.load(str(qm))
        self.asked: set[Key] = set()
        self.unknown: set[Key] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        found = self._inner.translate(context, source, disambiguation, n)
        self.asked.add((context, source))
        if not found and source:
            self.unknown.add((context, source))
        # Texts of Qt and of the charts' library are no words of ours: what is left of them are the places for values.
        return found or " ".join(_PLACES.findall(source))


def missing(unknown: Iterable[Key]) -> set[Key]:
    """Return what is missing of the texts that were not found, those of Qt and of the charts' library aside.

    `tr` asks for the class at hand, then for its bases until one knows the text.
    """
    known = {(item.context, item.source) for item in kept_texts()}
    related: dict[str, set[str]] = {}
    for kind in _kinds(QObject):
        names = {base.__name__ for base in kind.__mro__}
        for base in kind.__mro__:
            if base.__module__.startswith(PACKAGE):
                related.setdefault(base.__name__, set()).update(names)
    ours = {context for context, _ in known} | set(related)
    return {
        (context, source)
        for context, source in unknown
        if context in ours and not any((name, source) in known for name in related.get(context, ()))
    }


def _kinds(kind: type) -> Iterator[type]:
    for sub in type.__subclasses__(kind):
        yield sub
        yield from _kinds(sub)


class Looking:
    """Reads the texts of the open windows: of what is in sight at each look, of pages that are hidden once, all at the end.

    Pages that were left stay built. To read thousands of their widgets at each of the many stops of a walk would take
    most of its time and find what was read when they were shown.
    """

    def __init__(self) -> None:
        self.shown: set[tuple[str, str]] = set()
        self._hidden: WeakSet[QWidget] = WeakSet()

    def look(self) -> None:
        """Read what is in sight now, and each hidden page that was not read before."""
        for window in _windows():
            self._read(window)

    def look_at_all(self) -> None:
        """Read every widget there is, hidden or not, but for cells of hidden tables."""
        for window in _windows():
            self._take([window, *window.findChildren(QWidget)])
            self._take_actions(window.findChildren(QAction))

    def _read(self, top: QWidget) -> None:
        if top.isHidden() and top not in self._hidden:
            widgets = [top, *top.findChildren(QWidget)]
            self._take(widgets)
            self._take_actions(top.findChildren(QAction))
            if len(widgets) > _SMALL:
                self._hidden.add(top)
        elif not top.isHidden():
            self._take([top])
            self._take_actions(top.findChildren(QAction, options=_DIRECT))
            for child in top.findChildren(QWidget, options=_DIRECT):
                self._read(child)

    def _take(self, widgets: Iterable[QWidget]) -> None:
        for widget in widgets:
            kind = type(widget)
            texts = [read(widget) for read in _readers(kind)]
            if _tells_more(kind):
                texts += _more_texts(widget)
            self.shown.update((kind.__name__, text) for text in texts if text)

    def _take_actions(self, actions: Iterable[QAction]) -> None:
        for action in actions:
            self.shown.update(("QAction", text) for text in (action.text(), action.toolTip()) if text)


def _windows() -> list[QWidget]:
    """Return the open windows; a menu or a dialog is a window and a child of another one: it is read as such, once."""
    return [window for window in QApplication.topLevelWidgets() if window.parentWidget() is None]


# Widgets of something hidden that is read at each look: what says that there is nothing to see may say why already.
_SMALL = 30
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_READ = (
    (QWidget, ("toolTip", "accessibleName", "accessibleDescription", "windowTitle")),
    (QLabel, ("text",)),
    (QAbstractButton, ("text",)),
    (QGroupBox, ("title",)),
    (QMenu, ("title",)),
    (QLineEdit, ("placeholderText",)),
    (QComboBox, ("placeholderText",)),
)


@cache
def _readers(kind: type[QWidget]) -> tuple[methodcaller, ...]:
    return tuple(methodcaller(name) for of, names in _READ if issubclass(kind, of) for name in names)


@cache
def _tells_more(kind: type[QWidget]) -> bool:
    return issubclass(kind, (QComboBox, QAbstractItemView))


def _more_texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(min(widget.count(), 40)))
    # Cells are read where they are seen: a walk that stops at each table need not read them all at each stop.
    if isinstance(widget, QAbstractItemView) and widget.model() is not None and widget.isVisible():
        yield from _cells(widget.model(), headed=isinstance(widget, QTableView))


def _cells(model: QAbstractItemModel, *, headed: bool) -> Iterator[str]:
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
        for role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            if headed:
                yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
            for row in range(min(model.rowCount(QModelIndex()), MOST_ROWS)):
                yield str(model.index(row, column).data(role) or "")


class Data:
    """Texts of a workspace, to be found in others: by their first letters, since there are thousands."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._whole = set(texts)
        self._by_start: dict[str, list[str]] = {}
        for text in self._whole:
            self._by_start.setdefault(text[:_START], []).append(text)

    def begin_with(self, text: str) -> bool:
        """Tell whether one of the texts begins so."""
        return any(each.startswith(text) for each in self._by_start.get(text[:_START], ()))

    def taken_out_of(self, text: str) -> str:
        """Return a text with a space for each of the texts that stands in it, the longest first."""
        if text in self._whole:
            return " "
        starts = {text[place : place + _START] for place in range(len(text))}
        there = [each for start in starts for each in self._by_start.get(start, ()) if each in text]
        for each in sorted(there, key=len, reverse=True):
            text = text.replace(each, " ")
        return text


def left_in_english(text: str, data: Data) -> str:
    """Return the English words in a text once data, dates, keys and codes are taken out; "" when there are none."""
    # A link shows its words marked up: “&” of a name stands there as “&amp;”.
    rest = _NAMES.sub(" ", unescape(text.replace("\u200b", "")))
    # Nothing that is taken out makes a word of what was none.
    if not _ENGLISH.search(rest):
        return ""
    return " ".join(_ENGLISH.findall(_CODES.sub(" ", data.taken_out_of(rest))))
