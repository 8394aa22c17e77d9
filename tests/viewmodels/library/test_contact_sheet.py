"""A contact sheet is a PDF with as many pages as are needed, whole or not at all, in any script."""

import re
import zlib

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from film_files import put_photo
from library import fill
from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.domain.records import UgcItem, UsageRight
from socialroi_desktop.errors import Cancelled, UserError
from socialroi_desktop.operations.library.adding import add_files
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.library.contact_pdf import SheetPiece, SheetWords, contact_pdf
from socialroi_desktop.viewmodels.library.contact_sheet import ContactSheet, sheet_piece, write_contact_sheet


@pytest.fixture(scope="module")
def decoders():
    with Decoders() as made:
        yield made


def pages_of(data):
    return len(re.findall(rb"/Type\s*/Page\b", data))


def letters_of(data):
    """Return the code points of the letters that a PDF says it shows, as hexadecimal digits."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL)
    maps = (zlib.decompressobj().decompress(one) if one[:1] == b"x" else one for one in streams)
    return {word for one in maps if b"begincmap" in one for word in re.findall(rb"<([0-9A-Fa-f]{4})>", one)}


def written(session, decoders, path, *ids):
    write_contact_sheet(
        session.workspace, ids=ids, heading="秋", path=path, today=session.today, decoders=decoders
    )
    return path.read_bytes()


def test_each_piece_is_told_with_its_maker_and_what_may_be_done_with_it(session):
    fill(session.workspace)
    items = reading.listing(session.workspace, UgcItem)
    told = [sheet_piece(session.workspace, item, session.today) for item in items]
    assert told[0] == SheetPiece("開箱 滑板鞋", "", "Repost, Ads", "0:34")
    assert told[1].creator == "Hanna Q. · @hq"
    assert told[1].rights == "No right so far"
    assert told[2].rights == "Ads until 29 Sep 2026"
    assert told[4].text == "Two weeks of curbs."


def test_letters_of_every_script_are_in_the_file(session, tmp_path, decoders):
    fill(session.workspace)
    data = written(session, decoders, tmp_path / "sheet.pdf", 1, 2, 3, 5)
    assert data.startswith(b"%PDF")
    assert pages_of(data) == 1
    shown = {word.lower() for word in letters_of(data)}
    assert {f"{ord(letter):04x}".encode() for letter in "秋開箱滑板鞋świetna—Fits"} <= shown


def test_more_than_a_page_holds_goes_on_with_one_picture_after_the_other(qapp):
    pieces = [SheetPiece(f"p{n}", "", "") for n in range(45)]
    image = QImage(QSize(64, 48), QImage.Format.Format_RGB32)
    image.fill(QColor("#cc3355"))
    asked, said = [], []
    words = SheetWords("Spring", "", lambda number, count: said.append((number, count)) or "x")
    data = contact_pdf(pieces, words, lambda place: asked.append(place) or image)
    assert pages_of(data) == 3
    assert said == [(1, 3), (2, 3), (3, 3)]
    assert asked == list(range(45))
    assert len(re.findall(rb"/Subtype\s*/Image", data)) > 0


def test_the_picture_of_a_piece_is_in_the_file(session, tmp_path, decoders):
    (changed, _) = add_files(
        session.workspace,
        paths=[put_photo(tmp_path / "red.jpg", "JPEG")],
        look=lambda path: decoders.seen(path, 320),
    )
    assert b"/Image" in written(session, decoders, tmp_path / "sheet.pdf", *changed.ids)


def test_what_is_cancelled_or_cannot_be_written_leaves_nothing(session, tmp_path, decoders):
    fill(session.workspace)

    def stop(done, _total):
        if done == 2:
            raise Cancelled

    told = {"ids": [1, 2, 3], "heading": "", "today": session.today, "decoders": decoders}
    with pytest.raises(Cancelled):
        write_contact_sheet(session.workspace, path=tmp_path / "a.pdf", progress=stop, **told)
    with pytest.raises(UserError, match=r"“b.pdf” cannot be written: No such file"):
        write_contact_sheet(session.workspace, path=tmp_path / "gone" / "b.pdf", **told)
    assert not list(tmp_path.glob("*.pdf*"))
    assert not list(tmp_path.glob(".*.part"))


def test_the_tab_says_that_it_is_there(session, tmp_path):
    fill(session.workspace)
    sheet, said = ContactSheet(session), []
    sheet.written.connect(said.append)
    sheet.refused.connect(said.append)
    sheet.write([1], "Spring", tmp_path / "sheet.pdf")
    sheet.write([99], "Spring", tmp_path / "other.pdf")
    assert said[0] == "Saved as “sheet.pdf”"
    assert "no piece 99" in said[1]
    session.pictures.close()


def test_rights_that_end_on_one_day_are_said_together(session):
    add_record(session.workspace, record=UgcItem(title="Deck"))
    for use, day in (
        ("ads", "2027-01-01"),
        ("website", "2027-01-01"),
        ("shop", None),
        ("print", "2027-01-01"),
    ):
        right = UsageRight(ugc_item_id=1, use=use, state="granted", ends_on=day)
        add_record(session.workspace, record=right)
    (item,) = reading.listing(session.workspace, UgcItem)
    assert (
        sheet_piece(session.workspace, item, session.today).rights
        == "Ads, Website, Print until 1 Jan 2027 · Shop"
    )
