"""Run the command as `python -m modelwire_codegen`."""

from modelwire_codegen.cli import main

raise SystemExit(main())
