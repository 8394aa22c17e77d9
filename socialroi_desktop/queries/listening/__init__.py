"""What the Listening tab and what is due ask the file: who waits, whom to thank, what was solved, how the promises were kept."""
