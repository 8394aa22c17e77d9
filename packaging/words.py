"""Writes every text the app can show to resources/translations: the English ones, and what a language still lacks.

Started by `dev.py words`. A language is a copy of `socialroi_en.ts` under its own code; here it gets the new texts, loses those
that are gone, and is compiled to the QM file that the app loads. Standard library only, but for Qt's compiler.
"""

import importlib.util
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import words_ts
from words_data import texts_of_data
from words_shown import refused
from words_source import Message, WordsError, modules_below, texts_of_source

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
PREFIX, ENGLISH = "socialroi_", "en"


def texts(root: Path = ROOT) -> list[Message]:
    """Return every text that can be shown; WordsError for one that cannot be found by reading or is not marked."""
    modules = modules_below(root)
    for sentence in (sentence for module in modules for sentence in refused(module)):
        raise WordsError(sentence)
    return [*texts_of_source(modules), *texts_of_data(root)]


def write(messages: Sequence[Message], folder: Path = FOLDER) -> list[Path]:
    """Write the English texts and bring every other language up to date; return the files."""
    english = folder / f"{PREFIX}{ENGLISH}.ts"
    files = [english, *(path for path in sorted(folder.glob(f"{PREFIX}*.ts")) if path != english)]
    for path in files:
        language = path.stem.removeprefix(PREFIX)
        known = {} if path == english else words_ts.read(path)
        path.write_text(words_ts.written(messages, language, known), "utf-8", newline="\n")
    return files


def compiled(path: Path) -> Path:
    """Compile a TS file beside it; WordsError when Qt's compiler is not there or refuses."""
    made = path.with_suffix(".qm")
    found = importlib.util.find_spec("PySide6")
    program = Path(found.origin or "").parent / "lrelease" if found else Path("lrelease")
    try:
        subprocess.run([program, "-silent", path, "-qm", made], check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise WordsError(f"{path.name} was not compiled: {error}") from None
    return made


def main() -> int:
    """Write all files and say how many texts there are."""
    try:
        messages = texts()
        files = write(messages)
        for path in files[1:]:
            compiled(path)
    except WordsError as error:
        print(error, file=sys.stderr)
        return 1
    different = {(message.context, message.source, message.comment) for message in messages}
    print(f"{len(different)} texts in {', '.join(path.name for path in files)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
