"""A caller's environment: our packages stand in it as an installation puts them there.

A checker looks for each import in all folders that it is told of. In a checkout the runtime and its stubs stand in two, and
twice over once the checkout is installed for editing, which no caller has. What our packages depend on stands beside them, as
links to what is installed here.
"""

import re
import shutil
import sysconfig
import venv
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
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
    for path in _dependencies():
        (site / path.name).symlink_to(path)
    return folder / "bin" / "python"


def _dependencies() -> set[Path]:
    """Give what stands at the top of an environment for all that our package depends on."""
    found: set[Path] = set()
    known: set[str] = set()
    names = [*_required("modelwire")]
    while names:
        name = names.pop()
        if name not in known:
            known.add(name)
            names += _required(name)
            package = distribution(name)
            tops = {file.parts[0] for file in package.files or ()}
            found |= {Path(str(package.locate_file(top))) for top in tops - {"..", "__pycache__"}}
    return found


def _required(name: str) -> Iterator[str]:
    """Give the names of what a package requires in any case and is installed."""
    for requirement in distribution(name).requires or ():
        wanted, _, condition = requirement.partition(";")
        required = re.match(r"[\w.-]+", wanted)
        if required and "extra" not in condition:
            try:
                distribution(required[0])
            except PackageNotFoundError:  # for another system
                continue
            yield required[0]
