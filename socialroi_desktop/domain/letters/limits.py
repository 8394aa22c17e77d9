"""What letters are held to, as values; the numbers are data (`resources/outreach/letters.toml`)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LetterLimits:
    """Days, counts of letters, percents and numbers of signs, as told beside each in the data."""

    alike_a_day: int
    similar_from: int
    follow_up_after_days: int
    follow_ups_at_most: int
    template_length: int
    letter_length: int
    depth: int
    mail_link_length: int
