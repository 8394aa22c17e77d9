"""Which post that came out is the planned one: by address, by words and day, and what is only like it is a suggestion."""

import pytest

from socialroi_desktop.domain.posting.meeting import Why, meetings
from socialroi_desktop.domain.records import Post

TEXT = "Day 30 of the glow routine: same light, same face."


def plan(**told):
    return Post(
        **{
            "id": 1,
            "channel": "instagram",
            "state": "draft",
            "text": TEXT,
            "scheduled_at": "2026-10-02T18:00",
        }
        | told
    )


def out(row_id=2, **told):
    return Post(**{"id": row_id, "channel": "instagram", "text": TEXT, "published_on": "2026-10-02"} | told)


@pytest.mark.parametrize(
    ("planned", "post", "why"),
    [
        ({}, {}, Why.WORDS),
        ({}, {"text": f"  {TEXT.upper()} "}, Why.WORDS),
        (
            {"permalink": "https://instagram.com/p/Ab1"},
            {"permalink": "https://www.instagram.com/p/Ab1/?x=1", "text": ""},
            Why.ADDRESS,
        ),
        ({"permalink": "https://instagram.com/p/Ab1"}, {"permalink": "https://instagram.com/p/Ab2"}, None),
        ({}, {"published_on": "2026-10-09"}, Why.OTHER_DAY),
        ({}, {"published_on": "2026-10-17"}, None),
        ({"scheduled_at": None}, {"published_on": "2026-10-17"}, Why.OTHER_DAY),
        ({"text": None, "title": TEXT}, {}, Why.OTHER_DAY),
        ({}, {"text": f"{TEXT} #ad #glow"}, Why.LIKE),
        ({}, {"text": f"{TEXT} #ad #glow", "published_on": "2026-10-04"}, None),
        ({}, {"text": "Something else that is said at the same time of it"}, None),
        (
            {"text": "护肤日记第三十天，同样的光线，同样的脸"},
            {"text": "护肤日记第三十天：同样的光线，同样的脸！#护肤"},
            Why.LIKE,
        ),
        ({"account": "@Skate"}, {"account": "skate"}, Why.WORDS),
        ({"account": "@skate"}, {"account": "skin"}, None),
        ({}, {"channel": "tiktok"}, None),
        ({}, {"text": ""}, None),
    ],
)
def test_by_what_a_post_is_known_to_be_the_planned_one(planned, post, why):
    assert [each.why for each in meetings([plan(**planned)], [out(**post)])] == ([why] if why else [])


def test_only_the_same_address_or_words_of_the_very_day_are_sure():
    found = [meetings([plan()], [out(**told)])[0] for told in ({}, {"published_on": "2026-10-03"})]
    assert [each.sure for each in found] == [True, False]


def test_each_post_is_met_once_and_the_nearest_day_first():
    both = [plan(), plan(id=5, scheduled_at="2026-10-09T18:00")]
    posts = [out(2, published_on="2026-10-03"), out(3, published_on="2026-10-09")]
    assert [(each.plan.id, each.out.id) for each in meetings(both, posts)] == [(5, 3), (1, 2)]
