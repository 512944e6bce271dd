"""Watch three results arrive; when one of them fails, keep the others."""

from modelwire import (
    Failure,
    ImageResult,
    JobStatus,
    ModelwireError,
    PartialFailure,
    Runware,
    Success,
)


def on_result(outcome: Success[ImageResult] | Failure) -> None:
    """Print each result the moment it is there."""
    print(outcome.index, "failed" if outcome.error else "is ready")


def on_progress(status: JobStatus) -> None:
    """Print how far the work is, where the model tells."""
    if status.progress is not None:
        print("progress:", status.progress)


def main() -> None:
    """Ask for three pictures."""
    with Runware(on_result=on_result, on_progress=on_progress) as runware:
        try:
            images = runware.image.bfl_flux_2_dev(
                positive_prompt="A detailed rendering", width=1024, height=1024, number_results=3
            )
            good = list(images.media)
        except PartialFailure as error:
            good = [item for result in error.results for item in result.media]
            print("lost:", *error.errors)
        except ModelwireError as error:  # refused as a whole: nothing was made
            print(error.code, "worth another try:", error.retryable)
            return
        for number, image in enumerate(good):
            print("saved", image.save(f"rendering-{number}.jpg"))


if __name__ == "__main__":
    main()
