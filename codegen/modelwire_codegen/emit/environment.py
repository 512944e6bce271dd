"""The one Jinja environment: strict, without escaping, with a closed list of filters."""

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from modelwire_codegen.resources import meta_schemas, templates


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
    """Give a digest of all templates, the meta-schemas and the generator's own code."""
    package = Path(__file__).resolve().parent.parent
    files = [*templates().rglob("*.jin*"), *package.rglob("*.py"), *package.rglob("*.txt")]
    files += meta_schemas().rglob("*.json")
    total = hashlib.sha256()
    for path in sorted(files):
        total.update(path.name.encode() + b"\0" + path.read_bytes())
    return total.hexdigest()[:16]
