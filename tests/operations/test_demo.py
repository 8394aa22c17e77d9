import csv
import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import kept_demo
import make_demo_files
from socialroi_desktop.commands.general import query_of
from socialroi_desktop.domain.fields import Kind, specs
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import (
    RECORDS,
    Attachment,
    Contact,
    Cost,
    Deal,
    DealRight,
    Deliverable,
    DiscountCode,
    Goal,
    Handle,
    Influencer,
    Post,
    Product,
    Proposal,
    SavedView,
    StageChange,
    Tag,
    Tagged,
)
from socialroi_desktop.domain.records.people import ASIDE, PARTNER_KIND, STAGE
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.methods.goal_advice import advise
from socialroi_desktop.metrics.methods.goals import validate
from socialroi_desktop.operations.attachments import unsound_files
from socialroi_desktop.operations.demo import make_demo
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.outreach.freezing import assumed_fields
from socialroi_desktop.operations.records.tagging import tag_records
from socialroi_desktop.paths import resource
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.goals import goal_states, measure
from socialroi_desktop.queries.outreach.break_even import deal_prospects, offer_of
from socialroi_desktop.queries.outreach.outcomes import outcomes
from socialroi_desktop.queries.outreach.results import results_of_deal
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.changes.log import last_done
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.names import labels
from socialroi_desktop.store.rows.ordering import count, ordered_ids
from socialroi_desktop.store.sums import evidence
from socialroi_desktop.store.sums.commissions import commission_of

LAST_DAY = date(2026, 11, 20)
TODAY = date(2026, 11, 29)
YEAR = Period(date(2026, 1, 1), LAST_DAY)
FILES = sorted(path.name for path in resource("demo").glob("*.csv"))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory):
    with kept_demo.open_demo(tmp_path_factory) as workspace:
        yield workspace


def rows_of(name: str) -> list[dict[str, str]]:
    with resource("demo", name).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(line for line in handle if not line.startswith("# ")))


def by_channel(workspace: Workspace, metric: str) -> dict[str, Decimal | None]:
    return {
        figure.group["channel"]: figure.value
        for figure in figures_of(workspace, Scope(YEAR, "channel"), [metric])
    }


def test_the_files_are_a_fresh_roll(tmp_path: Path) -> None:
    written = {path.name: path.read_bytes() for path in make_demo_files.write_files(tmp_path)}
    assert sorted(written) == FILES
    for name, content in written.items():
        assert content == resource("demo", name).read_bytes(), (
            f"{name}: run packaging/make_demo_files.py again"
        )


def test_the_files_are_small() -> None:
    assert sum(resource("demo", name).stat().st_size for name in FILES) < 700_000


def test_every_file_is_taken_whole(made: Workspace) -> None:
    found = {batch.file: batch.counts for batch in batches.batches(made)}
    assert sorted(found) == FILES
    for name, counts in found.items():
        assert (counts.rejected, counts.doubtful, counts.changed, counts.same) == (0, 0, 0, 0), name
    assert found["meta_ads.csv"].skipped == 1


def test_sums_are_those_of_the_files(made: Workspace) -> None:
    orders = [row for year in (2025, 2026) for row in rows_of(f"orders_export_{year}.csv") if row["Currency"]]
    whole = Period(date(2025, 1, 1), LAST_DAY)
    told = {
        figure.metric: figure.value
        for figure in figures_of(
            made, Scope(whole), ["orders", "cancelled_orders", "gross_sales", "ad_spend", "posts", "sessions"]
        )
    }
    goods = sum(Decimal(row["Subtotal"]) + Decimal(row["Discount Amount"]) for row in orders)
    ads = sum(Decimal(row["Amount spent (USD)"]) for row in rows_of("meta_ads.csv") if row["Campaign name"])
    boosts = sum(Decimal(row["Amount"]) for row in rows_of("costs.csv") if row["Kind"] == "Ads")
    assert told["orders"] + told["cancelled_orders"] == len(orders) == 900
    assert (
        told["cancelled_orders"]
        == sum(bool(row["Cancelled at"]) or row["Financial Status"] == "voided" for row in orders)
        > 0
    )
    assert told["gross_sales"] == goods
    assert told["ad_spend"] == ads + boosts
    theirs = [
        post for post in reading.listing(made, Post) if post.batch_id is None and post.state == "published"
    ]
    assert told["posts"] == sum(
        map(len, (rows_of("facebook_posts.csv"), rows_of("instagram_posts.csv"), theirs))
    )
    assert told["sessions"] == sum(
        int(row["Sessions"]) for year in (2025, 2026) for row in rows_of(f"ga4_traffic_{year}.csv")
    )


def test_every_order_behind_a_figure_names_its_file_and_line(made: Workspace) -> None:
    scope = Scope(YEAR, "campaign")
    roi = next(f for f in figures_of(made, scope, ["roi"]) if f.group["campaign"] == "Holiday warm-up")
    tables = {table.entity: table for table in prove(made, roi, scope).tables}
    assert set(tables) == {"order", "cost", "ad_cost"}
    lines = resource("demo", "orders_export_2026.csv").read_text("utf-8").split("\n")
    for row in tables["order"].rows:
        assert row.file == "orders_export_2026.csv"
        assert row.line is not None
        assert lines[row.line - 1].startswith(row.label + ",")
    typed = [row for row in tables["cost"].rows if row.file is None]
    assert [row.label for row in typed] == [
        "Filming the gift guide",
        "Two pairs of Ridge, typed from the packing slip",
    ]


def test_the_story_has_a_winner_a_loser_and_a_part_nobody_claims(made: Workspace) -> None:
    roi = {key: value for key, value in by_channel(made, "roi").items() if value is not None}
    assert max(roi, key=lambda key: roi[key]) == "instagram"
    assert min(roi, key=lambda key: roi[key]) == "tiktok"
    assert roi["instagram"] > 1
    assert roi["tiktok"] < Decimal("-0.2")
    tiktok = next(
        f for f in figures_of(made, Scope(YEAR, "channel"), ["roi"]) if f.group["channel"] == "tiktok"
    )
    assert tiktok.low is not None
    assert tiktok.high is not None
    # So few orders leave it open whether another half year would have paid; that it would not have paid well is sure.
    assert tiktok.low < Decimal("-0.6")
    assert tiktok.high < Decimal("0.1")
    (share,) = figures_of(made, Scope(YEAR), ["unattributed_share"])
    assert share.value is not None
    assert Decimal("0.25") < share.value < Decimal("0.36")


def test_every_campaign_of_the_plan_has_orders_or_costs(made: Workspace) -> None:
    period = Period(date(2025, 1, 1), LAST_DAY)
    found = {f.group["campaign"]: f for f in figures_of(made, Scope(period, "campaign"), ["roi"])}
    for campaign in labels(made.connection(), "campaign").values():
        assert found[campaign].value is not None, campaign


def test_everybody_with_a_code_brought_orders(made: Workspace) -> None:
    found = {f.group["influencer"]: f.value for f in figures_of(made, Scope(YEAR, "influencer"), ["orders"])}
    called = labels(made.connection(), "influencer")
    for code in reading.listing(made, DiscountCode):
        assert code.influencer_id is None or found[called[code.influencer_id]], code.code


def test_people_stand_in_every_stage_in_several_scripts_with_all_that_belongs_to_them(
    made: Workspace,
) -> None:
    people = reading.listing(made, Influencer)
    assert {person.stage for person in people} == {choice.id for choice in STAGE}
    assert all(person.stage_reason for person in people if person.stage in ASIDE)
    assert {person.kind for person in people} == {choice.id for choice in PARTNER_KIND}
    assert {person.relation for person in people} >= {"rival", "partner"}
    assert len([person for person in people if person.email]) >= 5
    assert any(person.agent_id for person in people)
    assert len({person.language for person in people}) >= 7
    for record in (Handle, Contact, StageChange, Deal, Proposal, Deliverable, DealRight):
        assert len(reading.listing(made, record)) >= 5, record.entity
    assert any(person.owes_since for person in people)
    assert any(person.introduced_by_id for person in people)


def test_people_and_a_campaign_have_tags(made: Workspace) -> None:
    assert len(reading.listing(made, Tag)) >= 3
    tagged = [(row.record_kind, row.record_id) for row in reading.listing(made, Tagged)]
    assert len({row for row in tagged if row[0] == "influencer"}) >= 3
    assert any(kind == "campaign" for kind, _ in tagged)
    assert all(reading.get(made, RECORDS[kind], row_id or 0) for kind, row_id in tagged)


@pytest.mark.row("S0-27")
def test_every_tag_finds_those_who_have_it(made: Workspace) -> None:
    names = {tag.id: tag.name for tag in reading.listing(made, Tag)}
    rows = [(row.record_kind, names[row.tag_id], row.record_id) for row in reading.listing(made, Tagged)]
    assert {name for _, name, _ in rows} == set(names.values())
    for kind, name in {(kind, name) for kind, name, _ in rows}:
        query = query_of(made, kind, (f"tags ~ {name}",), "", None)
        assert set(ordered_ids(made, query)) == {row[2] for row in rows if row[:2] == (kind, name)}
    (free,) = [one for one in reading.listing(made, Influencer) if one.name == "Jo Marsh"]
    tag_records(made, entity="influencer", ids=[free.id or 0], added=["SKATERS", "Film", "holiday", "护肤"])
    assert len(reading.listing(made, Tag)) == len(names)
    undo(made)


def test_a_brief_and_pictures_are_kept_with_people_deals_and_the_brand(made: Workspace) -> None:
    files = reading.listing(made, Attachment)
    assert sorted(file.kind or "" for file in files) == ["image/png", "image/png", "image/png", "text/plain"]
    assert {file.record_kind for file in files} == {"brand", "deal", "influencer"}
    assert unsound_files(made) == []
    for file in files:
        assert reading.get(made, RECORDS[file.record_kind], file.record_id or 0) is not None
        path = Media(made.path).path_of(file.sha256)
        assert path is not None
        assert file.size == path.stat().st_size
        if file.kind == "image/png":
            assert not QImage(str(path)).isNull()


def test_what_went_live_leads_to_posts_whose_figures_are_known(made: Workspace) -> None:
    live = [row for row in reading.listing(made, Deliverable) if row.post_id is not None]
    assert len(live) >= 7
    assert all(row.state == "live" for row in live)
    for deal_id in {row.deal_id for row in live}:
        found = results_of_deal(made, deal_id or 0, TODAY)
        assert isinstance(found.of_posts("reach"), int)
        assert isinstance(found.of_posts("engagements"), int)
        assert found.figures["cpe"].value is not None


def test_costs_lead_back_to_deals_and_one_is_owed(made: Workspace) -> None:
    costs = [cost for cost in reading.listing(made, Cost) if cost.deal_id is not None]
    assert {"influencer_fee", "commission", "product_seeding", "shipping", "hours"} <= {
        cost.kind for cost in costs
    }
    owed = {cost.deal_id: results_of_deal(made, cost.deal_id or 0, TODAY).owed for cost in costs}
    assert sorted(filter(None, owed.values())) == [4500]
    (commission,) = (cost for cost in costs if cost.kind == "commission")
    deal = reading.get(made, Deal, commission.deal_id or 0)
    assert deal is not None
    earned = commission_of(made, deal, TODAY)
    assert earned is not None
    assert earned.due == commission.amount
    assert commission.paid_on


def test_an_open_deal_has_a_chance_from_past_partners_of_its_size(made: Workspace) -> None:
    (deal,) = (each for each in reading.listing(made, Deal) if each.name == "Balm, winter")
    assert deal.state == "talks"
    prospects = deal_prospects(made, deal.id or 0, TODAY)
    assert len(prospects.partners) >= 5
    assert all(partner.orders for partner in prospects.partners)
    found = prospects.of(offer_of(deal))
    assert found.orders is not None
    assert found.orders > 0
    assert found.chance is not None
    assert 0 < found.chance.low < found.chance.value < found.chance.high < 1


def test_what_a_deal_was_assumed_to_bring_is_what_was_known_then_and_it_came(made: Workspace) -> None:
    (deal,) = (each for each in reading.listing(made, Deal) if each.assumed_on is not None)
    agreed = date.fromisoformat(deal.assumed_on or "")
    assumed = deal_prospects(made, deal.id or 0, agreed).assumption(offer_of(deal))
    kept = assumed_fields(assumed, agreed)
    assert {name: getattr(deal, name) for name in kept} == kept
    (outcome,) = outcomes(made, [deal], TODAY)
    assert outcome.over
    assert outcome.reached
    assert outcome.reason is None


def test_unpaid_and_paid_partners_are_won_first_and_promote_then(made: Workspace) -> None:
    goals = {goal.id: goal for goal in reading.listing(made, Goal) if goal.kind == "influencers"}
    chains = {
        (first.metric, then.metric): first.target
        for then in goals.values()
        if (first := goals.get(then.follows_id)) is not None
    }
    assert chains == {("signed_unpaid", "posted_unpaid"): "2", ("signed_paid", "posted_paid"): "1"}
    lines = {product.line for product in reading.listing(made, Product)}
    assert {goal.product_line for goal in goals.values()} <= lines
    paid = [deal for deal in reading.listing(made, Deal) if deal.terms in ("fee", "mixed")]
    assert all(deal.fee or deal.commission for deal in paid)


@pytest.mark.row("G-14")
def test_of_what_is_planned_one_is_ready_and_one_waits_for_a_right(made: Workspace) -> None:
    planned = {post.title: post for post in reading.listing(made, Post) if post.state != "published"}
    assert {title: (post.state, post.rights) for title, post in planned.items()} == {
        "Mirror fit check": ("ready", "covered"),
        "Unboxing, first pair ever": ("draft", "missing"),
        "Deck wall": ("draft", "covered"),
        "Grip test: wet stone against wet wood": ("idea", None),
        "Which size fits?": ("draft", None),
        "Kickflip in the rain": ("idea", None),
        "防风面霜 开箱": ("ready", None),
        "Poll: grip or glide?": ("draft", None),
        "Repair night": ("draft", None),
        "Slow motion: heelflip": ("idea", None),
        "Mở hộp giày mới": ("ready", None),
        "Gift list for skaters": ("ready", None),
        "Last day to order": ("draft", None),
        "Behind the counter": ("idea", None),
        "Five years in pictures": ("draft", None),
    }


def test_a_view_is_saved_that_finds_people(made: Workspace) -> None:
    (view,) = reading.listing(made, SavedView)
    query = query_of(made, view.record_kind, (), "", None, view=view.name)
    assert count(made, query) >= 3


def test_baselines_said_to_be_measured_are(made: Workspace) -> None:
    goals = reading.listing(made, Goal)
    assert len([goal for goal in goals if goal.baseline_source == "measured"]) >= 5
    for goal in goals:
        assert not validate(goal)
        assert not advise(goal)
        if goal.level != "metric":
            continue
        if goal.baseline_source == "new":
            continue
        before = Period(
            date.fromisoformat(goal.baseline_start or ""), date.fromisoformat(goal.baseline_end or "")
        )
        assert measure(made, goal, before).value == Decimal(goal.baseline or ""), goal.name


def test_no_phase_begins_before_the_one_it_follows_is_over(made: Workspace) -> None:
    goals = {goal.id: goal for goal in reading.listing(made, Goal)}
    phases = [(goals[goal.follows_id], goal) for goal in goals.values() if goal.follows_id]
    assert phases
    assert all(first.end < later.start for first, later in phases)


def test_goals_stand_ahead_open_and_done(made: Workspace) -> None:
    verdicts = {state.progress.verdict for state in goal_states(made, LAST_DAY)}
    assert {"ahead", "open", "done"} <= verdicts


def test_the_history_is_three_steps_that_can_be_taken_back(tmp_path_factory: pytest.TempPathFactory) -> None:
    with kept_demo.open_demo(tmp_path_factory) as workspace:
        topics = undo(workspace)
        assert topics is not None
        assert topics.text == "Demo content"
        assert not any(post.topic_id for post in reading.listing(workspace, Post) if post.published_on)
        imported = undo(workspace)
        assert imported is not None
        assert imported.text == f"Import of {len(FILES)} files"
        entry = last_done(workspace)
        assert entry is not None
        assert entry.text == "Demo content"
        undo(workspace)
        assert undo(workspace) is None
        assert reading.first_and_last_day(workspace) is None
        assert evidence.integrity_problems(workspace) == []


def test_records_of_the_table_use_declared_fields_only() -> None:
    story = make_demo_files.read_story()
    for entity, rows in story.shop.items():
        if entity == "settings":
            continue
        names = {spec.name: spec.kind for spec in specs(RECORDS[entity])}
        for row in rows:
            assert set(row) <= set(names), row
            assert all(
                isinstance(row[name], str)
                for name, kind in names.items()
                if kind is Kind.MONEY and name in row
            )


def test_every_row_of_the_table_is_typed_whatever_it_is(made: Workspace) -> None:
    told = tomllib.loads(resource("demo", "workspace.toml").read_text("utf-8"))
    for entity, rows in told.items():
        if entity != "settings":
            typed = [record for record in reading.listing(made, RECORDS[entity]) if record.batch_id is None]
            assert len(typed) >= len(rows), entity


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "mine.socialroi"
    path.write_text("mine")
    with pytest.raises(UserError, match="exists already"):
        make_demo(path)
    assert path.read_text() == "mine"


def test_a_demo_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("socialroi_desktop.operations.demo.import_files", full)
    with pytest.raises(OSError, match="disk full"):
        make_demo(tmp_path / "demo.socialroi")
    assert list(tmp_path.iterdir()) == []
