"""Listening: who waits for an answer, by which hour, and how it stands. Pure: knows no store and no window."""
