"""Proves that this installation works: from source, from a wheel and inside the frozen build.

Goes through the command line as a user would, each command in a process of its own, in a temporary folder and
without a display. It knows the commands of the app, not its parts.
"""

import importlib
import json
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from socialroi_desktop.paths import launcher, resources

if TYPE_CHECKING:
    from socialroi_desktop.domain.imports import Chunk

# What a build can lose: imported late by our code, or found by name at run time.
_LIBRARIES = (
    "av",
    "babel.numbers",
    "charset_normalizer",
    "pillow_heif",
    "platformdirs",
    "PIL.Image",
    "PySide6.QtSvg",
    "PySide6.QtWidgets",
    "pyqtgraph",
    "python_calamine",
    "qtawesome",
    "sqlite_utils",
    "zoneinfo",
)
_TIME_LIMIT_S = 300
EXIT_BUG = 70


class _Failed(Exception):
    """A step did not give what it should."""


@dataclass(frozen=True, slots=True)
class _Bench:
    """The temporary folder of one run and the way to start the app there."""

    folder: Path

    @property
    def workspace(self) -> Path:
        return self.folder / "self-test.socialroi"

    def socialroi(self, *arguments: str | Path) -> str:
        """Run one command and return what it prints; fails unless its exit status is 0."""
        command = [*launcher(), *map(str, arguments)]
        environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run(
            command, env=environ, capture_output=True, encoding="utf-8", timeout=_TIME_LIMIT_S, check=False
        )
        if done.returncode:
            raise _Failed(
                f"`socialroi {arguments[0]}` ended with {done.returncode}: {done.stderr.strip()[-2000:]}"
            )
        return done.stdout

    def figures(self) -> dict[str, Any]:
        """Return the value of every figure of the whole workspace by metric id."""
        listed = json.loads(self.socialroi("figures", self.workspace, "--json"))
        return {figure["metric"]: figure["value"] for figure in listed}


def run() -> int:
    """Do every step, print a line for each, and return 0, or 70 when one failed."""
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        bench = _Bench(Path(folder))
        for name, step in _STEPS:
            problem = _problem_of(step, bench)
            failed += problem is not None
            print(f"{'ok' if problem is None else 'FAILED':6}  {name}" + (f": {problem}" if problem else ""))
    print(f"{len(_STEPS) - failed} passed, {failed} failed")
    return EXIT_BUG if failed else 0


def _problem_of(step: Callable[[_Bench], None], bench: _Bench) -> str | None:
    try:
        step(bench)
    except Exception as error:  # a self-test reports whatever goes wrong and goes on
        return f"{type(error).__name__}: {error}" if not isinstance(error, _Failed) else str(error)
    return None


def _libraries_load(_bench: _Bench) -> None:
    for name in _LIBRARIES:
        importlib.import_module(name)


def _resources_are_here(_bench: _Bench) -> None:
    lacking = [name for name in ("platforms.toml", "formats", "styles") if not (resources() / name).exists()]
    if lacking:
        raise _Failed(f"missing in {resources()}: {', '.join(lacking)}")


def _locales_and_zones_are_here(_bench: _Bench) -> None:
    from zoneinfo import ZoneInfo

    from babel.numbers import get_currency_precision

    ZoneInfo("Europe/Warsaw")
    if (get_currency_precision("JPY"), get_currency_precision("EUR")) != (0, 2):
        raise _Failed("the table of currencies is not the right one")


def _demo_is_made(bench: _Bench) -> None:
    bench.socialroi("demo", bench.workspace, "--no-window")
    if not bench.workspace.is_file():
        raise _Failed("no workspace file came of it")


def _figures_come_out(bench: _Bench) -> None:
    if not any(value is not None for value in bench.figures().values()):
        raise _Failed("not one figure of the demo workspace has a value")


# The last change of a demo puts posts on their topics, which no figure of the whole shows; before it came the import.
_CHANGES = 2


def _undo_changes_the_figures(bench: _Bench) -> None:
    before = bench.figures()
    for _ in range(_CHANGES):
        bench.socialroi("undo", bench.workspace, "--json")
        if bench.figures() != before:
            return
    raise _Failed("all figures stayed as they were")


def _file_is_sound(bench: _Bench) -> None:
    bench.socialroi("check", bench.workspace)


def _every_tab_draws(bench: _Bench) -> None:
    pictures = bench.folder / "pictures"
    bench.socialroi("screenshots", pictures, "--workspace", bench.workspace)
    if not any(picture.stat().st_size > 0 for picture in pictures.glob("*.png")):
        raise _Failed("no picture came of it")


def _pictures_are_read(bench: _Bench) -> None:
    """Ask the process that decodes, which is a command of the app too, about pictures and a film made here."""
    import av
    import pillow_heif
    from PIL import Image

    from socialroi_desktop.decoding.decoders import Decoders

    pillow_heif.register_heif_opener()
    image = Image.radial_gradient("L").convert("RGB")
    # Not every build of its library can write HEIC.
    forms = ("jpg", "png", "webp", "avif", *(("heic",) if "HEIF" in Image.SAVE else ()))
    names = [bench.folder / f"picture.{form}" for form in forms]
    for name in names:
        image.save(name)
    film = bench.folder / "film.mp4"
    with av.open(str(film), "w") as out:
        stream = out.add_stream("mpeg4", rate=10)
        stream.width, stream.height = image.size
        frame = av.VideoFrame.from_image(image)  # type: ignore[no-untyped-call]  # av tells no types of it
        out.mux([*stream.encode(frame), *stream.encode(None)])
    with Decoders() as decoders:
        for path in (*names, film):
            if not decoders.thumbnail(path, 64):
                raise _Failed(f"nothing came of {path.name}")


def _files_are_read_apart(bench: _Bench) -> None:
    """Have the process that reads large files, which is a command of the app too, read a small one."""
    from socialroi_desktop import ingest
    from socialroi_desktop.domain.progress import no_progress
    from socialroi_desktop.domain.workspace import Settings
    from socialroi_desktop.ingest.reading.ahead import read_ahead

    def here(_layout: object, _progress: object) -> "Iterator[Chunk]":
        raise _Failed("the process that reads did not")

    path = bench.folder / "costs.csv"
    path.write_text(
        "Date,Type,Amount,Currency,Channel,Campaign,Hours,Note\n2026-05-04,Ads,12.00,EUR,Instagram,,,Flyers\n",
        "utf-8",
    )
    plan = ingest.plan(ingest.open_source(path), Settings(name="Self-test"))
    if sum(len(chunk.rows) for chunk in read_ahead(plan.layout, no_progress, here)) != 1:
        raise _Failed("the row of a file did not come")


_STEPS: tuple[tuple[str, Callable[[_Bench], None]], ...] = (
    ("libraries load", _libraries_load),
    ("resources are here", _resources_are_here),
    ("currencies and time zones are here", _locales_and_zones_are_here),
    ("pictures are read", _pictures_are_read),
    ("files are read in a process of their own", _files_are_read_apart),
    ("a demo workspace is made", _demo_is_made),
    ("figures come out", _figures_come_out),
    ("every tab draws", _every_tab_draws),
    ("undo changes the figures", _undo_changes_the_figures),
    ("the file is sound", _file_is_sound),
)
