"""Lists of people as anybody puts them together: recognised by columns that are merely alike, with their networks."""

from pathlib import Path
from typing import Any

import pytest

from ingest_runs import Run, read_file, write

DAY = "followers_on"


def read(folder: Path, text: str, name: str = "list.csv") -> Run:
    run = read_file(write(folder, text, name))
    assert (run.plan.format_id, run.plan.needs_mapping) == ("plain_influencers", False)
    assert not run.rejected
    return run


def told(row: dict[str, Any], *names: str) -> tuple[Any, ...]:
    return tuple(row.get(name) for name in names)


@pytest.mark.row("S0-26")
@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Youtuber,Subscribers,Avg. likes,Avg views\nPine,12.4k,300,\"1,2M\"\n", ("Pine", "youtube", 12_400, 300)),
        ("Channel name,Subscribers,Avg. likes / post\nPine,3.4 mln,1.2K\n", ("Pine", "youtube", 3_400_000, 1200)),
        ("Channel,Subscribers,Average likes\nPine,\"12,5 tys.\",9\n", ("Pine", "youtube", 12_500, 9)),
        ("TikToker;Account;Fans;Likes (avg)\nPine;@pine.b;12,4k;7\n", ("Pine", "tiktok", 12_400, 7)),
        ("Influencer,IG,Number of followers,Mean likes\nPine,@pine.b,4.7万,8\n", ("Pine", "instagram", 47_000, 8)),
        ("昵称,抖音号,粉丝数,平均点赞\n松,pine.b,1.2亿,1万\n", ("松", "douyin", 120_000_000, 10_000)),
        ("Nick,Account,Reach\nPine,pine.b,1200\n", ("Pine", None, 1200, None)),
        ("Influencer,Followers (millions),Avg likes (k)\nPine,12.4,3\n", ("Pine", None, 12_400_000, 3000)),
        ("Creator,Channel,Followers\nPine,YouTube,~10k\n", ("Pine", "youtube", 10_000, None)),
        ("#,Influencer,Followers,Agency,Rate card\n1,Pine,12.4k+,Spark,yes\n", ("Pine", None, 12_400, None)),
    ],
)  # fmt: skip
def test_a_list_is_recognised_by_columns_that_are_merely_alike(tmp_path, text, first):
    run = read(tmp_path, text)
    assert told(run.rows[0], "name", "channel", "followers", "average_likes") == first


PERSON = "E-mail,Language,Country,Niche,Fit,Notes"
PINE = "pine@example.com,pl,Poland,Skate,5,met in May"


@pytest.mark.row("S0-26")
@pytest.mark.parametrize(
    ("header", "cells", "form"),
    [
        ("Tiktoker name,Followers,Avg views", "pine.b,12.4k,300", "influencers_tiktok"),
        ("Instagram name,Name,Followers", "pine.b,Pine,12.4k", "influencers_instagram"),
        ("channel_info,followers,avg_likes", "pine.b,12.4k,300", "influencers_top_instagram"),
        ("Handle,Name,Followers", "pine.b,Pine,12.4k", "plain_influencers"),
    ],
)
def test_what_a_list_tells_of_the_person_is_kept_whatever_list_it_is(tmp_path, header, cells, form):
    text = f"{header},{PERSON}\n{cells},{PINE}\n{cells.replace('pine', 'fir')},no mail,,,,,\n"
    run = read_file(write(tmp_path, text))
    assert (run.plan.format_id, run.rejected) == (form, [])
    fields = ("handle", "email", "language", "country", "category", "audience_fit", "note")
    assert [told(row, *fields) for row in run.rows] == [
        ("pine.b", "pine@example.com", "pl", "PL", "Skate", 5, "met in May"),
        ("fir.b", None, None, None, None, None, None),
    ]
    assert [(one.line, one.column, one.message) for one in run.doubts.values()] == [
        (3, "E-mail", "“no mail” is no e-mail address; it was left out.")
    ]


@pytest.mark.parametrize(
    ("text", "told_first"),
    [
        ("Tiktoker name,Followers\nAnia Kowalska,12.4k\n", ("Ania Kowalska", None, "tiktok")),
        ("Instagram name,Followers\nAnia Kowalska,12.4k\n", ("Ania Kowalska", None, "instagram")),
        ("Tiktoker name,Handle,Followers\nAnia Kowalska,@ania.k,12.4k\n", ("Ania Kowalska", "ania.k", "tiktok")),
        ("Tiktoker name,Followers,Link\nAnia Kowalska,12.4k,https://tiktok.com/@ania.k\n", ("Ania Kowalska", "ania.k", "tiktok")),
        ("Tiktoker name,Followers\n=cmd|'/c calc'!A0,12.4k\n", ("=cmd|'/c calc'!A0", None, "tiktok")),
        ("Tiktoker name,Followers\n@ania_k-7,12.4k\n", ("ania_k-7", "ania_k-7", "tiktok")),
        ("TikTok,TikTok followers,Instagram,Instagram followers\nAnia Kowalska,12.4k,,\n", ("Ania Kowalska", None, "tiktok")),
    ],
)  # fmt: skip
def test_a_cell_that_can_be_no_handle_is_a_name(tmp_path, text, told_first):
    run = read_file(write(tmp_path, text, "list.csv"))
    assert not run.rejected
    assert told(run.rows[0], "name", "handle", "channel") == told_first


def test_shortened_counts_of_both_writings_stand_in_one_column(tmp_path):
    text = 'Youtuber,Subscribers\na,12.4k\nb,"1,2M"\nc,3.4 mln\nd,"12,5 tys."\ne,4.7万\nf,1.2亿\ng,900\nh,-\n'
    counts = [row["followers"] for row in read(tmp_path, text).rows]
    assert counts == [12_400, 1_200_000, 3_400_000, 12_500, 47_000, 120_000_000, 900, None]


@pytest.mark.parametrize(
    ("cells", "counts"),
    [
        (["12.500", "3.200"], [12_500, 3_200]), (["12,500", "3,200"], [12_500, 3_200]), (["12.500"], [12_500]),
        (["12.500", "3,200"], [12_500, 3_200]), (["12.500", "12.5K"], [12_500, 12_500]), (["3.200", "12,5K"], [3_200, 12_500]),
        (["1.234.567", "3.200"], [1_234_567, 3_200]), (["447.0", "3.200"], [447, 3_200]), (["900", "0"], [900, 0]),
    ],
)  # fmt: skip
def test_one_mark_before_three_digits_of_a_count_groups_thousands(tmp_path, cells, counts):
    lines = "".join(f"p{n};a{n};{cell}\n" for n, cell in enumerate(cells))
    run = read(tmp_path, f"Name;Handle;Followers\n{lines}")
    assert [row["followers"] for row in run.rows] == counts
    likes = read(tmp_path, f"Name;Handle;Followers;Avg likes\n{lines.replace(chr(10), ';12.500' + chr(10))}")
    assert {row["average_likes"] for row in likes.rows} == {12_500}


def test_a_count_with_a_fraction_is_doubtful(tmp_path):
    run = read(tmp_path, "Name,Handle,Followers\nPine,pine.b,1.25\nFir,fir.b,3.200\n")
    assert [row["followers"] for row in run.rows] == [None, 3_200]
    assert [(p.line, p.column, p.minor, p.message) for p in run.doubts.values()] == [
        (2, "Followers", False, "“1.25” is not a whole number; write a count as 1250 or 1.25K.")
    ]


def test_the_name_of_the_file_tells_the_network_where_nothing_else_does(tmp_path):
    text = "Name,Followers\nPine,12\n"
    assert read(tmp_path, text, "top_tiktok-creators.csv").rows[0]["channel"] == "tiktok"
    assert read(tmp_path, text, "tiktok and instagram.csv").rows[0]["channel"] is None


MANY = (
    "Name,Instagram,IG followers,TikTok,TT followers,TT engagement rate,YouTube,Email\n"
    "Jo,@jo,12.4k,jo.tt,80k,3.5%,,jo@example.com\n"
    "Bo,-,,@bo,,,https://www.youtube.com/@bo.r?x=1,\n"
    "Al,,,,,,,al@example.com\n"
)


@pytest.mark.row("S0-26")
def test_several_accounts_of_a_row_are_handles_of_one_person(tmp_path):
    run = read(tmp_path, MANY)
    assert [told(row, "name", "channel", "handle", "followers") for row in run.rows] == [
        ("Jo", "tiktok", "jo.tt", 80_000), ("Bo", "tiktok", "bo", None), ("Al", None, None, None),
    ]  # fmt: skip
    accounts = [
        (owner, *told(row, "channel", "handle", "followers", "engagement_rate"))
        for owner, row in run.children
    ]
    assert accounts == [
        (0, "tiktok", "jo.tt", 80_000, 350), (0, "instagram", "jo", 12_400, None),
        (1, "tiktok", "bo", None, None), (1, "youtube", "bo.r", None, None),
    ]  # fmt: skip
    assert [row["link"] for _, row in run.children][-1] == "https://www.youtube.com/@bo.r?x=1"
    # Followers are those of the day of the file; an account of which nobody knows any has no such day.
    days = [row[DAY] for _, row in run.children]
    assert days[0] == days[1] == run.plan.layout.as_of
    assert days[2:] == [None, None]


def test_handles_alone_are_a_list_and_figures_under_a_network_are_followers(tmp_path):
    handles = read(tmp_path, "Name,Instagram,TikTok\nJo,@jo,jo.tt\n")
    assert [told(row, "channel", "handle") for _, row in handles.children] == [
        ("instagram", "jo"),
        ("tiktok", "jo.tt"),
    ]
    counts = read(tmp_path, "Creator,Instagram,TikTok\nJo,12.4k,80k\n")
    assert told(counts.rows[0], "channel", "followers") == ("tiktok", 80_000)


@pytest.mark.parametrize(
    "text",
    [
        "Metric,Instagram,TikTok\nViews,12,80\n",
        "Channel,Followers\nInstagram,1200\nTikTok,80\n",
        "Title,Views,Likes,Comments\nMy video,1,2,3\n",
        "Account,Impressions,Reach\npine,1,2\n",
    ],
)
def test_other_tables_are_no_lists_of_people(tmp_path, text):
    plan = read_file(write(tmp_path, text)).plan
    assert plan.needs_mapping or plan.entity != "influencer"


def test_real_lists_are_read_whole(shared_exports):
    run = read_file(shared_exports / "infl-ng.csv")
    assert run.plan.format_id == "plain_influencers"
    assert len(run.rows) == len(run.children)
    assert not run.rejected
    assert min(row["followers"] for row in run.rows) > 1000


@pytest.mark.parametrize(
    ("header", "cells", "name"),
    [
        (
            "First name;Last name;Instagram username;Instagram followers;TikTok username;TikTok followers",
            "Jo;Marsh;jo.tea;12400;jotea;5600",
            "Jo Marsh",
        ),
        ("Vorname,Nachname,Instagram,Follower", "Jo,Marsh,jo.tea,12400", "Jo Marsh"),
        ("Name,Surname,Handle,Followers,Emails", "Jo,Marsh,@jo.tea,12.4K,jo@pine.example", "Jo Marsh"),
        ("Full name,Last name,Handle,Followers", "Jo Marsh,Marsh,@jo.tea,12.4K", "Jo Marsh"),
    ],
)
def test_first_and_last_name_are_one(tmp_path, header, cells, name):
    (row,) = read_file(write(tmp_path, f"{header}\n{cells}\n")).rows
    assert (row["name"], row["handle"]) == (name, "jo.tea")


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("Warsaw, Poland", "PL"),
        ("Da Nang, Việt Nam", "VN"),
        ("Kraków, małopolskie, Polska", "PL"),
        ("Poland", "PL"),
        ("Austin, CA", "Austin, CA"),
        ("Atlanta, Georgia", "Atlanta, Georgia"),
        ("Warsaw", "Warsaw"),
    ],
)
def test_the_country_of_a_place_is_its_last_word_unless_that_may_be_a_state(tmp_path, place, country):
    text = f'Username,Full name,Followers,Engagement rate,Location\njo.tea,Jo,12400,3.2%,"{place}"\n'
    assert [row["country"] for row in read_file(write(tmp_path, text)).rows] == [country]


@pytest.mark.parametrize(
    ("text", "handle", "followers"),
    [
        ("Nazwa;Profil;Platforma;Liczba obserwujących;Kraj\nJo;@jo.tea;Instagram;12,4 tys.;Polska\n", "jo.tea", 12400),
        (
            "Tên KOL,Nền tảng,Link kênh,Người theo dõi,Tỷ lệ tương tác\nMai,TikTok,https://www.tiktok.com/@mai.leaf,48.000,2.15%\n",
            "mai.leaf",
            48000,
        ),
    ],
)  # fmt: skip
def test_what_names_the_profile_is_the_handle(tmp_path, text, handle, followers):
    (row,) = read(tmp_path, text).rows
    assert (row["handle"], row["followers"]) == (handle, followers)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Jméno;Síť;Sledující;Míra zapojení\nJitka;TikTok;12,5 tis.;2,4 %\n", ("Jitka", "tiktok", 12_500, 240)),
        ("Ad;Ağ;Takipçi;Etkileşim oranı\nDeniz;Instagram;8.500;%3,1\n", ("Deniz", "instagram", 8_500, 310)),
        ("Kullanıcı adı,Platform,Takipçi sayısı,Etkileşim\ndeniz,Instagram,8500,%1\n", ("deniz", "instagram", 8_500, 100)),
        ("Nome;Rede;Seguidores;Taxa de engajamento\nInês;YouTube;3,4 mil;1,2%\n", ("Inês", "youtube", 3_400, 120)),
        ("Nome;Piattaforma;Numero di follower;Tasso di coinvolgimento\nGio;TikTok;900;5%\n", ("Gio", "tiktok", 900, 500)),
        ("Naam;Netwerk;Volgers;Betrokkenheid\nFleur;Instagram;1.200;5%\n", ("Fleur", "instagram", 1_200, 500)),
        ("Имя;Соцсеть;Подписчики;Вовлеченность\nЮля;TikTok;1200;5%\n", ("Юля", "tiktok", 1_200, 500)),
        ("Nume;Rețea;Urmăritori;Rată de implicare\nDoru;TikTok;1200;5%\n", ("Doru", "tiktok", 1_200, 500)),
        ("Név;Platform;Követők száma;Elköteleződés\nÁgi;TikTok;1200;5%\n", ("Ági", "tiktok", 1_200, 500)),
    ],
)  # fmt: skip
def test_a_list_is_read_in_the_languages_sellers_write(tmp_path, text, first):
    run = read(tmp_path, text)
    row = run.rows[0]
    assert (
        row.get("name") or row.get("handle"),
        *told(row, "channel", "followers", "engagement_rate"),
    ) == first
    assert run.doubts == {}


def test_figures_of_a_turkish_list_are_never_billions_unasked(tmp_path):
    run = read(tmp_path, "Kullanıcı adı,Platform,Takipçi sayısı\ndeniz,Instagram,12.5B\n")
    assert run.rows[0]["followers"] == 12_500 or list(run.doubts) == [2]
