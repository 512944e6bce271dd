"""`run`, `submit` and `stream` of a client: what a params object gives follows from its class."""

from modelwire import AsyncRunware, Runpod, Runware
from modelwire.runpod.objects.chat_message import ChatMessage
from modelwire.runpod.params.pruna_p_video import PrunaPVideoParams
from modelwire.runpod.params.vllm_chat import VllmChatParams
from modelwire.runware.objects.plain_message import PlainMessage
from modelwire.runware.params.any_text import AnyTextParams
from modelwire.runware.params.bfl_flux_2_dev import BflFlux2DevParams
from modelwire.runware.params.sdxl import SdxlParams

runpod = Runpod()
runware = Runware()
picture = BflFlux2DevParams(positive_prompt="fog", width=512, height=512)
other = SdxlParams(model="civitai:1@2", positive_prompt="fog", width=512, height=512)
film = PrunaPVideoParams(prompt="Waves")
talk = AnyTextParams(model="x:1@1", messages=[PlainMessage(role="user", content="Hello")])
chat = VllmChatParams(model="x", messages=[ChatMessage(role="user", content="Hello")])

# Params objects.
reveal_type(runware.run(picture))
# revealed: ImageResult
reveal_type(runware.submit(picture))
# revealed: Job[ImageResult]
reveal_type(runware.submit(other).wait())
# revealed: ImageResult
reveal_type(runpod.submit(film))
# revealed: Job[VideoResult]
reveal_type(runpod.submit(film).result)
# revealed: VideoResult | None
reveal_type(runware.submit(talk))
# revealed: Job[TextResult]
reveal_type(runware.stream(talk))
# revealed: TextStream
reveal_type(runpod.stream(chat).result())
# revealed: TextResult

# An id that is data.
reveal_type(runware.submit("runware:400@1", positivePrompt="fog"))
# revealed: Job[Result]
reveal_type(runware.submit("who:1@1", like="sdxl", positivePrompt="fog").wait())
# revealed: Result
reveal_type(runware.submit("who:1@1", task_type="imageInference", positivePrompt="fog").token)
# revealed: str
reveal_type(runware.stream("who:1@1", task_type="textInference", messages=[]))
# revealed: TextStream

# A params object is the whole call.
runware.submit(picture, seed=7)
# error: mypy[call-overload] pyright[reportArgumentType]
runware.stream(talk, like="text")
# error: mypy[call-overload] pyright[reportArgumentType]
runware.submit({"positivePrompt": "fog"})
# error: mypy[call-overload] pyright[reportCallIssue, reportArgumentType]
runware.submit(BflFlux2DevParams)
# error: mypy[call-overload] pyright[reportCallIssue, reportArgumentType]
runware.submit("who:1@1", like=1)
# error: mypy[call-overload] pyright[reportArgumentType]

# Pictures are not streamed, and a job is not its result.
runware.stream(picture)
# error: mypy[arg-type] pyright[reportCallIssue, reportArgumentType]
runpod.stream(film)
# error: mypy[arg-type] pyright[reportCallIssue, reportArgumentType]
print(runware.submit(picture).url)
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
print(runware.submit(talk).wait().url)
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]


async def main(later: AsyncRunware) -> None:
    reveal_type(await later.submit(picture))
    # revealed: AsyncJob[AsyncImageResult]
    reveal_type(await (await later.submit(picture)).wait())
    # revealed: AsyncImageResult
    reveal_type(await later.submit("runware:400@1", positivePrompt="fog"))
    # revealed: AsyncJob[Result]
    reveal_type(later.stream(talk))
    # revealed: AsyncTextStream
    reveal_type(await later.stream("google:gemma@4-31b", messages=[]).result())
    # revealed: TextResult
    later.submit(picture)
    # error: mypy[unused-coroutine] pyright[reportUnusedCoroutine]
    later.stream(picture)
    # error: mypy[arg-type] pyright[reportCallIssue, reportArgumentType]
