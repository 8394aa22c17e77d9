"""The window speaks the language of the system where it is shipped, and English where it is not."""

import pytest
from PySide6.QtCore import QTranslator

import pseudo_language
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.viewmodels.shared.languages import speak
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import declared, translate
from socialroi_desktop.viewmodels.shared.wording import in_words


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("translations")
    pseudo_language.compiled(made)
    return made


@pytest.fixture
def spoken(qapp, folder):
    """Return a function that speaks the first of some languages; afterwards it is English again."""
    before = set(qapp.findChildren(QTranslator))
    yield lambda *languages: speak(qapp, languages, folder)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_a_language_needs_its_file_and_no_code(spoken):
    assert declared("Fields", "Channel") == "Channel"
    assert spoken("eo-XX", "en-US") == "eo"
    assert declared("Fields", "Channel") == pseudo_language.accented("Channel")
    assert translate("RecordsSection", "%Ln rows", "", 3) == pseudo_language.accented("3 rows")


def test_what_a_sentence_names_is_translated_with_it(spoken):
    spoken("eo")
    pseudo = pseudo_language.accented
    missing = "{field} is missing; fill it in."
    assert in_words(missing, {"field": "Channel"}) == pseudo(missing).format(field=pseudo("Channel"))
    assert in_words("Add: {record}", {"record": "cost"}) == pseudo("Add: {record}").format(
        record=pseudo("Cost")
    )
    inner = Problem(missing, {"field": "Channel"})
    whole = "“{inner}” in {archive}: {problem}"
    told = in_words(whole, {"inner": "a.csv", "archive": "b.zip", "problem": inner})
    assert told == pseudo(whole).format(inner="a.csv", archive="b.zip", problem=problem_text(inner))


def test_a_number_that_a_sentence_does_not_tell_does_not_keep_it_from_being_found(spoken):
    spoken("eo")
    for count in (1, 5):
        values = {"file": "a.csv", "count": count}
        assert in_words("Import of {file}", values) == pseudo_language.accented("Import of {file}").format(
            **values
        )
        told = pseudo_language.accented("Import of {count} files").format(**values)
        assert in_words("Import of {count} files", values) == told


@pytest.mark.parametrize(
    "languages", [("en-US", "eo"), ("en",), ("de-DE", "en-GB", "eo"), ("xx",), (), ("../eo",)]
)
def test_english_comes_before_what_is_liked_less_and_instead_of_what_is_not_there(spoken, languages):
    assert spoken(*languages) == "en"
    assert declared("Fields", "Channel") == "Channel"


def test_a_shipped_file_that_is_broken_leaves_english(spoken, folder):
    (folder / "socialroi_yy.qm").write_bytes(b"no translation")
    assert spoken("yy") == "yy"
    assert declared("Fields", "Channel") == "Channel"
