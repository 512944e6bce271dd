"""Draw a picture, watch it grow, and change a part of it.

Set OPENAI_API_KEY.
"""

from pathlib import Path

from modelwire import OpenAI

MASK = Path("mask.png")
"""A PNG as large as the picture; where it is clear, the picture is to change."""


def main() -> None:
    """Draw a lounge, put a flamingo into it, and make both into one picture."""
    with OpenAI() as openai:
        with openai.image.gpt_image_2.stream(
            prompt="A sunlit lounge with a pool", size="1536x1024", partial_images=2
        ) as stream:
            for draft in stream.partials:
                print("draft:", len(draft.bytes()), "bytes")
        lounge = stream.result()
        print("saved", lounge.save("lounge.png"), lounge.usage)

        edit = openai.image.gpt_image_2_edit
        mask = MASK if MASK.exists() else lounge
        pool = edit(prompt="A flamingo in the pool", image=lounge, mask=mask)
        print("saved", pool.save("flamingo.png"))

        both = edit(prompt="Both pictures as a poster, side by side", image=[lounge, pool])
        print("saved", both.save("poster.png"), both.size)


if __name__ == "__main__":
    main()
