"""Posts before they come out: what is checked of them. Pure."""
