"""The cards of a person's page that tell what a deal has to bring and what deals brought."""

from dataclasses import replace

import pytest

from asking import add
from deals import COST, deal, past_deal, sold
from partner_shop import LINK, TODAY, partner_shop
from socialroi_desktop.catalogue import partner_kinds
from socialroi_desktop.domain.records import Influencer, Lead, Mention, Proposal
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.records.editing import edit_record, edit_settings
from socialroi_desktop.viewmodels.outreach.person import PersonModel
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.outreach.break_even_card import BreakEvenCard
from socialroi_desktop.views.outreach.results_card import ResultsCard
from socialroi_desktop.views.theme import active_theme
from socialroi_desktop.views.widgets.labels import ElidedLabel


@pytest.fixture
def shop(tmp_path, qapp):
    workspace, person, _deal = partner_shop(tmp_path, kind="fan", customer_key="c0")
    with workspace:
        yield Session(workspace, InlineJobs(), TODAY), person


def shown(card_type, session, person, qtbot):
    model = PersonModel(session)
    card = card_type(session, model)
    card.model_of_page = model
    qtbot.addWidget(card)
    card.resize(350, 700)
    card.show()
    qtbot.waitExposed(card)
    model.show_person(person)
    return card


def test_orders_to_break_even_with_the_chance_and_the_past_partners(shop, qtbot):
    session, person = shop
    workspace = session.workspace
    for place, count in enumerate((4, 8, 11, 31, 57)):
        past_deal(workspace, f"past{place}", count)
    sold(workspace, "back", 1, "2026-08-02", refunds=6_000)
    talks = deal(workspace, person, **COST)
    add(workspace, Proposal(deal_id=talks, offered_on="2026-09-14", by="them", fee=45_000, state="sent"))
    add(workspace, Proposal(deal_id=talks, offered_on="2026-09-20", fee=32_000, state="draft"))
    card = shown(BreakEvenCard, session, person, qtbot)
    hints = [label.text() for label in card.findChildren(ElidedLabel)]
    assert "at $450 · sales" in hints, "which offer of which deal it speaks of"
    # 550 of cost; an order leaves 60 x 21/22 x 40 % = 22.91.
    assert card.figures.values[0].text() == "25 orders"
    assert "range" in card.figures.labels[1].text()
    assert "6 own past partners" in card.legend.text()
    assert "3 reached" not in card.legend.text()
    assert card.formula.text() == "$550 ÷ ($60.00 × 95.5% × 40% = $22.91)"
    told = card.dots.accessibleDescription()
    assert "Needed: 25." in told
    assert "Another offer: 19 at $320." in told
    assert not card.dots.grab().isNull()
    assert card.proof.isHidden()
    card.prove.click()
    assert ("Fee", "$450") in [(row.label, row.value) for row in card.proof.rows]


def test_without_a_deal_in_talks_the_card_says_how_one_begins(shop, qtbot):
    session, person = shop
    card = shown(BreakEvenCard, session, person, qtbot)
    assert "begin one with its purpose" in card.empty.text()
    assert card.figures.isHidden()


def test_too_few_past_partners_show_the_orders_and_no_chance(shop, qtbot):
    session, person = shop
    deal(session.workspace, person, **COST)
    card = shown(BreakEvenCard, session, person, qtbot)
    assert (card.figures.values[1].text(), card.dots.isHidden()) == ("–", True)
    assert "Too few partners" in card.notes.text()


@pytest.mark.row("S1-13")
def test_results_of_the_latest_deal_with_its_overlap_spike_and_steps(shop, qtbot):
    session, person = shop
    card = shown(ResultsCard, session, person, qtbot)
    assert [label.text() for label in card.figures.values] == ["17 orders", "+124%"]
    assert "if the costs are right" in card.notes.text()
    assert "11 + 9 + 6 is not 26 but 17; 7 were seen twice or more" in card.overlap.text()
    assert card.ways.accessibleDescription() == "Code NADIA10 · 11, Link · 9, Survey · 6"
    assert card.spike.accessibleDescription() == "9 in the spike, 3 days\n8 in the 28 days after: it lasts"
    lines = {row.label: row.value for row in card.lines.rows}
    assert (lines["Reach · clicks"], lines["Cost per order"]) == ("31,400 · 512", "$10.71 of $182")
    assert [row.count for row in card.steps.rows] == ["1", "31,400", "910", "40", "17"]
    assert [row.share for row in card.steps.rows] == ["", "", "2.9%", "4.4%", "42.5%"]
    assert "Interested: engagements · 910 · 2.9% of the step before" in card.steps.accessibleDescription()
    assert "9 by link, 5 by code, 3 by survey" in card.came.text()
    # The words of the spike hide no bar.
    assert card.spike_words.text() == card.spike.accessibleDescription()
    assert card.spike_words.geometry().bottom() < card.spike.geometry().top()
    for drawing in (card.ways, card.spike, card.steps):
        assert drawing.accessibleName()
        assert not drawing.grab().isNull()


@pytest.mark.row("S1-13")
def test_the_steps_are_a_funnel_whose_bars_are_as_long_as_their_counts(shop, qtbot):
    session, person = shop
    card = shown(ResultsCard, session, person, qtbot)
    card.steps.resize(400, card.steps.sizeHint().height())
    picture = card.steps.grab().toImage()

    def inked(row: int) -> int:
        """Count the pixels of the colour of results half-way down a row."""
        ratio = picture.devicePixelRatio()
        colour = active_theme().color("chart_primary").rgb()
        y = int((row + 0.5) * picture.height() / 5)
        return round(sum(picture.pixel(x, y) == colour for x in range(picture.width())) / ratio)

    assert inked(0) == 0
    assert inked(1) > 100
    assert 1 <= inked(3) <= inked(2) < inked(1) / 20


@pytest.mark.row("S1-12")
def test_what_a_fan_buys_again_is_shown(shop, qtbot):
    session, person = shop
    card = shown(ResultsCard, session, person, qtbot)
    assert {row.label: row.value for row in card.lines.rows}["Bought here"] == "1 order, 0 of them again"


def test_another_choice_and_another_person_are_read_anew(shop, qtbot):
    session, person = shop
    other = add(session.workspace, Influencer(name="Ben"))[0]
    card = shown(ResultsCard, session, person, qtbot)
    assert [card.choice.itemText(row) for row in range(card.choice.count())] == ["Spring", "The last year"]
    card.choice.activated.emit(1)
    assert card.model.answer.results.deal is None
    assert card.choice.currentText() == "The last year"
    card.model_of_page.show_person(other)
    assert card.figures.values[0].text() == "0 orders"
    assert card.ways.isHidden()


def test_a_change_of_the_deal_is_heard(shop, qtbot):
    session, person = shop
    card = shown(ResultsCard, session, person, qtbot)
    session.perform(
        "Edit",
        lambda workspace, _progress: edit_record(
            workspace, entity="deal", row_id=1, changes={"ends_on": "2026-05-05"}
        ),
    )
    assert card.figures.values[0].text() == "8 orders"


def test_more_orders_than_fit_are_counted(shop, qtbot):
    from socialroi_desktop.viewmodels.outreach.results_text import WayRow
    from socialroi_desktop.views.outreach.order_matrix import OrderMatrix

    matrix = OrderMatrix()
    qtbot.addWidget(matrix)
    matrix.resize(350, 80)
    matrix.set_rows([WayRow("Code", 300, (True,) * 300), WayRow("Link", 0, (False,) * 300)])
    assert 0 < matrix.hidden_orders < 300
    assert not matrix.grab().isNull()


def test_the_results_lead_to_the_returns_of_all(shop, qtbot):
    session, person = shop
    card = shown(ResultsCard, session, person, qtbot)
    with qtbot.waitSignal(card.model_of_page.returns_wanted) as wanted:
        card.returns.click()
    assert wanted.args == ["influencer"]


def test_what_was_assumed_stands_in_a_small_table(shop, qtbot):
    session, person = shop
    card = shown(ResultsCard, session, person, qtbot)
    assert card.assumed.isHidden()
    deal(
        session.workspace,
        person,
        name="Autumn",
        assumed_orders=21,
        assumed_chance=3800,
        assumed_on="2026-09-01",
    )
    card.model.refresh()
    assert [card.outcomes.index(0, column).data() for column in range(3)] == ["Autumn", "21", "38%"]
    assert not card.assumed.isHidden()


@pytest.mark.row("S1-9")
def test_each_kind_of_partner_is_judged_by_its_own_figures_in_their_order(shop, qtbot):
    session, person = shop
    card = shown(ResultsCard, session, person, qtbot)

    def judged(kind: str) -> list[tuple[str, str]]:
        session.perform(
            "Edit",
            lambda workspace, _progress: edit_record(
                workspace, entity="influencer", row_id=person, changes={"kind": kind}
            ),
        )
        assert card.body.indexOf(card.judged) < card.body.indexOf(card.figures)
        return [(row.label, row.value) for row in card.judged.rows]

    # The fan of this shop: nobody counted mentions or shares.
    assert card.judged_by.text() == "Fan: what counts"
    told = {row.label: row for row in card.judged.rows}
    assert (told["Mentions"].value, told["Engagements"].value) == ("–", "910")
    assert told["Mentions"].reason
    koc, brand = judged("koc"), judged("brand")
    # Cost of the deal, whenever it was, over its own orders, as below on the card.
    assert koc == [
        ("Product sent", "$90"), ("Posts", "1"), ("Attributed orders", "17"), ("Attributed net sales", "$1,020"),
        ("Cost per order", "$10.71"), ("Return on investment", "+124%"),
    ]  # fmt: skip
    assert brand == [
        ("Reach", "31,400"), ("Follows from posts", "40"), ("Leads", "–"), ("Attributed orders", "17"),
        ("Return on investment", "+124%"),
    ]  # fmt: skip
    assert card.judged_by.text() == "Brand: what counts"
    assert koc != brand
    # The discounts of the promoter's orders are no cost in this workspace, which is not the same as none.
    discounts = "Discounts given through codes"
    assert dict(judged("promoter"))[discounts] == "–"
    told = next(row.reason for row in card.judged.rows if row.label == discounts)
    assert "lower net sales here" in told


@pytest.mark.row("S1-9")
def test_every_kind_of_partner_has_a_value_for_each_of_its_figures_where_rows_tell_them(shop, qtbot):
    session, person = shop
    workspace = session.workspace
    edit_record(workspace, entity="post", row_id=1, changes={"shares": 30, "views": 40_000})
    edit_settings(workspace, settings=replace(workspace.settings(), code_discounts_are_cost=1))
    said = {"mentioned_at": "2026-05-10T10:00:00Z", "influencer_id": person}
    add(
        workspace,
        # Said in a forum, which is no channel.
        Mention(**said, sentiment="positive", text="a"),
        Mention(**said, sentiment="positive", text="b", channel="reddit"),
        Mention(**said, text="c"),
        Mention(mentioned_at="2026-05-10T10:00:00Z", sentiment="positive", text="of nobody’s"),
        Mention(mentioned_at="2026-07-10T10:00:00Z", influencer_id=person, text="after the deal"),
        Lead(created_at="2026-05-11T10:00:00Z", email="a@b.example", link=LINK),
        Lead(created_at="2026-05-11T10:00:00Z", email="c@b.example", source="Instagram", campaign="Nadia-1"),
        Lead(created_at="2026-05-11T10:00:00Z", email="e@b.example", post_id=1),
        Lead(created_at="2026-05-11T10:00:00Z", email="d@b.example", channel="instagram"),
    )
    values = {}
    for kind in partner_kinds():
        edit_record(workspace, entity="influencer", row_id=person, changes={"kind": kind})
        card = shown(ResultsCard, session, person, qtbot)
        values[kind] = {row.label: row.value for row in card.judged.rows}
        assert "–" not in values[kind].values(), kind
    assert values["moderator"] == {
        "Mentions": "3", "Positive mentions": "2", "Link clicks": "512", "Attributed orders": "17",
    }  # fmt: skip
    assert (values["brand"]["Leads"], values["brand"]["Follows from posts"]) == ("3", "40")
    assert (values["fan"]["Shares"], values["big_account"]["Views"]) == ("30", "40,000")


def test_without_orders_of_the_days_no_figure_of_orders_is_nought(shop, qtbot):
    session, person = shop
    edit_record(
        session.workspace,
        entity="deal",
        row_id=1,
        changes={"starts_on": "2020-01-01", "ends_on": "2020-01-31"},
    )
    card = shown(ResultsCard, session, person, qtbot)
    row = next(row for row in card.judged.rows if row.label == "Attributed orders")
    assert row.value == "–"
    assert "no orders of these days" in row.reason
    assert card.figures.values[1].text() == "–"
