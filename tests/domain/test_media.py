"""What a file is, is told by its bytes; its name is made harmless; only what shows and cannot run is opened."""

from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.catalogue import file_kinds
from socialroi_desktop.domain.media import extension_of, kind_of, safe_name

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40
MP4 = b"\0\0\0\x20ftypisom" + b"\0" * 40


@every(
    ("head", "kind"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0..JFIF", "image/jpeg"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "image/webp"),
        (b"%PDF-1.7\n%\xe2\xe3", "application/pdf"),
        (MP4, "video/mp4"),
        (b"\0\0\0\x14ftypqt  \0\0\0\0", "video/quicktime"),
        (b"\0\0\0\x08wide\0\0\x10\0mdat", "video/quicktime"),
        (b"\x1a\x45\xdf\xa3\x01", "video/webm"),
        (b"\0\0\0\x1cftypheic", "image/heic"),
        (b"\0\0\0\x1cftypmif1", "image/heic"),
        (b"\0\0\0\x1cftypavif", "image/avif"),
        (b"PK\x03\x04\x14\0", "application/zip"),
        (b"MZ\x90\0\x03", "application/x-executable"),
        (b"\x7fELF\x02\x01", "application/x-executable"),
        (b"#!/bin/sh\nrm -rf ~", "text/x-script"),
        ("\ufeff#!/bin/sh".encode(), "text/x-script"),
        (b"[Desktop Entry]\nExec=x", "text/x-script"),
        (b"  <!DOCTYPE HTML><p>", "text/html"),
        (b"<svg onload=x>", "image/svg+xml"),
        ("Thỏa thuận hợp tác".encode(), "text/plain"),
        ("合作协议".encode("utf-16"), "text/plain"),
        (b"\0\x01\x02\x03", "application/octet-stream"),
    ],
)
def test_the_first_bytes_tell_what_a_file_is(head, kind):
    assert kind_of(head, file_kinds().values()).id == kind


@every(
    ("head", "name", "opens"),
    [
        (PNG, "post.PNG", True),
        (PNG, "post.exe", False),
        (PNG, "post", False),
        (b"%PDF-1.7", "contract.pdf", True),
        (b"MZ\x90", "contract.pdf", False),
        (b"echo hi", "notes.txt", True),
        (b"echo hi", "notes.bat", False),
        (b"PK\x03\x04", "brief.docx", True),
        (b"PK\x03\x04", "app.jar", False),
        (b"PK\x03\x04", "macro.docm", False),
        (b"<html>", "page.html", False),
        (b"#!/bin/sh", "notes.txt", False),
    ],
)
def test_only_what_shows_and_says_what_it_is_is_opened(head, name, opens):
    assert kind_of(head, file_kinds().values()).opens(name) is opens


@every(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\jo\\contract.pdf", "contract.pdf"),
        ("..", "file"),
        (".bashrc", "bashrc"),
        ("con.txt", "_con.txt"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("a<b>:c?.png", "abc.png"),
        ("line\nbreak.txt", "linebreak.txt"),
        ("Hợp đồng 品牌.pdf", "Hợp đồng 品牌.pdf"),
        ("bad\udcff.pdf", "bad.pdf"),
        ("dots. . ", "dots"),
        ("", "file"),
        ("Gruß.ß", "Gruß.ß"),
    ],
)
def test_a_name_is_a_name_and_nothing_else(name, safe):
    assert safe_name(name) == safe


@given(st.text(max_size=300))
def test_whatever_a_file_is_called_its_name_can_lie_on_a_disk(name):
    safe = safe_name(name)
    assert safe
    assert not set(safe) & set('/\\<>:"|?*\0')
    assert safe not in (".", "..")
    assert len(safe.encode()) < 255
    assert safe_name(safe) == safe
    assert extension_of(safe) == "" or "." in safe
