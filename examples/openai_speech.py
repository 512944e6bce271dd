"""Speak a text in a voice and a tone.

Set OPENAI_API_KEY.
"""

from modelwire import OpenAI, SpeechResult


def main() -> None:
    """Say the same in two tones, and print what the service plans with the model."""
    with OpenAI() as openai:
        for tone in ("cheerful", "calm"):
            speech = openai.run(
                "gpt-4o-mini-tts",
                input="The museum opens at nine.",
                voice="coral",
                instructions=f"Speak in a {tone} tone.",
                response_format="wav",
            )
            assert isinstance(speech, SpeechResult)
            print("saved", speech.save(f"{tone}.wav"), speech.media_type)
        print("about the model:", *speech.warnings)


if __name__ == "__main__":
    main()
