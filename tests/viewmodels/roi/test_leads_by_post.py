"""Leads in the breakdown by post: beside the clicks and cost that brought them, down to the rows."""

from decimal import Decimal

from roi_shop import JULY
from socialroi_desktop.domain.progress import no_progress
from socialroi_desktop.domain.records import Cost, Lead, Post
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.roi.answer import answer
from socialroi_desktop.queries.roi.snapshot import Question
from socialroi_desktop.viewmodels.roi.breakdown_table import BreakdownTable
from socialroi_desktop.viewmodels.roi.proof import find_proof
from socialroi_desktop.viewmodels.shared.roles import Role


def posts(workspace):
    """Add two posts, the first with 200 clicks and a cost of 50."""
    for number, text in ((1, "Pierogi class"), (2, "")):
        post = Post(
            channel="instagram", external_id=f"p{number}", published_at="2026-07-02T10:00:00Z", text=text or None,
            link_clicks=200 if number == 1 else None, reach=1000,
        )  # fmt: skip
        add_record(workspace, record=post)
    cost = Cost(spent_on="2026-07-02", kind="ad_spend", amount=5000, currency="USD", post_id=1)
    add_record(workspace, record=cost)


def lead(workspace, name, **more):
    add_record(workspace, record=Lead(created_at="2026-07-05T10:00:00Z", name=name, **more))


def asked(workspace):
    return answer(workspace, Question(JULY, by="post"), no_progress)


def test_a_post_shows_its_leads_their_rate_and_their_cost(shop):
    posts(shop)
    for name in "abcde":
        lead(shop, name, post_id=1)
    snapshot = asked(shop)
    assert snapshot.breakdown.metrics[-4:] == ("link_clicks", "leads", "lead_rate_by_clicks", "cpl")
    row = next(row for row in snapshot.breakdown.rows if row.id == "1")
    found = {name: row.cells[name].figure.value for name in ("leads", "lead_rate_by_clicks", "cpl")}
    assert found == {"leads": 5, "lead_rate_by_clicks": Decimal("0.025"), "cpl": 10}


def test_a_post_without_leads_or_cost_claims_neither_rate_nor_price(shop):
    posts(shop)
    lead(shop, "a", post_id=1)
    row = next(row for row in asked(shop).breakdown.rows if row.id == "2")
    assert row.cells["lead_rate_by_clicks"].figure.value is None
    assert row.cells["cpl"].figure.value is None


def test_where_no_lead_was_paid_for_no_price_is_shown(shop):
    posts(shop)
    lead(shop, "a", post_id=2)
    metrics = asked(shop).breakdown.metrics
    assert "leads" in metrics
    assert "cpl" not in metrics


def test_the_number_of_leads_leads_to_their_rows(shop):
    posts(shop)
    for name in ("Ada", "Bo"):
        lead(shop, name, post_id=1)
    lead(shop, "Cy", post_id=2)
    snapshot = asked(shop)
    row = next(row for row in snapshot.breakdown.rows if row.id == "1")
    (table,) = find_proof(shop, row.cells["leads"]).tables
    assert (table.entity, [one.label for one in table.rows]) == ("lead", ["Ada", "Bo"])


def test_leads_of_no_post_stand_in_a_row_of_their_own(shop, qapp):
    posts(shop)
    lead(shop, "a", post_id=1)
    lead(shop, "b", channel="instagram")
    snapshot = asked(shop)
    model = BreakdownTable()
    model.set_breakdown(snapshot.breakdown)
    last = model.index(model.rowCount() - 1, 0)
    assert last.data() == "No post"
    cell = model.index(last.row(), model.column_of("leads"))
    assert cell.data() == "1"
    proof = find_proof(shop, snapshot.entries[cell.data(Role.KEY)])
    assert [row.label for row in proof.tables[0].rows] == ["b"]


def test_without_leads_nothing_is_said_of_them(shop):
    posts(shop)
    assert not {"leads", "lead_rate_by_clicks", "cpl"} & set(asked(shop).breakdown.metrics)


def test_the_model_holds_with_a_row_of_no_post(shop, qtmodeltester):
    posts(shop)
    lead(shop, "b", channel="instagram")
    model = BreakdownTable()
    model.set_breakdown(asked(shop).breakdown)
    qtmodeltester.check(model, force_py=True)
