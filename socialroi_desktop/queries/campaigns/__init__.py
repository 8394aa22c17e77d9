"""What is told of campaigns: what they cost and brought, by whom they spoke to, and what their post-mortem asks."""
