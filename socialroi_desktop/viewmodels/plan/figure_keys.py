"""The keys by which the figures of a goal name how they are worked out. Knows neither."""

SO_FAR, FORECAST, CHANCE, NEEDED, GUARD = "so far", "forecast", "chance", "needed", "guard"
