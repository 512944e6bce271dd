"""Options of handles and clients: one closed set of names, and the type of what they are given on stays."""

from modelwire import CallOptions, Runpod

runpod = Runpod()
paint = runpod.image.pruna_p_image_t2i

patient = paint.with_options(timeout=30, validate="warn", extra={"new_switch": True})
reveal_type(patient)
# revealed: PrunaPImageT2I
reveal_type(patient(prompt="A robot"))
# revealed: ImageResult
reveal_type(runpod.with_options(timeout=None, headers={"X-Team": "art"}))
# revealed: Runpod
reveal_type(paint.with_options(policy={"executionTimeout": 60_000}).submit(prompt="A robot"))
# revealed: Job[ImageResult]
shared: CallOptions = {"timeout": 30, "dry_run": True}
paint.with_options(**shared)

paint.with_options(tiemout=30)
# error: mypy[call-arg] pyright[reportCallIssue]
# says: tiemout
runpod.with_options(retries=3)
# error: mypy[call-arg] pyright[reportCallIssue]
paint.with_options(timeout="30")
# error: mypy[arg-type] pyright[reportArgumentType]
paint.with_options(validate="off!")
# error: mypy[arg-type] pyright[reportArgumentType]
paint.with_options(prompt="A robot")
# error: mypy[call-arg] pyright[reportCallIssue]
paint.with_options(policy={"timeToLive": 60_000})
# error: mypy[typeddict-unknown-key] pyright[reportArgumentType]
wrong: CallOptions = {"tiemout": 30}
# error: mypy[typeddict-unknown-key] pyright[reportAssignmentType]
patient(prompt="A robot", aspect_ratio="4:5")
# error: mypy[arg-type] pyright[reportArgumentType]
