"""Jobs: `submit` takes the keywords of a call, and the job knows the type of its result."""

from modelwire import Runpod

runpod = Runpod()
film = runpod.video.pruna_p_video

job = film.submit(prompt="Waves at night", duration=2)
reveal_type(job)
# revealed: Job[VideoResult]
reveal_type(job.wait(timeout=300))
# revealed: VideoResult
reveal_type(job.result)
# revealed: VideoResult | None
reveal_type(job.status())
# revealed: JobStatus
reveal_type(job.status().state)
# revealed: str
reveal_type(job.token)
# revealed: str
reveal_type(film.job(job.token).wait())
# revealed: VideoResult
reveal_type(runpod.job(job.token).wait())
# revealed: Result
reveal_type(runpod.image.pruna_p_image_t2i.submit(prompt="A robot").wait())
# revealed: ImageResult

# The keywords of a submission are checked as those of a call.
film.submit(promt="Waves")
# error: mypy[call-arg] pyright[reportCallIssue]
film.submit(duration=2)
# error: mypy[call-arg] pyright[reportCallIssue]
# says: prompt
film.submit(prompt="Waves", duration="2")
# error: mypy[arg-type] pyright[reportArgumentType]
film.submit(prompt="Waves", resolution="8k")
# error: mypy[arg-type] pyright[reportArgumentType]
film.submit("Waves")
# error: mypy[call-arg] pyright[reportCallIssue]

# What a job has not.
job.wait(tiemout=300)
# error: mypy[call-arg] pyright[reportCallIssue]
print(job.status().sate)
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
print(job.url)
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]

# A model that answers through chat has no jobs, one that is run as a job has no stream.
runpod.text.qwen_qwen3_32b_awq.submit(messages=[{"role": "user", "content": "Hello"}])
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
film.stream(prompt="Waves")
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
