"""The read side: asks the store for sums and the metrics for figures, and finds the rows behind them.

Writes nothing and computes nothing of its own; it only brings the two together.
"""
