"""Codes that stand together in one cell of an order."""

from every import every
from socialroi_desktop.domain.code_texts import codes_in, possible_codes

KNOWN = frozenset({"anna10", "bob15", "a/b", "save+10", "ben and jo", "summer sale"})


@every(
    "text",
    [
        "ANNA10, FREESHIP", "FREESHIP,ANNA10", "anna10;FREESHIP", "FREESHIP | ANNA10", "FREESHIP|ANNA10", "ANNA10/FREESHIP",
        "ANNA10 + FREESHIP", "FREESHIP+ANNA10", "FREESHIP\nANNA10", "FREESHIP\r\nANNA10", "ANNA10 and FREESHIP",
        "FREESHIP und anna10", "FREESHIP & ANNA10", "ANNA10 FREESHIP", "ANNA10, ANNA10", " anna10 ", "FREESHIP、ANNA10",
        "FREESHIP;ANNA10;", "FREESHIP - ANNA10", "anna\u200b10 , x", '["ANNA10", "FREESHIP"]', "“ANNA10”", "coupon:anna10",
        "ANNA10%2CFREESHIP", "ＡＮＮＡ１０", "[ANNA10]", "code: ANNA10", "ANNA10 - 10% off", "ANNA10!", "'ANNA10'", "#ANNA10",
        "ANNA10 (10 %)", "{code=anna10}", "«ANNA10»",
    ],
)  # fmt: skip
def test_a_known_code_is_found_whatever_stands_beside_it(text):
    assert codes_in(text, KNOWN) == ("anna10",)
    assert "anna10" in possible_codes(text)


@every(
    ("text", "found"),
    [
        ("ANNA10,BOB15", ("anna10", "bob15")),
        ("BOB15 and ANNA10", ("bob15", "anna10")),
        # What separates codes may be a part of one.
        ("A/B", ("a/b",)),
        ("A/B, SAVE+10", ("a/b", "save+10")),
        ("Ben and Jo; ANNA10", ("ben and jo", "anna10")),
        ("Summer sale + BOB15", ("summer sale", "bob15")),
        ("ANNA100", ()),
        ('["BOB15", "Summer sale"]', ("bob15", "summer sale")),
        ("XANNA10, FREESHIP", ()),
        ("", ()),
        (None, ()),
    ],
)
def test_codes_are_found_whole_and_in_their_order(text, found):
    assert codes_in(text, KNOWN) == found
