"""What a row leaves open and the file or its neighbours tell."""
