"""Puts the app's words, and Qt's own, into the language of the system, where a translation is shipped.

A language is a file in `resources/translations`; none is named here.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from socialroi_desktop.paths import resource

SOURCE = "en"


def speak(
    application: QCoreApplication, languages: Sequence[str] | None = None, folder: Path | None = None
) -> str:
    """Load the first language of a list (the system's) there is a translation of; return its code.

    English is the language of the texts themselves: where it comes first, nothing is loaded.
    """
    shipped = folder or resource("translations")
    for wanted in QLocale.system().uiLanguages() if languages is None else languages:
        code = wanted.replace("-", "_")
        for name in (code, code.partition("_")[0]):
            if name == SOURCE:
                return SOURCE
            if (shipped / f"socialroi_{name}.qm").is_file():
                _load(application, shipped, f"socialroi_{name}")
                _load(
                    application,
                    Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
                    f"qtbase_{name}",
                )
                return name
    return SOURCE


def _load(application: QCoreApplication, folder: Path, name: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, str(folder)):
        application.installTranslator(translator)
