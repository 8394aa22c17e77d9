"""What cameras write is understood, and what cannot be is not believed."""

from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction

from every import every
from socialroi_desktop.decoding.telling import device_of, moment_of, place_of_exif, place_of_film, wall_clock
from socialroi_desktop.domain.media_facts import Place

LOCAL = datetime(2026, 3, 4, 5, 6, 7)


@every(
    ("text", "offset", "moment"),
    [
        ("2026:03:04 05:06:07", None, LOCAL),
        ("2026:03:04 05:06:07\0", "+01:00", LOCAL.replace(tzinfo=timezone(timedelta(hours=1)))),
        ("2026:03:04 05:06:07", "-03:30", LOCAL.replace(tzinfo=timezone(-timedelta(hours=3.5)))),
        ("2026:03:04 05:06:07", "+00:00", LOCAL.replace(tzinfo=UTC)),
        ("2026:03:04 05:06:07", "   :  ", LOCAL),
        ("2026:03:04 05:06:07", "+99:00", LOCAL),
        ("0000:00:00 00:00:00", None, None),
        ("1904:01:01 00:00:00", None, None),
        ("    :  :     :  :  ", None, None),
        (None, None, None),
        (b"\xff", "+01:00", None),
    ],
)
def test_the_moment_of_a_photo(text, offset, moment):
    found = wall_clock(text, offset)
    assert found == moment
    assert (found and found.tzinfo) == (moment and moment.tzinfo)


@every(
    ("text", "moment"),
    [
        ("2026-03-04T05:06:07.000000Z", LOCAL.replace(tzinfo=UTC)),
        ("2026-03-04T05:06:07+0100", LOCAL.replace(tzinfo=timezone(timedelta(hours=1)))),
        ("2026-03-04 05:06:07", LOCAL),
        ("1904-01-01T00:00:00.000000Z", None),
        ("1970-01-01T00:00:00Z", None),
        ("last summer", None),
        (None, None),
    ],
)
def test_the_moment_of_a_film(text, moment):
    found = moment_of(text)
    assert found == moment
    assert (found and found.tzinfo) == (moment and moment.tzinfo)


@every(
    ("maker", "model", "device"),
    [
        ("Apple", "iPhone 15", "Apple iPhone 15"),
        ("samsung", "Samsung SM-G991B", "Samsung SM-G991B"),
        ("Canon\0\0", " Canon EOS R6 ", "Canon EOS R6"),
        ("SONY", None, "SONY"),
        (None, "HDR", "HDR"),
        (b"Nikon\xff", "Z\n6", "Nikon\ufffd Z 6"),
        ("", "\0", None),
        ("x" * 500, None, "x" * 80),
    ],
)
def test_the_device(maker, model, device):
    assert device_of(maker, model) == device


@every(
    ("gps", "place"),
    [
        ({1: "N", 2: (52.0, 13.0, 30.0), 3: "E", 4: (21.0, 0.0, 36.0)}, Place(52.225, 21.01)),
        ({1: "S", 2: (33, 51, Fraction(54)), 3: "W", 4: (70, 30, 0)}, Place(-33.865, -70.5)),
        ({1: b"N", 2: (52.5,), 3: b"W", 4: (21.25,)}, Place(52.5, -21.25)),
        ({1: "N", 2: (0, 0, 0), 3: "E", 4: (0, 0, 0)}, None),
        ({1: "N", 2: (91, 0, 0), 3: "E", 4: (1, 0, 0)}, None),
        ({1: "N", 2: (float("nan"), 0, 0), 3: "E", 4: (1, 0, 0)}, None),
        ({1: "N", 2: ("a", "b", "c"), 3: "E", 4: (1, 0, 0)}, None),
        ({1: "N", 2: 52, 3: "E", 4: (1, 0, 0)}, None),
        ({1: "N", 2: (52, 0, 0)}, None),
        ({}, None),
    ],
)
def test_the_place_of_a_photo(gps, place):
    assert place_of_exif(gps) == place


@every(
    ("text", "place"),
    [
        ("+52.2250+021.0100/", Place(52.225, 21.01)),
        ("-33.8650-070.5000+110.000/", Place(-33.865, -70.5)),
        ("+52+021", Place(52.0, 21.0)),
        ("+00.0000+000.0000/", None),
        ("+95.0000+021.0000/", None),
        ("Warsaw", None),
        (None, None),
    ],
)
def test_the_place_of_a_film(text, place):
    assert place_of_film(text) == place
