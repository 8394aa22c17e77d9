"""Which sums come from which rows."""
