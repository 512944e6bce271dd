"""A tour in a minute, without a key and without a network: `make demo` runs it.

A fake vendor on 127.0.0.1 answers in Runpod's protocol with small real files.
"""

import sys
import tempfile
from pathlib import Path

from modelwire import InvalidParams, JobStatus, Runpod
from modelwire_runtime.testing import FakeVendor

BOLD, DIM, OFF = ("\033[1m", "\033[2m", "\033[0m") if sys.stdout.isatty() else ("", "", "")


def step(title: str, code: str) -> None:
    """Announce what comes next."""
    print(f"\n{BOLD}{title}{OFF}\n{DIM}  {code}{OFF}")


def picture(runpod: Runpod, folder: Path) -> None:
    """Make a picture and save it."""
    step("A picture", 'runpod.image.pruna_p_image_t2i(prompt="A robot at dawn").save("robot.png")')
    image = runpod.image.pruna_p_image_t2i(prompt="A robot at dawn", aspect_ratio="16:9")
    path = image.save(folder / "robot.png")
    print(f"  {path.name}: {path.stat().st_size} bytes, {image.media_type}, cost ${image.cost}")


def video(runpod: Runpod, folder: Path) -> None:
    """Make a video and watch its progress."""
    step("A video, with its progress", 'runpod.video.pruna_p_video(prompt="Waves", duration=2)')

    def show(status: JobStatus) -> None:
        print("  " + " ".join([status.state, str(status.progress or "")]).strip())

    handle = runpod.video.pruna_p_video.with_options(on_progress=show, poll_interval=0.1)
    path = handle(prompt="Waves at night", duration=2).save(folder / "waves.mp4")
    print(f"  {path.name}: {path.stat().st_size} bytes")


def speech(runpod: Runpod, folder: Path) -> None:
    """Say something."""
    step("Speech", 'runpod.speech.resembleai_chatterbox_turbo(prompt="Hello", voice="lucy")')
    sound = runpod.speech.resembleai_chatterbox_turbo(prompt="Hello, world.", voice="lucy")
    path = sound.save(folder / "hello.wav")
    print(f"  {path.name}: {path.stat().st_size} bytes")


def chat(runpod: Runpod) -> None:
    """Stream an answer."""
    step("A chat, word by word", "runpod.text.qwen_qwen3_32b_awq.stream(messages=[...])")
    print("  ", end="")
    with runpod.text.qwen_qwen3_32b_awq.stream(
        messages=[{"role": "user", "content": "Tell me a story"}]
    ) as stream:
        for delta in stream.text:
            print(delta, end="", flush=True)
    print()


def mistake(runpod: Runpod, fake: FakeVendor) -> None:
    """Make a wrong call on purpose; nothing is sent."""
    step("A mistake, found before it costs anything", "width=500, and no height")
    sent = len(fake.requests)
    try:
        runpod.image.pruna_p_image_t2i(prompt="A robot", aspect_ratio="custom", width=500)
    except InvalidParams as error:
        print("  " + str(error).replace("\n", "\n  "))
    print(f"  requests sent: {len(fake.requests) - sent}")


def main() -> None:
    """Run the tour."""
    folder = Path(tempfile.mkdtemp(prefix="modelwire-demo-"))
    with FakeVendor("runpod") as fake:
        print(f"A fake Runpod is at {fake.base_url}; nothing is billed.")
        with Runpod(api_key=fake.api_key, base_url=fake.base_url) as runpod:
            picture(runpod, folder)
            video(runpod, folder)
            speech(runpod, folder)
            chat(runpod)
            mistake(runpod, fake)
    print(f"\nThe files are in {folder}. Next: README.md, examples/, `modelwire models`.")


if __name__ == "__main__":
    main()
