"""The sums of visits: ids, labels and meanings, with the definition of the tools beside each time. Declares only."""

from socialroi_desktop.metrics.metric import Metric, total

WEB: tuple[Metric, ...] = (
    total("sessions", "Sessions", "consideration"),
    total("engaged_sessions", "Engaged sessions", "consideration"),
    total("users", "Users", "consideration", "people"),
    total("new_users", "New users", "consideration", "people"),
    total("page_views", "Page views", "consideration"),
    total("bounces", "Bounces", "consideration", better="down"),
    total(
        "session_seconds",
        "Time on site",
        "consideration",
        "seconds",
        about="As the analytics tool counts it; it cannot time the last page of a visit.",
    ),
    total(
        "engagement_seconds",
        "Engagement time in all",
        "consideration",
        "seconds",
        formula="raw rows of pages: their seconds added up; Google Analytics 4: average engagement time × sessions",
        about="Google Analytics 4 counts only seconds in which the page stood in front.",
    ),
    total("timed_visits", "Visits with engagement time", "consideration", better="none"),
    total(
        "page_seconds",
        "Time on pages in all",
        "consideration",
        "seconds",
        formula="average time on page × (page views − exits), added up over pages",
        about="The last page of a visit has no time, so it is left out of both.",
    ),
    total("key_events", "Key events", "consideration"),
    total(
        "web_revenue",
        "Revenue in web analytics",
        "purchase",
        "money",
        about="What the analytics tool says; the shop's own orders are the proof.",
    ),
)
