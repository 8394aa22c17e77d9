"""Changes of any record, whatever it is."""
