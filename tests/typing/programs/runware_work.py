"""Runware's batches, callbacks, jobs, params objects and streams: what each gives and takes."""

from modelwire import AsyncRunware, Runware
from modelwire.runware.objects.open_lora_weight import OpenLoraWeight
from modelwire.runware.objects.one_image_inputs import OneImageInputs
from modelwire.runware.objects.plain_message import PlainMessage
from modelwire.runware.params.any_text import AnyTextParams
from modelwire.runware.params.bfl_flux_2_dev import BflFlux2DevParams
from modelwire.runware.params.model_search import ModelSearchParams
from modelwire.runware.params.upscale_image import UpscaleImageParams
from modelwire_runtime.jobs import JobStatus
from modelwire_runtime.outcomes import Outcome, Success
from modelwire_runtime.results import ImageResult
from modelwire_runtime.streams.text import TextDelta

runware = Runware()
weight = OpenLoraWeight(model="civitai:1@2", weight=0.5)
picture = BflFlux2DevParams(positive_prompt="fog", width=512, height=512, lora=[weight])
talk = AnyTextParams(model="x:1@1", messages=[PlainMessage(role="user", content="Hi")])
search = ModelSearchParams(search="flux")
larger = UpscaleImageParams(model="runware:504@1", inputs=OneImageInputs(image=b"\x89PNG"))

# Params objects: the result follows from the class.
reveal_type(runware.run(picture))
# revealed: ImageResult
reveal_type(runware.run(larger))
# revealed: ImageResult
reveal_type(runware.run(talk))
# revealed: TextResult
reveal_type(runware.run(search).data.results)
# revealed: tuple[FoundModel, ...]
reveal_type(runware.image.bfl_flux_2_dev.params)
# revealed: type[BflFlux2DevParams]
reveal_type(runware.run("bfl-flux-2-dev", positivePrompt="fog"))
# revealed: Result
BflFlux2DevParams(positive_prompt="fog", width=512)
# error: mypy[call-arg] pyright[reportCallIssue]
BflFlux2DevParams(positive_prompt="fog", width=512, height=512, acceleration="highest")
# error: mypy[arg-type] pyright[reportArgumentType]
BflFlux2DevParams(positive_promt="fog", width=512, height=512)
# error: mypy[call-arg] pyright[reportCallIssue]
OpenLoraWeight(weight=1)
# error: mypy[call-arg] pyright[reportCallIssue]
runware.run(picture, seed=7)
# error: mypy[call-overload] pyright[reportArgumentType]
print(runware.run(talk).url)
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]

# Batches.
reveal_type(runware.run_batch([picture, picture]))
# revealed: list[Success[ImageResult] | Failure]
for outcome in runware.run_batch([picture]):
    if isinstance(outcome, Success):
        reveal_type(outcome.result.url)
        # revealed: str
    else:
        reveal_type(outcome)
        # revealed: Failure
runware.run_batch([picture, larger, ("runware:400@1", {"positivePrompt": "fog"})])
runware.run_batch([7])
# error: mypy[arg-type] pyright[reportCallIssue, reportArgumentType]


# Callbacks.
def told(outcome: Outcome[ImageResult]) -> None:
    print(outcome.index)


def moved(status: JobStatus) -> None:
    reveal_type(status.progress)
    # revealed: Any


patient = runware.image.bfl_flux_2_dev.with_options(on_result=told, on_progress=moved, timeout=60)
reveal_type(patient)
# revealed: BflFlux2Dev
runware.image.bfl_flux_2_dev.with_options(on_result=7)
# error: mypy[arg-type] pyright[reportArgumentType]
runware.image.bfl_flux_2_dev.with_options(on_results=told)
# error: mypy[call-arg] pyright[reportCallIssue]
patient(positive_prompt="fog", width=512)
# error: mypy[call-arg] pyright[reportCallIssue]

# Jobs.
job = runware.image.bfl_flux_2_dev.submit(positive_prompt="fog", width=512, height=512)
reveal_type(job)
# revealed: Job[ImageResult]
reveal_type(job.wait().url)
# revealed: str
reveal_type(runware.image.sdxl.job("1").status())
# revealed: JobStatus
runware.image.bfl_flux_2_dev.submit(positive_prompt="fog", width=512)
# error: mypy[call-arg] pyright[reportCallIssue]
runware.image.bfl_flux_2_dev.submit(positive_prompt="fog", width=512, height=512, seed="7")
# error: mypy[arg-type] pyright[reportArgumentType]
runware.model_search.submit(search="flux")
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
print(job.url)
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]

# Streams.
with runware.text.google_gemma_4_31b.stream(messages=[{"role": "user", "content": "Hi"}]) as stream:
    for event in stream:
        if isinstance(event, TextDelta):
            reveal_type(event.text)
            # revealed: str
    reveal_type(stream.result())
    # revealed: TextResult
runware.text.google_gemma_4_31b.stream(mesages=[])
# error: mypy[call-arg] pyright[reportCallIssue]
runware.text.google_gemma_4_31b.stream(messages=[{"role": "user", "contents": "Hi"}])
# error: mypy[list-item] pyright[reportArgumentType]
runware.image.bfl_flux_2_dev.stream(positive_prompt="fog")
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]


async def main(later: AsyncRunware) -> None:
    reveal_type(await later.run(picture))
    # revealed: AsyncImageResult
    reveal_type((await later.run(search)).data.results)
    # revealed: tuple[FoundModel, ...]
    reveal_type(await later.run_batch([picture]))
    # revealed: list[Success[AsyncImageResult] | Failure]
    job = await later.image.bfl_flux_2_dev.submit(positive_prompt="fog", width=512, height=512)
    reveal_type(job)
    # revealed: AsyncJob[AsyncImageResult]
    reveal_type(await job.wait())
    # revealed: AsyncImageResult
    async with later.text.google_gemma_4_31b.stream(messages=[]) as stream:
        reveal_type(await stream.result())
        # revealed: TextResult
    later.run(picture)
    # error: mypy[unused-coroutine] pyright[reportUnusedCoroutine]
    await later.image.bfl_flux_2_dev.submit(positive_prompt="fog")
    # error: mypy[call-arg] pyright[reportCallIssue]
