"""The async surface: the same keywords, awaited, with results whose downloads are awaited."""

from modelwire import AsyncRunpod


async def main() -> None:
    async with AsyncRunpod() as runpod:
        reveal_type(runpod)
        # revealed: AsyncRunpod
        paint = runpod.image.pruna_p_image_t2i
        image = await paint(prompt="A robot", aspect_ratio="16:9")
        reveal_type(image)
        # revealed: AsyncImageResult
        reveal_type(await image.bytes())
        # revealed: bytes
        reveal_type(await image.save("robot.png"))
        # revealed: Path
        reveal_type(image.url)
        # revealed: str
        reveal_type(image[0])
        # revealed: AsyncMedia

        await paint(prompt="A robot", aspect_ratio="4:5")
        # error: mypy[arg-type] pyright[reportArgumentType]
        await paint(seed=7)
        # error: mypy[call-arg] pyright[reportCallIssue]
        await paint(prompt="A robot", sed=7)
        # error: mypy[call-arg] pyright[reportCallIssue]

        # What was forgotten to be awaited.
        paint(prompt="A robot")
        # error: mypy[unused-coroutine] pyright[reportUnusedCoroutine]
        image.save("robot.png")
        # error: mypy[unused-coroutine] pyright[reportUnusedCoroutine]
        pending = paint(prompt="A robot")
        print(pending.url)
        # error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
        data: bytes = image.bytes()
        # error: mypy[assignment] pyright[reportAssignmentType]
        print(await pending, data)

        job = await runpod.video.pruna_p_video.submit(prompt="Waves")
        reveal_type(job)
        # revealed: AsyncJob[AsyncVideoResult]
        reveal_type(await job.wait(timeout=300))
        # revealed: AsyncVideoResult
        job.wait()
        # error: mypy[unused-coroutine] pyright[reportUnusedCoroutine]
        runpod.video.pruna_p_video.submit(prompt="Waves")
        # error: mypy[unused-coroutine] pyright[reportUnusedCoroutine]
        await runpod.video.pruna_p_video.submit(promt="Waves")
        # error: mypy[call-arg] pyright[reportCallIssue]

    with AsyncRunpod() as wrong:
        # error: mypy[attr-defined] pyright[reportGeneralTypeIssues]
        del wrong
