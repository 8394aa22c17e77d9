"""From a planned file to typed rows, chunk by chunk."""
