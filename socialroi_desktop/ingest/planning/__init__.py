"""Before a file is read: which format it is and what has to be asked."""
