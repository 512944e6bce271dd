"""Speak a text, and write down what was said.

Set AIHUBMIX_API_KEY.
"""

from modelwire import AIHubMix


def main() -> None:
    """Make a recording and transcribe it with the times of its words."""
    with AIHubMix() as aihubmix:
        speech = aihubmix.speech.tts_1(
            input="Hello, this is a test for speech synthesis.",
            voice="alloy",
            response_format="wav",
        )
        print("saved", speech.save("hello.wav"))

        heard = aihubmix.transcription.whisper_1(
            file=speech, response_format="verbose_json", timestamp_granularities=["word"]
        )
        print("heard:", heard.text)
        for word in heard.words[:3]:
            print(word.start, "s:", word.text)


if __name__ == "__main__":
    main()
