"""One planned post: its words, and what is done with it. No widgets."""
