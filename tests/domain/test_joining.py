"""Rows of two records come together without a word lost: numbered, dropped as the same, or asked about."""

from dataclasses import replace
from typing import ClassVar

from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.domain.fields import Joining, Kind, Record, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.joining import Joint, Stays, join, larger, offered, proposed
from socialroi_desktop.domain.records import Influencer, OrderLine, PostMetrics


@frozen
class Fee(Record):
    """A fee of a person on a day: two of one day and amount are two fees."""

    entity: ClassVar[str] = "fee"
    singular: ClassVar[str] = "Fee"
    plural: ClassVar[str] = "Fees"
    key: ClassVar[tuple[str, ...]] = ("person_id", "day", "nth")
    numbered_by: ClassVar[str] = "nth"
    joining: ClassVar[Joining] = Joining.ROW

    person_id: int | None = declare("Person", Kind.REFERENCE, refers_to="influencer")
    day: str = declare("Day", Kind.DATE, default="")
    amount: int | None = declare("Amount", Kind.MONEY)
    nth: int | None = declare("Nth alike", Kind.INTEGER, default=1)


FIGURES = st.builds(
    PostMetrics,
    as_of=st.sampled_from(["2026-07-01", "2026-07-02", "2026-07-03"]),
    views=st.none() | st.integers(0, 3),
    likes=st.none() | st.integers(0, 3),
)


def days(post: int) -> st.SearchStrategy[list[PostMetrics]]:
    rows = st.lists(FIGURES, max_size=3, unique_by=lambda row: row.as_of)
    return rows.map(
        lambda found: [replace(row, id=10 * post + n, post_id=post) for n, row in enumerate(found)]
    )


def test_equal_fees_of_two_people_are_numbered_on_and_none_is_lost() -> None:
    own = [
        Fee(id=1, person_id=1, day="2026-07-01", amount=5),
        Fee(id=2, person_id=1, day="2026-07-01", amount=5, nth=2),
    ]
    coming = [
        Fee(id=3, person_id=2, day="2026-07-01", amount=5),
        Fee(id=4, person_id=2, day="2026-07-01", amount=7, nth=2),
    ]
    joint = join(own, coming, "person_id", unique=False)
    assert [(fee.id, fee.amount, fee.nth) for fee in joint.handed if isinstance(fee, Fee)] == [
        (3, 5, 3),
        (4, 7, 4),
    ]
    assert (joint.same, joint.clashes) == ((), ())


def test_rows_that_differ_stand_beside_each_other_where_the_store_lets_them() -> None:
    own, coming = [PostMetrics(id=1, as_of="a", views=1)], [PostMetrics(id=2, as_of="a", views=2)]
    assert join(own, coming, "post_id", unique=False).handed == tuple(coming)
    assert join(own, coming, "post_id", unique=True).clashes == ((tuple(own), tuple(coming)),)


@given(own=days(1), coming=days(2))
def test_every_row_goes_over_or_is_the_same_or_is_asked_about(
    own: list[PostMetrics], coming: list[PostMetrics]
) -> None:
    joint = join(own, coming, "post_id", unique=True)
    asked = [row for _, second in joint.clashes for row in second]
    assert sorted(row.id or 0 for row in (*joint.handed, *joint.same, *asked)) == [row.id for row in coming]
    held = {row.as_of: row for row in own}
    for row in joint.same:
        assert isinstance(row, PostMetrics)
        assert row.views in (None, held[row.as_of].views)
        assert row.likes in (None, held[row.as_of].likes)
    for row in joint.handed:
        assert isinstance(row, PostMetrics)
        assert row.as_of not in held


@given(own=FIGURES, coming=FIGURES)
def test_the_larger_of_each_figure_loses_none(own: PostMetrics, coming: PostMetrics) -> None:
    found = replace(own, **larger(own, replace(coming, as_of=own.as_of)))
    for name in ("views", "likes"):
        told = [value for value in (getattr(own, name), getattr(coming, name)) if value is not None]
        assert getattr(found, name) == max(told, default=None)


def test_lines_of_an_order_are_the_same_wherever_each_stands() -> None:
    own = [
        OrderLine(id=1, order_id=1, position=1, name="Deck"),
        OrderLine(id=2, order_id=1, position=2, name="Wax"),
    ]
    turned = [
        OrderLine(id=3, order_id=2, position=1, name="Wax"),
        OrderLine(id=4, order_id=2, position=2, name="Deck"),
    ]
    assert join(own, turned, "order_id", unique=False) == Joint(same=tuple(turned))
    fewer = join(own, turned[:1], "order_id", unique=False)
    assert (fewer.clashes, fewer.doubled) == (((tuple(own), tuple(turned[:1])),), 1)
    assert join([], turned, "order_id", unique=False).handed == tuple(turned)


def test_what_is_offered_follows_from_the_record() -> None:
    assert offered(PostMetrics)[0] is Stays.LARGER
    assert offered(OrderLine) == (Stays.FIRST, Stays.SECOND)


PERSON_FIELDS = ("name", "stage", "country", "note", "category", "handle")


def better(kept: Influencer, gone: Influencer) -> frozenset[str]:
    return proposed(kept, gone, PERSON_FIELDS, ("handle",))


def test_the_further_stage_and_the_words_of_the_fuller_row_are_proposed() -> None:
    short = Influencer(name="nadia", stage="search", handle="n")
    full = Influencer(name="Nadia Petit", stage="negotiate", country="FR", note="met in May")
    assert better(short, full) == {"name", "stage", "country", "note"}
    assert better(full, short) == frozenset()
    ahead = replace(short, stage="track")
    assert better(ahead, full) == {"name", "country", "note"}
    assert better(full, ahead) == {"stage"}


def test_of_two_equally_full_rows_the_first_holds_and_only_what_it_lacks_is_taken() -> None:
    first = Influencer(name="Nadia", country="FR")
    second = Influencer(name="Nadia P.", category="skin", handle="nadia")
    assert better(first, second) == {"category"}


def test_who_stands_aside_in_one_row_is_proposed_to_stay_as_in_the_first() -> None:
    aside = Influencer(name="A", stage="declined", country="FR")
    on_the_way = Influencer(name="A", stage="track")
    assert "stage" not in better(on_the_way, aside) | better(aside, on_the_way)
