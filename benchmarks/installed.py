"""A caller's environment: our packages stand in it as an installation puts them there.

A checker looks for each import in all folders that it is told of. In a checkout the runtime and its stubs stand in two, and
twice over once the checkout is installed for editing, which no caller has. What our packages depend on is left out: no
type that a call leads to is of it.
"""

import shutil
import sysconfig
import venv
from pathlib import Path

from benchmarks.children import ROOT

_RUNTIME = "modelwire_runtime"
# What stands where, later ones over earlier ones: the stubs beside the modules that they are of.
_PLACES = (
    (f"runtime/{_RUNTIME}", _RUNTIME),
    (f"generated/{_RUNTIME}-stubs", _RUNTIME),
    ("generated/modelwire", "modelwire"),
)


def python(folder: Path, more: Path | None = None) -> Path:
    """Make an environment in `folder` with our packages, and with those in the folder `more`; give its Python."""
    # Made anew, or a later run would measure what this one found.
    venv.create(folder, clear=True, symlinks=True)
    site = Path(sysconfig.get_path("purelib", "venv", {"base": str(folder)}))
    places = [(ROOT / source, site / name) for source, name in _PLACES]
    if more is not None:
        places += [
            (path, site / path.name) for path in more.iterdir() if (path / "__init__.py").exists()
        ]
    for source, place in places:
        shutil.copytree(
            source, place, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True
        )
    return folder / "bin" / "python"
