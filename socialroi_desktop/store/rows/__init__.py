"""Reading records: one, many by id, in an order, by their names."""
