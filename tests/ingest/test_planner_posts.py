"""Lists of posts from planning tools: several networks in one file, plans among them, rates that are no counts."""

from datetime import date

import pytest

from ingest_runs import FIXTURES, HOME, read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period


def test_every_row_is_of_its_own_network_and_plans_have_no_figures():
    run = read_file(FIXTURES / "planner_posts.csv")
    assert (run.plan.format_id, run.plan.questions) == ("planner_posts", ())
    assert [row["channel"] for row in run.rows] == ["instagram", "facebook", "linkedin", "instagram"]
    assert [
        run.sum(name) for name in ("impressions", "reach", "reactions", "engagements", "link_clicks")
    ] == [
        1800,
        1450,
        77,
        88,
        13,
    ]
    assert run.rows[0]["published_at"] == "2026-03-01T17:00:00Z"
    plan = run.rows[3]
    assert (plan["state"], plan["published_at"], plan["scheduled_at"]) == ("ready", None, "2026-04-03T10:00")
    assert {row["kind"] for row in run.rows} == {"reel", "image", "link"}


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("Published", "published"),
        ("SENT", "published"),
        ("Veröffentlicht", "published"),
        ("已发布", "published"),
        ("Scheduled", "ready"),
        ("Queued", "ready"),
        ("Zaplanowano", "ready"),
        ("Draft", "draft"),
        ("Failed", "draft"),
        ("Error: no permission", "draft"),
        ("đã lên lịch", "ready"),
        ("Rejected", "dropped"),
    ],
)
def test_only_what_a_status_says_is_out_is_published(tmp_path, status, state):
    text = f"Channel,Text,Date,Status,Likes\nTikTok,Hello,2026-03-01 10:00,{status},7\n"
    (row,) = read_file(write(tmp_path, text)).rows
    assert (row["state"], row["likes"]) == (state, 7 if state == "published" else None)
    assert (row["published_at"] is None) == (state != "published")


def test_a_status_nobody_knows_is_doubtful_and_no_published_post(tmp_path):
    text = "Channel,Text,Date,Status,Likes\nTikTok,Hello,2026-03-01 10:00,Hovering,7\n"
    run = read_file(write(tmp_path, text))
    assert (run.rows[0]["state"], run.rows[0]["likes"]) == ("draft", None)
    assert not run.doubts[2].minor
    assert "Hovering" in run.doubts[2].message


def test_what_lies_ahead_of_the_file_is_a_plan_though_no_status_says_so(tmp_path):
    text = "Network;Message;Date;Likes\nX;Then;2099-03-01 10:00;\nX;Now;2026-03-01 10:00;4\n"
    run = read_file(write(tmp_path, "\ufeff" + text))
    assert [row["state"] for row in run.rows] == ["ready", "published"]
    assert run.rows[0]["scheduled_at"] == "2099-03-01T10:00"


@pytest.mark.parametrize(
    ("words", "channel"),
    [
        ("INSTAGRAM", "instagram"),
        ("Instagram Business", "instagram"),
        ("facebook_page", "facebook"),
        ("Facebook Page", "facebook"),
        ("linkedin_company", "linkedin"),
        ("Twitter/X", "x"),
        ("X (Twitter)", "x"),
        ("YouTube Shorts", "youtube"),
        ("TikTok Business", "tiktok"),
        ("pinterest", "pinterest"),
        ("小红书", "xiaohongshu"),
    ],
)
def test_networks_are_known_in_any_case_and_with_what_tools_add(tmp_path, words, channel):
    run = read_file(write(tmp_path, f"Platform,Caption,Published at,Likes\n{words},Hi,2026-03-01,3\n"))
    assert [row["channel"] for row in run.rows] == [channel]


@pytest.mark.parametrize("words", ["Facebook, Instagram", "Carrier pigeon"])
def test_no_network_or_several_in_one_row_are_refused_with_the_reason(tmp_path, words):
    text = f'Platform,Caption,Published at,Likes\nX,Ho,2026-03-01,3\n"{words}",Hi,2026-03-01,3\n'
    run = read_file(write(tmp_path, text))
    assert ([row["channel"] for row in run.rows], len(run.rejected)) == (["x"], 1)
    assert words in run.rejected[0].problem.message


def test_addresses_tell_the_network_where_no_column_does_and_the_rest_is_refused(tmp_path):
    text = (
        "Date,Text,URL,Likes,Comments\n2026-03-01,A,https://www.tiktok.com/@pine/video/7123456789012345678,1,1\n"
        "2026-03-02,B,https://youtu.be/abcdefghijk,2,1\n2026-03-03,C,https://pine.example/tea,3,1\n"
    )
    run = read_file(write(tmp_path, text))
    assert [(row["channel"], row["external_id"]) for row in run.rows] == [
        ("tiktok", "tool-7123456789012345678"),
        ("youtube", "tool-abcdefghijk"),
    ]
    assert len(run.rejected) == 1
    told = read_file(write(tmp_path, text), ingest.Options(defaults={"channel": "x"}))
    assert [row["channel"] for row in told.rows] == ["tiktok", "youtube", "x"]
    assert (told.rows[2]["permalink"], told.rows[2]["link"]) == (None, "https://pine.example/tea")


def test_a_column_called_channel_that_holds_accounts_is_the_account(tmp_path):
    text = (
        "Channel,Service,Posted Time,Content,Reactions,Clicks\n"
        "pinetea,instagram,2026-03-01T17:00:00Z,A,5,1\npinetea,facebook,2026-03-01T17:00:00Z,A,6,2\n"
    )
    run = read_file(write(tmp_path, text))
    assert [(row["channel"], row["account"]) for row in run.rows] == [
        ("instagram", "pinetea"), ("facebook", "pinetea"),
    ]  # fmt: skip


def test_an_account_may_tell_its_network_where_nothing_else_does(tmp_path):
    text = "Profile,Date,Text,Likes,Reach\nPine Tea (Instagram),2026-03-01,A,5,9\nTikTok - pine,2026-03-01,B,6,9\n"
    run = read_file(write(tmp_path, text))
    assert ([row["channel"] for row in run.rows], run.plan.questions) == (["instagram", "tiktok"], ())


def test_a_file_that_tells_no_network_is_asked_about_unless_its_name_does(tmp_path):
    text = "Date,Text,Likes,Comments,Reach\n2026-03-01,A,1,1,9\n"
    run = read_file(write(tmp_path, text, "posts.csv"))
    assert "channel" in {question.id for question in run.plan.questions}
    named = read_file(write(tmp_path, text, "pine-instagram-posts.csv"))
    assert ([row["channel"] for row in named.rows], named.plan.questions) == (["instagram"], ())


@pytest.mark.parametrize(
    ("header", "cell", "count"),
    [
        ("Engagement", "5.7%", None),
        ("Engagement", "5.71", None),
        ("Engagement", "57", 57),
        ("Engagement", '"1,057"', 1057),
        ("Interactions,Engagement", "57,4", 57),
        ("Engagements,Engagement rate", '57,"4,6%"', 57),
        ("Engagement,Interacciones", "6,57", 57),
    ],
)
def test_a_rate_of_engagement_is_never_a_count(tmp_path, header, cell, count):
    text = f"Network,Date,Text,Likes,{header}\nInstagram,2026-03-01,A,50,{cell}\n"
    (row,) = read_file(write(tmp_path, text)).rows
    assert row.get("engagements") == count


@pytest.mark.parametrize(
    ("header", "cell", "moment"),
    [
        ("Date", "03/14/2026 6:30 PM EST", "2026-03-14T23:30:00Z"),
        ("Date", '"Mar 14, 2026 6:30 PM (GMT+1)"', "2026-03-14T17:30:00Z"),
        ("Sent at", "2026-03-14 06:30 p.m. UTC", "2026-03-14T18:30:00Z"),
        ("Date (GMT)", "2026-03-14 18:30", "2026-03-14T18:30:00Z"),
        ("Created time (UTC)", "2026-03-14 18:30", "2026-03-14T18:30:00Z"),
        ("Date", "2026-03-14T18:30:00.000+0000", "2026-03-14T18:30:00Z"),
    ],
)
def test_times_are_read_in_the_zone_they_or_their_header_name(tmp_path, header, cell, moment):
    run = read_file(write(tmp_path, f"Network,{header},Text,Likes\nInstagram,{cell},A,50\n"))
    assert [row["published_at"] for row in run.rows] == [moment]
    assert not run.plan.questions


def test_headers_as_scripts_write_them_are_known(tmp_path):
    text = (
        "social_network,published_at,post_text,post_url,link_clicks,engagement_rate,likes\n"
        "instagram,2026-03-14T10:00:00Z,A,https://www.instagram.com/p/X,3,4.5,50\n"
    )
    run = read_file(write(tmp_path, text))
    assert run.plan.format_id == "planner_posts"
    assert [(row["channel"], row["link_clicks"], row["likes"]) for row in run.rows] == [("instagram", 3, 50)]


def test_day_and_time_may_stand_apart(tmp_path):
    text = "Network,Date,Time,Text,Likes\nInstagram,2026-03-14,6:30 PM,A,50\n"
    run = read_file(write(tmp_path, text), ingest.Options(timezone="Europe/Warsaw"))
    assert [row["published_at"] for row in run.rows] == ["2026-03-14T17:30:00Z"]


def test_figures_are_of_the_day_the_file_was_told_for(tmp_path):
    text = "Network,Date,Text,Likes\nInstagram,2026-03-14,A,50\n"
    period = Period(date(2026, 3, 1), date(2026, 3, 31))
    assert [row["as_of"] for row in read_file(write(tmp_path, text), ingest.Options(period=period)).rows] == [
        "2026-03-31"
    ]


@pytest.mark.parametrize(
    "header",
    [
        "Fecha;Red social;Texto;Enlace;Impresiones;Me gusta;Comentarios;Interacciones",
        "Datum;Netzwerk;Nachricht;Link zum Beitrag;Impressionen;Gefällt mir;Kommentare;Interaktionen",
        "Data publikacji;Sieć;Treść;Link do posta;Wyświetlenia;Polubienia;Komentarze;Interakcje",
        "发布时间;平台;内容;链接;曝光量;点赞;评论;互动",
        "Ngày đăng;Mạng xã hội;Nội dung;Liên kết;Lượt hiển thị;Lượt thích;Bình luận;Lượt tương tác",
    ],
)
def test_headers_of_other_languages_are_known(tmp_path, header):
    text = f"{header}\n14.03.2026;Facebook;A;https://www.facebook.com/pine/posts/1;1.200;50;3;60\n"
    run = read_file(write(tmp_path, text))
    assert run.plan.format_id == "planner_posts"
    row = run.rows[0]
    assert [row[name] for name in ("impressions", "likes", "comments", "engagements")] == [1200, 50, 3, 60]


@pytest.mark.parametrize(
    "header",
    [
        "Name,Email,Status,Date,Message",
        "Date,Source,Author,Text,URL,Sentiment,Reach",
        "Order ID,Date,Status,Total",
        "link,text,creator,rating",
        "Username,Followers,Likes,Comments,Engagement rate",
    ],
)
def test_other_lists_are_not_taken_for_posts(tmp_path, header):
    cells = ",".join("1" for _ in header.split(","))
    plan = ingest.plan(
        ingest.open_source(write(tmp_path, f"{header}\n{cells}\n")),
        HOME,
    )
    assert plan.format_id != "planner_posts"


def test_numbers_of_rows_are_no_numbers_of_posts(tmp_path):
    text = "Post ID,Network,Date,Text,Likes\n1,X,2026-03-{day},{text},4\n"
    first = read_file(write(tmp_path, text.format(day="14", text="A"))).rows[0]
    second = read_file(write(tmp_path, text.format(day="20", text="B"))).rows[0]
    assert first["external_id"] != second["external_id"]


def test_a_list_without_ids_and_links_says_what_its_posts_are_known_by(tmp_path):
    run = read_file(write(tmp_path, "Network,Date,Text,Likes\nX,2026-03-14,A,4\n"))
    assert any("no ids of posts" in problem.message for problem in run.plan.problems)


def test_a_row_of_totals_is_no_post(tmp_path):
    text = "Text,Network,Date,Likes,Comments\nA,X,2026-03-14,4,1\nB,X,2026-03-15,6,1\nTotal,,,10,2\n"
    run = read_file(write(tmp_path, text))
    assert run.sum("likes") == 10
    assert len(run.rows) == 2
