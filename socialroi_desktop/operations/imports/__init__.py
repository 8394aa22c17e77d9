"""Bringing files in: judged, shown, written, remembered."""
