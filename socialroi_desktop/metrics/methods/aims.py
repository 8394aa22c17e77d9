"""Which metrics a goal may have: all but those that are only steps of others, which nobody aims at."""

from socialroi_desktop.metrics.table import METRICS

_STEPS = (
    "post_rates_by_",
    "posts_with_",
    "followers_at_start",
    "customers_before",
    "kept_customers",
    "followed_customers",
    "year_contribution",
    "stage_entered",
    "stage_moved",
)
AIMS = tuple(name for name in METRICS if not name.startswith(_STEPS) and not name.endswith("_mean_of_posts"))
