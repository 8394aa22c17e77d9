"""Changes of people the shop works with, and of the deals with them."""
