"""Runs a program with the vendors' servers replaced by fakes: `as_newcomer.py PROGRAM`.

`FAKE_SERVERS` says where the fakes are, as JSON: by vendor, the facts to replace. A vendor whose
addresses can be set from the environment needs none of this.
"""

import json
import os
import runpy
import sys
from collections.abc import Mapping
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

VARIABLE = "FAKE_SERVERS"


def redirect(vendor: str, where: Mapping[str, Any]) -> Any:
    """Let the clients of a vendor believe that its servers are elsewhere; give what they believed before."""
    module: Any = import_module(f"modelwire.{vendor}._vendor")
    before, module.VENDOR = module.VENDOR, replace(module.VENDOR, **where)
    return before


def main(program: str) -> None:
    """Replace the servers, then run the program as its own."""
    for vendor, where in json.loads(os.environ.get(VARIABLE, "{}")).items():
        redirect(vendor, where)
    sys.path[0] = str(Path(program).parent)
    runpy.run_path(program, run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1])
