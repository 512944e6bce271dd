"""The one Jinja environment: a sandbox, strict, without escaping."""

import hashlib
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined
from jinja2.meta import find_referenced_templates

from modelwire_codegen.emit.template_language import CLASSES, Sandbox
from modelwire_codegen.fingerprint import digest_of_code
from modelwire_codegen.resources import templates
from modelwire_codegen.template_folders import Folders, folders, in_use


def folder_of_classes() -> Path:
    """Give the folder that has the template of Pydantic classes."""
    return next(folder for folder in folders() if (folder / CLASSES).is_file())


def environment() -> Sandbox:
    """Give the environment over the templates in use."""
    return _over(in_use(), folders())


@lru_cache(maxsize=2)
def _over(use: Folders, found: tuple[Path, ...]) -> Sandbox:
    # `use` is there to be a key: between two uses of a team's folder its files may come, go and change.
    # What stands in for one of ours may still include it.
    ours = {"modelwire": FileSystemLoader(templates())}
    return Sandbox(
        loader=ChoiceLoader([FileSystemLoader(found), PrefixLoader(ours)]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


def render(template: str, **context: Any) -> str:
    """Render one template."""
    return environment().get_template(template).render(**context)


def digest_of(names: Iterable[str]) -> str:
    """Give a digest of the generator's code and of some templates, with all that these import, as they are now."""
    found: dict[str, str] = {}
    left = [*names]
    while left:
        name = left.pop()
        if name not in found:
            found[name] = _text(name)
            left += _imported(found[name], name)
    return hashlib.sha256(repr((digest_of_code(), sorted(found.items()))).encode()).hexdigest()


@cache
def _imported(text: str, name: str) -> tuple[str, ...]:
    """List the templates that a text imports, which is longest to find out."""
    found = find_referenced_templates(environment().parse(text, name))
    return tuple(other for other in found if other is not None)


def _text(name: str) -> str:
    """Read a template as the environment would."""
    made = environment()
    assert made.loader is not None
    return str(made.loader.get_source(made, name)[0])
