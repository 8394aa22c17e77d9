"""The posts that come with the app for partners to share: in every language of letters, complete where the deal is."""

import pytest

from every import every
from socialroi_desktop.catalogue import letter_languages, post_templates
from socialroi_desktop.domain.letters.checking import problems_of
from socialroi_desktop.domain.letters.fields import MERGE_FIELDS
from socialroi_desktop.domain.letters.templates import POST_PURPOSES
from socialroi_desktop.domain.letters.writing import open_fields, write
from socialroi_desktop.domain.records.relations import LETTER_PURPOSE

EXAMPLES = {field.id: field.example for field in MERGE_FIELDS.values()}
# Without these a post of the purpose says nothing.
NEEDED = {"new_line": {"product"}, "how_to_buy": {"product", "link"}, "discount": {"code"}}


@pytest.mark.row("S0-30")
def test_each_purpose_comes_once_in_every_language_of_letters():
    found = [(template.language, template.purpose) for template in post_templates()]
    assert sorted(found) == sorted(
        (language.code, purpose) for language in letter_languages() for purpose in POST_PURPOSES
    )
    assert {choice.id for choice in LETTER_PURPOSE} > set(POST_PURPOSES)


@every("template", post_templates(), ids=lambda template: template.key)
def test_a_post_says_first_that_it_is_advertising_and_holds_code_link_and_last_day(template):
    assert problems_of("", template.body) == ()
    whole = write("", template.body, EXAMPLES)
    assert open_fields(whole) == ()
    assert whole.body.startswith(f"{EXAMPLES['disclosure']}\n\n")
    for field in ("shop_name", "code", "link", "ends_on"):
        assert EXAMPLES[field] in whole.body
    assert "\n\n\n" not in whole.body


@every("template", post_templates(), ids=lambda template: template.key)
def test_a_post_leaves_out_what_is_not_known_and_asks_for_what_it_is_about(template):
    asked = {field.field for field in open_fields(write("", template.body, {"shop_name": "Shop"}))}
    assert asked == NEEDED[template.purpose]
    needed = {name: EXAMPLES[name] for name in ("shop_name", *NEEDED[template.purpose])}
    bare = write("", template.body, needed).body
    assert "⟦" not in bare
    assert "\n\n\n" not in bare
    assert "  " not in bare
    assert not bare.startswith("\n")
