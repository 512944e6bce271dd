"""Let a model call functions, see each step, and decide about the calls that cost something."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field

from modelwire import OpenAI, Tools, ToolStep, tool


def get_weather(
    city: str, unit: Annotated[Literal["celsius", "fahrenheit"], Field(description="Of heat.")]
) -> str:
    """Current weather of a city.

    Args:
        city: Name of the city.
        unit: How heat is told.
    """
    return f"Sunny in {city}, {24 if unit == 'celsius' else 75} degrees {unit}"


@tool(needs_approval=True)
def book_hotel(city: str, nights: int = 1) -> dict[str, Any]:
    """Book a hotel room in a city for a weekend."""
    return {"booked": city, "nights": nights}


class Advice(BaseModel):
    """What the traveller is told."""

    city: str
    go: bool


def show(step: ToolStep) -> None:
    """Print what happened in a step."""
    for answer in step.answers:
        print(f"step {step.index}: {answer.call.name} {answer.call.arguments} -> {answer.content}")


def main() -> None:
    """Ask a question that needs the weather, and one that would cost money."""
    with OpenAI() as openai:
        model = openai.text.gpt_5_4
        weather = Tools([get_weather], answer=Advice, on_step=show, max_steps=4)
        run = model.run_tools(weather, input="Is the weather good in Lisbon?")
        print("advice:", run.parsed, "after", len(run.steps), "steps")

        careful = Tools([book_hotel], approve=lambda _: "ask me again tomorrow", on_step=show)
        print(model.run_tools(careful, input="Book a hotel for the weekend in Porto.").text)


if __name__ == "__main__":
    main()
