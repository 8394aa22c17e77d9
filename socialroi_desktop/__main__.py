"""`python -m socialroi_desktop`, the same as the installed command `socialroi`."""

import sys

from socialroi_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
