"""Orders spread over several rows, put together."""
