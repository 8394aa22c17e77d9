"""The same spend told as a whole, by country, by age or by platform counts once, in any order, or whole days are asked about."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import permutations
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bringing_files import bring
from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.operations.history import redo, undo
from socialroi_desktop.operations.imports.applying import remove_import
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.told_together import in_succession
from socialroi_desktop.operations.imports.wanted import FileImport, ImportOptions
from socialroi_desktop.store.changes.batches import batches
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

# 30.00 on one day and 40.00 on the next, told in several ways; a day, then its parts with what each spent.
WAYS = {
    "whole": ((), {(): (30, 40)}),
    "country": (("Country",), {("DE",): (10, 15), ("FR",): (20, 25)}),
    "age": (("Age",), {("18-24",): (10, 0), ("25-34",): (11, 40), ("35-44",): (9, 0)}),
    "platform": (("Platform",), {("facebook",): (11, 17), ("instagram",): (19, 23)}),
    "country and platform": (
        ("Country", "Platform"),
        {("DE", "facebook"): (10, 15), ("FR", "instagram"): (20, 0), ("FR", "facebook"): (0, 25)},
    ),
    "placement": (
        ("Platform", "Placement"),
        {("facebook", "Feed"): (6, 17), ("facebook", "Stories"): (5, 0), ("instagram", "Feed"): (19, 23)},
    ),
    "hour": (("Time of day",), {("09:00 - 09:59",): (10, 40), ("10:00 - 10:59",): (20, 0)}),
}
FIGURES = "Amount spent (EUR),Impressions"
NAMES = "Campaign name,Reporting starts,Reporting ends"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, currency="EUR") as made:
        yield made


def _day(number: int) -> str:
    return f"2026-03-0{number},2026-03-0{number}"


def report(name: str, figures: str = FIGURES, account: str = "") -> str:
    names, parts = WAYS[name]
    more = ("Account name",) if account else ()
    head = ",".join((NAMES, *more, *names, figures))
    rows = [
        ",".join(
            (
                "Spring",
                _day(day),
                *((account,) if account else ()),
                *part,
                f"{spent}.00",
                str(spent * 100),
            )
        )
        for part, told in parts.items()
        for day, spent in enumerate(told, start=1)
        if spent
    ]
    return "\n".join((head, *rows, ""))


def spent(shop: Workspace) -> float:
    return float(shop.connection().execute("SELECT coalesce(sum(spend), 0) FROM ad_cost").fetchone()[0]) / 100


@pytest.mark.parametrize(("first", "second"), list(permutations(WAYS, 2)))
def test_two_reports_of_one_spend_count_once_without_a_question(
    shop: Workspace, tmp_path: Path, first: str, second: str
) -> None:
    for name in (first, second, first, second):
        told = bring(shop, tmp_path / f"{name}.csv", report(name))
        assert (told.doubtful, told.rejected, spent(shop)) == (0, 0, 70)


@pytest.mark.parametrize(("first", "second"), list(permutations(WAYS, 2)))
def test_a_report_that_comes_to_more_is_asked_about_by_whole_days(
    shop: Workspace, tmp_path: Path, first: str, second: str
) -> None:
    bring(shop, tmp_path / "first.csv", report(first))
    more = report(second)
    for one, other in (("40.00", "41.00"), ("5.00", "6.00"), ("23.00", "24.00")):
        more = more.replace(one, other)
    told = bring(shop, tmp_path / "second.csv", more)
    assert spent(shop) == 70
    assert told.doubtful > 0


IN_LANGUAGES = (
    "Kampagnenname;Berichtsbeginn;Berichtsende;Land;Ausgegebener Betrag (EUR);Impressionen",
    "Kampagnenname;Berichtsbeginn;Berichtsende;Plattform;Ausgegebener Betrag (EUR);Impressionen",
    "Nom de la campagne;Début des rapports;Fin des rapports;Âge;Montant dépensé (EUR);Impressions",
    "Nom de la campagne;Début des rapports;Fin des rapports;Plateforme;Montant dépensé (EUR);Impressions",
)


@pytest.mark.parametrize("heads", list(permutations(IN_LANGUAGES, 2)))
@pytest.mark.parametrize("more", ["19,00", "18,50"])
def test_in_any_language(shop: Workspace, tmp_path: Path, heads: tuple[str, str], more: str) -> None:
    counts = []
    for n, (head, spends) in enumerate(zip(heads, (("12,00", "18,00"), ("11,00", more)), strict=True)):
        parts = ("facebook", "instagram") if "Platt" in head or "Platef" in head else ("18-24", "25-34")
        rows = [
            f"S;2026-03-01;2026-03-01;{part};{told};{n}9" for part, told in zip(parts, spends, strict=True)
        ]
        counts.append(bring(shop, tmp_path / f"{n}.csv", "\n".join((head, *rows, ""))))
    by_platform = all("latt" in head or "latef" in head for head in heads)
    if by_platform:
        assert (counts[1].new, counts[1].doubtful + counts[1].changed) == (0, 2)
    elif more == "19,00":
        assert (spent(shop), counts[1].doubtful) == (30, 0)
    else:
        assert (counts[1].doubtful, counts[1].new, counts[1].changed) == (2, 0, 0)


@pytest.mark.parametrize("name", ["country", "platform", "age"])
def test_parts_of_one_cut_in_several_files_add_up(shop: Workspace, tmp_path: Path, name: str) -> None:
    head, *rows = report(name).splitlines()
    for n, row in enumerate(rows):
        assert bring(shop, tmp_path / f"{n}.csv", f"{head}\n{row}\n").new == 1
    assert spent(shop) == 70


def test_a_part_of_a_cut_beside_the_whole_is_asked(shop: Workspace, tmp_path: Path) -> None:
    head, row, *_ = report("platform").splitlines()
    bring(shop, tmp_path / "facebook.csv", f"{head}\n{row}\n")
    told = bring(shop, tmp_path / "whole.csv", report("whole"))
    assert (told.new, told.changed, told.doubtful, spent(shop)) == (1, 0, 1, 51)


@pytest.mark.parametrize("other", ["country", "platform"])
def test_a_file_that_holds_two_cuts_counts_one_of_them(shop: Workspace, tmp_path: Path, other: str) -> None:
    names = WAYS[other][0]
    ages = [row.split(",") for row in report("age").splitlines()[1:]]
    others = [row.split(",") for row in report(other).splitlines()[1:]]
    head = f"{NAMES},Age,{names[0]},{FIGURES}"
    rows = [[*row[:4], "", *row[4:]] for row in ages] + [[*row[:3], "", *row[3:]] for row in others]
    text = "\n".join((head, *map(",".join, rows), ""))
    told = bring(shop, tmp_path / "both.csv", text)
    assert (told.doubtful, spent(shop)) == (0, 70)
    assert bring(shop, tmp_path / "both.csv", text).new == 0
    bring(shop, tmp_path / "whole.csv", report("whole"))
    assert spent(shop) == 70


def test_a_file_that_holds_two_cuts_of_two_sums_is_asked(shop: Workspace, tmp_path: Path) -> None:
    head = f"{NAMES},Age,Country,{FIGURES}"
    rows = ["18-24,,10.00,1", "25-34,,20.00,2", ",DE,12.00,1", ",FR,17.00,2"]
    text = "\n".join((head, *(f"Spring,{_day(1)},{row}" for row in rows), ""))
    told = bring(shop, tmp_path / "both.csv", text)
    assert (told.new, told.doubtful) == (0, 4)


@pytest.mark.parametrize("turned", [False, True])
def test_a_report_that_names_the_account_is_of_the_same_spend(
    shop: Workspace, tmp_path: Path, *, turned: bool
) -> None:
    texts = [report("whole"), report("platform", account="Shop")]
    for n, text in enumerate(reversed(texts) if turned else texts):
        assert bring(shop, tmp_path / f"{n}.csv", text).doubtful == 0
    assert spent(shop) == 70
    told = bring(shop, tmp_path / "other.csv", report("platform", account="Other shop"))
    assert (told.new, told.doubtful, spent(shop)) == (4, 0, 140)


@pytest.mark.parametrize("second", ["platform", "country and platform"])
def test_what_took_the_place_of_a_whole_can_be_taken_back(
    shop: Workspace, tmp_path: Path, second: str
) -> None:
    bring(shop, tmp_path / "whole.csv", report("whole"))
    bring(shop, tmp_path / "finer.csv", report(second))
    undo(shop)
    assert (spent(shop), _channels(shop)) == (70, {"facebook"})
    redo(shop)
    assert (spent(shop), _channels(shop)) == (70, {"facebook", "instagram"})
    newest, oldest = (one.id for one in batches(shop))
    remove_import(shop, batch_id=newest)
    assert (spent(shop), _channels(shop)) == (70, {"facebook"})
    undo(shop)
    remove_import(shop, batch_id=oldest)
    assert (spent(shop), _channels(shop)) == (70, {"facebook", "instagram"})


def test_rows_that_are_taken_as_a_whole_take_the_place_of_the_others(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path / "whole.csv", report("whole"))
    text = report("platform").replace("19.00", "20.00").replace("23.00", "25.00")
    assert bring(shop, tmp_path / "finer.csv", text).doubtful == 4
    bring(shop, tmp_path / "finer.csv", text, doubts=True)
    assert spent(shop) == 73
    assert bring(shop, tmp_path / "finer.csv", text).same == 4
    assert bring(shop, tmp_path / "whole.csv", report("whole")).doubtful == 2
    assert spent(shop) == 73


@pytest.mark.parametrize(
    "names", [("country", "platform", "whole", "age"), ("whole", "country", "country and platform")]
)
def test_files_of_one_import_are_told_apart_as_well(
    shop: Workspace, tmp_path: Path, names: tuple[str, ...]
) -> None:
    files = []
    for name in names:
        path = tmp_path / f"{name}.csv"
        path.write_text(report(name), "utf-8")
        files.append(FileImport(ingest.plan(ingest.open_source(path), shop.settings())))
    results = import_files(shop, files=in_succession(files)[1])
    assert (spent(shop), sum(one.counts.doubtful for one in results)) == (70, 0)


def test_rows_of_several_platforms_stay_where_nothing_says_how_they_are_cut(
    shop: Workspace, tmp_path: Path
) -> None:
    bring(shop, tmp_path / "platform.csv", report("platform"))
    shop.connection().execute("UPDATE ad_cost SET cut = NULL")
    assert bring(shop, tmp_path / "country.csv", report("country")).same == 4
    assert (spent(shop), _channels(shop)) == (70, {"facebook", "instagram"})


def test_the_same_money_under_other_names_of_its_parts_is_asked(shop: Workspace, tmp_path: Path) -> None:
    head, day = f"{NAMES},Region,{FIGURES}\n", _day(1)
    bring(shop, tmp_path / "en.csv", head + f"S,{day},Berlin,10.00,9\nS,{day},Bavaria,20.00,8\n")
    told = bring(shop, tmp_path / "de.csv", head + f"S,{day},Berlin,10.00,9\nS,{day},Bayern,20.00,8\n")
    assert (told.same, told.new, told.doubtful, spent(shop)) == (1, 0, 1, 30)


@pytest.mark.parametrize("spent_more", ["20.00", "26.00", "3.00"])
@pytest.mark.parametrize(("word", "other"), [("Bavaria", "Bayern"), ("Hesse", "Hessen")])
def test_one_part_in_another_word_is_asked_about_whatever_it_comes_to(
    shop: Workspace, tmp_path: Path, word: str, other: str, spent_more: str
) -> None:
    head, day = f"{NAMES},Region,{FIGURES}\n", _day(1)
    bring(shop, tmp_path / "en.csv", head + f"S,{day},Berlin,10.00,9\nS,{day},{word},20.00,8\n")
    told = bring(
        shop, tmp_path / "de.csv", head + f"S,{day},Berlin,12.00,9\nS,{day},{other},{spent_more},8\n"
    )
    assert (told.new, told.changed, spent(shop)) == (0, 0, 30)
    assert told.doubtful > 0


@pytest.mark.parametrize(
    ("first", "again"),
    [((10, 20), (31,)), ((10, 20), (30,)), ((10, 20), (25,)), ((10, 20, 5), (12, 24)), ((10, 20, 5), (36,))],
)
@pytest.mark.parametrize("country", ["", ",Country"])
def test_spend_that_is_told_in_fewer_rows_than_before_is_asked_about(
    shop: Workspace, tmp_path: Path, first: tuple[int, ...], again: tuple[int, ...], country: str
) -> None:
    head = f"{NAMES}{country},{FIGURES}\n"
    part = ",DE" if country else ""
    files = [head + "".join(f"S,{_day(1)}{part},{one}.00,{one}\n" for one in told) for told in (first, again)]
    bring(shop, tmp_path / "a.csv", files[0])
    told = bring(shop, tmp_path / "b.csv", files[1])
    assert (told.new, told.changed, spent(shop)) == (0, 0, sum(first))
    assert told.doubtful > 0


@pytest.mark.parametrize(
    ("column", "told", "asked"),
    [
        ("Region", ("Berlin", "Bavaria", "Bayern", "10.00"), True),
        ("Region", ("Berlin", "Hesse", "Saxony", "10.00"), True),
        ("Region", ("Berlin", "Köln", "Cologne", "10.00"), True),
        ("Region", ("Berlin", "Hesse", "Saxony", "12.00"), True),
        ("Country", ("DE", "FR", "PL", "12.00"), False),
        ("Country", ("DE", "France", "Polen", "12.00"), False),
        ("Age", ("18-24", "25-34", "35-44", "12.00"), False),
        ("Age", ("18-24", "25-34", "25–34", "12.00"), True),
    ],
)  # fmt: skip
def test_one_part_is_asked_about_only_where_it_may_be_another_word(
    shop: Workspace, tmp_path: Path, column: str, told: tuple[str, ...], asked: bool
) -> None:
    head, day = f"{NAMES},{column},{FIGURES}\n", _day(1)
    kept, gone, new, spend = told
    bring(shop, tmp_path / "a.csv", head + f"S,{day},{kept},10.00,9\nS,{day},{gone},20.00,8\n")
    counts = bring(shop, tmp_path / "b.csv", head + f"S,{day},{kept},{spend},9\nS,{day},{new},26.00,11\n")
    assert (counts.new, counts.doubtful > 0) == (0 if asked else 1, asked)


def test_one_part_more_adds_to_those_that_are_here(shop: Workspace, tmp_path: Path) -> None:
    head, day = f"{NAMES},Region,{FIGURES}\n", _day(1)
    bring(shop, tmp_path / "a.csv", head + f"S,{day},Berlin,10.00,9\nS,{day},Bavaria,20.00,8\n")
    more = f"S,{day},Berlin,10.00,9\nS,{day},Bavaria,20.00,8\nS,{day},Hesse,5.00,8\n"
    told = bring(shop, tmp_path / "b.csv", head + more)
    assert (told.same, told.new, told.doubtful, spent(shop)) == (2, 1, 0, 35)


def test_a_report_that_tells_more_than_the_one_that_is_here_is_asked(shop: Workspace, tmp_path: Path) -> None:
    bring(shop, tmp_path / "age.csv", report("age"))
    told = bring(
        shop, tmp_path / "country.csv", report("country", f"{FIGURES},Link clicks").replace("00\n", "00,5\n")
    )
    assert (told.new, told.changed, told.doubtful) == (0, 0, 4)


CHANGED_WORDS = [
    ("Age,Gender", ("18-24,female", "25-34,male"), "Gender,Age", ("male,25-34", "female,18-24"), (0, 1, 0)),
    ("Country", ("DE", "FR"), "Country", ("France", "Germany"), (0, 1, 0)),
    ("Region", ("Bavaria", "Hesse"), "Region", ("Hessen", "Bayern"), (0, 0, 2)),
    ("Country,Region", ("DE,Bavaria", "DE,Hesse"), "Country,Region", ("DE,Hessen", "DE,Bayern"), (0, 0, 2)),
    ("Platform", ("facebook", "messenger"), "Platform", ("instagram", "audience_network"), (2, 0, 0)),
]


@pytest.mark.parametrize("case", CHANGED_WORDS)
def test_parts_are_known_in_other_words_or_asked_about_where_they_grew(
    shop: Workspace, tmp_path: Path, case: tuple
) -> None:
    names, parts, others, told, right = case
    rows = [f"S,{_day(1)},{part},{cents},9\n" for part, cents in zip(parts, ("10.00", "20.00"), strict=True)]
    bring(shop, tmp_path / "first.csv", f"{NAMES},{names},{FIGURES}\n{''.join(rows)}")
    rows = [f"S,{_day(1)},{part},{cents},9\n" for part, cents in zip(told, ("20.00", "11.00"), strict=True)]
    found = bring(shop, tmp_path / "second.csv", f"{NAMES},{others},{FIGURES}\n{''.join(rows)}")
    assert (found.new, found.changed, found.doubtful) == right


def test_a_report_without_accounts_tells_the_spend_of_all_of_them(shop: Workspace, tmp_path: Path) -> None:
    rows = [f"{account},S,{_day(1)},{spends},9\n" for account, spends in (("A", "10.00"), ("B", "20.00"))]
    bring(shop, tmp_path / "both.csv", f"Account name,{NAMES},{FIGURES}\n" + "".join(rows))
    ages = f"{NAMES},Age,{FIGURES}\nS,{_day(1)},18-24,18.00,9\nS,{_day(1)},25-34,12.00,9\n"
    assert bring(shop, tmp_path / "ages.csv", ages).same == 2
    assert spent(shop) == 30


OTHERS = {
    "google_ads": ("Day,Campaign,{}Currency code,Cost,Impr.,Clicks", "{day},Spring,{part}EUR,{spent},100,10"),
    "tiktok_ads": (
        "Campaign name,Ad group name,By Day,{}Currency,Cost,Impressions,Clicks (destination)",
        "Spring,G,{day},{part}EUR,{spent},100,10",
    ),
    "linkedin_ads": (
        "Start Date (in UTC),Account Name,Campaign Group Name,Campaign Name,{}Currency,Total Spent,Impressions,Clicks",
        "03/01/2026,Shop,Spring,Set,{part}EUR,{spent},100,10",
    ),
    "microsoft_ads": (
        "Gregorian date,Account name,Campaign name,{}Currency code,Spend,Impressions,Clicks",
        "{day},Shop,Spring,{part}EUR,{spent},100,10",
    ),
    "pinterest_ads": (
        "Date,Campaign name,Ad group name,{}Spend in account currency,Currency,Impressions,Pin clicks",
        "{day},Spring,Set,{part}{spent},EUR,100,10",
    ),
    "snapchat_ads": (
        "Start Time,End Time,Campaign Name,Ad Squad Name,{}Spend,Currency,Paid Impressions,Swipe Ups",
        "{day},{day},Spring,Set,{part}{spent},EUR,100,10",
    ),
    "x_ads": (
        "Time period,Campaign name,{}Spend,Currency,Impressions,Clicks,Link clicks",
        "{day},Spring,{part}{spent},EUR,100,10,5",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("cut", ["Device", "Age", "Country", "Geschlecht"])
def test_reports_of_other_networks(shop: Workspace, tmp_path: Path, name: str, cut: str) -> None:
    head, row = OTHERS[name]

    def text(column: str, parts: Sequence[tuple[str, str]]) -> str:
        rows = [
            row.format(day="2026-03-01", part=f"{part}," if column else "", spent=spent)
            for part, spent in parts
        ]
        return "\n".join((head.format(f"{column}," if column else ""), *rows, ""))

    a, b, other = ("a", "10.00"), ("b", "20.00"), ("c", "19.00")
    assert bring(shop, tmp_path / "a.csv", text(cut, [a])).new == 1
    assert shop.connection().execute("SELECT format FROM import_batch").fetchone()[0] == name
    assert bring(shop, tmp_path / "b.csv", text(cut, [b])).new == 1
    assert bring(shop, tmp_path / "whole.csv", text("", [("", "30.00")])).same == 1
    assert bring(shop, tmp_path / "region.csv", text("Region", [("x", "14.00"), ("y", "16.00")])).same == 2
    assert bring(shop, tmp_path / "less.csv", text("Region", [other])).doubtful == 1
    assert spent(shop) == 30


def _channels(shop: Workspace) -> set[str]:
    return {row[0] for row in shop.connection().execute("SELECT DISTINCT channel FROM ad_cost")}


# A piece of spend: its day, its campaign, where and by whom it was seen, and cents.
PIECE = st.tuples(
    st.integers(1, 2),
    st.sampled_from(["Spring", "Summer"]),
    st.fixed_dictionaries(
        {
            "Platform": st.sampled_from(["facebook", "instagram", "messenger"]),
            "Country": st.sampled_from(["DE", "FR"]),
            "Age": st.sampled_from(["18-24", "25-34", "65+"]),
            "Zielgruppe": st.sampled_from(["warm", "kalt"]),
        }
    ),
    st.sampled_from([500, 1000, 1001, 1234]),
)
CUTS = st.lists(st.sampled_from(["Platform", "Country", "Age", "Zielgruppe"]), unique=True, max_size=3)
# A report: what it is cut by, which days it covers, and how many cents more it tells of the first part of each day.
REPORT = st.tuples(CUTS, st.sets(st.integers(1, 2), min_size=1), st.sampled_from([0, 0, 0, 1, 300]))


def _text(pieces: Sequence, cut: Sequence[str], days: set[int], more: int) -> tuple[str, dict[int, int]]:
    rows: dict[tuple, int] = defaultdict(int)
    for day, campaign, seen, cents in pieces:
        if day in days:
            rows[day, campaign, *(seen[name] for name in cut)] += cents
    sums: dict[int, int] = defaultdict(int)
    lines = [",".join((NAMES, *cut, FIGURES))]
    for (day, campaign, *words), cents in rows.items():
        told = cents + (more if day not in sums else 0)
        sums[day] += told
        lines.append(",".join((campaign, _day(day), *words, f"{told / 100:.2f}", str(told))))
    return "\n".join((*lines, "")), dict(sums)


@settings(max_examples=40, deadline=None)
@given(st.lists(PIECE, min_size=1, max_size=6), st.lists(REPORT, min_size=2, max_size=3))
def test_the_sum_is_the_truth_or_something_is_asked(pieces: list, reports: list) -> None:
    truth: dict[int, set[int]] = defaultdict(set)
    asked = False
    with TemporaryDirectory() as folder, new_workspace(Path(folder), currency="EUR") as shop:
        for n, (cut, days, more) in enumerate(reports):
            text, sums = _text(pieces, cut, days, more)
            if not sums:
                continue
            for day, cents in sums.items():
                truth[day].add(cents)
            verdicts = _verdicts(shop, Path(folder) / f"{n}.csv", text)
            asked = asked or any(Verdict.DOUBTFUL in day for day in verdicts.values())
            for day in verdicts.values():
                assert Verdict.DOUBTFUL not in day or not day & {Verdict.NEW, Verdict.CHANGED}
        told = {
            int(row[0][-2:]): row[1]
            for row in shop.connection().execute("SELECT period_end, sum(spend) FROM ad_cost GROUP BY 1")
        }
    # Without a question a day has the sum of one report; where reports differ, only rows of one cut may have changed it.
    assert told.keys() == truth.keys()
    assert asked or all(told[day] in truth[day] for day in told)


def _verdicts(shop: Workspace, path: Path, text: str) -> dict[tuple, set[Verdict]]:
    path.write_text(text, "utf-8")
    found: dict[tuple, set[Verdict]] = defaultdict(set)

    def watch(chunk: Chunk, verdicts: Sequence[Assessed]) -> None:
        at = [chunk.columns.index(name) for name in ("period_end", "campaign")]
        for row, item in zip(chunk.rows, verdicts, strict=True):
            found[tuple(row[one] for one in at)].add(item.verdict)

    plan = ingest.plan(ingest.open_source(path), shop.settings())
    import_files(shop, files=[FileImport(plan)], options=ImportOptions(watch=watch))
    return found


def test_campaigns_of_one_day_are_found_by_their_name(shop: Workspace) -> None:
    plan = shop.connection().execute(
        "EXPLAIN QUERY PLAN SELECT id FROM ad_cost WHERE channel IS ? AND period_start IS ? AND campaign IS ? AND ad IS ?",
        ("facebook", "2026-03-01", "Spring", None),
    )
    assert "period_start=? AND campaign=? AND ad=? AND channel=?" in " ".join(row["detail"] for row in plan)
