"""What exports look like: declared formats, their headers and names."""
