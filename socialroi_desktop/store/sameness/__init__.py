"""Which rows of a file are the same as others, or count the same thing twice."""
