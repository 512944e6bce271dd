"""Many calls at once: each outcome knows the type of its result."""

from modelwire import AsyncRunpod, Runpod

runpod = Runpod()
paint = runpod.image.pruna_p_image_t2i

outcomes = runpod.run_many([paint.params(prompt="A fox"), paint.params(prompt="A heron")])
for outcome in outcomes:
    reveal_type(outcome)
    # revealed: Success[ImageResult] | Failure
    reveal_type(outcome.index)
    # revealed: int
    reveal_type(outcome.result)
    # revealed: ImageResult | None
    reveal_type(outcome.error)
    # revealed: Exception | None
    if outcome.error is None:
        reveal_type(outcome.result)
        # revealed: ImageResult
    else:
        reveal_type(outcome.error)
        # revealed: Exception
    reveal_type(outcome.unwrap())
    # revealed: ImageResult
    print(outcome.result.url)
    # error: mypy[union-attr] pyright[reportOptionalMemberAccess]
    print(outcome.value)
    # error: mypy[union-attr] pyright[reportAttributeAccessIssue]
outcomes.close()

for told in runpod.run_many([("pruna/p-image-t2i", {"prompt": "A newt"})], concurrency=2):
    reveal_type(told)
    # revealed: Success[Any] | Failure

runpod.run_many([paint.params(promt="A fox")])
# error: mypy[call-arg] pyright[reportCallIssue]
runpod.run_many(["pruna/p-image-t2i"])
# error: mypy[arg-type] pyright[reportArgumentType, reportCallIssue]
runpod.run_many([paint.params(prompt="A fox")], concurency=2)
# error: mypy[call-overload] pyright[reportCallIssue]


async def main(later: AsyncRunpod) -> None:
    async for outcome in later.run_many([paint.params(prompt="A fox")]):
        reveal_type(outcome)
        # revealed: Success[AsyncImageResult] | Failure
        reveal_type(await outcome.unwrap().bytes())
        # revealed: bytes
