"""The small widgets every tab is made of. They take plain values or Qt models and know no store."""
