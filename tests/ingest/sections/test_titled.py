"""Daily files of Meta Business Suite: a title over each figure, in any language, several in one file."""

from every import every
from ingest_runs import FIXTURES, read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.ingest.formats.declared import format_of
from socialroi_desktop.ingest.sections.titled import figure_of, network_of


def daily(*sections):
    """Make a file of (title, {day: figure}) sections."""
    parts = [
        f'"{title}"\n"Date","Primary"\n'
        + "".join(f'"{day}T00:00:00","{value}"\n' for day, value in days.items())
        for title, days in sections
    ]
    return "sep=,\n" + "\n".join(parts)


def said(run):
    return " ".join(problem.message for problem in run.plan.problems)


@every(
    ("title", "field", "network"),
    [
        ("Facebook reach", "reach", "facebook"),
        ("Instagram reach", "reach", "instagram"),
        ("Facebook visits", "profile_views", "facebook"),
        ("Facebook Page visits", "profile_views", "facebook"),
        ("Instagram profile visits", "profile_views", "instagram"),
        ("New Facebook Page likes", "new_followers", "facebook"),
        ("New Instagram followers", "new_followers", "instagram"),
        ("Facebook follows", "new_followers", "facebook"),
        ("Views", "views", ""),
        ("Viewers", "viewers", ""),
        ("Content interactions", "engagements", ""),
        ("Facebook link clicks", "link_clicks", "facebook"),
        ("Alcance", "reach", ""),
        ("Alcance no Facebook", "reach", "facebook"),
        ("Alcance do Instagram", "reach", "instagram"),
        ("Visitas ao perfil do Instagram", "profile_views", "instagram"),
        ("Seguidores no Instagram", "new_followers", "instagram"),
        ("Seguidos no Instagram", "new_followers", "instagram"),
        ("Cliques no link do Instagram", "link_clicks", "instagram"),
        ("Interações com o conteúdo", "engagements", ""),
        ("Visualizações", "views", ""),
        ("Clics en el enlace", "link_clicks", ""),
        ("Visitas a la página de Facebook", "profile_views", "facebook"),
        ("Facebook-Reichweite", "reach", "facebook"),
        ("Instagram-Profilaufrufe", "profile_views", "instagram"),
        ("Aufrufe", "views", ""),
        ("Interaktionen mit Content", "engagements", ""),
        ("Couverture Facebook", "reach", "facebook"),
        ("Copertura di Instagram", "reach", "instagram"),
        ("Zasięg na Facebooku", "reach", "facebook"),
        ("Zasięg na Instagramie", "reach", "instagram"),
        ("Wyświetlenia", "views", ""),
        ("Kliknięcia linku", "link_clicks", ""),
        ("Số người tiếp cận trên Facebook", "reach", "facebook"),
        ("Lượt xem", "views", ""),
        ("Facebook 觸及人數", "reach", "facebook"),
        ("Instagram 个人主页访问量", "profile_views", "instagram"),
        ("浏览量", "views", ""),
        ("Facebook粉絲專頁觸及人數", "reach", "facebook"),
        ("Охват в Instagram", "reach", "instagram"),
        ("Paid reach", "", ""),
        ("Minutes viewed", "", ""),
        ("Unfollows", "", ""),
        ("Weather", None, ""),
    ],
)
def test_a_title_in_any_language_tells_figure_and_network(title, field, network):
    form = format_of("meta_daily")
    assert figure_of(form, title) == field
    assert network_of(form, title) == network


def test_sections_of_one_day_and_channel_become_one_row():
    run = read_file(FIXTURES / "meta_daily.csv")
    rows = {(row["channel"], row["day"]): row for row in run.rows}
    assert len(rows) == len(run.rows) == 5
    first = rows["facebook", "2025-03-01"]
    assert (first["reach"], first["profile_views"], first["new_followers"]) == (120, 11, None)
    quiet = rows["facebook", "2025-03-02"]
    assert (quiet["reach"], quiet["profile_views"]) == (0, None)
    assert rows["instagram", "2025-03-01"]["new_followers"] == 3
    assert [item.values["title"] for item in run.skipped] == ["Minutes viewed"]
    assert not run.plan.problems
    assert not run.plan.questions


def test_a_title_without_a_network_is_read_as_facebook_and_says_so(tmp_path):
    path = write(tmp_path, daily(("Alcance", {"2025-03-01": 5})), encoding="utf-16")
    run = read_file(path)
    assert run.rows[0]["channel"] == "facebook"
    assert "“Alcance” does not say" in said(run)
    (question,) = run.plan.questions
    assert (question.id, question.suggested) == ("channel", "facebook")
    told = read_file(path, ingest.Options(defaults={"channel": "instagram"}))
    assert told.rows[0]["channel"] == "instagram"
    assert not told.plan.questions
    assert not told.plan.problems
    named = read_file(path, ingest.Options(account="Pine on Instagram"))
    assert (named.rows[0]["channel"], named.rows[0]["account"]) == ("instagram", "Pine on Instagram")


def test_other_sections_tell_the_network_of_one_that_names_none(tmp_path):
    same = read_file(
        write(
            tmp_path, daily(("Seguidores", {"2025-03-01": 5}), ("Seguidos no Instagram", {"2025-03-01": 9}))
        )
    )
    assert {row["channel"]: row["new_followers"] for row in same.rows} == {"facebook": 5, "instagram": 9}
    assert "names no network" in said(same)
    other = read_file(
        write(tmp_path, daily(("Alcance", {"2025-03-01": 5}), ("Seguidos no Instagram", {"2025-03-01": 9})))
    )
    assert [(row["channel"], row["reach"], row["new_followers"]) for row in other.rows] == [
        ("instagram", 5, 9)
    ]


def test_a_second_title_for_the_same_figure_is_left_out_and_named(tmp_path):
    days = {"2025-03-01": 5}
    path = write(tmp_path, daily(("Facebook follows", days), ("New Facebook Page likes", {"2025-03-01": 4})))
    run = read_file(path)
    assert [row["new_followers"] for row in run.rows] == [5]
    assert "New Facebook Page likes" in run.skipped[0].message


def test_the_same_title_again_goes_on_and_a_day_told_twice_is_doubtful(tmp_path):
    run = read_file(
        write(
            tmp_path,
            daily(
                ("Facebook reach", {"2025-03-01": 5, "2025-03-02": 6}),
                ("Facebook reach", {"2025-03-02": 7, "2025-03-03": 8}),
            ),
        )
    )
    assert [row["reach"] for row in run.rows] == [5, 6, 8]
    assert [problem.values["second"] for problem in run.doubts.values()] == [7]


def test_a_file_of_titles_nobody_keeps_is_declined_with_the_reason(tmp_path):
    run = read_file(write(tmp_path, daily(("Minutes viewed", {"2025-03-01": 5}))))
    assert run.plan.format_id == "meta_daily"
    assert run.plan.declined is not None
    assert "Minutes viewed" in run.plan.declined.message


def test_saved_again_by_a_spreadsheet_it_reads_the_same(tmp_path):
    text = "Reichweite auf Instagram\t\nDatum\tPrimary\n01.02.2025 00:00\t1.204\n13.02.2025 00:00\t12\n"
    run = read_file(write(tmp_path, text, encoding="utf-16"))
    assert [(row["day"], row["reach"]) for row in run.rows] == [("2025-02-01", 1204), ("2025-02-13", 12)]


def test_bad_cells_reject_their_day_alone(tmp_path):
    run = read_file(
        write(
            tmp_path, daily(("Facebook reach", {"2025-03-01": "many", "2025-03-02": "-5", "2025-03-03": 8}))
        )
    )
    assert [row["reach"] for row in run.rows] == [8]
    assert [item.problem.line for item in run.rejected] == [4, 5]
    assert run.rejected[0].problem.column == "Facebook reach"


def test_a_figure_of_another_shape_is_left_out(tmp_path):
    text = daily(("Facebook reach", {"2025-03-01": 5})) + '\n"Reach by country"\n"Poland","Spain"\n"4","1"\n'
    run = read_file(write(tmp_path, text))
    assert [row["reach"] for row in run.rows] == [5]
    assert "no table by day" in run.skipped[0].message


def test_the_name_of_the_file_may_name_the_network(tmp_path):
    run = read_file(write(tmp_path, daily(("Alcance", {"2025-03-01": 5})), name="Instagram Alcance.csv"))
    assert run.rows[0]["channel"] == "instagram"
    assert "because the file is called so" in said(run)
    assert run.plan.questions[0].suggested == "instagram"


def test_an_unknown_channel_is_no_answer(tmp_path):
    path = write(tmp_path, daily(("Alcance", {"2025-03-01": 5})))
    assert read_file(path, ingest.Options(defaults={"channel": "?"})).rows[0]["channel"] == "facebook"


def test_days_beside_an_audience_table_are_read(tmp_path):
    text = (
        daily(("Facebook reach", {"2025-03-01": 5}))
        + '\n"Age and gender"\n"","Women","Men"\n"18-24","1%","2%"\n'
    )
    run = read_file(write(tmp_path, text, encoding="utf-16"))
    assert run.plan.format_id == "meta_daily"
    assert [row["reach"] for row in run.rows] == [5]


def test_a_file_without_days_says_that_it_is_empty(tmp_path):
    run = read_file(write(tmp_path, 'sep=,\n"Facebook reach"\n"Date","Primary"\n', encoding="utf-16"))
    assert run.plan.format_id == "meta_daily"
    assert "no rows under them" in said(run)


def test_a_title_in_no_known_language_is_named(tmp_path):
    text = 'sep=,\n"Tuntematon"\n"Milloin","Primary"\n"2025-03-01T00:00:00","5"\n'
    run = read_file(write(tmp_path, text, encoding="utf-16"))
    assert run.plan.declined is not None
    assert "Tuntematon" in run.plan.declined.message
