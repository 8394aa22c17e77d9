"""Every text the app can show is kept for translators, found by reading the source, and another language needs no code."""

import ast
import re
from pathlib import Path

import pytest

import socialroi_desktop
import words
import words_ts
from found_words import found_texts
from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.ingest.formats.declared import formats
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.viewmodels.plan.templates import goal_templates
from words_shown import refused
from words_source import Message, Module, WordsError, modules_below, texts_of_source


@pytest.fixture
def reading(tmp_path):
    """Return a function that reads one module of an otherwise empty package."""

    def read(source: str, place: str = "views/page.py") -> set[tuple[str, str, str, bool]]:
        path = tmp_path / "socialroi_desktop" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, "utf-8")
        return {
            (item.context, item.source, item.comment, item.numerus)
            for item in texts_of_source(modules_below(tmp_path))
        }

    return read


def test_the_kept_texts_are_those_of_the_source_today():
    kept = (words.FOLDER / "socialroi_en.ts").read_text("utf-8")
    now = words_ts.written(found_texts(), "en", {})
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


@pytest.mark.parametrize(
    ("line", "refusal"),
    [
        ("QLabel('Net sales')", "“Net sales” is shown"),
        ("box.setToolTip('Net ' + text)", "“Net ” is shown"),
        ("box.setText(f'{n} rows')", "“ rows” is shown"),
        ("say = QCoreApplication.translate", "use translate of"),
        ("box.setText(self.tr('Net sales'))", ""),
        ("box.setText(f'{n} – {text}')", ""),
    ],
)
def test_words_given_to_a_widget_as_they_are_are_refused(tmp_path, line, refusal):
    path = tmp_path / "socialroi_desktop" / "views" / "page.py"
    path.parent.mkdir(parents=True)
    path.write_text(f"from PySide6.QtCore import QCoreApplication\n{line}\n", "utf-8")
    told = " ".join(refused(Module(path, tmp_path)))
    assert (refusal in told) if refusal else told == ""


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
    found = {(item.context, item.source) for item in found_texts()}
    assert {
        ("Channels", "Instagram"),
        ("Formats", "Meta Ads Manager"),
        ("Fields", "Engagement rate"),
    } <= found
    assert ("Sentences", "This row is the total of the others.") in found
    assert ("GoalTemplates", "Sell a number of pieces") in found


def _declared() -> set[tuple[str, str]]:
    found = {("Metrics", text) for item in METRICS.values() for text in (item.label, item.formula, item.help)}
    found |= {("Channels", item.name) for item in channels()} | {
        ("Formats", form.label) for form in formats()
    }
    for form in formats():
        found |= {("Sentences", text) for text in (form.decline, *(skip.reason for skip in form.skips))}
        found |= {("Sentences", named.label) for named in form.named}
    for record in (*RECORDS.values(), Settings):
        of_table = record.listing and (
            record.listing.empty_title,
            record.listing.empty_sentence,
            record.listing.short,
        )
        labels = [choice.label for spec in specs(record) for choice in spec.choices]
        texts = [text for spec in specs(record) for text in (spec.label, spec.help)]
        found |= {
            ("Fields", text) for text in (record.singular, record.plural, *(of_table or ()), *labels, *texts)
        }
    for each in goal_templates():
        found |= {("GoalTemplates", text) for text in (each.title, each.about, each.name, each.product_line)}
    return {(context, text) for context, text in found if text}


def test_everything_declared_is_kept_for_translators():
    assert len(_declared()) > 500
    assert _declared() - {(item.context, item.source) for item in found_texts()} == set()


def test_every_file_named_for_translators_is_there():
    root = Path(words.ROOT)
    assert {item.file for item in found_texts() if not (root / item.file).is_file()} == set()


# Their sentences reach the command line alone.
_ON_THE_LINE = ("cli.py", "commands/", "self_test.py", "screenshots.py")


def test_no_sentence_that_a_window_may_show_names_the_command_line():
    package = Path(socialroi_desktop.__file__).parent
    said = [
        f"{path.relative_to(package)}: {word.value}"
        for path in sorted(package.rglob("*.py"))
        if not str(path.relative_to(package)).startswith(_ON_THE_LINE)
        for word in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(word, ast.Constant) and re.search(r"socialroi [a-z-]+ (FILE|\{file\})", str(word.value))
    ]
    assert said == []
