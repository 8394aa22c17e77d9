"""Every write, remembered so that it can be taken back."""
