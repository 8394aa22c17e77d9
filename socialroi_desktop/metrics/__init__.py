"""Sums in, figures out: pure functions that know no store, no file and no Qt."""
