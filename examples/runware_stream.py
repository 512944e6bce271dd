"""Print an answer while the model writes it, and stop when it is long enough."""

from modelwire import Runware

ENOUGH = 120


def main() -> None:
    """Stream a whole answer, then leave another one early."""
    with Runware() as runware:
        model = runware.text.google_gemma_4_31b
        with model.stream(
            messages=[{"role": "user", "content": "Explain gravity"}],
            include_usage=True,
            include_cost=True,
        ) as stream:
            for word in stream.text:
                print(word, end="", flush=True)
            answer = stream.result()
        print("\nended:", answer.finish_reason, answer.usage, answer.cost)

        said = ""
        with model.stream(messages=[{"role": "user", "content": "Tell me a long story"}]) as stream:
            for word in stream.text:
                said += word
                if len(said) > ENOUGH:
                    break  # leaving the block closes the connection
        print(said, "...")


if __name__ == "__main__":
    main()
