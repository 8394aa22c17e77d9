"""What is done off the window's thread while a film is played: it is found and opened, and its next frames are read."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.decoding.played_film import FilmHead, Over, PlayedFilm
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.library.large_picture import place_of_file
from socialroi_desktop.viewmodels.shared.session import sentence_of


class FilmRun:
    """One film from its opening to its end; `busy` while a question is on its way: it is asked one after the other."""

    def __init__(self, decoders: Decoders) -> None:
        self.film, self.busy = PlayedFilm(decoders), False


@dataclass(frozen=True, slots=True)
class Begun:
    """A film that was opened: its head, or the sentence on why it cannot be played."""

    run: FilmRun
    head: FilmHead | str


@dataclass(frozen=True, slots=True)
class Read:
    """Frames with their moments in seconds, asked for from `asked` on; `over` is that of the last one there is."""

    run: FilmRun
    asked: float
    frames: tuple[tuple[float, QImage], ...] = ()
    over: float | None = None
    wrong: str = ""


def begun(workspace: Workspace, progress: Progress, *, run: FilmRun, item: UgcItem, edge: int) -> Begun:
    """Open the film of a piece."""
    progress(0, None)
    try:
        return Begun(run, run.film.begin(place_of_file(workspace, item), edge))
    except UserError as error:
        return Begun(run, sentence_of(error))
    except OSError as error:
        cannot = UserError("The file cannot be read: {reason}.", reason=error.strerror)
        return Begun(run, sentence_of(cannot))


def read_on(
    _workspace: Workspace, progress: Progress, *, run: FilmRun, after: float, seek: bool, count: int
) -> Read:
    """Read some frames from a moment on, in seconds."""
    frames: list[tuple[float, QImage]] = []
    moment = after
    try:
        for number in range(count):
            progress(number, count)
            frame = run.film.frame(moment, seek=seek and not number)
            if isinstance(frame, Over):
                return Read(run, after, tuple(frames), over=frame.at)
            dots = QImage(frame.dots, frame.width, frame.height, frame.width * 3, QImage.Format.Format_RGB888)
            # In the form that is painted fastest, and with dots of its own.
            frames.append((frame.at, dots.convertToFormat(QImage.Format.Format_RGB32)))
            moment = max(moment, frame.at)
    except UserError as error:
        return Read(run, after, wrong=sentence_of(error))
    return Read(run, after, tuple(frames))
