"""What can go wrong, what each error knows, and what to do about it."""

from modelwire import (
    CallTimeout,
    InvalidParams,
    ModelwireError,
    RateLimitError,
    Runpod,
    UnknownModel,
)


def main() -> None:
    """Make three wrong calls and one that is guarded."""
    with Runpod() as runpod:
        try:
            runpod.image.pruna_p_image_t2i(
                prompt="A robot", aspect_ratio="custom", width=500, height=768
            )
        except InvalidParams as error:  # found before anything was sent
            for fault in error.faults:
                print("wrong:", fault.parameter, "nearest:", fault.nearest)

        try:
            runpod.run("pruna/p-image-t2i", promt="A robot")
        except InvalidParams as error:
            print("wrong:", error.faults[0].message)

        try:
            runpod.run("pruna/p-image", prompt="A robot")
        except UnknownModel as error:
            print("unknown:", error)

        try:
            image = runpod.image.pruna_p_image_t2i(prompt="A robot")
            print("made", image.media_type)
        except RateLimitError as error:
            print("too fast; wait", error.retry_after)
        except CallTimeout as error:
            print("no answer in time; it may have run:", error.may_have_run, error.token)
        except ModelwireError as error:
            print(error.code, "worth another try:", error.retryable)


if __name__ == "__main__":
    main()
