"""The steps of a deal on the command line: one at a time, each with what came of it, each refused with one sentence."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from socialroi_desktop import cli
from socialroi_desktop.store.file.workspace import open_workspace
from workspaces import new_workspace, put_orders


@pytest.fixture
def file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    with new_workspace(tmp_path) as made:
        path = str(made.path)
    for words in (
        ("influencer", "name=Nadia Petit", "handle=nadiaglow", "channel=instagram"),
        ("deal", "influencer_id=1", "purpose=First sales", "currency=USD"),
        ("proposal", "deal_id=1", "offered_on=2026-09-14", "by=them", "fee=450"),
    ):
        assert cli.main(["add", path, *words]) == 0
    capsys.readouterr()
    return path


def run(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    assert cli.main(list(words)) == status
    told = capsys.readouterr()
    return told.err.strip() if status else told.out


def step(capsys: pytest.CaptureFixture[str], file: str, *words: str) -> dict[str, object]:
    told: dict[str, object] = json.loads(run(capsys, "deal", file, "1", *words, "--json"))
    return told


def test_a_deal_goes_from_offer_to_costs(capsys, file, tmp_path):
    assert step(capsys, file, "--answer", "1")["done"] == "Answered an offer"
    assert step(capsys, file, "--accept", "2")["state"] == "agreed"
    assert step(capsys, file, "--sign")["state"] == "signed"
    assert step(capsys, file, "--code", "15")["code"] == "NADIA15"
    assert "utm_campaign=nadiaglow-1" in str(step(capsys, file, "--link", "shop.example")["link"])
    assert "1 written" in str(step(capsys, file, "--costs")["done"])
    assert "0 written" in str(step(capsys, file, "--costs")["done"])
    (cost,) = json.loads(run(capsys, "list", file, "cost", "--json"))
    assert (cost["amount"], cost["kind"], cost["influencer_id"]) == ("450.00", "influencer_fee", 1)
    unmarked = run(capsys, "deal", file, "1", "--pack", str(tmp_path / "pack"), "--text", "New!", status=1)
    assert "nothing says that it is advertising" in unmarked
    run(capsys, "set", file, "deal", "1", "disclosure=#ad")
    files = step(capsys, file, "--pack", str(tmp_path / "pack"), "--text", "New!")["files"]
    assert len(files) == 3
    (deal,) = json.loads(run(capsys, "list", file, "deal", "--json"))
    assert deal["signed_on"]


@pytest.mark.row("S0-30")
def test_a_post_from_a_template_is_packed_in_the_language_that_is_asked_for(capsys, file, tmp_path):
    run(capsys, "set", file, "influencer", "1", "language=pl")
    run(capsys, "set", file, "deal", "1", "code=NADIA15", "disclosure=#reklama")
    step(capsys, file, "--pack", str(tmp_path / "pl"), "--post", "discount")
    step(capsys, file, "--pack", str(tmp_path / "vi"), "--post", "discount", "--language", "vi")
    assert (
        (tmp_path / "pl" / "post.txt")
        .read_text("utf-8")
        .startswith("#reklama\n\nMam coś dla Was: z kodem NADIA15")
    )
    assert "nhập mã NADIA15" in (tmp_path / "vi" / "post.txt").read_text("utf-8")
    for words, status, sentence in (
        (("--post", "how_to_buy"), 1, "still lacks product, link"),
        (("--post", "poem"), 2, "no post “poem”; there are: new_line"),
        (("--post", "discount", "--language", "de"), 2, "no letters in “de”"),
        (("--post", "discount", "--text", "Hi"), 2, "not by both"),
        (("--language", "pl"), 2, "name one by --post"),
    ):
        told = run(capsys, "deal", file, "1", "--pack", str(tmp_path / "no"), *words, status=status)
        assert sentence in told
    assert not (tmp_path / "no").exists()


@pytest.mark.row("S0-30")
@pytest.mark.parametrize(
    ("told", "words"), [("language=fr", "Nadia Petit (fr)"), ("country=FR", "Nadia Petit (FR)")]
)
def test_a_post_that_may_not_be_in_the_language_of_the_partner_says_so(capsys, file, tmp_path, told, words):
    run(capsys, "set", file, "deal", "1", "code=NADIA15")
    assert "warning" not in step(capsys, file, "--pack", str(tmp_path / "a"), "--post", "discount")
    run(capsys, "set", file, "influencer", "1", told)
    found = step(capsys, file, "--pack", str(tmp_path / "b"), "--post", "discount")
    sentence = f"This post is in English, which may not be the language of {words}; translate it before"
    assert str(found["warning"]).startswith(sentence)
    # Who asked for a language, or wrote the words, knows it.
    for number, asked in enumerate((("--post", "discount", "--language", "pl"), ("--text", "Neuf !"))):
        assert "warning" not in step(capsys, file, "--pack", str(tmp_path / f"{number}"), *asked)


def test_what_contradicts_itself_in_a_deal_is_refused(capsys, file):
    wrong = run(capsys, "set", file, "deal", "1", "terms=free", "fee=50", status=1)
    assert "The terms are Free, and yet there is a fee or a commission" in wrong
    run(capsys, "set", file, "deal", "1", "terms=free")
    assert "are Free" in run(capsys, "set", file, "deal", "1", "commission=10", status=1)
    late = ("deliverable", "deal_id=1", "what=Reel", "submit_by=2026-10-02", "live_until=2026-10-01")
    assert "after its last day live, 2026-10-01" in run(capsys, "add", file, *late, status=1)
    run(capsys, "add", file, *late[:-1], "live_until=2026-10-02")


def test_an_accepted_offer_is_answered_no_more_and_free_terms_that_are_paid_for_are_called_otherwise(
    capsys, file
):
    run(capsys, "set", file, "deal", "1", "terms=free")
    run(
        capsys,
        "add",
        file,
        "proposal",
        "deal_id=1",
        "offered_on=2026-09-01",
        "by=them",
        "fee=50",
        "state=sent",
    )
    number = str(json.loads(run(capsys, "list", file, "proposal", "--json"))[-1]["id"])
    step(capsys, file, "--accept", number)
    (deal,) = json.loads(run(capsys, "list", file, "deal", "--json"))
    assert (deal["terms"], deal["fee"]) == ("fee", "50.00")
    before = run(capsys, "list", file, "proposal")
    refused = run(capsys, "deal", file, "1", "--answer", number, status=1)
    assert "accepted already and is answered no more" in refused
    assert run(capsys, "list", file, "proposal") == before


def test_a_pack_of_a_deal_that_is_over_says_so(capsys, file, tmp_path):
    run(capsys, "set", file, "deal", "1", "code=NADIA15", "starts_on=2024-07-01", "ends_on=2024-07-31")
    told = step(capsys, file, "--pack", str(tmp_path / "over"), "--text", "New!")
    assert "ended on 2024-07-31" in str(told["warning"])
    run(capsys, "set", file, "deal", "1", "ends_on=2100-07-31")
    assert "warning" not in step(capsys, file, "--pack", str(tmp_path / "runs"), "--text", "New!")


def test_the_state_alone_brings_the_days(capsys, file):
    run(capsys, "set", file, "deal", "1", "state=signed")
    (deal,) = json.loads(run(capsys, "list", file, "deal", "--json"))
    assert deal["agreed_on"] == deal["signed_on"] != ""


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        ((), 2, "Say one step"),
        (("--sign", "--costs"), 2, "Say one step"),
        (("--accept", "7"), 1, "has no offer 7"),
        (("--code", "150"), 2, "150"),
        (("--costs",), 1, "before the deal is agreed"),
        (("--link",), 1, "Type the page"),
    ],
)
def test_what_cannot_be_is_said(capsys, file, words, status, sentence):
    assert sentence in run(capsys, "deal", file, "1", *words, status=status)


def test_a_deal_that_is_not_there_is_named(capsys, file):
    assert "no deal 9" in run(capsys, "deal", file, "9", "--sign", status=1)


@pytest.mark.row("S1-22")
def test_the_terms_sheet_begins_with_the_purpose_and_tells_terms_and_tracking(capsys, file):
    run(
        capsys,
        "set",
        file,
        "deal",
        "1",
        "terms=fee",
        "fee=450",
        "commission=7.5",
        "code=NADIA15",
        "disclosure=#ad",
    )
    run(capsys, "add", file, "deliverable", "deal_id=1", "what=Reel", "submit_by=2026-09-24", "price=300")
    run(capsys, "add", file, "deal_right", "deal_id=1", "use=ads", "state=granted", "ends_on=2026-12-31")
    run(capsys, "add", file, "product", "name=Serum 30 ml")
    run(capsys, "set", file, "deal", "1", "product_id=1", "name=Autumn")
    run(capsys, "settings", file, "name=Skate & Co")
    told = run(capsys, "deal", file, "1", "--sheet")
    assert told.splitlines() == [
        "Shop: Skate & Co", "Influencer: Nadia Petit", "Name: Autumn", "Purpose: First sales", "Terms: Fee", "Fee: 450.00 USD",
        "Commission: 7.5%", "Product: Serum 30 ml", "",
        "Deliverables", "- What: Reel", "  Submit by: 2026-09-24", "  Price: 300.00 USD", "",
        "Content rights", "- Use: Ads", "  State: Granted", "  Until: 2026-12-31", "",
        "Discount code: NADIA15", "Disclosure: #ad",
    ]  # fmt: skip
    assert step(capsys, file, "--sheet")["sheet"] == told


def test_signing_keeps_what_is_assumed_by_any_command_or_says_what_is_not_known(capsys, file):
    told = str(step(capsys, file, "--sign")["note"])
    assert told.startswith("What this deal has to bring is not known and was not kept with it.")
    assert "No order of the last 365 days" in told
    run(capsys, "undo", file)
    yesterday = f"{datetime.now(UTC) - timedelta(days=1):%Y-%m-%dT%H:%M:%SZ}"
    with open_workspace(Path(file)) as workspace:
        put_orders(workspace, [{"number": "1", "gross_sales": 6_000, "ordered_at": yesterday}])
    run(capsys, "settings", file, "gross_margin=40")
    run(capsys, "set", file, "deal", "1", "fee=24")
    for words in (("deal", file, "1", "--sign"), ("set", file, "deal", "1", "state=signed")):
        run(capsys, *words)
        (deal,) = json.loads(run(capsys, "list", file, "deal", "--json"))
        assert (deal["assumed_orders"], deal["assumed_chance"]) == (1, None)
        assert deal["assumed_on"] == deal["signed_on"]
        run(capsys, "undo", file)
        (deal,) = json.loads(run(capsys, "list", file, "deal", "--json"))
        assert (deal["assumed_on"], deal["signed_on"], deal["state"]) == (None, None, "talks")
