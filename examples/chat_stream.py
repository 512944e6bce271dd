"""Print an answer while the model writes it: first what it thinks, then what it says."""

from modelwire import CutOff, Runpod


def main() -> None:
    """Stream one answer."""
    with Runpod() as runpod:
        stream = runpod.text.qwen_qwen3_32b_awq.stream(
            messages=[{"role": "user", "content": "Tell me a story"}],
            reasoning_effort="low",
            max_tokens=500,
        )
        try:
            with stream:  # nothing is sent before this line
                for delta in stream.reasoning:
                    print(delta, end="", flush=True)
                print("\n---")
                for delta in stream.text:
                    print(delta, end="", flush=True)
        except CutOff as error:
            print("\nthe connection broke; so far:", error.partial.text)
            return
        answer = stream.result()
        print("\nended:", answer.finish_reason)


if __name__ == "__main__":
    main()
