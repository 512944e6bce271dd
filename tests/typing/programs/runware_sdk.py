"""What the types of the vendor's own client say of calls, each beside ours; `tests/peers` names each pair."""

from modelwire import AsyncRunware
from modelwire.runware.params.bfl_flux_2_dev import BflFlux2DevParams
from runware import Runware as Sdk
from runware.types.task_map import BflFlux2DevParams as SdkParams


async def theirs_run_takes_no_class_of_one_model(sdk: Sdk) -> None:
    wish: SdkParams = {
        "model": "runware:400@1",
        "taskType": "imageInference",
        "taskUUID": "1",
        "positivePrompt": "fog",
        "width": 512,
        "height": 512,
    }
    await sdk.run(wish)
    # error: mypy[arg-type] pyright[reportCallIssue, reportArgumentType]


async def ours_run_takes_no_class_of_one_model(later: AsyncRunware) -> None:
    wish = BflFlux2DevParams(positive_prompt="fog", width=512, height=512)
    reveal_type(await later.run(wish))
    # revealed: AsyncImageResult


def theirs_missing_keys_are_not_flagged() -> SdkParams:
    return {"positivePrompt": "fog"}


async def ours_missing_keys_are_not_flagged(later: AsyncRunware) -> None:
    BflFlux2DevParams(positive_prompt="fog")
    # error: mypy[call-arg] pyright[reportCallIssue]
    await later.image.bfl_flux_2_dev(positive_prompt="fog")
    # error: mypy[call-arg] pyright[reportCallIssue]


def theirs_nested_objects_are_untyped() -> SdkParams:
    return {"lora": [{"modle": "civitai:1@2", "weight": "much"}], "inputs": {"pictures": 7}}


async def ours_nested_objects_are_untyped(later: AsyncRunware) -> None:
    draw = later.image.bfl_flux_2_dev
    await draw(positive_prompt="x", width=512, height=512, lora=[{"modle": "civitai:1@2"}])
    # error: mypy[list-item] pyright[reportArgumentType]
    await draw(positive_prompt="x", width=512, height=512, inputs={"pictures": 7})
    # error: mypy[arg-type] pyright[reportArgumentType]


def theirs_described_values_are_any_text() -> SdkParams:
    return {"deliveryMethod": "tomorrow"}


async def ours_described_values_are_any_text(later: AsyncRunware) -> None:
    draw = later.image.bfl_flux_2_dev
    await draw(positive_prompt="x", width=512, height=512, delivery_method="tomorrow")
    # error: mypy[arg-type] pyright[reportArgumentType]


async def theirs_streams_take_anything(sdk: Sdk) -> None:
    await sdk.stream({"model": "runware:400@1", "mesages": 7})


async def ours_streams_take_anything(later: AsyncRunware) -> None:
    later.text.google_gemma_4_31b.stream(mesages=7)
    # error: mypy[call-arg] pyright[reportCallIssue]
    later.image.bfl_flux_2_dev.stream(positive_prompt="fog")
    # error: mypy[attr-defined] pyright[reportAttributeAccessIssue]


async def theirs_untyped_parameters_have_untyped_results(sdk: Sdk) -> None:
    found = await sdk.run({"model": "runware:400@1", "positivePromt": "fog"})
    reveal_type(found)
    # revealed: list[dict[str, Any]]


async def ours_untyped_parameters_have_untyped_results(later: AsyncRunware) -> None:
    await later.image.bfl_flux_2_dev(positive_promt="fog", width=512, height=512)
    # error: mypy[call-arg] pyright[reportCallIssue]
    found = await later.image.bfl_flux_2_dev(positive_prompt="fog", width=512, height=512)
    reveal_type(found)
    # revealed: AsyncImageResult
