"""Rows added up for the figures, and the rows behind them."""
