"""The customs letters are held to, as values; the numbers are data (`resources/outreach/letters.toml`)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LetterLimits:
    """Days, counts of letters, a percent and a number of signs, as told beside each in the data."""

    alike_a_day: int
    similar_from: int
    follow_up_after_days: int
    follow_ups_at_most: int
    follow_up_within_days: int
    mail_link_length: int
