"""What stands beside the day's work: what is unusual, which goals are behind, how the week goes so far."""
