"""The panel beside the calendar: one planned post is got ready in it."""
