"""The one Jinja environment: strict, without escaping, with a closed list of filters."""

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from modelwire_codegen.resources import meta_schemas, templates

_TOOLS = ("black", "datamodel-code-generator", "isort", "jinja2")


@cache
def environment(folder: Path | None = None) -> Environment:
    """Give the environment over the project's templates."""
    made = Environment(
        loader=FileSystemLoader(folder or templates()),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    made.filters = {"join": made.filters["join"]}
    return made


def render(template: str, **context: Any) -> str:
    """Render one template."""
    return environment().get_template(template).render(**context)


@cache
def digest() -> str:
    """Give a digest of all templates, the meta-schemas, the generator's own code and the tools that shape its output.

    It is the same for a checkout and for an installed wheel, where templates and meta-schemas lie inside the package.
    """
    package = Path(__file__).resolve().parent.parent
    parts = [(package, "*.py"), (package, "*.txt"), (templates(), "*.jin*")]
    parts.append((meta_schemas(), "*.json"))
    total = hashlib.sha256("".join(f"{tool} {version(tool)}\n" for tool in _TOOLS).encode())
    for root, pattern in parts:
        for name, path in sorted((path.relative_to(root), path) for path in root.rglob(pattern)):
            total.update(name.as_posix().encode() + b"\0" + path.read_bytes())
    return total.hexdigest()[:16]
