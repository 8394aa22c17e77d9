"""How much a file of a stranger may take before it is refused."""

# Bytes of a picture's file, and dots of a picture or of a frame: 64 million dots take a quarter of a gigabyte at the most.
LARGEST_FILE = 200 << 20
MOST_DOTS = 64_000_000
# The longest side of a picture, in pixels, that is taken at its word; painters count no further.
LONGEST_SIDE = 32_767
# Pictures of more dots than telephones usually take are read one at a time, however many ask.
LARGE_DOTS = 13_000_000
# Bytes that a child may reserve, its libraries and their threads included, where the system keeps to it.
MEMORY = 2 << 30
# Seconds for one look at a file, and bytes a second for copying one.
SECONDS = 20.0
COPIED_A_SECOND = 2 << 20
# A child that was asked so often is let go, with whatever its libraries leaked.
MOST_QUESTIONS = 1000
# The longest side, in pixels, in which a small picture is handed out.
LARGEST_EDGE = 4096
