"""Streams: the keywords of a call, typed events, and views of plain text."""

from modelwire import AsyncRunpod, Runpod
from modelwire_runtime.streams.text import Finish, TextDelta, ToolCallDone

runpod = Runpod()
talk = runpod.text.qwen_qwen3_32b_awq

with talk.stream(messages=[{"role": "user", "content": "Hello"}], max_tokens=50) as stream:
    reveal_type(stream)
    # revealed: TextStream
    for event in stream:
        if isinstance(event, TextDelta):
            reveal_type(event.text)
            # revealed: str
            print(event.txet)
            # error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
        if isinstance(event, Finish):
            reveal_type(event.reason)
            # revealed: str
        if isinstance(event, ToolCallDone):
            reveal_type(event.tool_call)
            # revealed: ToolCall
    for piece in stream.text:
        reveal_type(piece)
        # revealed: str
    reveal_type(next(stream.tool_calls).name)
    # revealed: str
    reveal_type("".join(stream.reasoning))
    # revealed: str
    reveal_type(stream.result())
    # revealed: TextResult
    reveal_type(stream.result().text)
    # revealed: str
    print(stream.txt)
    # error: mypy[attr-defined] pyright[reportAttributeAccessIssue]

talk.stream(mesages=[])
# error: mypy[call-arg] pyright[reportCallIssue]
talk.stream(max_tokens=50)
# error: mypy[call-arg] pyright[reportCallIssue]
talk.stream(messages=[], max_tokens="50")
# error: mypy[arg-type] pyright[reportArgumentType]
talk.stream(messages=[], stream=True)
# error: mypy[call-arg] pyright[reportCallIssue]
talk.stream(messages=[], tool_choice="never")
# error: mypy[arg-type] pyright[reportArgumentType]


async def main(later: AsyncRunpod) -> None:
    told = later.text.qwen_qwen3_32b_awq.stream(messages=[{"role": "user", "content": "Hello"}])
    async with told as story:
        reveal_type(story)
        # revealed: AsyncTextStream
        async for event in story:
            if isinstance(event, TextDelta):
                reveal_type(event.text)
                # revealed: str
        async for piece in story.text:
            reveal_type(piece)
            # revealed: str
        for wrong in story.text:
            # error: mypy[attr-defined] pyright[reportGeneralTypeIssues]
            del wrong
        reveal_type(await story.result())
        # revealed: TextResult
        story.result()
        # error: mypy[unused-coroutine] pyright[reportUnusedCoroutine]
