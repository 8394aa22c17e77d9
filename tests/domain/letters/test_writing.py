"""Letters written from templates: missing values are marked, bad templates are told in a sentence, nothing is reached."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.domain.letters.checking import TEMPLATE_LENGTH, check_text, problems_of
from socialroi_desktop.domain.letters.fields import MERGE_FIELDS
from socialroi_desktop.domain.letters.writing import Letter, OpenField, fill, left_marks, open_fields, write
from socialroi_desktop.errors import UserError

VALUES = {"first_name": "Ania", "shop_name": "Brzoza & <b>", "code": "ANIA10"}


def body_of(text, **values):
    return write("", text, VALUES | values).body.removesuffix("\n")


def said(text):
    with pytest.raises(UserError) as caught:
        body_of(text)
    return str(caught.value)


@pytest.mark.row("S0-29")
def test_fields_are_filled_in_as_plain_text():
    letter = write("{{ shop_name }}\n now", "Hi {{ first_name }},\n\n{{shop_name}}", VALUES)
    assert letter == Letter("Brzoza & <b> now", "Hi Ania,\n\nBrzoza & <b>\n")


@pytest.mark.row("S0-29")
def test_a_missing_value_is_marked_and_listed_never_an_empty_hole():
    letter = write("For {{ name }}", "{{ fee }}!", VALUES | {"fee": "  "})
    assert letter.subject == "For ⟦name⟧"
    assert letter.body == "⟦fee⟧!\n"
    assert open_fields(letter) == (OpenField("name", "subject", 4, 10), OpenField("fee", "body", 0, 5))


def test_a_field_that_is_known_later_replaces_its_marks_whatever_stands_around():
    assert fill("a ⟦fee⟧ b ⟦FEE⟧ ⟦code⟧", "fee", r"\1 €") == r"a \1 € b \1 € ⟦code⟧"


def test_conditions_keep_lines_where_the_field_is_known():
    text = "one\n{% if code %}\n\ncode {{ code }}\n{% endif %}\n\ntwo"
    assert body_of(text) == "one\n\ncode ANIA10\n\ntwo"
    assert body_of(text, code="") == "one\n\ntwo"
    assert body_of("{% if fee and code or not name == 'x' %}a{% elif fee %}b{% else %}c{% endif %}") == "a"


def test_words_can_stand_in_for_a_missing_value_and_letters_can_be_large():
    assert body_of("{{ fee|default('to be agreed') }} {{ code|lower }} {{ name|upper }}") == (
        "to be agreed ania10 ⟦name⟧"
    )


def test_an_unknown_field_is_named_with_the_nearest():
    assert said("Hi {{ nmae }}") == "There is no field {{ nmae }}; do you mean name?"
    assert said("{% if cod %}x{% endif %}") == "There is no field {{ cod }}; do you mean code?"
    assert said("{{ zzzz }}").startswith("There is no field {{ zzzz }}; there are: name, ")


@every("text", ["Hi\n{{ first_name", "a\n{% if code %}", "a\n{{ }}", "a\n{% nope %}"])
def test_what_cannot_be_read_names_its_line(text):
    problems = check_text(text, "body")
    assert [(problem.line, problem.column) for problem in problems] == [(2, "body")]
    assert str(problems[0]).startswith("Line 2 cannot be read: write a field as {{ first_name }}")


@every(
    "text",
    [
        "{{ name.__class__ }}",
        "{{ name['__class__'] }}",
        "{{ name|attr('__class__') }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ name() }}",
        "{{ self }}",
        "{{ range(9) }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ name.format(1) }}",
        "{{ 'a' * 999999999 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{% for x in name %}x{% endfor %}",
        "{% set name = 'x' %}",
        "{% macro m() %}{% endmacro %}",
        "{% include 'x' %}",
        "{% import 'os' as os %}",
        "{% extends 'x' %}",
        "{% block a %}{% endblock %}",
        "{% filter upper %}a{% endfilter %}",
        "{{ name is defined }}",
        "{{ [name] }}",
        "{{ name ~ code }}",
        "{{ name|upper(1) }}",
        "{{ name|default('a', 'b') }}",
        "{{ name|default(*name) }}",
        "{{ name|safe }}",
        "{{ 5 }}",
        "{{ name if code }}",
    ],
)
def test_nothing_but_fields_conditions_and_a_few_filters_is_let_through(text):
    sentence = said(text)
    assert "Line 1 holds more than a letter may" in sentence or "There is no field" in sentence


@every(
    "text",
    [
        "{% if code %}" * 13 + "x" + "{% endif %}" * 13,
        "{{ " + "(" * 3000 + "name" + ")" * 3000 + " }}",
        "{{ " + "not " * 2000 + "name }}",
        "{% if " + " and ".join(["code"] * 1500) + " %}x{% endif %}",
        "{{ " + "9" * 5000 + " }}",
        "x" * (TEMPLATE_LENGTH + 1),
    ],
)
def test_what_is_too_deep_or_too_long_is_refused(text):
    assert said(text)


def test_output_is_limited():
    with pytest.raises(UserError, match="grows longer than"):
        body_of("{{ name }}" * 900, name="x" * 1000)


PIECES = st.sampled_from(
    [
        "{{", "}}", "{%", "%}", "{#", "#}", "{{ name }}", "{% if code %}", "{% endif %}", "{% else %}", "{% raw %}",
        "{% endraw %}", " name ", "nmae", "|", "upper", "default", "(", ")", "'", '"', ".", "__class__", "[", "]",
        "-", "+", "*", "~", "==", "not ", " and ", " if ", "for x in name", "\n", "\\N{x}", "\\x", "1", "9e999", ",",
        "⟦fee⟧", "⟦", "\x00", "\ud800", "{", "}", "%",
    ]
)  # fmt: skip
TEMPLATES = st.lists(PIECES | st.text(max_size=5), max_size=25).map("".join)


@pytest.mark.parametrize("text", ["{% raw %}", "a\n{%- raw %}b", "{% raw %}{{ x }}{% endraw %}"])
def test_a_raw_block_is_refused(text):
    (problem,) = problems_of("s", text)
    assert str(problem).startswith(f"Line {text.count(chr(10)) + 1} holds more than a letter may")


@pytest.mark.parametrize("text", ["", " \n "])
def test_a_letter_without_text_is_refused(text):
    assert [str(problem) for problem in problems_of("s", text)] == [
        "The text of the letter is empty; write it."
    ]


def test_marks_of_a_template_are_found_in_a_letter():
    letter = Letter("{{ nope }}", "a {% for x in y %} {b}")
    assert left_marks(letter) == ("{{ nope }}", "{% for x in y %}")
    assert left_marks(Letter("a", "{ b } 100%")) == ()


@given(TEMPLATES, st.dictionaries(st.sampled_from(list(MERGE_FIELDS)), st.text(max_size=30)))
@example("{{ '\\d' }}", {})
@example("{{ name|default(name|default('\\N{x}')) }}", {})
def test_any_text_makes_a_letter_or_a_sentence_that_says_what_is_wrong(text, values):
    try:
        letter = write(text, text, values)
    except UserError:
        assert problems_of(text, text) != ()
        return
    assert problems_of(text, text) == ()
    for part in (letter.subject, letter.body):
        assert " object at 0x" not in part
        assert "Undefined" not in part or "Undefined" in text + "".join(values.values())
    # The marks in a letter are what is missing, or what somebody wrote so.
    assert {field.field for field in open_fields(letter)} <= {
        name for name in MERGE_FIELDS if not values.get(name, "").strip()
    } | {field.field for field in open_fields(Letter(text, "".join(values.values())))}
