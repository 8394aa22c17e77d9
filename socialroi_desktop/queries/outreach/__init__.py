"""What is asked about people the shop works with and the deals with them."""
