"""Endpoints of one's own, which know no parameters, and servers that speak OpenAI's protocol."""

from modelwire import AsyncRunpod, Runpod

runpod = Runpod()
mine = runpod.endpoint("your-endpoint-id")
reveal_type(mine.run({"anything": 1}))
# revealed: Result
reveal_type(mine.submit({"anything": 1}))
# revealed: Job[Result]
reveal_type(mine.health().idle_workers)
# revealed: int | None
local = runpod.openai_compatible(base_url="http://localhost:8000/v1", model="my-model")
reveal_type(local(messages=[{"role": "user", "content": "Hello"}]))
# revealed: TextResult
reveal_type(local.stream(messages=[]))
# revealed: TextStream

runpod.endpoint(7)
# error: mypy[arg-type] pyright[reportArgumentType]
runpod.endpiont("your-endpoint-id")
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
runpod.openai_compatible(model="my-model")
# error: mypy[call-arg] pyright[reportCallIssue]


async def main(later: AsyncRunpod) -> None:
    reveal_type(await later.endpoint("your-endpoint-id").run({"anything": 1}))
    # revealed: Result
    later.endpoint("your-endpoint-id").run({"anything": 1})
    # error: mypy[unused-coroutine] pyright[reportUnusedCoroutine]
