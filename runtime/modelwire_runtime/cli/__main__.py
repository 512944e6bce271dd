"""`python -m modelwire_runtime.cli`."""

import sys

from modelwire_runtime.cli.program import main

if __name__ == "__main__":
    sys.exit(main())
