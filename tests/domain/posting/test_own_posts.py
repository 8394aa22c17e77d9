"""What drafts of the shop's own posts begin as: in every language, said only of what is known."""

import pytest

from every import every
from socialroi_desktop.catalogue import letter_languages, own_post_templates
from socialroi_desktop.domain.letters.checking import problems_of
from socialroi_desktop.domain.letters.fields import MERGE_FIELDS
from socialroi_desktop.domain.letters.templates import POST_PURPOSES
from socialroi_desktop.domain.letters.writing import open_fields, write
from socialroi_desktop.domain.posting.drafting import Source, drafts_of
from socialroi_desktop.domain.posting.shipped import post_limits
from socialroi_desktop.errors import UserError

EXAMPLES = {field.id: field.example for field in MERGE_FIELDS.values()}
NEEDED = {"new_line": {"product"}, "how_to_buy": {"product"}, "discount": {"code"}}


def test_each_purpose_comes_once_in_every_language():
    found = [(template.language, template.purpose) for template in own_post_templates()]
    assert sorted(found) == sorted(
        (language.code, purpose) for language in letter_languages() for purpose in POST_PURPOSES
    )


@every("template", own_post_templates(), ids=lambda template: template.key)
def test_a_post_says_what_is_known_and_asks_for_what_it_is_about(template):
    assert problems_of("", template.body) == ()
    whole = write("", template.body, EXAMPLES).body
    assert EXAMPLES["code"] in whole
    assert {field.field for field in open_fields(write("", template.body, {}))} == NEEDED[template.purpose]
    bare = write("", template.body, {name: EXAMPLES[name] for name in NEEDED[template.purpose]}).body
    assert "⟦" not in bare
    assert "\n\n\n" not in bare + whole
    assert "  " not in bare + whole


def test_a_template_is_refused_where_the_source_does_not_tell_what_it_needs():
    discount = next(each for each in own_post_templates() if each.purpose == "discount")
    source = Source("product", "Serum", "Serum", about={"product": "Serum"})
    with pytest.raises(UserError, match="“Discount” needs code, which “Serum” does not tell"):
        drafts_of(source, dict(post_limits()), discount)


def test_a_source_is_known_by_its_record_or_its_page():
    assert Source("product", "Serum", "", id=3).key == "product:3"
    assert Source("article", "Glow", "", "https://shop.example/a").key == "article:https://shop.example/a"
