"""What follows from the records of the library, by pure functions: what may be used, where, and when."""
