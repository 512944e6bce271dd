"""Unions of objects: the tag of a literal says which object it is, and its fields are checked as those of that one."""

from union_models import Acme
from union_models.acme.inputs.compound import CompoundInput
from union_models.acme.inputs.tool import ToolInput
from union_models.acme.objects.function import Function
from union_models.acme.objects.tool import Tool

acme = Acme()
ask = acme.text.acme_one

ask(input="Hello")
ask(input=[{"role": "user", "content": "Hello"}, {"type": "call", "name": "look"}, {"id": "1"}])
parts = ask(input=[{"role": "user", "content": [{"type": "text", "text": "Hello"}]}])
reveal_type(parts)
# revealed: TextResult
ask(input="Hello", tools=[{"class_": "search_2", "context_size": "small"}, {"class_": "shell"}])
ask(input="Hello", tools=[Function(class_="function", name="look"), {"class_": "search"}])
ask(input="Hello", choice="auto", filter=None, shape={"kind": "circle", "radius": 1})
ask(input="Hello", choice={"class_": "function", "name": "look"}, extras={"a": 1.5})
ask.stream(input="Hello", region={"name": "here", "leaves": [{"size": 1, "branch": {"name": "b"}}]})

kept: list[ToolInput] = [{"class_": "search"}]
kept.append({"class_": "function", "name": "look"})
ask(input="Hello", tools=kept)
made: list[Tool] = [Function(class_="function", name="look")]
deep: CompoundInput = {"type": "or", "filters": [{"type": "and", "filters": []}]}
ask(input="Hello", filter=deep)

# A wrong value of the object that the tag names, a field of another one, an unknown tag, a field that is missing.
ask(input="Hello", tools=[{"class_": "search", "context_size": "huge"}])
# error: mypy[list-item] pyright[reportArgumentType]
ask(input="Hello", tools=[{"class_": "search", "command": "ls"}])
# error: mypy[list-item] pyright[reportArgumentType]
ask(input="Hello", tools=[{"class_": "serch"}])
# error: mypy[list-item] pyright[reportArgumentType]
ask(input="Hello", tools=[{"class_": "function"}])
# error: mypy[list-item] pyright[reportArgumentType]
ask(input="Hello", choice="sometimes")
# error: mypy[arg-type] pyright[reportArgumentType]
ask(input="Hello", choice={"class_": "shell"})
# error: mypy[arg-type] pyright[reportArgumentType]
ask(input="Hello", shape={"kind": "circle", "side": 1})
# error: mypy[arg-type] pyright[reportArgumentType]
ask(input="Hello", extras={"a": "b"})
# error: mypy[dict-item] pyright[reportArgumentType]
ask(input=[{"role": "robot", "content": "Hello"}])
# error: mypy[list-item] pyright[reportArgumentType]
ask(input=[{"role": "user", "content": [{"type": "text", "txt": "Hello"}]}])
# error: mypy[list-item] pyright[reportArgumentType]
ask(input="Hello", region={"name": "here", "leaves": [{"size": "1"}]})
# error: mypy[arg-type] pyright[reportArgumentType]
kept.append({"class_": "search", "filter": {"type": "eq", "key": "a", "value": None}})
# error: mypy[typeddict-item] pyright[reportArgumentType]
deep = {"type": "or", "filters": [{"type": "xor", "filters": []}]}
# error: mypy[list-item] pyright[reportAssignmentType]
Function(class_="functio", name="look")
# error: mypy[arg-type] pyright[reportArgumentType]
