"""What the words that a camera wrote into a file mean: when, where and with what it was taken.

Pure: tags come in, whatever wrote them; what cannot be is not believed.
"""

import math
import re
import unicodedata
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from socialroi_desktop.domain.media_facts import Place

_LONGEST_DEVICE = 80
# Cameras whose clock was never set write the first day of their calendar.
_FIRST_YEAR = 1971
_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})")
# ISO 6709: +52.2250+021.0000+110.000/
_POINT = re.compile(r"([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)(?:[+-]|/|$)")


def wall_clock(text: object, offset: object = None) -> datetime | None:
    """Return the moment of EXIF (“2026:03:04 05:06:07”) with its offset from UTC; without one it is the clock on the wall."""
    with suppress(ValueError):
        moment = datetime.strptime(str(text).strip("\0 ")[:19], "%Y:%m:%d %H:%M:%S")
        if moment.year >= _FIRST_YEAR:
            return moment.replace(tzinfo=_zone(offset))
    return None


def moment_of(text: object) -> datetime | None:
    """Return the moment a film names (“2026-03-04T05:06:07.000000Z”, “2026-03-04T06:06:07+0100”); None where none is told."""
    with suppress(ValueError):
        moment = datetime.fromisoformat(str(text).strip())
        # FFmpeg says UTC of every film that has a moment; what names no zone is the clock on the wall.
        if moment.year >= _FIRST_YEAR:
            return moment
    return None


def device_of(maker: object, model: object) -> str | None:
    """Return maker and model as one text; None when both are empty."""
    made, called = _clean(maker), _clean(model)
    if made and called.casefold().startswith(made.casefold()):
        made = ""
    return " ".join(filter(None, (made, called)))[:_LONGEST_DEVICE] or None


def place_of_exif(gps: Mapping[int, Any]) -> Place | None:
    """Return the place of the EXIF tags of GPS: reference and degrees, minutes, seconds of latitude and longitude."""
    with suppress(ArithmeticError, TypeError, ValueError):
        north, east = _degrees(gps.get(2)), _degrees(gps.get(4))
        if north is not None and east is not None:
            south, west = _clean(gps.get(1)).upper() == "S", _clean(gps.get(3)).upper() == "W"
            return _point(-north if south else north, -east if west else east)
    return None


def place_of_film(text: object) -> Place | None:
    """Return the place that ISO 6709 names in one word."""
    found = _POINT.match(str(text or ""))
    return _point(float(found[1]), float(found[2])) if found else None


def _point(latitude: float, longitude: float) -> Place | None:
    sound = math.isfinite(latitude) and math.isfinite(longitude)
    # Zero and zero, in the sea before Africa, is what devices write that do not know.
    if not sound or abs(latitude) > 90 or abs(longitude) > 180 or latitude == longitude == 0:
        return None
    return Place(round(latitude, 6), round(longitude, 6))


def _degrees(parts: Sequence[Any] | None) -> float | None:
    if not parts:
        return None
    return math.fsum(float(part) / 60**power for power, part in enumerate(parts[:3]))


def _zone(offset: object) -> timezone | None:
    found = _OFFSET.fullmatch(str(offset or "").strip("\0 "))
    if found is None:
        return None
    away = timedelta(hours=int(found[2]), minutes=int(found[3]))
    if away >= timedelta(hours=24):
        return None
    return timezone(-away if found[1] == "-" else away) if away else UTC


def _clean(text: object) -> str:
    if isinstance(text, bytes):
        text = text.decode("utf-8", "replace")
    kept = "".join(sign if unicodedata.category(sign)[0] != "C" else " " for sign in str(text or ""))
    return " ".join(kept.split())
