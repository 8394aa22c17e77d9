"""What the window needs to know of a page before it is built."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A tab: stable id, name, Phosphor icon, and the function that builds it on its first visit."""

    id: str
    title: str
    icon: str
    factory: Callable[[], QWidget]
