"""Talk with an open model, let it call a function, and see what that cost.

Set DEEPINFRA_API_KEY.
"""

from modelwire import DeepInfra


def get_weather(city: str) -> str:
    """Weather of a city.

    Args:
        city: Name of the city.
    """
    return f"Sunny in {city}"


def main() -> None:
    """Stream an answer, then run a tool."""
    with DeepInfra() as deepinfra:
        model = deepinfra.text.meta_llama_llama_3_3_70b_instruct
        with model.stream(
            messages=[{"role": "user", "content": "Write a vegetarian lasagna recipe."}],
            max_tokens=200,
            top_k=40,
            stream_options={"include_usage": True},
        ) as stream:
            for piece in stream.text:
                print(piece, end="", flush=True)
        print()
        print("ended:", stream.result().finish_reason, stream.result().usage)

        run = model.run_tools(
            [get_weather],
            messages=[{"role": "user", "content": "What is the weather like in Paris?"}],
        )
        print(run.text, "cost:", run.cost)


if __name__ == "__main__":
    main()
