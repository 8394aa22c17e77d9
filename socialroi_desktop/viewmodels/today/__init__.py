"""The day's work as the Today tab shows it."""
