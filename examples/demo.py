"""A tour in a minute, without a key and without a network: `make demo` runs it.

Fake vendors on 127.0.0.1 answer in the vendors' own protocols, with small real files.
"""

import sys
import tempfile
from pathlib import Path

from pydantic import BaseModel

from modelwire import (
    AIHubMix,
    DeepInfra,
    InvalidParams,
    JobStatus,
    OpenAI,
    PartialFailure,
    Runpod,
    Runware,
)
from modelwire_runtime.testing import FakeVendor, TaskPlan

BOLD, DIM, OFF = ("\033[1m", "\033[2m", "\033[0m") if sys.stdout.isatty() else ("", "", "")


class Recipe(BaseModel):
    """The shape of an answer."""

    name: str
    ingredients: list[str]


def get_weather(city: str) -> str:
    """Weather of a city."""
    return f"Sunny in {city}"


def step(title: str, code: str) -> None:
    """Announce what comes next."""
    print(f"\n{BOLD}{title}{OFF}\n{DIM}  {code}{OFF}")


def show(status: JobStatus) -> None:
    """Print how a job stands."""
    print("  " + " ".join([status.state, str(status.progress or "")]).strip())


def picture(runpod: Runpod, folder: Path) -> None:
    """Make a picture and save it."""
    step("A picture", 'runpod.image.pruna_p_image_t2i(prompt="A robot at dawn").save("robot.png")')
    image = runpod.image.pruna_p_image_t2i(prompt="A robot at dawn", aspect_ratio="16:9")
    path = image.save(folder / "robot.png")
    print(f"  {path.name}: {path.stat().st_size} bytes, {image.media_type}, cost ${image.cost}")


def video(runpod: Runpod, folder: Path) -> None:
    """Make a video and watch its progress."""
    step("A video, with its progress", 'runpod.video.pruna_p_video(prompt="Waves", duration=2)')
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


def socket_picture(runware: Runware, folder: Path) -> None:
    """Make a picture; the task and its result travel over a WebSocket."""
    step("A picture over a WebSocket", "runware.image.bfl_flux_2_dev(positive_prompt=..., ...)")
    image = runware.image.bfl_flux_2_dev(
        positive_prompt="A robot at dawn", width=1024, height=1024, include_cost=True
    )
    path = image.save(folder / f"dawn.{image.extension}")
    print(f"  {path.name}: {path.stat().st_size} bytes, cost ${image.cost}")


def answer(runware: Runware) -> None:
    """Stream an answer, and see what it used."""
    step("A text, word by word", "runware.text.google_gemini_3_5_flash.stream(messages=[...])")
    print("  ", end="")
    with runware.text.google_gemini_3_5_flash.stream(
        messages=[{"role": "user", "content": "Tell me a story"}], include_usage=True
    ) as stream:
        for delta in stream.text:
            print(delta, end="", flush=True)
    usage = stream.result().usage
    print(f"\n  ended: {stream.result().finish_reason}, tokens: {usage and usage.total_tokens}")


def partial(runware: Runware, fake: FakeVendor) -> None:
    """Ask for three pictures of which one fails; the other two were paid for and are kept."""
    step("Three pictures, of which one fails", "runware.image.sdxl(model=..., number_results=3)")
    fake.plan(TaskPlan(failures={1: "contentViolation"}))
    try:
        runware.image.sdxl(
            model="civitai:133005@782002",
            positive_prompt="A robot at dawn",
            width=1024,
            height=1024,
            number_results=3,
        )
    except PartialFailure as error:
        print(f"  {error}\n  kept: {len(error.results)} pictures")


def nested_mistake(runware: Runware, fake: FakeVendor) -> None:
    """Make a wrong call on purpose, within an object too; nothing is sent."""
    step("A mistake, however deep", 'width=100, height=100, lora=[{"weight": 1}]')
    sent = len(fake.tasks)
    try:
        runware.run(
            "bfl-flux-2-dev", positivePrompt="Fog", width=100, height=100, lora=[{"weight": 1}]
        )
    except InvalidParams as error:
        print("  " + str(error).replace("\n", "\n  "))
    print(f"  tasks sent: {len(fake.tasks) - sent}")


def shape(openai: OpenAI) -> None:
    """Ask for an answer of a shape."""
    step("An answer of a shape", 'openai.text.gpt_5_4.parse(Recipe, input="A recipe of Lasagna")')
    recipe = openai.text.gpt_5_4.parse(Recipe, input="Generate a recipe of Lasagna.").parsed
    print(f"  {recipe!r}")


def tools(openai: OpenAI) -> None:
    """Let a model call a function."""
    step("A function that a model calls", "openai.text.gpt_5_4.run_tools([get_weather], input=...)")
    run = openai.text.gpt_5_4.run_tools([get_weather], input="What is the weather in Paris?")
    for answer in run.steps[0].answers:
        print(f"  {answer.call.name}({answer.call.arguments}) -> {answer.content}")
    print(f"  {run.text}")


def vectors(deepinfra: DeepInfra) -> None:
    """Turn texts into vectors, however many."""
    step("Vectors of 3000 texts", "deepinfra.embedding.baai_bge_m3.embed_many(texts)")
    texts = [f"text {number}" for number in range(3000)]
    many = deepinfra.embedding.baai_bge_m3.embed_many(texts, dimensions=64)
    print(f"  {len(many)} vectors of {many.dimensions} numbers")


def edit(deepinfra: DeepInfra, folder: Path) -> None:
    """Make a picture, and another one of it."""
    step("A picture of a picture", "deepinfra.image.qwen_qwen_image_edit(prompt=..., image=city)")
    city = deepinfra.image.stabilityai_sd3_5(prompt="A city at sunset")
    forest = deepinfra.image.qwen_qwen_image_edit(prompt="Turn it into a forest", image=city)
    path = forest.save(folder / f"forest.{forest.extension}")
    print(f"  {path.name}: {path.stat().st_size} bytes; the city cost ${city.cost}")


def protocols(aihubmix: AIHubMix) -> None:
    """Stream from models of two makers, each in its maker's own protocol, with one key."""
    step("Two more protocols, one key", "aihubmix.text.claude_3_7_sonnet_20250219.stream(...)")
    question = "Why do robots dream?"
    with aihubmix.text.claude_3_7_sonnet_20250219.stream(
        messages=[{"role": "user", "content": question}], max_tokens=200
    ) as claude:
        print("  claude:", "".join(claude.text))
    with aihubmix.text.gemini_2_5_flash.stream(
        contents=[{"role": "user", "parts": [{"text": question}]}]
    ) as gemini:
        print("  gemini:", "".join(gemini.text))


def tour_runpod(folder: Path) -> None:
    """Show calls of Runpod's models."""
    with FakeVendor("runpod") as fake:
        print(f"A fake Runpod is at {fake.base_url}; nothing is billed.")
        with Runpod(api_key=fake.api_key, base_url=fake.base_url) as runpod:
            picture(runpod, folder)
            video(runpod, folder)
            speech(runpod, folder)
            chat(runpod)
            mistake(runpod, fake)


def tour_runware(folder: Path) -> None:
    """Show calls of Runware's models."""
    with FakeVendor("runware") as fake:
        print(f"\nA fake Runware is at {fake.base_url} and {fake.socket_url}.")
        with Runware(
            api_key=fake.api_key,
            base_url=fake.base_url,
            socket_url=fake.socket_url,
            bases=fake.bases,
        ) as runware:
            socket_picture(runware, folder)
            answer(runware)
            partial(runware, fake)
            nested_mistake(runware, fake)


def tour_openai() -> None:
    """Show calls of OpenAI's models."""
    with FakeVendor("openai") as fake:
        print(f"\nA fake OpenAI is at {fake.base_url}.")
        with OpenAI(api_key=fake.api_key, base_url=fake.base_url) as openai:
            shape(openai)
            tools(openai)


def tour_deepinfra(folder: Path) -> None:
    """Show calls of DeepInfra's models."""
    with FakeVendor("deepinfra") as fake:
        print(f"\nA fake DeepInfra is at {fake.base_url}.")
        with DeepInfra(api_key=fake.api_key, base_url=fake.base_url) as deepinfra:
            vectors(deepinfra)
            edit(deepinfra, folder)


def tour_aihubmix() -> None:
    """Show calls of AIHubMix's models."""
    with FakeVendor("aihubmix") as fake:
        print(f"\nA fake AIHubMix is at {fake.base_url}.")
        with AIHubMix(api_key=fake.api_key, base_url=fake.base_url) as aihubmix:
            protocols(aihubmix)


def main() -> None:
    """Run the tour."""
    folder = Path(tempfile.mkdtemp(prefix="modelwire-demo-"))
    tour_runpod(folder)
    tour_runware(folder)
    tour_openai()
    tour_deepinfra(folder)
    tour_aihubmix()
    print(f"\nThe files are in {folder}. Next: README.md, examples/, `modelwire models`.")


if __name__ == "__main__":
    main()
