"""The keys of the calendar that are no commands, and the words by which its line is asked."""

from socialroi_desktop.domain.posting.asked_posts import POSTS
from socialroi_desktop.viewmodels.shared.translating import declared, translate


def told_keys() -> tuple[tuple[str, str], ...]:
    """Return each key with what it does."""
    return (
        ("← →", translate("CalendarPage", "The day before or after")),
        ("↑ ↓", translate("CalendarPage", "The post above or below, then the week")),
        ("Shift+← →", translate("CalendarPage", "Move the post by a day")),
        ("Shift+↑ ↓", translate("CalendarPage", "Move the post by a week")),
        ("Ctrl+Shift+← →", translate("CalendarPage", "Copy the post to the day beside")),
        ("Enter", translate("CalendarPage", "Open the post; on an empty slot or day, make one")),
        ("Del", translate("CalendarPage", "Delete the planned post")),
        ("PgUp PgDn", translate("CalendarPage", "The month, week or day before or after")),
        ("Home", translate("CalendarPage", "Today")),
    )


def asked_words() -> tuple[tuple[str, str], ...]:
    """Return what can be asked of posts: an example of each, and what it means."""
    return tuple((field.example, declared("Sentences", field.meaning)) for field in POSTS.fields)
