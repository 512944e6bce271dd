"""What holds between the parts: who imports whom, what a template may be, what the manifests say."""

import ast
import hashlib
import json
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from jinja2 import Environment, StrictUndefined
from jsonschema import Draft202012Validator

from modelwire import AsyncOpenAI, AsyncRunpod, AsyncRunware, OpenAI, Runpod, Runware
from modelwire_codegen import names
from modelwire_codegen.emit.environment import environment
from modelwire_codegen.resources import meta_schemas, templates
from modelwire_codegen.runtime_names import PUBLIC, all_imports
from modelwire_runtime.params import Object, Params
from tests.support.command import ROOT, generate
from tests.support.shape import breaches
from tests.support.trees import tree

GENERATED = ROOT / "generated"
TEMPLATES = sorted(path for path in templates().rglob("*") if path.suffix in (".jinja", ".jinja2"))
MAX_LINES = 120
# House style allows a quarter of the lines; a template that is one loop by nature has more, so a few statements are free.
MAX_SHARE, MAX_STATEMENTS = 0.25, 30


def imported(path: Path) -> Iterator[str]:
    """Give the absolute modules that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: relative import"
            yield node.module or ""


@pytest.mark.parametrize(
    ("folder", "forbidden"),
    [
        ("codegen/modelwire_codegen", ("modelwire", "modelwire_runtime")),
        ("runtime/modelwire_runtime", ("modelwire", "modelwire_codegen")),
        ("generated/modelwire", ("modelwire_codegen",)),
    ],
)
def test_arrows(folder: str, forbidden: tuple[str, ...]) -> None:
    """The generator knows neither of the others, the runtime neither, the output only the runtime."""
    wrong = [
        f"{path.relative_to(ROOT)}: {module}"
        for path in sorted((ROOT / folder).rglob("*.py"))
        for module in imported(path)
        if module.split(".")[0] in forbidden
    ]
    assert wrong == []


def test_runtime_names_resolve() -> None:
    """Each name that generated code may import is there."""
    for item in all_imports():
        assert hasattr(import_module(item.module), item.name), item


def test_public_names_resolve() -> None:
    """Each name that the package offers beside its clients is there."""
    for module, found in PUBLIC.items():
        for name in found:
            assert hasattr(import_module(module), name), (module, name)


def test_reserved_parameters_cover_the_base_classes() -> None:
    """A parameter can have no name that a params class has already."""
    taken = {name for owner in (Object, Params, type(Params)) for name in dir(owner)}
    free = {name for name in taken if not name.startswith("_")} - names.reserved("parameters")
    assert free == set()


def test_reserved_names_of_the_client_are_those_it_has() -> None:
    """A handle on the client can have no name that the client has already."""
    for kind in (Runpod, Runware, OpenAI, AsyncRunpod, AsyncRunware, AsyncOpenAI):
        taken = {name for name in dir(kind) if not name.startswith("_")}
        assert taken <= names.reserved("client"), kind
    assert names.reserved("client") <= {*dir(Runpod), *dir(Runware), *dir(OpenAI)}


def test_shape_of_the_package() -> None:
    """The committed package holds only the shapes and imports that generated code may have."""
    assert breaches(GENERATED, "modelwire") == []


def test_only_params_and_objects_import_pydantic() -> None:
    """Everything else in the package can be imported without Pydantic."""
    users = {
        path.parent.name
        for path in (GENERATED / "modelwire").rglob("*.py")
        if any(module.split(".")[0] == "pydantic" for module in imported(path))
    }
    assert users <= {"params", "objects"}


def test_signatures_reach_no_pydantic() -> None:
    """What a checker reads for a call leads to no class of Pydantic, but for the call's own params class."""
    for path in sorted((GENERATED / "modelwire").glob("*/**/*.py")):
        if path.parent.name in ("params", "objects") or path.name == "__init__.py":
            continue
        own = f".params.{path.stem}" if path.parent.name == "handles" else ""
        for module in imported(path):
            leads = ".objects." in module or (".params." in module and not module.endswith(own))
            assert not leads, f"{path}: {module}"


def test_headers() -> None:
    """Each module begins with what wrote it, from what, and what to do instead of editing it."""
    for path in (GENERATED / "modelwire").rglob("*.py"):
        first = path.read_text("utf-8").splitlines()[0]
        told = re.fullmatch(
            r"# Written by modelwire-codegen from (specs/[A-Za-z0-9._/-]*)\. "
            r"Do not edit: change that, and run `modelwire-codegen generate`\.",
            first,
        )
        assert told, path
        source = told[1]
        assert (ROOT / source).exists(), path


def test_manifests_match_the_disk() -> None:
    """Each file is in one manifest with its digest, and no manifest lists anything else."""
    listed: dict[str, str] = {}
    for manifest in (GENERATED / "manifests").glob("*.txt"):
        for row in manifest.read_text("utf-8").splitlines():
            parts = row.split(" ")
            if parts[0].startswith("modelwire/"):
                assert parts[0] not in listed
                listed[parts[0]] = parts[1]
    files = {path: data for path, data in tree(GENERATED).items() if path.startswith("modelwire/")}
    assert listed == {path: hashlib.sha256(data).hexdigest() for path, data in files.items()}


def test_package_is_current() -> None:
    """A generation now would change nothing."""
    found = generate(ROOT / "specs", GENERATED, "--check")
    assert found.status == 0, found.err


# Templates


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_size_of_templates(path: Path) -> None:
    """A template is short, and either mostly what it prints or so small that its loops can be seen at once."""
    lines = [line.strip() for line in path.read_text("utf-8").splitlines()]
    statements = [line for line in lines if re.fullmatch(r"(\{%.*?%\}\s*)+", line)]
    assert len(lines) <= MAX_LINES
    assert len(statements) <= max(MAX_STATEMENTS, MAX_SHARE * len(lines))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_templates_decide_nothing(path: Path) -> None:
    """A template loops, tests a ready-made word, prints a ready-made string and calls a macro; it computes nothing."""
    parts = re.findall(r"\{%(.*?)%\}|\{\{(.*?)\}\}", path.read_text("utf-8"))
    for statement, expression in parts:
        text = re.sub(r'"[^"]*"', '""', (statement or expression).strip("- "))
        assert not re.match(r"(set|filter|import|include|call)\s", text), text
        assert not re.search(r"[~+*/%<>]|==|!=| is | in (?!\S+$)|\bor\b", text), text
        assert re.findall(r"\|\s*(\w+)", text) in ([], ["join"]), text


def test_undefined_names_are_errors() -> None:
    """A template that prints a name nobody gave stops at once."""
    made = environment()
    assert made.undefined is StrictUndefined
    assert set(made.filters) == {"join"}
    assert isinstance(made, Environment)
    assert made.autoescape is False
    assert made.keep_trailing_newline


def test_meta_schemas_are_of_this_dialect() -> None:
    """Each meta-schema is itself valid."""
    for path in meta_schemas().glob("*.json"):
        Draft202012Validator.check_schema(json.loads(path.read_text("utf-8")))
