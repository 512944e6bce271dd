"""Take several turns over one WebSocket, and keep nothing at the service.

Set OPENAI_API_KEY.
"""

from modelwire import OpenAI


def main() -> None:
    """Warm a connection up, and talk over it."""
    with OpenAI() as openai, openai.session() as session:
        model = session.text.gpt_5_4
        # Prepares the vendor's state; there is no answer yet.
        warm = model.with_options(extra={"generate": False})(
            input=[{"role": "developer", "content": "Answer in one sentence."}]
        )
        last = warm.response_id
        for question in ("What is a fjord?", "Where are most of them?", "And the deepest?"):
            with model.stream(input=question, previous_response_id=last, store=False) as stream:
                for piece in stream.text:
                    print(piece, end="", flush=True)
            print()
            last = stream.result().response_id


if __name__ == "__main__":
    main()
