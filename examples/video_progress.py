"""Submit a video, leave, and come back for it in another process by its token."""

from modelwire import JobStatus, Runpod


def submit() -> str:
    """Hand the work over and return the job's token, which holds no secret."""
    with Runpod() as runpod:
        job = runpod.video.pruna_p_video.submit(prompt="Waves at night", duration=2)
        print("submitted", job.id)
        return job.token


def show(status: JobStatus) -> None:
    """Print how the job stands."""
    print(status.state, status.progress or "")


def resume(token: str) -> None:
    """Find the job again and wait for it, as another process would."""
    with Runpod(on_progress=show) as runpod:
        # `runpod.job(token)` works too; by the handle the result is known to be a video.
        job = runpod.video.pruna_p_video.job(token)
        video = job.wait(timeout=600, poll_interval=0.5)
        print("saved", video.save("waves.mp4"))


def main() -> None:
    """Submit, then resume."""
    resume(submit())


if __name__ == "__main__":
    main()
