"""One query, read in SQL by the store and in plain Python by the domain: both find the same rows in the same order."""

from array import array
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asking import add
from socialroi_desktop.domain.fields import Kind, Record, specs
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.query import OPERATORS, Query, Term
from socialroi_desktop.domain.records import RECORDS, Campaign, Cost, ExchangeRate, Influencer, Mention, Post
from socialroi_desktop.domain.selecting import Around, select
from socialroi_desktop.domain.tagging import tags_text
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.tagging import put_tags
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import search_texts
from socialroi_desktop.store.rows.ordering import count, grouped_ids, ordered_ids, records_by_id
from workspaces import new_workspace

TEXTS = st.none() | st.text(alphabet="aAłŁóđ品发發髮İß% _*['\n", max_size=4)
NAMES = st.text(alphabet="abBŁl品发發 ", min_size=1, max_size=4)
ORDERED = tuple(op for op in OPERATORS if op != "~")
CURRENCIES = st.sampled_from(["JPY", "USD", "KWD"])
AMOUNTS = st.sampled_from(
    [Decimal(text) for text in ("0", "0.5", "1", "5", "5.005", "50", "500", "500.0001")]
)
SETS = st.lists(st.sampled_from(["x", "xiaohongshu", "tiktok"]), unique=True).map(" ".join)
CHANNELS = st.none() | SETS.filter(bool)
DAYS = st.integers(1, 5).map("2026-07-0{}".format)
IDS = st.none() | st.integers(1, 2)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with new_workspace(tmp_path_factory.mktemp("query"), currency="KWD") as made:
        yield made


def put(workspace: Workspace, records: Sequence[Record]) -> None:
    """Hold these records and no others, with ids from 1 for each kind."""
    with change(workspace, "Rows") as writer:
        for entity in ("tag", "cost", "mention", "exchange_rate", "post", "campaign", "influencer"):
            writer.delete_rows(entity, list(ordered_ids(workspace, Query(entity))))
        # As in a new file, without making one for every example.
        writer.connection.execute("DELETE FROM last_id")
        for record in records:
            values = {name: value for name, value in codec.values_of(record).items() if value is not None}
            row_id = writer.insert(record.entity, values)
            put_tags(writer, record.entity, row_id, record.tags)


def everything(workspace: Workspace, entity: str) -> dict[int, Record]:
    return records_by_id(workspace, entity, ordered_ids(workspace, Query(entity)))


def agree(workspace: Workspace, query: Query) -> None:
    referred = {
        spec.refers_to: everything(workspace, spec.refers_to)
        for spec in specs(RECORDS[query.entity])
        if spec.kind is Kind.REFERENCE
    }
    around = Around(workspace.settings().currency, referred, search_texts.scripts_of(workspace))
    by_python = select(everything(workspace, query.entity).values(), query, around)
    assert list(ordered_ids(workspace, query)) == [record.id for record in by_python]
    if query.limit is None:
        assert count(workspace, query) == len(by_python)
        for spec in (spec for spec in specs(RECORDS[query.entity]) if spec.kind is Kind.CHOICE):
            grouped = {getattr(record, spec.name): array("q") for record in by_python}
            for record in by_python:
                grouped[getattr(record, spec.name)].append(record.id)
            assert grouped_ids(workspace, query, spec.name) == grouped


def term(field: str, values: st.SearchStrategy, ops: Sequence[str] = ORDERED) -> st.SearchStrategy[Term]:
    known = st.builds(Term, st.just(field), st.sampled_from(ops), values)
    return known | st.builds(Term, st.just(field), st.sampled_from(("=", "!=")), st.none())


def queries(entity: str, *terms: st.SearchStrategy[Term], sorts: Sequence[str]) -> st.SearchStrategy[Query]:
    texts = TEXTS.map(lambda text: text or "")
    return st.builds(
        Query,
        entity=st.just(entity),
        terms=st.lists(st.one_of(*terms), max_size=2).map(tuple),
        text=st.just("") | texts,
        sort=st.sampled_from(["", "id", *sorts]),
        descending=st.booleans(),
        period=st.none() | st.just(Period(date(2026, 7, 2), date(2026, 7, 4))),
        channels=st.none() | st.frozensets(st.sampled_from(["x", "tiktok"])),
        limit=st.none() | st.integers(0, 3),
        among=st.none() | st.frozensets(st.integers(1, 5)),
    )


PEOPLE = st.lists(NAMES, min_size=2, max_size=2)
MONEY = st.none() | st.integers(0, 5).map(lambda n: 5 * 10**n)
COSTS = st.builds(
    Cost, spent_on=DAYS, kind=st.just("tool"), amount=MONEY, currency=CURRENCIES, note=TEXTS,
    channel=st.sampled_from([None, "x", "tiktok"]), campaign_id=IDS, influencer_id=IDS, post_id=IDS,
)  # fmt: skip
POSTS = st.builds(Post, channel=st.just("x"), published_on=st.none() | DAYS, text=TEXTS)
TEXT_TERM = term("note", TEXTS.map(lambda text: text or "")) | TEXTS.map(
    lambda text: Term("note", "~", fold(text or ""))
)
NAMED_TERM = st.builds(
    Term,
    st.sampled_from(["campaign_id", "influencer_id", "post_id"]),
    st.just("~"),
    NAMES.map(fold) | st.just(""),
)
COST_QUERIES = queries(
    "cost", term("amount", AMOUNTS), term("channel", st.just("x")), TEXT_TERM, NAMED_TERM, term("id", st.integers(0, 3)),
    sorts=("amount", "note", "spent_on", "campaign_id", "post_id", "channel"),
)  # fmt: skip


@given(
    costs=st.lists(COSTS, max_size=5),
    people=PEOPLE,
    posts=st.lists(POSTS, min_size=2, max_size=2),
    query=COST_QUERIES,
)
def test_whole_queries_agree(workspace, costs, people, posts, query):
    campaigns = [Campaign(name=f"{name}{n}") for n, name in enumerate(people)]
    numbered = [Post(**codec.values_of(post) | {"external_id": f"p{n}"}) for n, post in enumerate(posts)]
    put(workspace, [*campaigns, *(Influencer(name=name) for name in people), *numbered, *costs])
    agree(workspace, query)


TAG_SETS = st.lists(st.sampled_from(["vip", "Łódź", "a b", "ß", "開箱"]), unique=True).map(
    lambda names: tags_text(tuple(names))
)
ASKED_TAGS = st.sampled_from(["VIP", "lodz, vip", "ss", "a b", "none such", "b a", "开箱"])
TAG_QUERIES = queries("influencer", term("tags", ASKED_TAGS, OPERATORS), sorts=("tags", "name"))


@given(people=st.lists(st.builds(Influencer, name=NAMES, tags=TAG_SETS), max_size=5), query=TAG_QUERIES)
def test_queries_on_tags_agree(workspace, people, query):
    put(workspace, people)
    agree(workspace, query)


CAMPAIGNS = st.builds(
    Campaign, name=NAMES, channels=CHANNELS, budget=MONEY, currency=st.none() | CURRENCIES, note=TEXTS
)
CAMPAIGN_QUERIES = queries(
    "campaign", term("channels", SETS, OPERATORS), term("budget", AMOUNTS),
    sorts=("name", "channels", "budget"),
)  # fmt: skip


@given(
    campaigns=st.lists(CAMPAIGNS, max_size=5, unique_by=lambda campaign: campaign.name),
    query=CAMPAIGN_QUERIES,
)
def test_queries_on_sets_of_channels_and_budgets_agree(workspace, campaigns, query):
    put(workspace, campaigns)
    agree(workspace, query)


@given(
    rates=st.lists(st.sampled_from(["9.5", "10.25", "10", "10.0"]), min_size=1, max_size=4),
    op=st.sampled_from(ORDERED),
)
def test_exact_decimals_agree_as_numbers(workspace, rates, op):
    put(
        workspace,
        [ExchangeRate(day=f"2026-07-0{n + 1}", currency="EUR", rate=rate) for n, rate in enumerate(rates)],
    )
    agree(workspace, Query("exchange_rate", terms=(Term("rate", op, "10.0"),), sort="rate"))


@given(text=TEXTS)
def test_labels_that_look_alike_are_found_too(workspace, text):
    put(
        workspace,
        [Mention(mentioned_at="2026-07-02T10:00:00Z", channel=name) for name in ("x", "tiktok", None)],
    )
    agree(workspace, Query("mention", text=text or "a", alike={"channel": ("x",), "kind": ()}))


@pytest.mark.parametrize(
    ("op", "amount", "found"),
    [
        ("=", "500", [1, 2, 3]),
        (">", "5", [1, 2, 3, 4]),
        ("<", "5.5", [5]),
        ("=", "5", [5]),
        ("!=", "500", [4, 5]),
    ],
)
def test_money_is_compared_as_the_plain_number_in_the_currency_of_the_row(
    tmp_path: Path, op, amount, found
) -> None:
    with new_workspace(tmp_path, currency="USD") as made:
        paid = [("JPY", 500), ("USD", 50000), ("KWD", 500000), ("JPY", 50000), ("KWD", 5000)]
        add(
            made,
            *(Cost(spent_on="2026-07-02", kind="tool", amount=minor, currency=code) for code, minor in paid),
        )
        query = Query("cost", terms=(Term("amount", op, Decimal(amount)),))
        assert list(ordered_ids(made, query)) == found


@pytest.mark.parametrize(
    ("op", "channels", "found"), [("=", "tiktok x", [1, 2]), ("~", "x", [1, 2]), ("!=", "x tiktok", [3])]
)
def test_channels_of_a_cell_are_a_set(tmp_path: Path, op, channels, found) -> None:
    with new_workspace(tmp_path) as made:
        add(made, *(Campaign(name=told, channels=told) for told in ("x tiktok", "tiktok x", "xiaohongshu")))
        assert list(ordered_ids(made, Query("campaign", terms=(Term("channels", op, channels),)))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("品牌", [1, 3]),
        ("zrodlo", [2]),
        ("lodz", [3]),
        ("chuyen doi", [4]),
        ("da nang", [5]),
        ("WSPOLCZYNNIK 品牌", [1]),
        ("źródło", [2]),
    ],
)
def test_words_are_found_in_any_script_with_or_without_marks(
    tmp_path: Path, text: str, found: list[int]
) -> None:
    with new_workspace(tmp_path) as made:
        names = ("Współczynnik 品牌", "źródło", "Łódź 品牌", "chuyển đổi", "Đà Nẵng")
        add(made, *(Campaign(name=name) for name in names))
        assert list(ordered_ids(made, Query("campaign", text=text))) == found


@pytest.mark.row("G-15")
@pytest.mark.parametrize(
    ("both", "text", "found"),
    [
        (1, "开箱", [1, 2, 3, 4]), (1, "開箱", [1, 2, 3, 4]), (1, "开", [1, 2, 3, 4, 5]), (1, "开箱 bo", [3]),
        (0, "开箱", [1]), (0, "開箱", [2, 3, 4]),
    ],
)  # fmt: skip
def test_chinese_is_found_in_both_scripts_unless_a_workspace_wants_otherwise(
    tmp_path: Path, both: int, text: str, found: list[int]
) -> None:
    with new_workspace(tmp_path, both_scripts=both) as made:
        add(
            made, Influencer(name="Ann", note="开箱"), Influencer(name="開箱"), Influencer(name="Bo", tags="開箱"),
            Influencer(name="Cy", introduced_by_id=2), Influencer(name="Di", note="展開"),
        )  # fmt: skip
        query = Query("influencer", text=text)
        assert list(ordered_ids(made, query)) == found
        agree(made, query)
        for term in (Term("name", "~", text), Term("tags", "~", text), Term("introduced_by_id", "~", text)):
            agree(made, Query("influencer", terms=(term,)))


def test_a_limit_cuts_after_sorting(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as made:
        add(made, *(Campaign(name=name) for name in "bca"))
        assert list(ordered_ids(made, Query("campaign", sort="name", limit=2))) == [3, 1]
        with pytest.raises(UserError, match="already"):
            add(made, Campaign(name="a"))
