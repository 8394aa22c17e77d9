from datetime import UTC, date, datetime

from every import every
from ingest_runs import FIXTURES, read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.planning.recognise import candidates

QUARTER = ingest.Options(period=Period(date(2025, 12, 1), date(2026, 3, 31)))


def rows_of(path, *fields, options=None):
    return [tuple(row[name] for name in fields) for row in read_file(path, options).rows]


@every(
    ("header", "format_id"),
    [
        ("Tiêu đề,Liên kết video,Thời gian đăng,Lượt xem,Lượt thích,Bình luận", "tiktok_posts"),
        ("Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views,Total play time,"
         "Average watch time,Watched full video,Add to favorites", "tiktok_posts"),
        ("Date,Followers,Difference in followers from previous day", "tiktok_followers"),
        ("Gender,Distribution", "tiktok_audience"),
        ("Fecha,Visualizaciones de vídeos,Visualizaciones del perfil,Me gusta,Comentarios,Compartidos", "tiktok_overview"),
        ("ツイートID,ツイートの固定リンク,ツイート本文,時間,インプレッション,エンゲージメント,エンゲージメント率,リツイート,返信,いいね,"
         "ユーザープロフィールクリック,URLクリック数,プロモのインプレッション", "x_tweets"),
        ("ポストID,日付,ポスト本文,ポストのリンク,インプレッション数,いいね,エンゲージメント,ブックマーク,共有された回数,新しいフォロー,返信,リポスト,"
         "プロフィールへのアクセス数,詳細のクリック数,URLのクリック数", "x_posts"),
        ("Date,インプレッション数,いいね,エンゲージメント,ブックマーク,共有された回数,新しいフォロー,フォロー解除,返信,リポスト,プロフィールへのアクセス数,"
         "ポストを作成,動画再生数,メディアの再生数", "x_overview"),
        ("Conteúdo,Título do vídeo,Horário de publicação do vídeo,Duração,Impressões,Taxa de cliques de impressões (%),"
         "Visualizações,Tempo de exibição (horas),Inscritos,Receita estimada (BRL)", "youtube_videos"),
        ("Contenido,Título del vídeo,Hora de publicación del vídeo,Visualizaciones,Me gusta", "youtube_videos"),
        ("コンテンツ,動画のタイトル,動画公開時刻,長さ,視聴回数,"
         "総再生時間（単位: 時間）,チャンネル登録者,推定収益 (JPY),インプレッション数", "youtube_videos"),
        ("Nội dung,Tiêu đề video,Thời gian xuất bản video,Số lượt xem,Thời gian xem (giờ)", "youtube_videos"),
        ("Datum,Videos,Videotitel,Veröffentlichungszeitpunkt des Videos,Dauer,Aufrufe", "youtube_chart"),
        ("Data,Visualizações", "youtube_days"),
        ("Origem do tráfego,Visualizações,Tempo de exibição (horas)", "youtube_audience"),
        ("作品名称,发布时间,播放量,完播率,点赞量,评论量,分享量,收藏量,粉丝增量", "douyin_works"),
        ("视频标题,BVID,发布时间,播放量,涨粉量,点赞量,评论量,收藏量,投币量,转发量", "bilibili_videos"),
    ],
)  # fmt: skip
def test_headers_of_other_languages_and_years_are_known(header, format_id):
    best = candidates([header.split(",")])[0]
    assert best.format.id == format_id
    assert best.confidence >= 0.55
    assert not best.missing


@every(
    "header",
    ["Date,Amount,Note", "Date,Likes,Comments", "Title,Link,Views", "Name,Followers", "日期,金额,备注"],
)
def test_tables_of_others_are_not_taken_for_these(header):
    mine = ("tiktok", "x_", "youtube", "xiaohongshu", "douyin", "wechat", "weibo", "bilibili")
    likely = [one.format.id for one in candidates([header.split(",")]) if one.confidence >= 0.55]
    assert not [name for name in likely if name.startswith(mine)]


def test_localized_dates_under_english_headers_and_the_other_way_round(tmp_path):
    spanish = write(
        tmp_path,
        "Date,Video Views,Profile Views,Likes,Comments,Shares\n"
        "31 de diciembre,1,2,3,4,5\n1 de enero,1,2,3,4,5\n",
    )
    assert rows_of(spanish, "day", options=QUARTER) == [("2025-12-31",), ("2026-01-01",)]
    vietnamese = write(
        tmp_path,
        "Tiêu đề,Liên kết video,Thời gian đăng,Lượt xem,Lượt thích\n"
        "Nến,https://www.tiktok.com/@a/video/7400000000000000009,Jan 5,1.2K,38\n",
    )
    assert rows_of(vietnamese, "external_id", "published_at", "views", options=QUARTER) == [
        ("7400000000000000009", "2026-01-04T23:00:00Z", 1200)
    ]


def test_newest_first_wraps_backwards(tmp_path):
    path = write(
        tmp_path,
        "Date,Followers,Difference in followers from previous day\n"
        "2 Januar,9,1\n1. Januar,8,0\n31. Dezember,8,-2\n",
    )
    assert rows_of(path, "day", "new_followers", options=QUARTER) == [
        ("2026-01-02", 1), ("2026-01-01", 0), ("2025-12-31", -2),
    ]  # fmt: skip


def test_short_counts_and_unknown_ones():
    path = FIXTURES / "tiktok_posts.csv"
    assert rows_of(path, "likes", "shares", "views", options=QUARTER) == [
        (533, 16, 19126),
        (1200, None, 15400),
    ]


def test_rates_are_not_taken_for_counts_in_chinese_exports():
    assert rows_of(FIXTURES / "douyin_works.csv", "views", "likes", "comments", "follows", "kind") == [
        (12000, 600, 20, 5, "video"), (810, 6, None, -2, "image"),
    ]  # fmt: skip
    assert rows_of(FIXTURES / "wechat_channels.csv", "external_id", "likes", "follows") == [
        ("export/AAAA1", 8, 1), ("export/AAAA2", 1, 0),
    ]  # fmt: skip
    assert rows_of(FIXTURES / "weibo_posts.csv", "external_id", "text", "impressions") == [
        ("Nabcdefgh", "松木蜡烛上新", 12000), ("Nabcdefgi", "晚安", 810),
    ]  # fmt: skip


def test_a_note_without_an_id_keeps_the_one_made_for_it(tmp_path):
    first = read_file(FIXTURES / "xiaohongshu_notes.csv")
    later = read_file(
        write(tmp_path, "首次发布时间,笔记标题,观看量,点赞\n2026年07月11日03时09分05秒,松木香薰蜡烛,999,50\n")
    )
    assert later.rows[0]["external_id"] == first.rows[0]["external_id"]
    assert first.rows[0]["external_id"] != first.rows[1]["external_id"]
    assert any("no ids" in problem.message for problem in first.plan.problems)
    assert first.rows[0]["published_at"] == "2026-07-10T19:09:05Z"


def test_a_total_in_any_place_and_a_line_of_explanation_are_no_videos(tmp_path):
    path = write(
        tmp_path,
        'コンテンツ,動画のタイトル,動画公開時刻,視聴回数,総再生時間（時間）\nabcdefghij1,蝋燭,2026/10/07,"1,234",1.5\n合計,,,1234,1.5\n',
    )
    run = read_file(path)
    assert [(row["external_id"], row["views"], row["watch_seconds"]) for row in run.rows] == [
        ("abcdefghij1", 1234, 5400)
    ]
    assert len(run.skipped) == 1


def test_decimal_commas_of_a_spreadsheet_in_another_language(tmp_path):
    path = write(
        tmp_path,
        "Contenido;Título del vídeo;Hora de publicación del vídeo;Visualizaciones;Tiempo de visualización (horas)\n"
        "Total;;;1.734;10,75\nq1q1q1q1q1q;Velas;5 sept 2026;1.234;10,5\nq2q2q2q2q2q;Más velas;8 de marzo de 2026;500;0,25\n",
    )
    assert rows_of(path, "views", "watch_seconds", "published_at") == [
        (1234, 37800, "2026-09-04T22:00:00Z"), (500, 900, "2026-03-07T23:00:00Z"),
    ]  # fmt: skip


def test_a_video_has_its_address():
    assert rows_of(FIXTURES / "youtube_videos.csv", "permalink", "watch_seconds") == [
        ("https://www.youtube.com/watch?v=aaaaaaaaaa1", 36900),
        ("https://www.youtube.com/watch?v=aaaaaaaaaa2", 8100),
    ]


def test_milliseconds_under_a_title_become_seconds():
    assert rows_of(FIXTURES / "x_videos.csv", "day", "views", "watch_seconds") == [
        ("2025-02-18", 120, 90), ("2025-02-17", 0, 0),
    ]  # fmt: skip


def video_of(day):
    """Return the link of a video made at noon of a day."""
    made = int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp()) << 32 | 12345
    return f"https://www.tiktok.com/@pine.example/video/{made}"


def test_the_id_of_a_video_tells_the_year_of_its_day(tmp_path):
    old, new, other = date(2024, 7, 16), date(2026, 3, 3), date(2025, 5, 5)
    path = write(
        tmp_path,
        "Time,Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views\n"
        f"March 31,a,{video_of(old)},July 16,1,1,1,1\n"
        # In a zone behind UTC the day before.
        f"March 31,b,{video_of(new)},2 de marzo,1,1,1,1\n"
        f"March 31,c,{video_of(other)},December 24,1,1,1,1\n"
        f"March 31,d,{video_of(other)},July 16,1,1,1,1\n",
    )
    run = read_file(path, QUARTER)
    assert [row["published_at"] for row in run.rows] == [
        "2024-07-15T22:00:00Z", "2026-03-01T23:00:00Z", "2025-12-23T23:00:00Z",
    ]  # fmt: skip
    assert "not between" in run.rejected[0].problem.message
