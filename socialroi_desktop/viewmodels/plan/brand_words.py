"""Where the brand is seen and who asked in vain where to buy, in words. Knows no widgets and no store."""

from collections.abc import Sequence

from socialroi_desktop.queries.strategy.brand import BrandStanding
from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.translating import translate


def standing_lines(told: BrandStanding) -> Sequence[Fact]:
    """Return the lines; an en dash with the way to know it where nothing tells."""
    seen = Fact(
        translate("BrandWords", "Posts with the brand in sight"),
        formatting.UNKNOWN,
        reason=translate(
            "BrandWords", "No post says it yet; Data tab > Platforms, “Brand in sight” of a post."
        ),
    )
    if told.looked_at:
        template = translate("BrandWords", "{seen} of {posts}")
        text = template.format(seen=formatting.number(told.seen), posts=formatting.number(told.looked_at))
        seen = Fact(seen.label, text, Tone.PLAIN if told.seen == told.looked_at else Tone.WARN)
    asked = Fact(
        translate("BrandWords", "Asked where to buy"),
        formatting.UNKNOWN,
        reason=translate(
            "BrandWords", "No mention says it yet; “Asked where to buy” of a mention takes a number."
        ),
    )
    if not told.threads:
        return seen, asked
    template = either(
        told.threads,
        translate("BrandWords", "{people} in 1 thread"),
        translate("BrandWords", "{people} in %Ln threads", "", told.threads),
    )
    asked = Fact(asked.label, template.format(people=formatting.number(told.asked)))
    missed = Fact(
        translate("BrandWords", "Missed, as nobody told them"),
        formatting.number(told.missed),
        Tone.BAD if told.missed else Tone.GOOD,
    )
    return seen, asked, missed
