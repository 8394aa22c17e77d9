"""What the Calendar tab shows and does, without widgets."""
