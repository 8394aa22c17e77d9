"""What the calendar of posts shows of some days, for the window and whoever else asks."""
