"""Write down what is said, word by word while it is heard.

Set OPENAI_API_KEY, and lay a recording of yours beside this program.
"""

import wave
from pathlib import Path

from modelwire import OpenAI

RECORDING = Path("recording.wav")


def make_silence() -> None:
    """Make a recording of a second in which nobody speaks."""
    with wave.open(str(RECORDING), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes(bytes(2 * 16_000))


def main() -> None:
    """Print the words as they come."""
    if not RECORDING.exists():
        make_silence()
    with (
        OpenAI() as openai,
        openai.transcription.gpt_transcribe.stream(
            file=RECORDING, languages=["en", "de"], keywords=["modelwire"]
        ) as stream,
    ):
        for piece in stream.text:
            print(piece, end="", flush=True)
        print("\nused:", stream.result().usage)


if __name__ == "__main__":
    main()
