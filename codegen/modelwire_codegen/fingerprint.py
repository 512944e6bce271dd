"""A digest of all that shapes the output: templates, meta-schemas, the generator's own code and its tools.

It is the same for a checkout and for an installed wheel, where templates and meta-schemas lie inside the package.
"""

import hashlib
import re
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from modelwire_codegen.resources import meta_schemas
from modelwire_codegen.sources import BESIDE
from modelwire_codegen.template_folders import folders

# Commands, what they do around generating, and templates of theirs; no byte of the output depends on them.
AROUND = frozenset(
    (
        *("commands", "comparing", "exporting", "importing", "linting", "project", "scaffold"),
        *("scaffolding", "spec_format.md", "stubbing", "syncing", "watching"),
    )
)
_TOOLS = ("black", "datamodel-code-generator", "isort", "jinja2", "jsonschema", "PyYAML")
_INSTALLED = re.compile(r"(.+)-([^-]+)\.dist-info\Z")


def digest() -> str:
    """Give the digest; templates are read each time, as a process that generates again and again may see them change."""
    total = hashlib.sha256(digest_of_code().encode())
    for folder in reversed(folders()):
        _add(total, folder, "*.jin*")
    return total.hexdigest()[:16]


@cache
def digest_of_code() -> str:
    """Give a digest of all but the templates."""
    package = Path(__file__).resolve().parent
    total = hashlib.sha256("".join(f"{tool} {_version(tool)}\n" for tool in _TOOLS).encode())
    for root, pattern in ((package, "*.py"), (package, "*.txt"), (meta_schemas(), "*.json")):
        _add(total, root, pattern)
    return total.hexdigest()


def forget() -> None:
    """Read code and meta-schemas anew for the next digest; for a process that sees them change."""
    digest_of_code.cache_clear()


def _add(total: "hashlib._Hash", root: Path, pattern: str) -> None:
    for name, path in sorted((path.relative_to(root), path) for path in root.rglob(pattern)):
        if name.with_suffix("").parts[0] in AROUND or name.stem in BESIDE:
            continue
        total.update(name.as_posix().encode() + b"\0" + path.read_bytes())


def _version(tool: str) -> str:
    """Give the version of a tool that is installed."""
    if found := _installed().get(_plain(tool)):
        return found
    from importlib.metadata import version  # loads all that it takes to read mail

    return version(tool)


@cache
def _installed() -> Mapping[str, str]:
    """Give the versions that installers left in the names of folders; the first on the path is the one that is imported."""
    names = [path.name for home in sys.path for path in Path(home).glob("*.dist-info")]
    found = filter(None, map(_INSTALLED.match, reversed(names)))
    return {_plain(match[1]): match[2] for match in found}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
