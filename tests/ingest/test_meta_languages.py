"""Posts of Meta Business Suite in the languages, separators and shapes its exports come in."""

import pytest

from ingest_runs import FIXTURES, read_file, write

FACEBOOK = {
    "de": (
        "Beitrags-ID;Seiten-ID;Seitenname;Titel;Beschreibung;Dauer (Sek.);"
        "Veröffentlichungszeitpunkt;Permalink;Beitragstyp;Datenkommentar;Datum;Aufrufe;Reichweite;"
        "Reaktionen, Kommentare und geteilte Inhalte;Reaktionen;Kommentare;Geteilte Inhalte"
    ),
    "es": (
        "Identificador de la publicación;Identificador de la página;Nombre de la página;Título;"
        "Descripción;Duración (segundos);Hora de publicación;Enlace permanente;Tipo de publicación;"
        "Comentario de los datos;Fecha;Visualizaciones;Alcance;"
        "Reacciones, comentarios y veces que se compartió;Reacciones;Comentarios;"
        "Veces que se compartió"
    ),
    "pt": (
        "Identificação do post;Identificação da página;Nome da página;Título;Descrição;Duração (s);"
        "Horário de publicação;Link permanente;Tipo de post;Comentário dos dados;Data;"
        "Visualizações;Alcance;Reações, comentários e compartilhamentos;Reações;Comentários;"
        "Compartilhamentos"
    ),
    "it": (
        "ID del post;ID della Pagina;Nome della Pagina;Titolo;Descrizione;Durata (s);"
        "Orario di pubblicazione;Permalink;Tipo di post;Commento sui dati;Data;Visualizzazioni;"
        "Copertura;Reazioni, commenti e condivisioni;Reazioni;Commenti;Condivisioni"
    ),
    "fr": (
        "ID de publication;ID de page;Nom de la Page;Titre;Description;Durée (s);"
        "Heure de publication;Permalien;Type de publication;Commentaire sur les données;Date;Vues;"
        "Couverture;Réactions, commentaires et partages;Réactions;Commentaires;Partages"
    ),
    "pl": (
        "Identyfikator posta;Identyfikator strony;Nazwa strony;Tytuł;Opis;Czas trwania (s);"
        "Czas publikacji;Bezpośredni link;Typ posta;Komentarz do danych;Data;Wyświetlenia;Zasięg;"
        "Reakcje, komentarze i udostępnienia;Reakcje;Komentarze;Udostępnienia"
    ),
    "zh_tw": (
        "貼文編號;粉絲專頁編號;粉絲專頁名稱;標題;說明;影片長度（秒）;發佈時間;永久連結;貼文類型;"
        "資料留言;日期;觀看次數;觸及人數;心情、留言和分享次數;心情;留言;分享"
    ),
    "vi": (
        "ID bài viết;ID Trang;Tên Trang;Tiêu đề;Mô tả;Thời lượng (giây);Thời gian đăng;"
        "Liên kết cố định;Loại bài viết;Bình luận về dữ liệu;Ngày;Lượt xem;Số người tiếp cận;"
        "Cảm xúc, bình luận và lượt chia sẻ;Cảm xúc;Bình luận;Lượt chia sẻ"
    ),
}


@pytest.mark.parametrize("language", FACEBOOK)
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_facebook_posts_are_known_in_many_languages(tmp_path, language, separator):
    names = FACEBOOK[language].split(";")
    cells = "701;55;Pine;A title;A text;0;03/25/2025 08:15;https://www.facebook.com/701;Reels;;Lifetime;2.500;1.204;12;9;2;1"
    quoted = (
        separator.join('"' + cell.replace('"', '""') + '"' for cell in row)
        for row in (names, cells.split(";"))
    )
    run = read_file(write(tmp_path, "\n".join(quoted) + "\n"))
    assert run.plan.format_id == "meta_facebook_posts"
    (row,) = run.rows
    assert (row["external_id"], row["account"], row["kind"]) == ("701", "Pine", "reel")
    assert (row["views"], row["reach"]) == (2500, 1204)
    assert (row["engagements"], row["reactions"], row["comments"], row["shares"]) == (12, 9, 2, 1)
    assert row["published_at"] == "2025-03-25T15:15:00Z"
    assert not run.doubts
    assert len(run.plan.mapping) == len(names) - 1


INSTAGRAM = {
    "de": (
        "Beitrags-ID,Konto-ID,Konto-Benutzername,Kontoname,Beschreibung,Dauer (Sek.),"
        "Veröffentlichungszeitpunkt,Permalink,Beitragstyp,Datenkommentar,Datum,Aufrufe,Reichweite,"
        "„Gefällt mir“-Angaben,Geteilte Inhalte,Follows,Kommentare,Gespeicherte Beiträge"
    ),
    "es": (
        "Identificador de la publicación,Identificador de la cuenta,Nombre de usuario de la cuenta,"
        "Nombre de la cuenta,Descripción,Duración (segundos),Hora de publicación,Enlace permanente,"
        "Tipo de publicación,Comentario de los datos,Fecha,Visualizaciones,Alcance,Me gusta,"
        "Veces que se ha compartido,Seguidores,Comentarios,Veces que se ha guardado"
    ),
    "it": (
        "ID del post,ID dell'account,Nome utente dell'account,Nome dell'account,Descrizione,"
        "Durata (s),Orario di pubblicazione,Permalink,Tipo di post,Commento sui dati,Data,"
        "Visualizzazioni,Copertura,Mi piace,Condivisioni,Follower,Commenti,Salvataggi"
    ),
    "zh_tw": (
        "貼文編號,帳號編號,帳號用戶名稱,帳號名稱,說明,影片長度（秒）,發佈時間,永久連結,貼文類型,"
        "資料留言,日期,瀏覽次數,觸及人數,按讚數,分享,追蹤人數,留言數,儲存次數"
    ),
}


@pytest.mark.parametrize("language", INSTAGRAM)
def test_instagram_posts_are_known_in_many_languages(tmp_path, language):
    row = "801,77,pine.axes,Pine,A text,31,03/25/2025 08:15,https://www.instagram.com/p/1,IG Reel,,Total,250,120,31,4,2,5,9"
    run = read_file(write(tmp_path, INSTAGRAM[language] + "\n" + row + "\n"))
    assert run.plan.format_id == "meta_instagram_posts"
    (found,) = run.rows
    assert (found["account"], found["kind"]) == ("pine.axes", "reel")
    figures = [found[name] for name in ("views", "reach", "likes", "shares", "follows", "comments", "saves")]
    assert figures == [250, 120, 31, 4, 2, 5, 9]
    assert not run.doubts


def test_german_dates_prove_that_the_day_comes_first(tmp_path):
    row = (
        "801,77,pine.axes,Pine,A text,31,01.09.2025 18:00,https://www.instagram.com/p/1,IG Karussell,,"
        "Gesamte Laufzeit,250,120,31,4,2,5,9"
    )
    run = read_file(write(tmp_path, INSTAGRAM["de"] + "\n" + row + "\n"))
    assert run.rows[0]["published_at"] == "2025-09-02T01:00:00Z"
    assert run.rows[0]["kind"] == "carousel"
    assert not run.rejected


def test_a_day_first_file_is_told_by_any_of_its_dates(tmp_path):
    rows = "".join(
        f"80{n},77,pine.axes,Pine,Text,31,{day}/09/2025 18:00,https://www.instagram.com/p/{n},IG Reel,,Total,2,1,3,4,2,5,9\n"
        for n, day in enumerate(("03", "25"))
    )
    run = read_file(write(tmp_path, INSTAGRAM["es"] + "\n" + rows))
    assert [row["published_at"][:10] for row in run.rows] == ["2025-09-04", "2025-09-26"]


def test_videos_have_ids_of_their_own_and_grouped_thousands():
    run = read_file(FIXTURES / "meta_facebook_videos.csv")
    assert [row["external_id"] for row in run.rows] == ["8001", "8002"]
    assert [row["reach"] for row in run.rows] == [15000, 900]
    assert [row["views"] for row in run.rows] == [4100, 250]
    assert {row["kind"] for row in run.rows} == {"video"}
    assert run.rows[0]["watch_seconds"] == 20510


def test_stories_are_posts_and_their_days_are_refused(tmp_path):
    text = (
        "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,"
        "Data comment,Date,Views,Reach,Likes,Shares,Profile visits,Replies,Link clicks,Sticker taps,Navigation,Follows\n"
        "901,77,pine,Pine,,12,03/25/2025 08:15,https://www.instagram.com/s/1,IG story,,Lifetime,90,80,3,1,4,2,6,1,70,1\n"
        "901,77,pine,Pine,,12,03/25/2025 08:15,https://www.instagram.com/s/1,IG story,,03/25/2025,60,50,2,1,4,2,5,1,40,1\n"
    )
    run = read_file(write(tmp_path, text))
    assert run.plan.format_id == "meta_instagram_posts"
    assert [(row["kind"], row["views"], row["link_clicks"]) for row in run.rows] == [("story", 90, 6)]
    assert len(run.rejected) == 1


def test_impressions_and_views_stay_apart(tmp_path):
    text = FACEBOOK["es"].replace("Visualizaciones", "Impresiones").replace(";", "\t")
    cells = "701;55;Pine;T;D;0;03/25/2025 08:15;https://www.facebook.com/1;Foto;;Total;2500;1204;12;9;2;1"
    run = read_file(write(tmp_path, text + "\n" + cells.replace(";", "\t") + "\n"))
    assert run.rows[0]["impressions"] == 2500
    assert run.rows[0].get("views") is None
