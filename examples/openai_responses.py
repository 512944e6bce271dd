"""Watch a model think and write, then go on with what the service remembers.

Set OPENAI_API_KEY.
"""

from modelwire import OpenAI


def main() -> None:
    """Stream an answer with a summary of its reasoning, and ask for more."""
    with OpenAI() as openai:
        model = openai.text.gpt_5_4
        with model.stream(
            input="Tell me about the Mission burrito debate in San Francisco.",
            reasoning={"effort": "low", "summary": "auto"},
        ) as stream:
            print("thought: ", end="")
            for piece in stream.reasoning:
                print(piece, end="", flush=True)
            print()
            for piece in stream.text:
                print(piece, end="", flush=True)
        first = stream.result()
        print("\nended:", first.finish_reason, first.usage)

        second = model(input="And with rice?", previous_response_id=first.response_id)
        print(second.text)


if __name__ == "__main__":
    main()
