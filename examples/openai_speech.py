"""Speak a text, and write the sound down while it comes.

Set OPENAI_API_KEY.
"""

import warnings
from pathlib import Path

from modelwire import OpenAI

# The service has given each of its speech models the day on which it ends; they say so when they are touched.
warnings.filterwarnings("ignore", message="gpt-4o-mini-tts: deprecated")


def main() -> None:
    """Stream speech into a file."""
    with (
        OpenAI() as openai,
        openai.speech.gpt_4o_mini_tts.stream(
            input="The museum opens at nine.",
            voice="coral",
            instructions="Speak in a slow and steady tone.",
            response_format="wav",
        ) as stream,
        Path("museum.wav").open("wb") as file,
    ):
        for chunk in stream.chunks:
            file.write(chunk)
    print("saved museum.wav", stream.result().media_type)


if __name__ == "__main__":
    main()
