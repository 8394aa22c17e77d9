"""Where a cell stands in a Qt model: the two types Qt hands over, and the place all rows lie below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
