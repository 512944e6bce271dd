"""What a template may say: print what it is given, loop over it, test it, join it, and call macros.

A template may come with a project that somebody cloned, so that no more than this is ever compiled; and where something slips by,
the sandbox below stands. The template of Pydantic classes is rendered by datamodel-code-generator without a sandbox, and may say
still less: each name, attribute and key that it may use is listed.
"""

from collections.abc import Iterator
from typing import Any

from jinja2 import TemplateSyntaxError, nodes
from jinja2.runtime import Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

# Rendered by datamodel-code-generator, in an environment of its own.
CLASSES = "pydantic_v2/BaseModel.jinja2"
HINT = "templates print, loop, test, join, include, and call macros that they define or take with `from`"

_PRINTING = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If)
_SHARING = (nodes.Macro, nodes.FromImport, nodes.Include, nodes.Call, nodes.Keyword)
_VALUES = (nodes.Name, nodes.Const, nodes.Getattr, nodes.Getitem, nodes.Tuple, nodes.List)
_TESTS = (nodes.Not, nodes.And, nodes.Or, nodes.Compare, nodes.Operand, nodes.CondExpr)
_LANGUAGE = frozenset((*_PRINTING, *_SHARING, *_VALUES, *_TESTS, nodes.Filter))
_OF_CLASSES = _LANGUAGE - frozenset(_SHARING)

_CLASSES_NAMES = frozenset({"class_name", "fields", "mw"})
_CLASSES_ATTRIBUTES = frozenset(
    {
        *("base", "fields", "head", "summary", "summary_end", "name", "type_hint"),
        *("first", "last", "index", "index0", "length"),
    }
)
_CLASSES_TABLE = nodes.Getattr(nodes.Name("mw", "load"), "fields", "load")

Refusal = tuple[int, str]


class Refused(TemplateSyntaxError):
    """A template that says what no template may."""


class Sandbox(ImmutableSandboxedEnvironment):
    """Compiles nothing beyond the language; while it renders, only macros can be called, and no filter but `join`."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.globals.clear()
        self.tests = {}
        self.filters = {"join": self.filters["join"]}

    def is_safe_callable(self, obj: Any) -> bool:
        """Tell that a macro may be called, and nothing else."""
        return isinstance(obj, Macro)

    def _generate(
        self,
        source: nodes.Template,
        name: str | None,
        filename: str | None,
        defer_init: bool = False,
    ) -> str:
        """Translate to Python what is in the language; a hook that Jinja has for this."""
        for line, message in refusals(source, name or ""):
            raise Refused(message, line, name, filename)
        return str(super()._generate(source, name, filename, defer_init))


def refusals(tree: nodes.Template, name: str) -> Iterator[Refusal]:
    """Give what a template says that it may not: the line, and what it is."""
    allowed = _OF_CLASSES if name == CLASSES else _LANGUAGE
    macros = {macro.name for macro in tree.find_all(nodes.Macro)} | _imported(tree)
    for node in _walk(tree):
        if type(node) not in allowed:
            yield node.lineno, f"a template may not hold {_words(node)}"
            continue
        message = _fault(node, macros)
        if name == CLASSES:
            message = message or _fault_of_classes(node, tree)
        if message:
            yield node.lineno, message


def shared(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    """Give the templates that one includes or imports from, with the line of each."""
    for node in _walk(tree):
        if isinstance(node, nodes.Include | nodes.FromImport) and _names_one(node):
            yield node.lineno, node.template.as_const()


def _walk(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from _walk(child)


def _imported(tree: nodes.Template) -> set[str]:
    """List the names that a template takes from others, as it calls them."""
    names = (name for node in tree.find_all(nodes.FromImport) for name in node.names)
    return {name if isinstance(name, str) else name[1] for name in names}


def _fault(node: nodes.Node, macros: set[str]) -> str:
    """Say what is wrong with a node of an allowed kind, or nothing."""
    match node:
        case nodes.Name(name=str(word)) | nodes.Getattr(attr=str(word)) if word.startswith("_"):
            return f"{word!r} is private: it begins with an underscore"
        case nodes.Getitem(arg=nodes.Const(value=str(word))) if word.startswith("_"):
            return f"{word!r} is private: it begins with an underscore"
        case nodes.Getitem(arg=nodes.Slice()):
            return "a template may not hold a slice"
        case nodes.Call(node=nodes.Name(name=str(word))) if word in macros:
            return ""
        case nodes.Call():
            return "a template may call macros only"
        case nodes.Filter() if not _is_plain(node):
            return "a filter takes one text at most, as in `join(', ')`"
        case nodes.Include() | nodes.FromImport() if not _names_one(node):
            return "a template is included and imported from by its name, a text in quotes"
        case _:
            return ""


def _is_plain(node: nodes.Filter) -> bool:
    """Tell whether a filter has no settings: `join` could read attributes by a name in one of them."""
    if node.kwargs or node.dyn_args or node.dyn_kwargs or len(node.args) > 1:
        return False
    return all(isinstance(argument, nodes.Const) for argument in node.args)


def _names_one(node: nodes.Include | nodes.FromImport) -> bool:
    return isinstance(node.template, nodes.Const) and isinstance(node.template.value, str)


def _fault_of_classes(node: nodes.Node, tree: nodes.Template) -> str:
    """Say what is wrong with a node of the template that no sandbox renders."""
    match node:
        case nodes.Name(name=word, ctx="store") if word in (*_CLASSES_NAMES, "loop"):
            return f"{word!r} is given, and may not stand for something else"
        case nodes.Name(name=word, ctx="load") if word not in _known(tree):
            return f"there is no {word!r} in {CLASSES}: it has {_listed(_CLASSES_NAMES)}"
        case nodes.Getattr(attr=word) if word not in _CLASSES_ATTRIBUTES:
            return f"{CLASSES} may not read {word!r}, only {_listed(_CLASSES_ATTRIBUTES)}"
        case nodes.Getitem(node=base) if base != _CLASSES_TABLE:
            return f"{CLASSES} may look up in `mw.fields` only"
        case _:
            return ""


def _known(tree: nodes.Template) -> set[str]:
    """List the names of the template of classes: those given to it, and those that its loops make."""
    made = {node.name for node in tree.find_all(nodes.Name) if node.ctx == "store"}
    return made | _CLASSES_NAMES | {"loop"}


def _listed(words: frozenset[str]) -> str:
    return ", ".join(sorted(words))


def _words(node: nodes.Node) -> str:
    """Name a kind of node as its author would."""
    named: dict[type[nodes.Node], str] = {
        nodes.Assign: "`set`",
        nodes.AssignBlock: "`set`",
        nodes.Block: "`block`",
        nodes.CallBlock: "`call`",
        nodes.Extends: "`extends`",
        nodes.FilterBlock: "`filter`",
        nodes.Import: "`import`, but `from ... import`",
        nodes.With: "`with`",
    }
    if type(node) in named:
        return named[type(node)]
    if isinstance(node, (nodes.BinExpr, nodes.UnaryExpr, nodes.Concat)):
        return "arithmetic"
    return f"a {type(node).__name__.lower()}"
