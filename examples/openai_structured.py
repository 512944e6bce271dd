"""Ask for answers of a shape: an object, a list that is read while it is written, and a choice."""

from enum import Enum

from pydantic import BaseModel, Field

from modelwire import AnswerCutOff, AnswerError, OpenAI


class Ingredient(BaseModel):
    """One thing to buy."""

    name: str
    amount: str | None = None


class Recipe(BaseModel):
    """What we want to have."""

    name: str
    ingredients: list[Ingredient]
    minutes: int = Field(default=30, ge=1, description="How long it takes.")


class Taste(Enum):
    """What a dish may taste of."""

    SWEET = "sweet"
    SALTY = "salty"


def main() -> None:
    """Ask for a recipe, for several while they are written, and for a taste."""
    with OpenAI() as openai:
        model = openai.text.gpt_5_4
        try:
            made = model.parse(Recipe, input="Generate a recipe of Lasagna.")
        except AnswerCutOff as error:
            print("too long; so far:", error.text)
            return
        except AnswerError as error:
            print("no recipe:", error)
            return
        recipe = made.parsed
        print(recipe.name, "needs", len(recipe.ingredients), "ingredients:", made.usage)

        with model.stream_parse(list[Recipe], input="Three recipes, please.") as stream:
            for place, each in enumerate(stream.elements, 1):
                print(place, each.name, each.minutes)

        print(model.parse(Taste, input="What does Lasagna taste of?").parsed)


if __name__ == "__main__":
    main()
