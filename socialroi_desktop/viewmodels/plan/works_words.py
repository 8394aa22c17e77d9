"""What works on each platform, as columns. Knows no widgets and no store."""

from socialroi_desktop.queries.strategy.works import FEWEST_POSTS, Works
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.figure_text import range_text, value_text
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import MUTED, Column
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name

_TONES = {"better": Tone.GOOD, "worse": Tone.BAD}


def works_columns() -> list[Column[Works]]:
    """Return the columns: what, how many posts tell it, its rate with the range, that of all posts there, the verdict."""
    return [
        Column(
            translate("TopicMap", "Platform"),
            lambda row: channel_name(row.channel),
            answers={Role.CHANNEL: lambda row: row.channel},
        ),
        Column(translate("TopicMap", "Topic or form"), lambda row: row.name),
        Column(translate("TopicMap", "Posts"), lambda row: formatting.number(row.posts), right=True),
        Column(translate("TopicMap", "% of reach"), lambda row: value_text(row.rate), right=True),
        Column(translate("TopicMap", "Range"), lambda row: range_text(row.rate), right=True, answers=MUTED),
        Column(
            translate("TopicMap", "All posts there"),
            lambda row: value_text(row.usual),
            right=True,
            answers=MUTED,
        ),
        Column(
            translate("TopicMap", "Says"),
            lambda row: _verdicts()[row.verdict],
            answers={Role.TONE: lambda row: _TONES.get(row.verdict, Tone.MUTED)},
        ),
    ]


def works_note() -> str:
    """Return how the list is to be read."""
    return translate(
        "TopicMap",
        "Better or worse: the 95% range lies beside that of all posts there, with %Ln posts or more; it proves no cause.",
        "",
        FEWEST_POSTS,
    )


def _verdicts() -> dict[str, str]:
    return {
        "better": translate("TopicMap", "works better"),
        "worse": translate("TopicMap", "works less"),
        "alike": translate("TopicMap", "no difference told"),
        "too_few": translate("TopicMap", "too few posts"),
    }
