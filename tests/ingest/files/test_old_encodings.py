"""The encodings from before UTF-8 are told apart on a few short lines; where two fit, the seller is asked."""

import unicodedata

import pytest

from ingest_runs import HOME, read_file
from socialroi_desktop import ingest
from socialroi_desktop.errors import UserError

SHORT = [
    ("cp1250", "Data,Tytuł,Wyświetlenia", ["2025-01-31,Nowa czapka – Łódź,12", "2025-02-01,Zażółć gęślą jaźń,15"]),
    ("cp1250", "Datum,Text", ["2025-01-31,Nová čepice příští týden", "2025-02-01,Žlutý kůň"]),
    ("cp1250", "Dátum,Szöveg", ["2025-01-31,Új sapka, őszi gyűjtő", "2025-02-01,Nyár végi kiárusítás"]),
    ("cp1258", "Mã đơn hàng,Ngày đặt hàng,Sản phẩm", ["2501,2025-01-31,Áo thun nữ", "2502,2025-02-01,Giày thể thao"]),
    ("big5", "日期,貼文,按讚", ["2025-01-31,新品上市,12", "2025-02-01,限時優惠,15"]),
    ("gb18030", "日期,笔记标题,点赞量", ["2025-01-31,新品上市,12", "2025-02-01,限时优惠,15"]),
    ("cp932", "日付,ツイート本文,インプレッション", ["2025-01-31,新しい帽子が入荷しました,12"]),
    ("cp932", "注文番号,商品名,金額", ["1,帽子①,12", "2,靴下,15"]),
    ("euc_jp", "日付,本文", ["2025-01-31,新しい帽子が入荷しました", "2025-02-01,セール中です"]),
    ("cp949", "날짜,내용", ["2025-01-31,새 모자 입고", "2025-02-01,할인 행사"]),
    ("cp1252", "Date,Texte", ["2025-01-31,Nouvelle casquette à l’été", "2025-02-01,Prêt à porter"]),
    ("cp1252", "Datum,Text", ["2025-01-31,Größe", "2025-02-01,Mütze"]),
    ("cp1254", "Tarih,Metin", ["2025-01-31,Yeni şapka çıktı", "2025-02-01,İndirim başladı"]),
    ("cp1251", "Дата,Текст", ["2025-01-31,Новая кепка", "2025-02-01,Скидка"]),
    ("cp1253", "Ημερομηνία,Κείμενο", ["2025-01-31,Νέο καπέλο", "2025-02-01,Έκπτωση"]),
    ("cp874", "วันที่,ข้อความ", ["2025-01-31,หมวกใหม่", "2025-02-01,ลดราคา"]),
]  # fmt: skip


def encoded(text, codec):
    """Encode a text; Vietnamese tones stand as signs of their own in Windows-1258."""
    return b"".join(_letter(sign, codec) for sign in text)


def _letter(sign, codec):
    try:
        return sign.encode(codec)
    except UnicodeEncodeError:
        parts = unicodedata.normalize("NFD", sign)
    for at in range(1, len(parts)):
        pair = unicodedata.normalize("NFC", parts[0] + parts[at])
        try:
            return (pair + parts[1:at] + parts[at + 1 :]).encode(codec)
        except UnicodeEncodeError:
            continue
    return parts.encode(codec)


@pytest.mark.parametrize(("codec", "header", "lines"), SHORT)
def test_a_few_short_lines_tell_the_encoding(tmp_path, codec, header, lines):
    text = "\n".join([header, *lines])
    path = tmp_path / "posts.csv"
    path.write_bytes(encoded(text, codec))
    rows = ingest.open_source(path).tops[0].rows
    assert unicodedata.normalize("NFC", "\n".join(",".join(row) for row in rows)) == text


@pytest.fixture
def unsure(tmp_path):
    path = tmp_path / "costs.csv"
    path.write_bytes("Date,Amount,Currency,Note\n2025-01-31,5.50,EUR,zdjęcie\n".encode("cp1250"))
    return path


def asked(plan):
    return next((question for question in plan.questions if question.id == "encoding"), None)


def test_where_two_encodings_fit_their_words_are_shown(unsure):
    question = asked(ingest.plan(ingest.open_source(unsure), HOME))
    assert dict(question.choices)["cp1250"] == "Windows-1250: zdjęcie"
    assert dict(question.choices)["cp1252"] == "Windows-1252: zdjêcie"
    assert question.suggested in dict(question.choices)


@pytest.mark.parametrize("name", ["cp1250", "Windows-1250", "windows-1250"])
def test_the_answer_is_how_the_file_is_read(unsure, name):
    run = read_file(unsure, ingest.Options(encoding=name))
    assert run.rows[0]["note"] == "zdjęcie"
    assert asked(run.plan) is None
    assert run.plan.choices["encoding"] == name
    assert run.plan.source.encoding == "cp1250"


def test_an_encoding_that_breaks_lines_names_them(unsure):
    run = read_file(unsure, ingest.Options(encoding="utf-8"))
    assert [(problem.line, problem.column) for problem in run.plan.problems][:1] == [(2, "Note")]


def test_an_encoding_that_is_none_is_named(unsure):
    for name in ("klingon", "base64", "idna", "cp037", ""):
        with pytest.raises(UserError, match="There is no encoding"):
            ingest.plan(ingest.open_source(unsure), HOME, ingest.Options(encoding=name))


def test_nobody_is_asked_where_all_encodings_read_alike_or_one_is_proved(tmp_path):
    for codec, text in (("cp1252", "Größe, Mütze, Straße"), ("utf-8", "zdjęcie"), ("utf-16", "zdjęcie")):
        path = tmp_path / f"{codec}.csv"
        path.write_bytes(f'Date,Amount,Currency,Note\n2025-01-31,5.50,EUR,"{text}"\n'.encode(codec))
        assert asked(ingest.plan(ingest.open_source(path), HOME)) is None
        assert read_file(path, ingest.Options(encoding="cp1250")).rows[0]["note"] == text
