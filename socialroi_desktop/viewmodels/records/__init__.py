"""Any record as a table, a form, a comparison."""
