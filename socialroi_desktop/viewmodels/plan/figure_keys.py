"""The keys by which the figures of a goal name how they are worked out. Knows neither."""

SO_FAR, FORECAST, CHANCE, NEEDED, GUARD = "so far", "forecast", "chance", "needed", "guard"
# What a forecast rests on: it has no rows of its own.
PAST, EXPECTED_BY = "past", "expected by"
