"""The one Jinja environment: a sandbox, strict, without escaping."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined
from jinja2.meta import find_referenced_templates

from modelwire_codegen.emit.template_language import CLASSES, Sandbox
from modelwire_codegen.resources import meta_schemas, templates
from modelwire_codegen.sources import BESIDE

# Commands, what they do around generating, and templates of theirs; no byte of the output depends on them.
_AROUND = frozenset(
    (
        *("commands", "comparing", "exporting", "importing", "linting", "project", "scaffold"),
        *("scaffolding", "spec_format.md", "stubbing", "syncing", "watching"),
    )
)
_TOOLS = ("black", "datamodel-code-generator", "isort", "jinja2", "jsonschema", "PyYAML")
_own: Path | None = None


@contextmanager
def using(own: Path | None) -> Iterator[None]:
    """Take the templates of a folder in place of ours of the same names."""
    global _own
    before, _own = _own, own
    # A process that generates again and again may see templates change, come and go.
    digest_of.cache_clear()
    if own is not None:
        _over.cache_clear()
    try:
        yield
    finally:
        _own = before


def forget() -> None:
    """Read code and meta-schemas anew for the next digest; for a process that sees them change."""
    _digest_of_code.cache_clear()


def folders() -> tuple[Path, ...]:
    """Give the folders where templates are looked for: a team's own, then ours."""
    return (templates(),) if _own is None else (_own, templates())


def folder_of_classes() -> Path:
    """Give the folder that has the template of Pydantic classes."""
    return next(folder for folder in folders() if (folder / CLASSES).is_file())


def environment() -> Sandbox:
    """Give the environment over the templates in use."""
    return _over(folders())


@cache
def _over(folders: tuple[Path, ...]) -> Sandbox:
    # What stands in for one of ours may still include it.
    ours = {"modelwire": FileSystemLoader(templates())}
    return Sandbox(
        loader=ChoiceLoader([FileSystemLoader(folders), PrefixLoader(ours)]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


def render(template: str, **context: Any) -> str:
    """Render one template."""
    return environment().get_template(template).render(**context)


def digest() -> str:
    """Give a digest of all that shapes the output: templates, meta-schemas, the generator's own code and its tools.

    It is the same for a checkout and for an installed wheel, where templates and meta-schemas lie inside the package.
    Templates are read each time: a process that generates again and again may see them change.
    """
    total = hashlib.sha256(_digest_of_code().encode())
    for folder in reversed(folders()):
        _add(total, folder, "*.jin*")
    return total.hexdigest()[:16]


@cache
def digest_of(names: tuple[str, ...]) -> str:
    """Give a digest of the generator's code and of some templates, with all that these import."""
    found: dict[str, str] = {}
    left = list(names)
    while left:
        name = left.pop()
        if name not in found:
            found[name] = _text(name)
            tree = environment().parse(found[name], name)
            left += [other for other in find_referenced_templates(tree) if other is not None]
    return hashlib.sha256(repr((_digest_of_code(), sorted(found.items()))).encode()).hexdigest()


def _text(name: str) -> str:
    """Read a template as the environment would."""
    made = environment()
    assert made.loader is not None
    return str(made.loader.get_source(made, name)[0])


@cache
def _digest_of_code() -> str:
    package = Path(__file__).resolve().parent.parent
    total = hashlib.sha256("".join(f"{tool} {version(tool)}\n" for tool in _TOOLS).encode())
    for root, pattern in ((package, "*.py"), (package, "*.txt"), (meta_schemas(), "*.json")):
        _add(total, root, pattern)
    return total.hexdigest()


def _add(total: "hashlib._Hash", root: Path, pattern: str) -> None:
    for name, path in sorted((path.relative_to(root), path) for path in root.rglob(pattern)):
        if name.with_suffix("").parts[0] in _AROUND or name.stem in BESIDE:
            continue
        total.update(name.as_posix().encode() + b"\0" + path.read_bytes())
