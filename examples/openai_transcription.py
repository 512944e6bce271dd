"""Write down what is said: at once, and with the times of the words.

Set OPENAI_API_KEY.
"""

import warnings

from modelwire import OpenAI

# Times of words are what an older model has, which says so when it is touched.
warnings.filterwarnings("ignore", message="whisper-1: deprecated")


def main() -> None:
    """Make a recording, and hear it in two ways."""
    with OpenAI() as openai:
        # By its id, a model on its way out is a warning of the result alone.
        recording = openai.run("gpt-4o-mini-tts", input="The museum opens at nine.", voice="alloy")

        with openai.transcription.gpt_transcribe.stream(file=recording) as stream:
            for piece in stream.text:
                print(piece, end="", flush=True)
        print()

        timed = openai.transcription.whisper_1(
            file=recording, response_format="verbose_json", timestamp_granularities=["word"]
        )
        for word in timed.words[:3]:
            print(word.start, "s:", word.text)


if __name__ == "__main__":
    main()
