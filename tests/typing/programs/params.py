"""Params objects: Pydantic classes whose constructor is typed, and `run`, whose result follows from them."""

from modelwire import AsyncRunpod, Runpod
from modelwire.runpod.objects.chat_message import ChatMessage
from modelwire.runpod.params.pruna_p_image_t2i import PrunaPImageT2IParams
from modelwire.runpod.params.pruna_p_video import PrunaPVideoParams
from modelwire.runpod.params.vllm_chat import VllmChatParams

runpod = Runpod()
Params = runpod.image.pruna_p_image_t2i.params
reveal_type(Params)
# revealed: type[PrunaPImageT2IParams]

wish = PrunaPImageT2IParams(prompt="A robot", aspect_ratio="custom", width=512, height=768)
reveal_type(wish.width)
# revealed: int
reveal_type(wish.prompt)
# revealed: str
reveal_type(runpod.run(wish))
# revealed: ImageResult
reveal_type(runpod.run(Params(prompt="A robot")))
# revealed: ImageResult
reveal_type(runpod.run(PrunaPVideoParams(prompt="Waves")))
# revealed: VideoResult
reveal_type(runpod.run("pruna/p-image-t2i", prompt="A robot", anything=1))
# revealed: Result
talk = VllmChatParams(
    model="qwen/qwen3-32b-awq", messages=[ChatMessage(role="user", content="Hello")]
)
reveal_type(runpod.run(talk))
# revealed: TextResult

PrunaPImageT2IParams(prompt="A robot", aspect_ratio="4:5")
# error: mypy[arg-type] pyright[reportArgumentType]
PrunaPImageT2IParams(seed=7)
# error: mypy[call-arg] pyright[reportCallIssue]
PrunaPImageT2IParams(prompt="A robot", sed=7)
# error: mypy[call-arg] pyright[reportCallIssue]
PrunaPImageT2IParams(prompt="A robot", width="512")
# error: mypy[arg-type] pyright[reportArgumentType]
Params(promt="A robot")
# error: mypy[call-arg] pyright[reportCallIssue]
VllmChatParams(messages=[])
# error: mypy[call-arg] pyright[reportCallIssue]
print(wish.widht)
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
runpod.run(wish, seed=7)
# error: mypy[call-overload] pyright[reportArgumentType]
runpod.run({"prompt": "A robot"})
# error: mypy[call-overload] pyright[reportCallIssue, reportArgumentType]
print(runpod.run(wish).text)
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]


async def main(later: AsyncRunpod) -> None:
    reveal_type(later.image.pruna_p_image_t2i.params)
    # revealed: type[PrunaPImageT2IParams]
    reveal_type(await later.run(wish))
    # revealed: AsyncImageResult
    reveal_type(await later.run(talk))
    # revealed: TextResult
    reveal_type(await later.run("pruna/p-image-t2i", prompt="A robot"))
    # revealed: Result
    later.run(wish)
    # error: mypy[unused-coroutine] pyright[reportUnusedCoroutine]
