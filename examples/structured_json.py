"""Ask for JSON of a shape and read it into a class of one's own.

These models promise no JSON, so the shape stands in the prompt and the answer is checked.
"""

from pydantic import BaseModel, ValidationError

from modelwire import Runpod

SHAPE = "Return ONLY valid JSON matching { name: string; ingredients: string[]; steps: string[] }"


class Recipe(BaseModel):
    """What we want to have."""

    name: str
    ingredients: list[str]
    steps: list[str]


def main() -> None:
    """Ask for a recipe."""
    with Runpod() as runpod:
        answer = runpod.text.qwen_qwen3_32b_awq(
            messages=[
                {"role": "system", "content": SHAPE},
                {"role": "user", "content": "Generate a lasagna recipe."},
            ],
            temperature=0,
            max_tokens=800,
        )
    try:
        recipe = Recipe.model_validate_json(answer.text)
    except ValidationError as error:
        print("not a recipe:", error)
        return
    print(recipe.name, "needs", len(recipe.ingredients), "ingredients")


if __name__ == "__main__":
    main()
