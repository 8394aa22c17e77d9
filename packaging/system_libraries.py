"""Which libraries of the system Qt still lacks here, and which package brings each.

On Linux the Qt wheels lean on the system for X11, Wayland, fonts and OpenGL; without one of these Qt aborts
with a message that names no package. This module asks the loader beforehand. Standard library only; it knows
nothing of the app.
"""

import platform
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

_TABLE = Path(__file__).with_suffix(".toml")
_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg")
_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
_FONT_KINDS = frozenset({".ttf", ".otf", ".ttc", ".pcf", ".pfb"})
FONTS = "fonts"


def platform_plugins(environ: Mapping[str, str]) -> list[str]:
    """Return the Qt platform plugins that this session could show a window with, best first.

    Empty where there is no display at all. An explicit `QT_QPA_PLATFORM` wins, as it does in Qt.
    """
    chosen = environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if chosen:
        return [chosen]
    sessions = (("WAYLAND_DISPLAY", "wayland"), ("DISPLAY", "xcb"))
    return [plugin for variable, plugin in sessions if environ.get(variable)]


def missing(site_packages: Path, plugins: Iterable[str]) -> list[str]:
    """Return the sonames that no plugin can do without and the loader does not find (plus `FONTS`).

    One complete plugin is enough: Qt falls back to it by itself. Nothing is missing outside Linux, where the
    wheels bring all they need, nor where there is no `ldd` to ask.
    """
    if sys.platform != "linux" or not shutil.which("ldd"):
        return []
    qt = site_packages / "PySide6"
    base = _not_found([qt / f"{module}.abi3.so" for module in _MODULES])
    lacks = [_not_found([qt / "Qt" / "plugins" / "platforms" / f"libq{name}.so"]) for name in plugins]
    fonts = [] if _has_fonts() else [FONTS]
    return sorted(base | min(lacks, key=len, default=set())) + fonts


def packages(names: Iterable[str], family: str) -> list[str]:
    """Return the packages of `family` ("debian" or "fedora") that bring `names`, each once.

    A library the table does not know is answered by its own name, so that a search still finds it.
    """
    table = _read_table()
    found = (table[name][family] if name in table else name for name in names)
    return list(dict.fromkeys(found))


def sentence(names: Iterable[str]) -> str:
    """Return one sentence that says what is missing and the command that mends it."""
    names = list(names)
    debian = "apt-get install " + " ".join(packages(names, "debian"))
    fedora = "dnf install " + " ".join(packages(names, "fedora"))
    remedy = {"debian": f"`{debian}`", "fedora": f"`{fedora}`"}.get(
        _family(), f"on Debian or Ubuntu `{debian}`, on Fedora `{fedora}`"
    )
    return f"Qt needs what this system lacks ({', '.join(names)}): install it with {remedy} and try again."


def parse_ldd(output: str) -> set[str]:
    """Return the sonames that a listing of `ldd` marks as not found."""
    return {line.split()[0] for line in output.splitlines() if line.rstrip().endswith("=> not found")}


def _not_found(libraries: Iterable[Path]) -> set[str]:
    present = [str(library) for library in libraries if library.is_file()]
    if not present:
        return set()
    answer = subprocess.run(["ldd", *present], capture_output=True, text=True, check=False)
    return parse_ldd(answer.stdout)


def _has_fonts() -> bool:
    folders = (Path(folder).expanduser() for folder in _FONT_FOLDERS)
    return any(path.suffix.lower() in _FONT_KINDS for folder in folders for path in folder.rglob("*"))


def _read_table() -> dict[str, dict[str, str]]:
    document = tomllib.loads(_TABLE.read_text("utf-8"))
    table: dict[str, dict[str, str]] = document["library"]
    return table | {FONTS: document["fonts"]}


def _family() -> str:
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return ""
    names = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
    return next(
        (family for family, ids in _FAMILIES.items() if names & ids),
        "",
    )


_FAMILIES = {"debian": {"debian", "ubuntu"}, "fedora": {"fedora", "rhel", "centos"}}
