"""Ask models of three makers, each in its own protocol, with one key.

Set AIHUBMIX_API_KEY.
"""

from modelwire import AIHubMix

QUESTION = "Explain quantum computing in simple terms."


def main() -> None:
    """Ask the same of all three, whole and as a stream."""
    with AIHubMix() as aihubmix:
        answers = [
            aihubmix.text.o4_mini(messages=[{"role": "user", "content": QUESTION}]),
            aihubmix.text.claude_3_7_sonnet_20250219(
                messages=[{"role": "user", "content": QUESTION}], max_tokens=1024
            ),
            aihubmix.text.gemini_2_5_flash(
                contents=[{"role": "user", "parts": [{"text": QUESTION}]}]
            ),
        ]
        for answer in answers:
            print(answer.model, "ended:", answer.finish_reason, answer.usage)

        with aihubmix.text.claude_3_7_sonnet_20250219.stream(
            messages=[{"role": "user", "content": QUESTION}], max_tokens=1024
        ) as stream:
            for piece in stream.text:
                print(piece, end="", flush=True)
        print()


if __name__ == "__main__":
    main()
