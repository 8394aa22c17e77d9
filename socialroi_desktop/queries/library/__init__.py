"""What is asked of the library: may a piece be used, and where it is."""
