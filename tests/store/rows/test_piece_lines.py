"""The line by which pieces are looked for, read in SQL and in plain Python: both find the same pieces."""

from collections.abc import Iterator, Mapping
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from socialroi_desktop.domain.asking.line import read_line
from socialroi_desktop.domain.asking.spans import Today
from socialroi_desktop.domain.asking.tokens import value_text
from socialroi_desktop.domain.fields import Choice, Kind, Record, specs
from socialroi_desktop.domain.library.asked_pieces import FIELDS, PIECES
from socialroi_desktop.domain.library.permission import Rights
from socialroi_desktop.domain.library.rights_words import NONE, RIGHTS_WORDS, words_met
from socialroi_desktop.domain.library.standing import standings
from socialroi_desktop.domain.query import Derived, Query
from socialroi_desktop.domain.records import (
    Campaign,
    Collected,
    Collection,
    Deal,
    DealRight,
    Handle,
    Influencer,
    Product,
    StandingConsent,
    UgcItem,
    Usage,
    UsageRight,
)
from socialroi_desktop.domain.records.deals import DEAL_STATE
from socialroi_desktop.domain.records.library import RIGHT_STATE, UGC_KIND, WHERE_USED
from socialroi_desktop.domain.selecting import Around, select
from socialroi_desktop.operations.records.tagging import put_tags
from socialroi_desktop.queries.library.asked import asked
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import ordered_ids, records_by_id
from socialroi_desktop.store.rows.piece_rights import piece_of, rights_of_pieces
from socialroi_desktop.store.rows.search_texts import scripts_of
from workspaces import new_workspace

TODAY = Today(date(2026, 9, 20), "Europe/Warsaw")
PARTS = ("usage", "collected", "handle")
KINDS = (
    "usage_right", "standing_consent", "deal_right", "usage", "collected", "tag", "ugc_item", "deal", "collection",
    "campaign", "product", "handle", "influencer",
)  # fmt: skip


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with new_workspace(tmp_path_factory.mktemp("lines")) as made:
        yield made


def put(workspace: Workspace, records: list[Record]) -> None:
    """Hold these records and no others, with ids from 1 for each kind."""
    with change(workspace, "Rows") as writer:
        for entity in KINDS:
            writer.delete_rows(entity, list(ordered_ids(workspace, Query(entity))))
        writer.connection.execute("DELETE FROM last_id")
        for record in records:
            values = {name: value for name, value in codec.values_of(record).items() if value is not None}
            row_id = writer.insert(record.entity, values)
            put_tags(writer, record.entity, row_id, record.tags)


def everything(workspace: Workspace, entity: str) -> dict[int, Record]:
    return records_by_id(workspace, entity, ordered_ids(workspace, Query(entity)))


def said_of_all(workspace: Workspace) -> Mapping[int, Rights]:
    pieces = everything(workspace, "ugc_item")
    return rights_of_pieces(workspace, (piece_of(pieces[row_id]) for row_id in sorted(pieces)))


def rights_met(word: str, rights: Rights, day: date) -> bool:
    met = [words_met(use, standing) for use, standing in standings(rights, day).items()]
    return all(word in words for words in met) if word == NONE else any(word in words for words in met)


def by_python(workspace: Workspace, line: str) -> list[int | None]:
    rights = said_of_all(workspace)

    def derived(record: Record, question: Derived) -> bool:
        return rights_met(question.value, rights[record.id or 0], TODAY.day)

    referred = {spec.refers_to for spec in specs(UgcItem) if spec.kind is Kind.REFERENCE} | {"collection"}
    around = Around(
        workspace.settings().currency,
        {entity: everything(workspace, entity) for entity in referred},
        scripts_of(workspace),
        {entity: list(everything(workspace, entity).values()) for entity in PARTS},
        derived,
    )
    return [
        record.id
        for record in select(
            everything(workspace, "ugc_item").values(), read_line(line, TODAY, PIECES), around
        )
    ]


def ids(values: tuple[Choice, ...]) -> list[str]:
    return [value.id for value in values]


IDS = st.none() | st.integers(1, 2)
NAMES = st.text(alphabet="abŁl品开開", min_size=1, max_size=3)
TEXTS = st.none() | st.text(alphabet="aAłŁ đ品开開", max_size=4)
DAYS = st.none() | st.sampled_from(["2026-09-01", "2026-09-20", "2026-10-05", "2026-12-01"])
STATES, USES = st.sampled_from(ids(RIGHT_STATE)), st.sampled_from(["ads", "repost"])
DEAL_STATES = st.sampled_from(ids(DEAL_STATE))
SPANS = {
    "starts_on": st.none() | st.just("2026-09-21"), "ends_on": DAYS,
    "territory": st.none() | st.sampled_from(["PL", "DACH", "Worldwide"]),
}  # fmt: skip
DRAWN_PIECES = st.builds(
    UgcItem, title=NAMES, kind=st.sampled_from(ids(UGC_KIND)[:3]), product_id=IDS, influencer_id=IDS, deal_id=IDS,
    campaign_id=IDS, caption=TEXTS, owner=st.none() | st.just("Ała"), rating=st.none() | st.integers(0, 5),
    language=st.none() | st.sampled_from(["pl", "zh", "zh_Hant", "vi"]), shortlisted=st.none() | st.integers(0, 1),
    added_on=DAYS, taken_at=st.none() | st.sampled_from(["2026-03-13T22:59:59Z", "2026-03-13T23:00:00Z", "2026-04-01T09:00:00Z"]),
    tags=st.none() | st.sampled_from(["vip", "Łódź, vip"]),
)  # fmt: skip
RIGHTS = st.one_of(
    st.builds(UsageRight, ugc_item_id=st.integers(1, 3), use=USES, state=STATES, answered_on=DAYS, **SPANS),
    st.builds(StandingConsent, influencer_id=st.integers(1, 2), use=USES, state=STATES, **SPANS),
    st.builds(DealRight, deal_id=st.integers(1, 2), use=USES, state=STATES, **SPANS),
)
PLACES = st.one_of(
    st.builds(Usage, ugc_item_id=st.integers(1, 3), where=st.sampled_from(ids(WHERE_USED))),
    st.builds(Collected, collection_id=st.integers(1, 2), ugc_item_id=st.integers(1, 3)),
)


@st.composite
def libraries(draw: st.DrawFn) -> list[Record]:
    """Draw two of all that pieces lean on, then up to three pieces with what is said of them."""
    found: list[Record] = []
    for n in range(2):
        found += [
            Influencer(name=f"{draw(NAMES)}{n}", handle=draw(st.none() | st.just(f"h{n}"))),
            Product(name=f"{draw(NAMES)}{n}", line=draw(st.none() | NAMES)),
            Campaign(name=f"{draw(NAMES)}{n}"), Collection(name=f"{draw(NAMES)}{n}"),
            Deal(influencer_id=n + 1, state=draw(DEAL_STATES)),
        ]  # fmt: skip
    found.append(Handle(influencer_id=1, channel="x", handle="other"))
    pieces = draw(st.lists(DRAWN_PIECES, max_size=3))
    parts = (
        draw(st.lists(RIGHTS, max_size=4)) + draw(st.lists(PLACES, max_size=3, unique_by=str))
        if pieces
        else []
    )
    there = [part for part in parts if getattr(part, "ugc_item_id", 1) <= len(pieces)]
    return [*found, *pieces, *there]


VALUES = {
    "kind": st.sampled_from(ids(UGC_KIND)[:3]), "rights": st.sampled_from(RIGHTS_WORDS), "used": st.sampled_from(ids(WHERE_USED)),
    "rating": st.sampled_from(["none", "0", "3..", "..2", "2..4"]), "lang": st.sampled_from(["none", "pl", "zh", "zh_Hant"]),
    "tag": st.sampled_from(["none", "VIP", "lodz"]), "creator": st.sampled_from(["none", "@h1", "other", "a", "1"]),
    "taken": st.sampled_from(["none", "2026-03-14..", "..2026-03-13", "2026-03", "2026"]),
    "added": st.sampled_from(["none", "2026-09", "2026-10..", "2026-09-02..2026-11"]),
    "owner": st.sampled_from(["none", "ala", "b"]),
}  # fmt: skip
NEEDS_NO_VALUE = [field.name for field in FIELDS if field.alone]


@st.composite
def asking(draw: st.DrawFn) -> str:
    """Draw one thing that is asked: a field with values, a field alone, a word or a phrase; negated or not."""
    sign, what = draw(st.sampled_from(["", "-"])), draw(st.integers(0, 3))
    if what == 0:
        return sign + draw(st.sampled_from(NEEDS_NO_VALUE))
    if what == 1:
        return sign + draw(NAMES)
    if what == 2:
        return f'{sign}"{draw(st.text(alphabet="aŁ 品", max_size=3))}"'
    field = draw(st.sampled_from([field.name for field in FIELDS if field.read]))
    drawn = VALUES.get(field, NAMES.map(value_text))
    return f"{sign}{field}:{','.join(draw(st.lists(drawn, min_size=1, max_size=2)))}"


@pytest.mark.row("S2-38")
@given(records=libraries(), line=st.lists(asking(), min_size=1, max_size=3).map(" ".join))
def test_both_readings_find_the_same_pieces(workspace, records, line) -> None:
    put(workspace, records)
    assert list(ordered_ids(workspace, asked(workspace, line, TODAY))) == by_python(workspace, line)


@st.composite
def spoken_of(draw: st.DrawFn) -> list[Record]:
    """Draw three pieces, all made by people for deals, and much that is said of two uses of them."""
    leaning = st.integers(1, 2)
    pieces = [UgcItem(title="a", influencer_id=draw(leaning), deal_id=draw(leaning)) for _ in range(3)]
    made_by: list[Record] = [
        Influencer(name="a"),
        Influencer(name="b"),
        Deal(influencer_id=1, state="signed"),
        Deal(influencer_id=2),
    ]
    return [*made_by, *pieces, *draw(st.lists(RIGHTS, min_size=1, max_size=6))]


# Granted, and on 1 September taken back from the 21st on.
TAKEN_BACK: list[Record] = [
    UgcItem(title="a"),
    UsageRight(ugc_item_id=1, use="ads", state="granted"),
    UsageRight(ugc_item_id=1, use="ads", state="declined", answered_on="2026-09-01", starts_on="2026-09-21"),
]


@pytest.mark.row("S2-38")
@example(records=TAKEN_BACK)
@given(records=spoken_of())
def test_every_word_for_rights_means_what_is_said_of_each_piece(workspace, records) -> None:
    put(workspace, records)
    rights = said_of_all(workspace)
    for word in RIGHTS_WORDS:
        found = list(ordered_ids(workspace, asked(workspace, f"rights:{word}", TODAY)))
        assert (word, found) == (
            word,
            [piece for piece in rights if rights_met(word, rights[piece], TODAY.day)],
        )
