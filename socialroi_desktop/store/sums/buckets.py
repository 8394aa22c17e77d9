"""Days, weeks and months in SQL, cut as a scope cuts them: weeks begin on the seller's first day."""

# A scope counts weekdays from Monday, SQLite from Sunday.
_SUNDAY_FIRST = 1


def bucket_of(day: str, by: str, week_start: int) -> str:
    """Return SQL for the first day of the bucket that a day (SQL) falls into."""
    if by == "month":
        return f"date({day}, 'start of month')"
    return f"date({day}, '-6 days', 'weekday {_weekday(week_start)}')" if by == "week" else day


def next_bucket(day: str, by: str, week_start: int) -> str:
    """Return SQL for the first day of the bucket after the one that a day (SQL) falls into."""
    if by == "month":
        return f"date({day}, 'start of month', '+1 month')"
    return f"date({day}, '+1 day'" + (f", 'weekday {_weekday(week_start)}')" if by == "week" else ")")


def _weekday(week_start: int) -> int:
    return (week_start + _SUNDAY_FIRST) % 7
