"""What has to come down, and what cannot come out, once some uses of a piece are withdrawn from a day on. Pure."""

from collections.abc import Collection, Sequence
from datetime import date

from socialroi_desktop.domain.library.permission import USE_OF_PLACE
from socialroi_desktop.domain.library.standing import Cover
from socialroi_desktop.queries.library.uses import PlaceCover
from socialroi_desktop.viewmodels.library.piece_words import used_words
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.translating import translate

_GONE = (Cover.TAKEN_DOWN, Cover.OVER)


def coming_down(
    places: Sequence[PlaceCover], uses: Collection[str], starts: date, today: date
) -> tuple[list[str], bool]:
    """Return the lines on it, and whether anything is hit: the places the take-down list has then, and posts to come.

    `places` are told as of `today`. What ends before is not hit, nor what would be without a right by then anyhow.
    """
    there = [
        one for one in places if USE_OF_PLACE[one.place.usage.where] in uses and one.cover.state not in _GONE
    ]
    hit = [one for one in there if _is_hit(one, starts)]
    out = [one for one in hit if not _comes_later(one, starts)]
    later = [one for one in hit if _comes_later(one, starts)]
    lines: list[str] = []
    if out:
        ahead = translate("ComingDown", "It has to come down before {day} from:")
        at_once = translate("ComingDown", "It has to come down from:")
        day = formatting.near_day(starts, today)
        lines += [ahead.format(day=day) if starts > today else at_once, *_labels(out, today)]
    if later:
        lines += [
            translate("ComingDown", "These posts are not out yet and cannot show it:"), *_labels(later, today)
        ]  # fmt: skip
    if not there:
        lines = [translate("ComingDown", "It is not used that way anywhere.")]
    elif not hit:
        lines = [translate("ComingDown", "By then it is not used that way any more.")]
    return lines, bool(hit)


def _is_hit(one: PlaceCover, starts: date) -> bool:
    ends = one.place.usage.to_on
    if ends is not None and ends < starts.isoformat() and not one.planned:
        return False
    since = one.cover.since
    return one.cover.to_come_down or since is None or since > starts


def _comes_later(one: PlaceCover, starts: date) -> bool:
    """Tell whether a place is in a post that comes out only when the piece may not be shown any more, or nobody knows when."""
    day = None if one.place.post is None else one.place.post.day
    return one.planned and (day is None or day >= starts.isoformat())


def _labels(places: Sequence[PlaceCover], today: date) -> list[str]:
    return [used_words(one, today).label for one in places]
