"""How many followers an activity kept, in words. Knows no widgets."""

from collections.abc import Sequence

from socialroi_desktop.metrics.methods.kept_followers import Kept, KeptFollowers
from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate


def kept_facts(told: KeptFollowers) -> Sequence[Fact]:
    """Return what was gained and what is left after 30, 60 and 90 days, each as label and value."""
    gained = told.gained
    reason = problem_text(gained.reason) if gained.reason else ""
    found = [
        Fact(translate("KeptWords", "Followers before"), formatting.number(gained.before), reason=reason),
        Fact(
            translate("KeptWords", "Gained by its end"),
            formatting.number(gained.gained, signed=True),
            reason=reason,
        ),
    ]
    template = translate("KeptWords", "Kept after {days} days")
    return [
        *found,
        *(Fact(template.format(days=each.days), _left(each), reason=_reason(each)) for each in told.marks),
    ]


def kept_reasons(told: KeptFollowers) -> Sequence[str]:
    """Return why something of it is not known, each sentence once."""
    reasons = (told.gained.reason, *(each.reason for each in told.marks))
    return tuple(dict.fromkeys(problem_text(reason) for reason in reasons if reason is not None))


def _left(kept: Kept) -> str:
    if kept.kept is None:
        return formatting.UNKNOWN
    count = formatting.number(kept.kept, signed=kept.kept < 0)
    if kept.share is None:
        return count
    return translate("KeptWords", "{count} ({share})").format(
        count=count, share=formatting.percent(float(kept.share))
    )


def _reason(kept: Kept) -> str:
    return problem_text(kept.reason) if kept.reason else ""
