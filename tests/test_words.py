"""Every text the app can show is kept for translators, found by reading the source, and another language needs no code."""

from pathlib import Path

import pytest

import words
import words_ts
from words_source import Message, WordsError, texts_of_source


@pytest.fixture
def reading(tmp_path):
    """Return a function that reads one module of an otherwise empty package."""

    def read(source: str, place: str = "views/page.py") -> set[tuple[str, str, str, bool]]:
        path = tmp_path / "socialroi_desktop" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, "utf-8")
        return {(item.context, item.source, item.comment, item.numerus) for item in texts_of_source(tmp_path)}

    return read


def test_the_kept_texts_are_those_of_the_source_today():
    kept = (words.FOLDER / "socialroi_en.ts").read_text("utf-8")
    now = words_ts.written(words.texts(), "en", {})
    assert kept == now, "run packaging/dev.py words"


def test_a_text_is_found_by_the_function_it_is_given_to_whatever_that_is_called_here(reading):
    found = reading(
        "from socialroi_desktop.viewmodels.shared.translating import translate as say\n"
        "class Page(QWidget):\n"
        "    def fill(self):\n"
        "        self.tr('Save', 'a button')\n"
        "        say('Pages', '%n rows', '', 3)\n"
        "def translate(text): return text\n"
        "translate('no text to show')\n"
    )
    assert found == {("Page", "Save", "a button", False), ("Pages", "%n rows", "", True)}


def test_a_sentence_is_found_behind_a_name_a_table_and_a_choice(reading):
    found = reading(
        "from socialroi_desktop.errors import UserError\n"
        "_GONE = 'It is gone.'\n"
        "_TOLD = {1: 'One.', 2: 'Two.'}\n"
        "def refuse(many, code):\n"
        "    told = 'A row.' if many == 1 else '{count} rows.'\n"
        "    raise UserError(_GONE) or UserError(told, count=many) or UserError(_TOLD.get(code, 'Any.'))\n",
        "operations/refusing.py",
    )
    plain = {("Sentences", text, "", False) for text in ("It is gone.", "A row.", "One.", "Two.", "Any.")}
    assert found == plain | {("Sentences", "{count} rows.", "", True)}


@pytest.mark.parametrize(
    "line",
    [
        "self.tr(text)",
        "other.tr('Save')",
        "translate('Page', text)",
        "UserError(text)",
        "UserError('Row ' + text)",
        "UserError(f'Row {text}')",
        "N_(text)",
    ],
)
def test_a_text_that_cannot_be_found_by_reading_is_refused_with_its_place(reading, line):
    source = (
        "from socialroi_desktop.errors import UserError\n"
        "from socialroi_desktop.domain.marking import N_\n"
        "from socialroi_desktop.viewmodels.shared.translating import translate\n"
        "class Page:\n"
        "    def fill(self, text, other):\n"
        f"        {line}\n"
    )
    with pytest.raises(WordsError, match=r"socialroi_desktop/views/page.py:6: "):
        reading(source)


MESSAGES = [
    Message("Page", "Save"),
    Message("Page", "%n rows", numerus=True),
    Message("Fields", "Name", "of a goal"),
]


def test_a_language_keeps_what_is_translated_gets_what_is_new_and_loses_what_is_gone(tmp_path):
    made = {
        ("Page", "Save", ""): words_ts.Translation(("Zapisz",), True),
        ("Page", "%n rows", ""): words_ts.Translation(("%n wiersz", "%n wiersze", "%n wierszy"), False),
        ("Page", "Gone", ""): words_ts.Translation(("Zniknęło",), True),
    }
    file = tmp_path / "socialroi_pl.ts"
    file.write_text(words_ts.written([*MESSAGES, Message("Page", "Gone")], "pl", made), "utf-8")
    assert words_ts.read(file) == made
    new = [*MESSAGES, Message("Page", "Delete")]
    files = words.write(new, tmp_path)
    assert [path.name for path in files] == ["socialroi_en.ts", "socialroi_pl.ts"]
    assert words_ts.read(file) == {key: text for key, text in made.items() if key[1] != "Gone"}
    assert "<source>Delete</source>" in file.read_text("utf-8")


def test_the_order_in_which_texts_are_found_makes_no_difference():
    assert words_ts.written(MESSAGES, "en", {}) == words_ts.written(MESSAGES[::-1], "en", {})


def test_the_words_of_data_files_are_kept():
    found = {(item.context, item.source) for item in words.texts()}
    assert {
        ("Channels", "Instagram"),
        ("Formats", "Meta Ads Manager"),
        ("Fields", "Engagement rate"),
    } <= found
    assert ("Sentences", "This row is the total of the others.") in found
    assert ("GoalTemplates", "Sell a number of pieces") in found


def test_every_file_named_for_translators_is_there():
    root = Path(words.ROOT)
    assert {item.file for item in words.texts() if not (root / item.file).is_file()} == set()
