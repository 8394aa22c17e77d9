"""Any record on the command line: named, listed, added, changed, deleted, and every change undone."""

import json
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop import cli
from socialroi_desktop.domain.fields import Kind, every_field, specs
from socialroi_desktop.domain.records import RECORDS, Cost, Influencer, Post, StagePlan
from workspaces import dump, new_workspace

SAMPLE = {
    Kind.INTEGER: "3", Kind.DECIMAL: "1.5", Kind.MONEY: "12.50", Kind.MINUTES: "90", Kind.BASIS_POINTS: "12.5",
    Kind.BOOLEAN: "true", Kind.DATE: "2026-08-31", Kind.TIME: "2024-08-31T18:00", Kind.CLOCK: "2026-10-02T09:00",
    Kind.CURRENCY: "USD",    Kind.CHANNEL: "tiktok", Kind.CHANNELS: "tiktok", Kind.REFERENCE: "1", Kind.URL: "https://example.com/a",
}  # fmt: skip

# What is kept with a record of any kind names one that is there.
KEPT_WITH = {
    "metric": "orders",
    "baseline_source": "new",
    "sort": "name",
    "record_kind": "influencer",
    "record_id": "1",
    "sha256": "ab" * 32,
    "posts": "3-5",
    "usual": "3-5",
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with new_workspace(tmp_path, timezone="Europe/Warsaw") as workspace:
        return workspace.path


def run(capsys: pytest.CaptureFixture[str], *words: object, status: int = 0):
    assert cli.main([str(word) for word in words]) == status
    told = capsys.readouterr()
    return told.err.strip() if status else told.out


def rows(capsys, *words: object):
    return json.loads(run(capsys, *words, "--json"))


@pytest.mark.parametrize("entity", RECORDS)
def test_every_record_is_scriptable_from_its_declaration(file: Path, capsys, entity: str) -> None:
    with_parents(file)
    declared = rows(capsys, "fields", entity)
    assert [each["name"] for each in declared] == [spec.name for spec in every_field(RECORDS[entity])]
    record = RECORDS[entity]
    either = {names[0] for names, _ in record.any_of}
    told = [spec for spec in specs(record) if spec.importable or spec.editable]
    needed = [spec for spec in told if spec.required or spec.name in either]
    words = [f"{spec.name}={value_for(spec)}" for spec in needed]
    before = rows(capsys, "list", file, entity)
    row_id = rows(capsys, "add", file, entity, *words)["id"]
    # One of its own kind would be itself, which makes a ring.
    free = [spec for spec in specs(RECORDS[entity]) if spec.refers_to != entity]
    others = [spec for spec in free if spec.editable and spec not in needed]
    note = [*needed, *(spec for spec in others if spec.kind in {*SAMPLE, Kind.TEXT})][-1]
    run(capsys, "set", file, entity, row_id, f"{note.name}={value_for(note)}")
    assert rows(capsys, "list", file, entity, "--where", f"id = {row_id}")[0]["id"] == row_id
    run(capsys, "delete", file, entity, row_id)
    assert rows(capsys, "list", file, entity) == before
    run(capsys, "undo", file)
    assert [row["id"] for row in rows(capsys, "list", file, entity)] == [
        *(row["id"] for row in before),
        row_id,
    ]


def value_for(spec) -> str:
    if spec.name in KEPT_WITH:
        return KEPT_WITH[spec.name]
    if spec.is_country or spec.is_territory:
        return "PL"
    if spec.is_hour:
        return "18:00"
    if spec.kind is Kind.CHOICE:
        return str(spec.default or spec.choices[0].id)
    return SAMPLE.get(spec.kind, "word")


def with_parents(file: Path) -> None:
    from socialroi_desktop.domain.records import (
        Account,
        Campaign,
        Collection,
        Community,
        Customer,
        Deal,
        Goal,
        Lead,
        Offer,
        Order,
        Tactic,
        Tag,
        UgcItem,
    )
    from socialroi_desktop.store.file.workspace import open_workspace

    with open_workspace(file) as workspace:
        add(
            workspace,
            Post(channel="instagram", external_id="p", published_at="2026-07-02T10:00:00Z"),
            Lead(created_at="2026-07-02T10:00:00Z", email="a@b.c"),
            Campaign(name="Summer"),
            Goal(
                name="Orders",
                metric="orders",
                target="5",
                start="2026-07-01",
                end="2026-07-31",
                baseline_source="new",
            ),
            Customer(name="Ida"),
            Community(name="Fans of the shop"),
            Influencer(name="Jo"),
            Deal(influencer_id=1, purpose="First sales"),
            Tactic(name="Follow ten accounts"),
            Offer(name="Guide", kind="lead_magnet"),
            Tag(name="vip"),
            UgcItem(title="Kickflip"),
            Collection(name="Autumn"),
            Account(channel="forum", name="shop"),
            StagePlan(name="Autumn", purpose="sales", start="2026-09-01", end="2026-11-30"),
            Order(source="shop", number="#1", ordered_at="2026-07-02T10:00:00Z", currency="USD"),
        )


@pytest.mark.parametrize(
    ("record", "told", "refused"),
    [
        ("inbound_link", ("url=notalink", "found_on=2026-08-31"), "is no link"),
        ("deal", ("influencer_id=1", "purpose=Sales", "link=foo"), "is no link"),
        ("handle", ("influencer_id=1", "handle=jo", "link=notaurl"), "is no link"),
        ("influencer", ("name=Bo", "country=Narnia"), "is no country"),
        ("deal", ("influencer_id=1", "purpose=Sales", "fee=5", "currency=XXZ"), "is not a currency"),
        (
            "goal",
            ("name=G", "metric=cntacted", "target=5", "start=2026-08-01", "end=2026-08-31", "baseline_source=new"),
            "did you mean “contacted”?",
        ),
    ],
)  # fmt: skip
def test_what_does_not_hold_is_refused(file: Path, capsys, record: str, told, refused: str) -> None:
    with_parents(file)
    assert refused in run(capsys, "add", file, record, *told, status=1)


def test_what_only_a_list_may_tell_is_looked_for_nevertheless(file: Path, capsys) -> None:
    with_parents(file)
    assert "is no country" in run(capsys, "set", file, "influencer", 1, "country=Narnia", status=1)
    for record, asked in (("influencer", "country = Narnia"), ("inbound_link", "url = notalink")):
        assert rows(capsys, "list", file, record, "--where", asked) == []


def test_values_are_plain_and_times_are_the_shops_wall_clock(file: Path, capsys) -> None:
    run(capsys, "add", file, "cost", "spent_on=2026-08-31", "kind=tool", "amount=1200.5", "minutes=1:30")
    run(capsys, "add", file, "mention", "mentioned_at=2026-08-31T18:00", "author=jo")
    cost = rows(capsys, "list", file, "cost")[0]
    assert (cost["amount"], cost["currency"], cost["minutes"], cost["channel"]) == (
        "1200.50",
        "USD",
        90,
        None,
    )
    mention = rows(capsys, "list", file, "mention")[0]
    assert (mention["mentioned_at"], mention["mentioned_on"]) == ("2026-08-31T16:00:00Z", "2026-08-31")


def test_rows_are_found_sorted_and_cut(file: Path, capsys) -> None:
    for amount, note in ((5, "Łódź"), (20, "b"), (10, None)):
        words = [f"note={note}"] if note else []
        run(capsys, "add", file, "cost", "spent_on=2026-08-31", "kind=tool", f"amount={amount}", *words)
    found = rows(capsys, "list", file, "cost", "--where", "amount >= 10", "--sort", "-amount", "--limit", "1")
    assert [row["amount"] for row in found] == ["20.00"]
    assert [row["id"] for row in rows(capsys, "list", file, "cost", "--where", "note ~ lodz")] == [1]
    assert [row["id"] for row in rows(capsys, "list", file, "cost", "--where", "note=")] == [3]


def test_a_reference_is_an_id_a_handle_or_a_name_that_one_alone_has(file: Path, capsys) -> None:
    for handle in ("@anna_a", "anna.b"):
        run(capsys, "add", file, "influencer", "name=Anna", f"handle={handle}")
    fee = ("add", file, "cost", "spent_on=2026-08-31", "kind=influencer_fee", "amount=1")
    run(capsys, *fee, "influencer_id=@anna.b")
    assert rows(capsys, "list", file, "cost", "--where", "influencer_id = anna.b")[0]["influencer_id"] == 2
    said = run(capsys, *fee, "influencer_id=Anna", status=1)
    assert "Several are called “Anna”" in said
    assert "Anna (anna.b), Anna (anna_a)" in said
    assert "There is no influencer “Mai”" in run(capsys, *fee, "influencer_id=Mai", status=1)
    assert "there is no influencer 9" in run(capsys, *fee, "influencer_id=9", status=1)


@pytest.mark.parametrize(
    ("condition", "found"), [("amount = 500", [1, 2]), ("amount > 499.5", [1, 2]), ("amount < 0.5", [3])]
)
def test_amounts_are_asked_for_in_the_currency_of_each_row(file: Path, capsys, condition: str, found) -> None:
    for amount, currency in (("500", "JPY"), ("500.00", "USD"), ("0.055", "KWD")):
        words = (f"amount={amount}", f"currency={currency}", "kind=tool", "spent_on=2026-08-31")
        run(capsys, "add", file, "cost", *words)
    assert [row["id"] for row in rows(capsys, "list", file, "cost", "--where", condition)] == found


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ("amount = 1,000", [2]), ("amount = 1000", [2]), ("amount = 1.00", [1]), ("amount < 1.0000", []),
        ("amount = 1.2340", [3]), ("amount = 1,000.00", [2]), ("amount = 1.000,00", [2]),
    ],
)  # fmt: skip
def test_amounts_of_conditions_are_read_as_those_of_cells(file: Path, capsys, condition: str, found) -> None:
    for amount, currency in (("1.00", "USD"), ("1000", "USD"), ("1.234", "KWD")):
        run(
            capsys,
            "add",
            file,
            "cost",
            f"amount={amount}",
            f"currency={currency}",
            "kind=tool",
            "spent_on=2026-08-31",
        )
    assert [row["id"] for row in rows(capsys, "list", file, "cost", "--where", condition)] == found


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("amount = 1.000", "“1.000” can be read in two ways; write 1000 or 1.00."),
        ("amount > -12.500", "“-12.500” can be read in two ways; write -12500 or -12.50."),
        ("amount != 1.234", "“1.234” can be read in two ways; write 1234 or 1.2340."),
    ],
)
def test_an_amount_of_two_readings_finds_nothing_by_chance(
    file: Path, capsys, condition: str, said: str
) -> None:
    assert said in run(capsys, "list", file, "cost", "--where", condition, status=1)


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["fields", "costs"], 2, "did you mean “cost”"),
        (["list", "FILE", "cost", "--where", "amont > 3"], 2, "did you mean “amount”"),
        (["list", "FILE", "cost", "--where", "amount >"], 2, "lacks a value"),
        (["list", "FILE", "cost", "--where", "amount 3"], 2, "from character 7 on"),
        (["list", "FILE", "cost", "--sort", "amont"], 2, "did you mean “amount”"),
        (["add", "FILE", "cost", "kind"], 2, "FIELD=VALUE"),
        (["add", "FILE", "cost", "kind=fee", "spent_on=2026-08-31"], 1, "ad_spend"),
        (["add", "FILE", "cost", "kind=tool", "spent_on=31.8.2026"], 1, "2026-08-31"),
        (["add", "FILE", "cost", "kind=tool", "spent_on=2026-08-31", "channel=tictoc"], 1, "tiktok"),
        (["add", "FILE", "cost", "kind=tool"], 1, "Date is missing"),
        (["set", "FILE", "cost", "7", "note=a"], 1, "There is no cost 7"),
        (["delete", "FILE", "cost", "7"], 1, "nothing was deleted"),
        (["set", "FILE", "cost", "1", f"amount={10**20}"], 1, "is not an amount"),
        (["list", "FILE", "cost", "--where", "amount > 1e-999999999"], 1, "is not an amount"),
        (["list", "FILE", "cost", "--where", f"id = {10**20}"], 1, "is not a whole number"),
        (
            ["set", "FILE", "cost", "1", "note=\udcff"],
            1,
            "does not fit into note: it holds signs that are no text; type it anew",
        ),
        (
            ["add", "FILE", "campaign", "name=\0"],
            1,
            "“?” does not fit into name: it holds signs that are no text",
        ),
        (["set", "FILE", "cost", "1", "note=a", "note=b"], 2, "told twice"),
        (["list", "FILE", "campaign", "--where", "channels ~ ,"], 1, "names no channel"),
        (["add", "FILE", "campaign", "name=Summer", "channels=,"], 1, "names no channel"),
        (["set", "FILE", "cost", "1", "minutes=1:75"], 1, "is not a time"),
        (["add", "FILE", "influencer", "name=A", "audience_fit=0"], 1, "Audience fit cannot be below 1"),
        (["add", "FILE", "influencer", "name=A", "audience_fit=6"], 1, "Audience fit cannot be above 5."),
        (["add", "FILE", "influencer", "name=A", f"audience_fit={10**15}"], 1, "cannot be above 5."),
        (["add", "FILE", "influencer", "name=A", "country=Polnd"], 1, "did you mean “Poland”?"),
        (
            ["add", "FILE", "influencer", "name=A", "engagement_rate=5000"],
            1,
            "Engagement rate cannot be above 100%",
        ),
        (
            ["add", "FILE", "influencer", "name=A", "profile=javascript:alert(1)"],
            1,
            "write the address of a page",
        ),
        (
            ["add", "FILE", "influencer", "name=A", "profile=data:text/html,x"],
            1,
            "write the address of a page",
        ),
        (["add", "FILE", "influencer", "name=A", "stage=declined"], 1, "need a reason"),
        (["add", "FILE", "influencer", "name=A", "stage=paused", "stage_reason= "], 1, "need a reason"),
        (
            ["add", "FILE", "contact", "influencer_id=1", "happened_at=2100-01-01T10:00"],
            1,
            "is still ahead",
        ),
        (
            [
                "add",
                "FILE",
                "usage_right",
                "ugc_item_id=1",
                "use=ads",
                "state=granted",
                "answered_on=2100-01-01",
            ],
            1,
            "answered_on cannot be “2100-01-01”: that is still ahead; write when it was, today or before.",
        ),
        (["set", "FILE", "cost", "1", "currency=VND"], 1, "amount is an amount in USD"),
        (
            ["set", "FILE", "cost", "1", "currency=VND", "amount=12.50"],
            1,
            "“12.50” is finer than any amount in VND",
        ),
    ],
)
def test_wrong_words_are_told_in_one_sentence_and_change_nothing(file, capsys, words, status, said) -> None:
    from socialroi_desktop.store.file.workspace import open_workspace

    with open_workspace(file) as workspace:
        add(workspace, Cost(spent_on="2026-08-31", kind="tool", amount=1, currency="USD"))
        add(workspace, Influencer(name="Jo Pine"))
        before = dump(workspace)
    told = run(capsys, *(file if word == "FILE" else word for word in words), status=status)
    assert said in told
    assert "\n" not in told
    with open_workspace(file) as workspace:
        assert dump(workspace) == before


@pytest.mark.parametrize(
    "words", [("set", "cost", "ID", "note=a"), ("delete", "cost", "ID"), ("list", "cost", "--limit", "ID")]
)
def test_a_number_beyond_every_id_is_wrong_usage(file, capsys, words) -> None:
    command, *rest = (str(10**20) if word == "ID" else word for word in words)
    assert "is no " in run(capsys, command, file, *rest, status=2)
    command, *rest = ("abc" if word == "ID" else word for word in words)
    assert "“abc” is no " in run(capsys, command, file, *rest, status=2)


def test_a_limit_below_nothing_is_wrong_usage(file, capsys) -> None:
    assert "“-1” is no number of rows" in run(capsys, "list", file, "cost", "--limit", "-1", status=2)


def test_another_currency_comes_with_its_amount(file, capsys) -> None:
    row_id = rows(capsys, "add", file, "cost", "spent_on=2026-08-31", "kind=tool", "amount=20")["id"]
    run(capsys, "set", file, "cost", row_id, "currency=VND", "amount=500000")
    cost = rows(capsys, "list", file, "cost")[0]
    assert (cost["amount"], cost["currency"]) == ("500000", "VND")


def test_any_list_is_saved_as_csv_and_can_be_imported_again(file: Path, tmp_path: Path, capsys) -> None:
    for amount, currency, note in (("500", "JPY", "=1+1"), ("12.50", "USD", "Łódź"), ("7.00", "USD", "x")):
        words = (
            f"amount={amount}",
            f"currency={currency}",
            f"note={note}",
            "kind=tool",
            "spent_on=2026-08-31",
        )
        run(capsys, "add", file, "cost", *words)
    path, other = tmp_path / "costs.csv", tmp_path / "other.socialroi"
    told = rows(capsys, "list", file, "cost", "--where", "note != x", "--sort", "-amount", "--csv", path)
    assert told == {"rows": 2, "file": str(path)}
    run(capsys, "new", other)
    run(capsys, "import", other, path)
    found = rows(capsys, "list", other, "cost", "--sort", "-amount")
    assert [(row["amount"], row["currency"], row["note"]) for row in found] == [
        ("500", "JPY", "=1+1"),
        ("12.50", "USD", "Łódź"),
    ]


def test_a_list_of_people_that_was_typed_is_the_same_list_when_it_comes_again(file, tmp_path, capsys) -> None:
    put = ["utm_source=x", "gross_sales=5", "ordered_at=2026-08-31", "source=shop", "currency=USD"]
    run(capsys, "add", file, "order", "number=#1", "creator=@JO", *put)
    run(capsys, "add", file, "influencer", "name=Jo", "handle=@jo", "channel=instagram")
    run(capsys, "add", file, "influencer", "name=An", "handle=https://www.tiktok.com/@an")
    before = rows(capsys, "list", file, "influencer")
    assert [row["handle"] for row in before] == ["jo", "an"]
    path = tmp_path / "people.csv"
    run(capsys, "list", file, "influencer", "--csv", path)
    run(capsys, "import", file, path)
    # An import tells the page of a handle, but nobody new.
    assert [row["id"] for row in rows(capsys, "list", file, "influencer")] == [1, 2]
    run(capsys, "set", file, "influencer", 2, "handle=@other")
    for asked in ("handle = @other", "handle ~ @OTH"):
        assert [row["id"] for row in rows(capsys, "list", file, "influencer", "--where", asked)] == [2]
    run(capsys, "add", file, "cost", "spent_on=2026-08-31", "kind=tool", "amount=20", "influencer_id=@other")
    assert rows(capsys, "list", file, "cost")[0]["influencer_id"] == 2


def test_what_of_a_saved_list_no_import_fills_is_said(file, tmp_path, capsys) -> None:
    run(capsys, "add", file, "influencer", "name=Jo", "handle=@jo", "channel=instagram")
    people, other = tmp_path / "people.csv", tmp_path / "other.socialroi"
    run(capsys, "new", other)
    run(capsys, "list", file, "influencer", "--csv", people)
    said = [problem["message"] for problem in rows(capsys, "import", other, people)[0]["problems"]]
    assert not any("stays behind" in sentence for sentence in said)
    run(
        capsys,
        "add",
        file,
        "influencer",
        "name=Mai",
        "handle=@mai",
        "tags=vip, skate",
        "introduced_by_id=@jo",
    )
    run(capsys, "list", file, "influencer", "--csv", people)
    (found,) = rows(capsys, "import", other, people)
    assert found["new"] == 1
    (sentence,) = [one["message"] for one in found["problems"] if "stays behind" in one["message"]]
    assert sentence.endswith("stays behind and is set by hand: Introduced by, Tags.")


def test_equal_rows_that_were_typed_are_the_same_rows_when_they_come_again(file, tmp_path, capsys) -> None:
    for _ in range(3):
        run(capsys, "add", file, "cost", "spent_on=2026-08-31", "kind=tool", "amount=20")
    path = tmp_path / "costs.csv"
    run(capsys, "list", file, "cost", "--csv", path)
    before = rows(capsys, "list", file, "cost")
    run(capsys, "import", file, path)
    assert rows(capsys, "list", file, "cost") == before


@pytest.mark.parametrize(
    ("place", "status", "said"), [("no/such/x.csv", 1, "cannot be written"), ("shop.socialroi", 2, "itself")]
)
def test_a_list_that_cannot_be_saved_says_so_and_leaves_the_workspace(
    file: Path, capsys, place, status, said
) -> None:
    assert said in run(capsys, "list", file, "cost", "--csv", file.parent / place, status=status)
    assert rows(capsys, "list", file, "cost") == []


def test_a_workspace_is_exported_as_a_file_for_every_kind_of_record(
    file: Path, tmp_path: Path, capsys
) -> None:
    with_parents(file)
    folder = tmp_path / "out" / "all"
    found = {told["entity"]: told["rows"] for told in rows(capsys, "export", file, folder)}
    assert found == {
        "campaign": 1,
        "offer": 1,
        "goal": 1,
        "customer": 1,
        "customer_change": 1,
        "community": 1,
        "influencer": 1,
        "order": 1,
        "post": 1,
        "lead": 1,
        "account": 1,
        "time_band": 5,
        "stage_change": 1,
        "deal": 1,
        "ugc_item": 1,
        "collection": 1,
        "stage_plan": 1,
        "tactic": 1,
        "tag": 1,
    }
    assert sorted(path.stem for path in folder.iterdir()) == sorted(found)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert "is there already" in run(capsys, "export", file, folder, status=1)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert "cannot be made" in run(capsys, "export", file, file / "x", status=1)


def test_a_reference_is_searched_by_what_it_names(file: Path, capsys) -> None:
    run(capsys, "add", file, "influencer", "name=Jo Mársh")
    run(capsys, "add", file, "influencer", "name=Mai")
    for person in ("Jo Mársh", "Mai"):
        run(
            capsys,
            "add",
            file,
            "cost",
            "spent_on=2026-07-01",
            "kind=influencer_fee",
            "amount=5",
            f"influencer_id={person}",
        )
    run(capsys, "add", file, "cost", "spent_on=2026-07-01", "kind=tool", "amount=5")
    for asked, ids in (("~ marsh", [1]), ("~ A", [1, 2]), ("~ nobody", []), ("~ 1", [])):
        assert [
            row["id"] for row in rows(capsys, "list", file, "cost", "--where", f"influencer_id {asked}")
        ] == ids


def test_a_delete_names_what_goes_with_it(file: Path, capsys) -> None:
    run(capsys, "add", file, "influencer", "name=Jo", "handle=jo")
    run(capsys, "add", file, "deal", "influencer_id=1", "purpose=Sales")
    run(capsys, "add", file, "deliverable", "deal_id=1", "what=Reel")
    told = run(capsys, "delete", file, "influencer", 1).splitlines()
    assert "Deals that went with it: 1" in told
    assert "Deliverables that went with it: 1" in told


def test_what_was_edited_or_deleted_is_told_by_name(file: Path, capsys) -> None:
    run(capsys, "add", file, "cost", "spent_on=2026-07-01", "kind=tool", "amount=12.5", "note=Studio")
    assert (
        run(capsys, "set", file, "cost", 1, "note=Rent").strip()
        == "Edited: Cost “Studio, 2026-07-01, 12.50 USD”"
    )
    assert run(capsys, "delete", file, "cost", 1).strip() == "Deleted: Cost “Rent, 2026-07-01, 12.50 USD”"
    assert run(capsys, "undo", file).strip() == "Undone: Delete: Cost “Rent, 2026-07-01, 12.50 USD”"


def test_a_saved_view_is_listed_by_its_name_with_more_asked_beside_it(file: Path, capsys) -> None:
    for name, followers, country in (
        ("Jo", 500, "PL"),
        ("Zofia", 20_000, "PL"),
        ("小林", 30_000, "TW"),
        ("Ela", 40_000, "PL"),
    ):
        run(capsys, "add", file, "influencer", f"name={name}", f"followers={followers}", f"country={country}")
    run(
        capsys, "add", file, "saved_view", "record_kind=influencer", "name=Duże w Polsce", "text=pl", "sort=-followers",
        "conditions=followers >= 10000",
    )  # fmt: skip
    assert [row["name"] for row in rows(capsys, "list", file, "influencer", "--view", "duże w polsce")] == [
        "Ela",
        "Zofia",
    ]
    found = rows(
        capsys,
        "list",
        file,
        "influencer",
        "--view",
        "Duże w Polsce",
        "--where",
        "name ~ zo",
        "--sort",
        "name",
    )
    assert [row["name"] for row in found] == ["Zofia"]
    assert "there are: Duże w Polsce" in run(capsys, "list", file, "influencer", "--view", "朋友", status=1)
    assert "there are: –" in run(capsys, "list", file, "cost", "--view", "Duże w Polsce", status=1)
    twice = ("add", file, "saved_view", "record_kind=influencer", "name=Duże w Polsce")
    assert "already" in run(capsys, *twice, status=1)


def test_a_view_that_could_never_be_shown_is_refused(file: Path, capsys) -> None:
    view = ["add", file, "saved_view", "name=Tall"]
    told = run(capsys, *view, "record_kind=influencers", status=1)
    assert told == "There is no record “influencers”; did you mean “influencer”?"
    assert "hight" in run(capsys, *view, "record_kind=influencer", "conditions=hight > 3", status=2)
    assert "hight" in run(capsys, *view, "record_kind=influencer", "sort=-hight", status=2)
    assert "at most 80 letters" in run(
        capsys, "add", file, "saved_view", "record_kind=influencer", f"name={'x' * 81}", status=1
    )
    run(capsys, *view, "record_kind=influencer", "conditions=followers > 3")
    run(capsys, "set", file, "saved_view", 1, "conditions=folowers > 3", status=2)
    assert "names a saved view" in run(capsys, "list", file, "influencer", "--view", "", status=2)


def test_followers_are_counted_once_a_day_and_not_ahead(file: Path, capsys) -> None:
    run(capsys, "add", file, "influencer", "name=Jo")
    count = ["add", file, "follower_count", "influencer_id=1", "channel=x", "handle=jo"]
    told = run(capsys, *count, "followers=5", "counted_on=2099-01-01", status=1)
    assert (
        told
        == "Counted on cannot be “2099-01-01”: nobody can have counted then; write today or a day before."
    )
    run(capsys, *count, "followers=5", "counted_on=2026-01-01")
    told = run(capsys, *count[:-1], "handle=JO", "followers=6", "counted_on=2026-01-01", status=1)
    assert told == "The followers of @JO were counted on 2026-01-01 already: 5. Change that count, it is 1."
    run(capsys, *count, "followers=7", "counted_on=2026-01-02")
    run(capsys, "set", file, "follower_count", 1, "followers=6")
    assert "already: 7" in run(capsys, "set", file, "follower_count", 1, "counted_on=2026-01-02", status=1)


def test_a_text_list_tells_zero_and_leaves_out_what_is_not_known(file: Path, capsys) -> None:
    run(capsys, "add", file, "influencer", "name=Jo", "followers=0")
    (told,) = run(capsys, "list", file, "influencer").splitlines()
    assert "followers=0" in told
    assert "average_likes" not in told


def test_one_of_those_who_are_counted_is_a_person(file: Path, capsys) -> None:
    day = ["add", file, "account_day", "channel=x", "account=shop", "day=2026-01-05"]
    run(capsys, *day, "followers=1")
    asked = ["figures", file, "--metric", "followers", "--from", "2026-01-01", "--to", "2026-01-31"]
    assert "followers 1 person" in run(capsys, *asked)
    run(capsys, "set", file, "account_day", 1, "followers=2")
    assert "followers 2 people" in run(capsys, *asked)


def test_the_address_of_a_profile_tells_network_and_page_besides_the_handle(file: Path, capsys) -> None:
    link = "https://www.instagram.com/jo.pine/"
    run(capsys, "add", file, "influencer", "name=Jo", f"handle={link}")
    (person,) = rows(capsys, "list", file, "influencer")
    assert (person["handle"], person["channel"], person["profile"]) == ("jo.pine", "instagram", link)
    run(capsys, "add", file, "handle", "influencer_id=1", "handle=tiktok.com/@jo", "link=https://jo.example")
    found = rows(capsys, "list", file, "handle", "--where", "handle = jo")
    assert [(one["channel"], one["link"]) for one in found] == [("tiktok", "https://jo.example")]
    run(capsys, "add", file, "influencer", "name=Al", "handle=https://al.example/al")
    (person,) = rows(capsys, "list", file, "influencer", "--where", "name = Al")
    assert (person["handle"], person["channel"]) == ("al", None)
    refused = run(capsys, "add", file, "influencer", "handle=https://www.instagram.com/p/ABC/", status=1)
    assert "is the address of a post, not of a profile" in refused


@pytest.mark.parametrize("place", [".", "/", "", "taken", "x" * 300])
def test_what_cannot_be_a_file_for_a_list_is_said_in_one_sentence(
    file: Path, tmp_path: Path, capsys, monkeypatch, place
) -> None:
    (tmp_path / "taken").mkdir()
    monkeypatch.chdir(tmp_path)
    said = run(capsys, "list", file, "cost", "--csv", place, status=1)
    assert "Traceback" not in said
    assert len(said.strip().splitlines()) == 1
    assert "“”" not in said


def test_a_list_replaces_only_a_list_of_its_kind_unless_it_is_told_to(
    file: Path, tmp_path: Path, capsys
) -> None:
    other, kept = tmp_path / "notes.csv", tmp_path / "costs.csv"
    other.write_text("Mine,too\n", "utf-8")
    assert "notes.csv" in run(capsys, "list", file, "cost", "--csv", other, status=1)
    assert other.read_text("utf-8") == "Mine,too\n"
    run(capsys, "list", file, "cost", "--csv", kept)
    run(capsys, "list", file, "cost", "--csv", kept)
    assert "costs.csv" in run(capsys, "list", file, "order", "--csv", kept, status=1)
    run(capsys, "list", file, "cost", "--csv", other, "--force")
    assert other.read_bytes() == kept.read_bytes()


@pytest.mark.parametrize("command", ["list", "export", "backup"])
def test_a_folder_of_kept_files_is_named_also_from_within(file: Path, capsys, monkeypatch, command) -> None:
    media = file.with_suffix(".media")
    media.mkdir(exist_ok=True)
    monkeypatch.chdir(media)
    words = {
        "list": ["list", file, "cost", "--csv", "./"],
        "export": ["export", file, "."],
        "backup": ["backup", file, "."],
    }
    assert f"“{media.name}”" in run(capsys, *words[command], status=1 if command == "backup" else 2)
