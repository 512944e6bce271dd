"""What the emitter could have got wrong: a set or object with one limit, type or rule left out, weakened or made stricter."""

import ast
import copy
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count
from types import ModuleType
from typing import Any

from modelwire_codegen.emit.params import plan
from modelwire_codegen.ir import ObjectType, Param, ParameterSet, UnionType
from tests.proof.sets import Subject

Item = ParameterSet | ObjectType
LIMITS = ("ge", "le", "gt", "lt", "multiple_of", "min_length", "max_length", "pattern")
# What a rule class may be taken for.
_CONFUSED = {
    "Any_": "All",
    "All": "Any_",
    "ExactlyOne": "Any_",
    "AppliesWhen": "IgnoredWhen",
    "Each": "Contains",
    "Contains": "Each",
}
# What a fragment says only to tell alternatives apart; the field's own type says it as well.
_WORDS = ("'type'", "'media'", "'items'", "'additionalProperties'", "'anyOf'", "'enum'")
_JUDGED_TWICE = ("'type'", "'media'", "'enum'")
_LOOSER = {"ge": -1, "le": 1, "gt": -1, "lt": 1, "min_length": -1, "max_length": 1}
_numbers = count()


@dataclass(frozen=True, slots=True)
class Mutant:
    """A changed item, the kind of the change and where it is."""

    kind: str
    at: str
    item: Item


def mutants(item: Item) -> Iterator[Mutant]:
    """Change one thing at a time."""
    for index, param in enumerate(item.params):
        for kind, changed in _params(param):
            params = (*item.params[:index], changed, *item.params[index + 1 :])
            ordered = tuple(sorted(params, key=lambda each: not each.required))
            mutant = replace(item, params=ordered)
            if changed.schema != param.schema:
                mutant = _without_second_look(mutant, param)
            yield Mutant(kind, f"{item.module}.{param.wire}", mutant)
    for index, rule in enumerate(item.rules):
        for kind, text in _rules(rule):
            rules = (*item.rules[:index], *text, *item.rules[index + 1 :])
            yield Mutant(kind, f"{item.module}: {rule}  to  {text}", _with_rules(item, rules))
    if isinstance(item, ObjectType) and not item.open:
        yield Mutant("additionalProperties", item.module, replace(item, open=True))
    if isinstance(item, ObjectType) and item.rest:
        yield Mutant("further fields forgotten", item.module, replace(item, rest=None, rules=()))
        for kind, schema in _schemas(item.rest):
            yield Mutant(
                f"{kind} of further fields", item.module, replace(item, rest=schema, rules=())
            )


def without_branches(subject: Subject) -> Iterator[Mutant]:
    """Leave one object out of each named union that a parameter takes."""
    unions = {
        f"{subject.vendor.package}.objects.{one.module}.json#/$defs/{one.class_name}": one
        for one in subject.vendor.unions
    }
    for index, param in enumerate(subject.item.params):
        for name, schema in _narrower(param.schema, unions):
            changed = replace(param, schema=schema)
            params = (*subject.item.params[:index], changed, *subject.item.params[index + 1 :])
            at = f"{subject.item.module}.{param.wire}"
            yield Mutant(f"{name} left out", at, replace(subject.item, params=params))


def _narrower(
    schema: Mapping[str, Any], unions: Mapping[str, UnionType]
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if union := unions.get(schema.get("$ref", "")):
        refs = {one.name: f"{one.module}.json#/$defs/{one.name}" for one in union.class_imports}
        for left in refs:
            rest = [{"$ref": ref} for name, ref in refs.items() if name != left]
            others = {key: value for key, value in schema.items() if key != "$ref"}
            yield left, {**others, "anyOf": rest}
    for key in ("items", "additionalProperties"):
        if key in schema:
            for left, inner in _narrower(schema[key], unions):
                yield left, {**schema, key: inner}
    for index, part in enumerate(schema.get("anyOf", ())):
        for left, inner in _narrower(part, unions):
            parts = [*schema["anyOf"][:index], inner, *schema["anyOf"][index + 1 :]]
            yield left, {**schema, "anyOf": parts}


def emit(subject: Subject, item: Item) -> Any:
    """Emit and load the class of a changed item; the original stays as it is."""
    if isinstance(item, ParameterSet):
        vendor = replace(subject.vendor, sets=(item,), objects=(), unions=())
    else:  # with the objects that share its module
        beside = (one for one in subject.vendor.objects if one.module == item.module)
        objects = tuple(item if one.ref == item.ref else one for one in beside)
        vendor = replace(subject.vendor, sets=(), objects=objects, unions=())
    text = next(iter(plan(vendor))).render()
    module = ModuleType(f"mutant_{next(_numbers)}")
    sys.modules[module.__name__] = module  # Pydantic looks names up there
    try:
        exec(compile(text, module.__name__, "exec"), module.__dict__)
        return getattr(module, subject.class_name)
    finally:
        del sys.modules[module.__name__]


def _with_rules(item: Item, rules: tuple[str, ...]) -> Item:
    called = {
        node.func.id
        for rule in rules
        for node in ast.walk(ast.parse(rule))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    return replace(item, rules=rules, rule_names=tuple(sorted(called)))


def _without_second_look(item: Item, param: Param) -> Item:
    """Take types out of a parameter's `Fits`: it judges them a second time, so that no change of one alone shows."""
    start = f"Fits({ast.unparse(ast.Constant(param.wire))},".replace("'", '"')
    return _with_rules(
        item, tuple(_untyped(rule) if rule.startswith(start) else rule for rule in item.rules)
    )


def _untyped(rule: str) -> str:
    tree = ast.parse(rule, mode="eval").body
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            kept = [
                pair
                for pair in zip(node.keys, node.values, strict=True)
                if ast.unparse(pair[0] or pair[1]) not in _JUDGED_TWICE
            ]
            node.keys, node.values = [key for key, _ in kept], [value for _, value in kept]
    return ast.unparse(tree)


# Parameters


def _params(param: Param) -> Iterator[tuple[str, Param]]:
    for kind, text in _fields(param.field):
        yield kind, replace(param, field=text)
    if param.required:
        loose = param.field.replace("Field(", "Field(default=OMIT, ", 1)
        yield "required", replace(
            param, required=False, field=loose, schema={**param.schema, "default": None}
        )
    else:
        strict = param.field.replace("default=OMIT, ", "").replace("default=OMIT", "")
        bare = {key: value for key, value in param.schema.items() if key != "default"}
        yield "optional", replace(param, required=True, field=strict, schema=bare)
    rest = {key: param.schema[key] for key in ("default",) if key in param.schema}
    for kind, schema in _schemas(param.schema):
        yield kind, replace(param, schema={**rest, **schema})


def _fields(text: str) -> Iterator[tuple[str, str]]:
    """Leave out or loosen each limit, and the name on the wire."""
    call = ast.parse(text, mode="eval").body
    assert isinstance(call, ast.Call)
    for index, word in enumerate(call.keywords):
        if word.arg in LIMITS:
            yield f"{word.arg} left out", _without_keyword(call, index)
        if word.arg in _LOOSER:
            steps = {each.arg: each.value for each in call.keywords}
            step = ast.literal_eval(steps["multiple_of"]) if "multiple_of" in steps else 1
            value = ast.literal_eval(word.value) + _LOOSER[word.arg] * step
            if value >= 0 or word.arg not in ("min_length", "max_length"):
                yield f"{word.arg} loosened", _with_keyword(call, index, word.arg, value)
        if word.arg in ("gt", "lt"):
            yield f"{word.arg} closed", _with_keyword(
                call, index, {"gt": "ge", "lt": "le"}[word.arg], ast.literal_eval(word.value)
            )
        if word.arg == "serialization_alias":
            yield "serialization_alias left out", _without_keyword(call, index)


def _without_keyword(call: ast.Call, index: int) -> str:
    changed = copy.deepcopy(call)
    del changed.keywords[index]
    return ast.unparse(changed)


def _with_keyword(call: ast.Call, index: int, name: str, value: Any) -> str:
    changed = copy.deepcopy(call)
    changed.keywords[index] = ast.keyword(name, ast.Constant(value))
    return ast.unparse(changed)


def _schemas(schema: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Change the type: closed lists grow and shrink, references and items are forgotten, types are taken for others."""
    if "$ref" in schema:
        yield "type left out", {}
        if "MediaField" not in schema["$ref"]:
            yield "reference forgotten", {"type": "object"}
    if values := schema.get("enum"):
        yield "enum widened", {"enum": [*values, "text"]}
        yield "enum left out", {}
        if len(values) > 1:
            yield "enum narrowed", {"enum": values[1:]}
    kind = schema.get("type")
    if kind is not None:
        yield "type left out", {}
    if kind in ("integer", "number"):
        yield "type confused", {"type": {"integer": "number", "number": "integer"}[kind]}
    if isinstance(kind, list):
        for one in kind:
            yield "alternative left out", {"type": [each for each in kind if each != one]}
    for key in ("items", "additionalProperties"):
        if key in schema:
            yield f"{key} left out", {"type": kind}
            for inner, changed in _schemas(schema[key]):
                yield f"{inner} in {key}", {"type": kind, key: changed}
    branches = schema.get("anyOf", ())
    for index, branch in enumerate(branches):
        rest = [*branches[:index], *branches[index + 1 :]]
        if rest and not _includes(rest, branch):
            yield "alternative left out", {"anyOf": rest}


def _includes(branches: list[Mapping[str, Any]], one: Mapping[str, Any]) -> bool:
    """Tell whether an alternative adds nothing: known values beside their type, integers beside numbers."""
    kinds = {branch.get("type") for branch in branches}
    names = {str: "string", int: "integer", bool: "boolean"}
    wanted = {one["type"]} if "type" in one else {names[type(v)] for v in one.get("enum", ())}
    return bool(wanted) and wanted <= kinds | ({"integer"} if "number" in kinds else set())


# Rules


def _rules(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Leave a rule out, then change each part of it."""
    tree = ast.parse(text, mode="eval").body
    assert isinstance(tree, ast.Call)
    name = ast.unparse(tree.func)
    yield f"{name} left out", ()
    for kind, changed in _expressions(tree):
        yield f"{kind} in {name}", (ast.unparse(changed),)


def _expressions(node: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(node, ast.Call):
        yield from _calls(node)
        for index, part in enumerate(node.args):
            for kind, changed in _expressions(part):
                yield kind, _with_argument(node, index, changed)
        for index, word in enumerate(node.keywords):
            for kind, changed in _expressions(word.value):
                copied = copy.deepcopy(node)
                copied.keywords[index].value = changed
                yield kind, copied
    elif isinstance(node, ast.Constant):
        yield from _numbers_near(node.value)
    elif isinstance(node, ast.Dict | ast.Tuple | ast.List):
        yield from _collections(node)


def _numbers_near(value: object) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(value, int | float) and not isinstance(value, bool):
        # Of large numbers, not every one is the product of two sides that keep to the other limits.
        by = 1 if abs(value) < 1000 else abs(value) // 100
        yield "number raised", ast.Constant(value + by)
        yield "number lowered", ast.Constant(value - by)


def _calls(node: ast.Call) -> Iterator[tuple[str, ast.expr]]:
    name = ast.unparse(node.func)
    if name in ("Not", "Vacuous"):
        yield f"{name} forgotten", node.args[-1]
    if name in _CONFUSED and len(node.args) > 1:
        yield f"{name} confused", ast.Call(ast.Name(_CONFUSED[name]), node.args, [])
    if name in ("Present", "Any_", "All", "ExactlyOne", "IsType") and len(node.args) > 1:
        for index in range(name == "IsType", len(node.args)):
            rest = [*node.args[:index], *node.args[index + 1 :]]
            yield f"{name} shortened", ast.Call(node.func, rest, [])
    if name == "DependentRequired" and isinstance(node.args[1], ast.Tuple):
        for index in range(len(node.args[1].elts)):
            copied = copy.deepcopy(node)
            del copied.args[1].elts[index]  # type: ignore[attr-defined]  # a tuple, as asked above
            yield "needed name left out", copied
    if name == "When":
        yield "condition forgotten", node.args[1]
    if name == "When" and len(node.args) == 3:
        yield "otherwise left out", ast.Call(node.func, node.args[:2], [])
    for index, word in enumerate(node.keywords):
        if name in ("InRange", "Size", "Count"):
            copied = copy.deepcopy(node)
            del copied.keywords[index]
            yield f"{word.arg} left out", copied


def _limits(name: str, value: ast.expr) -> bool:
    """Tell whether a part of a fragment says more than types."""
    if not isinstance(value, ast.Dict | ast.List):
        return True
    return name == "'oneOf'" or any(
        isinstance(node, ast.Dict)
        and any(ast.unparse(key or node) not in _WORDS for key in node.keys)
        for node in ast.walk(value)
    )


def _with_argument(node: ast.Call, index: int, value: ast.expr) -> ast.Call:
    copied = copy.deepcopy(node)
    copied.args[index] = value
    return copied


def _collections(node: ast.Dict | ast.Tuple | ast.List) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(node, ast.Dict):
        for index, (key, value) in enumerate(zip(node.keys, node.values, strict=True)):
            name = ast.unparse(key or value)
            copied = copy.deepcopy(node)
            del copied.keys[index], copied.values[index]
            if name in _JUDGED_TWICE and "." not in ast.unparse(value):
                continue
            if _limits(name, value):
                yield f"{name} left out", copied
            for kind, changed in _expressions(value):
                copied = copy.deepcopy(node)
                copied.values[index] = changed
                yield kind, copied
        return
    for index, part in enumerate(node.elts):
        if len(node.elts) > 1 and not isinstance(part, ast.Constant | ast.UnaryOp):
            copied_list = copy.deepcopy(node)
            del copied_list.elts[index]
            yield "element left out", copied_list
        for kind, changed in _expressions(part):
            copied_list = copy.deepcopy(node)
            copied_list.elts[index] = changed
            yield kind, copied_list
