"""Files that hold several tables, or rows under titles."""
