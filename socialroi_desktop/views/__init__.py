"""What the seller sees: widgets and charts. Knows view models and records, never SQL, files or pandas."""
