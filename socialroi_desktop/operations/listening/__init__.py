"""What the Listening tab changes: a mention is logged in one line, answered, handed over, taken off public, solved or let go."""
