"""The letters that come with the app, and which of them fits whom."""

import re

from every import every
from socialroi_desktop.catalogue import letter_languages
from socialroi_desktop.domain.letters.checking import problems_of
from socialroi_desktop.domain.letters.fields import MERGE_FIELDS
from socialroi_desktop.domain.letters.templates import PURPOSES, Template, in_order, language_of
from socialroi_desktop.domain.letters.writing import open_fields, write

LANGUAGES = letter_languages()
SHIPPED = [template for language in LANGUAGES for template in language.templates]
EXAMPLES = {field.id: field.example for field in MERGE_FIELDS.values()}


def test_letters_come_in_five_languages_english_first():
    assert [language.code for language in LANGUAGES] == ["en", "pl", "vi", "zh_Hans", "zh_Hant"]


@every("language", LANGUAGES, ids=lambda language: language.code)
def test_every_language_has_every_purpose_once(language):
    assert sorted(template.purpose for template in language.templates) == sorted(PURPOSES)


@every("template", SHIPPED, ids=lambda template: template.key)
def test_a_shipped_letter_names_only_known_fields_and_ends_with_the_sign_off(template):
    assert problems_of(template.subject, template.body) == ()
    whole = write(template.subject, template.body, EXAMPLES)
    assert open_fields(whole) == ()
    assert whole.body.rstrip().endswith(EXAMPLES["sign_off"])
    assert template.name
    assert "\n\n\n" not in whole.body


@every("template", SHIPPED, ids=lambda template: template.key)
def test_a_shipped_letter_needs_no_deal_but_for_what_it_is_about(template):
    known = ("name", "first_name", "handle", "network", "shop_name", "sign_off")
    bare = write(template.subject, template.body, {name: EXAMPLES[name] for name in known})
    asked = {field.field for field in open_fields(bare)}
    assert asked == {"seeding": {"product"}, "renewal": {"rights_end"}}.get(template.purpose, set())
    assert "\n\n\n" not in bare.body
    assert not re.search(r"  |\( *\)|（ *）", bare.body)


ADVERTISING = {
    "en": r"advertising|\bad\b",
    "pl": "reklam",
    "vi": "quảng cáo",
    "zh_Hans": "广告",
    "zh_Hant": "廣告",
}


@every("purpose", ["first_letter", "permission", "seeding", "renewal"])
def test_where_content_is_asked_for_advertising_is_named_in_every_language(purpose):
    for template in SHIPPED:
        if template.purpose == purpose:
            assert re.search(ADVERTISING[template.language], template.body)


@every(
    ("language", "country", "code"),
    [
        ("pl", None, "pl"),
        ("PL", None, "pl"),
        ("zh-TW", None, "zh_Hant"),
        ("zh_Hans", None, "zh_Hans"),
        ("zh", "Taiwan", "zh_Hans"),
        ("Tiếng Việt", None, "vi"),
        ("en-AU", "PL", "en"),
        (None, "polska", "pl"),
        ("", "TW", "zh_Hant"),
        ("de", "VN", "vi"),
        ("de", "Germany", None),
        (None, None, None),
    ],
)
def test_the_language_of_a_person_is_known_by_what_people_write(language, country, code):
    found = language_of(LANGUAGES, language, country)
    assert (found.code if found else None) == code


@every(
    ("code", "name", "first"),
    [
        ("en", "Ania Kowalska", "Ania"),
        ("vi", "Nguyễn Thị Lan", "Lan"),
        ("vi", "Mai Trần", "Mai"),
        ("vi", "Mai Tran", "Mai"),
        ("vi", "Trần Mai", "Mai"),
        ("vi", "Lan Anh Nguyễn", "Anh"),
        ("vi", "Hồ Lê", "Lê"),
        ("vi", "Trần", "Trần"),
        ("vi", "Linh", "Linh"),
        ("zh_Hans", "王 小明", "王 小明"),
        ("pl", " ", ""),
    ],
)
def test_a_letter_begins_with_the_given_name_of_its_language(code, name, first):
    language = next(language for language in LANGUAGES if language.code == code)
    assert language.address(name) == first


def test_templates_of_the_language_come_first_own_ones_before_shipped_ones_and_english_next():
    own = [
        Template("Mine", "pl", "thanks", "", "", 4),
        Template("Moins", "fr", "thanks", "", "", 5),
        Template("Other", "pl", "follow_up", "", "", 6),
    ]
    order = [template.key for template in in_order([*SHIPPED, *own], "pl", "thanks")]
    assert order == [
        "thanks/own/4", "thanks/pl", "thanks/own/5", "thanks/en", "thanks/vi", "thanks/zh_Hans", "thanks/zh_Hant",
    ]  # fmt: skip
