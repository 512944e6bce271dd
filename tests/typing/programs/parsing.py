"""Answers of a shape: the keywords of a call stay checked, and the value has the shape's type."""

from dataclasses import dataclass
from enum import Enum
from typing import Literal, TypedDict

from pydantic import BaseModel

from modelwire import AsyncRunpod, Runpod, answer

runpod = Runpod()
talk = runpod.text.qwen_qwen3_32b_awq


class Recipe(BaseModel):
    """A Pydantic class."""

    name: str


class Note(TypedDict):
    """A typed dictionary."""

    text: str


@dataclass
class Point:
    """A dataclass."""

    x: int


class Colour(Enum):
    """An enum."""

    RED = "red"


made = talk.parse(Recipe, messages=[{"role": "user", "content": "Lasagna"}], max_tokens=50)
reveal_type(made.parsed)
# revealed: Recipe
reveal_type(made.text)
# revealed: str
reveal_type(talk.parse(Note, messages=[]).parsed["text"])
# revealed: str
reveal_type(talk.parse(Point, messages=[]).parsed)
# revealed: Point
reveal_type(talk.parse(Colour, messages=[]).parsed)
# revealed: Colour
reveal_type(talk.parse(list[Recipe], messages=[]).parsed)
# revealed: list[Recipe]
reveal_type(talk.parse({"type": "object"}, messages=[]).parsed)
# revealed: Any
reveal_type(talk.parse(answer(Recipe, name="lasagna", strict=False), messages=[]).parsed)
# revealed: Recipe
reveal_type(talk.parse(answer(Literal["yes"]), messages=[]).parsed)
# revealed: Literal['yes']
reveal_type(talk.parse(answer({"type": "object"}), messages=[]).parsed)
# revealed: Any

talk.parse(Recipe)
# error: mypy[call-arg] pyright[reportCallIssue]
talk.parse(Recipe, mesages=[])
# error: mypy[call-arg] pyright[reportCallIssue]
talk.parse(Recipe, messages=[], max_tokens="50")
# error: mypy[arg-type] pyright[reportArgumentType]
talk.parse(Recipe, messages=[], tool_choice="never")
# error: mypy[arg-type] pyright[reportArgumentType]
talk.parse(Recipe, messages=[], stream=True)
# error: mypy[call-arg] pyright[reportCallIssue]
talk.parse(3, messages=[])
# error: mypy[arg-type] pyright[reportArgumentType]
talk.parse(Recipe, [])
# error: mypy[call-arg] pyright[reportCallIssue]
answer(Recipe, strict="no")
# error: mypy[call-overload] pyright[reportCallIssue, reportArgumentType]
print(made.parsed.nmae)
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]

with talk.stream_parse(Recipe, messages=[], temperature=0) as stream:
    for part in stream.partials:
        reveal_type(part)
        # revealed: Any
    reveal_type(stream.result().parsed)
    # revealed: Recipe
for recipe in talk.stream_parse(list[Recipe], messages=[]).elements:
    reveal_type(recipe)
    # revealed: Recipe
talk.stream_parse(Recipe, messages=[], temprature=0)
# error: mypy[call-arg] pyright[reportCallIssue]
talk.stream_parse(Recipe, messages=[]).elements
# error: mypy[misc] pyright[reportAttributeAccessIssue]

reveal_type(runpod.parse("openai/gpt-oss-120b", Recipe, messages=[]).parsed)
# revealed: Recipe


async def main(later: AsyncRunpod) -> None:
    """The same on an async client."""
    model = later.text.qwen_qwen3_32b_awq
    reveal_type((await model.parse(Recipe, messages=[])).parsed)
    # revealed: Recipe
    await model.parse(Recipe, messages=[], max_tokens="50")
    # error: mypy[arg-type] pyright[reportArgumentType]
    async with model.stream_parse(list[Recipe], messages=[]) as told:
        async for element in told.elements:
            reveal_type(element)
            # revealed: Recipe
        reveal_type((await told.result()).parsed)
        # revealed: list[Recipe]
