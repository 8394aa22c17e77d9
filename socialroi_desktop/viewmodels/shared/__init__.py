"""What the view models of several areas stand on."""
