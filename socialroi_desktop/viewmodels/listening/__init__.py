"""What the Listening tab shows and does, without widgets."""
