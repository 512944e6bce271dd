"""Speak in a voice of the vendor's, then in a voice that is cloned from a recording."""

from modelwire import Runpod

RECORDING = "https://example.com/my-voice.wav"


def main() -> None:
    """Say the same in two voices."""
    with Runpod() as runpod:
        chatterbox = runpod.speech.resembleai_chatterbox_turbo
        lucy = chatterbox(prompt="[sigh] Monday again.", voice="lucy")
        print("saved", lucy.save("lucy.wav"))
        # The recording is fetched by the vendor, so it must be a public URL.
        cloned = chatterbox(prompt="[laugh] At last!", voice_url=RECORDING, format="flac")
        print("saved", cloned.save("cloned.flac"))


if __name__ == "__main__":
    main()
