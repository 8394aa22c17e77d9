"""What changes the library: pieces come in, their rights and uses are written down."""
