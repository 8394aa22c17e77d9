"""Stored values read from text and written as text, without Qt and without a locale."""
