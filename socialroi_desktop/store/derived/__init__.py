"""What the store works out from rows and keeps beside them."""
