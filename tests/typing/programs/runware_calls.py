"""Runware's calls: models, architectures, modalities, operations, utilities, pages; blocking and async."""

from modelwire import AsyncRunware, Runware, aiterate, iterate

runware = Runware()
SEEN = {"image": "https://pictures.example/a.png"}

# A model, an architecture, a modality, an operation.
reveal_type(runware.image.bfl_flux_2_dev(positive_prompt="fog", width=512, height=512))
# revealed: ImageResult
picture = runware.image.bfl_flux_2_dev(
    positive_prompt="fog",
    width=512,
    height=512,
    scheduler="DDIM",
    lora=[{"model": "civitai:1@2", "weight": 0.5}],
    inputs={"reference_images": ["https://pictures.example/a.png", b"\x89PNG"]},
)
reveal_type(picture.url)
# revealed: str
reveal_type(runware.image.sdxl(model="civitai:1@2", positive_prompt="x", width=512, height=512))
# revealed: ImageResult
reveal_type(runware.image.any(model="who:1@1", positive_prompt="fog"))
# revealed: ImageResult
reveal_type(runware.video.any(model="who:1@1", positive_prompt="fog"))
# revealed: VideoResult
reveal_type(runware.upscale_image(model="runware:504@1", inputs={"image": b"\x89PNG"}))
# revealed: ImageResult
reveal_type(runware.vectorize(model="x:1@1", inputs={"image": "https://pictures.example/a.png"}))
# revealed: ImageResult
answer = runware.text.google_gemma_4_31b(messages=[{"role": "user", "content": "Hi"}])
reveal_type(answer.text)
# revealed: str
reveal_type(runware.caption(model="runware:150@2", inputs={"image": SEEN["image"]}))
# revealed: TextResult

# Utilities and pages have records of their own.
found = runware.model_search(search="flux", category="lora", limit=10)
reveal_type(found)
# revealed: DataResult[ModelSearchPage]
reveal_type(found.data.results[0].air)
# revealed: str
reveal_type(found.data.total_results)
# revealed: int
reveal_type(runware.media_storage(operation="upload", media=b"\x89PNG").data.media_url)
# revealed: str | None
reveal_type(runware.ping())
# revealed: DataResult[Pong]
reveal_type(runware.get_response(task_uuid="1").data)
# revealed: tuple[TaskState, ...]
reveal_type(runware.get_task_details(task_uuid="1").data)
# revealed: TaskDetails
reveal_type(runware.account_management(operation="getDetails").data.balance)
# revealed: AccountBalance | None
reveal_type(runware.content.list_models(category="image", search="flux").data)
# revealed: tuple[ContentModel, ...]
reveal_type(runware.content.get_model(id="bfl-flux-2-dev").data)
# revealed: ContentModel | None
reveal_type(runware.content.list_models_page(limit=25).data)
# revealed: ContentPage | None

# A walk through pages yields what they hold.
for listed in iterate(runware.content.list_models_page, category="image"):
    reveal_type(listed)
    # revealed: ContentModel
for hit in iterate(runware.model_search, search="flux"):
    reveal_type(hit)
    # revealed: FoundModel
    print(hit.arr)
    # error: mypy[attr-defined] pyright[reportAttributeAccessIssue]

# Required keywords, misspelt ones, closed sets, types, names.
runware.image.bfl_flux_2_dev(positive_prompt="fog", width=512)
# error: mypy[call-arg] pyright[reportCallIssue]
# says: height
runware.image.bfl_flux_2_dev(positive_promt="fog", width=512, height=512)
# error: mypy[call-arg] pyright[reportCallIssue]
runware.image.bfl_flux_2_dev(positive_prompt="fog", width=512, height=512, scheduler="DDIMM")
# error: mypy[arg-type] pyright[reportArgumentType]
runware.image.bfl_flux_2_dev(positive_prompt="fog", width="512", height=512)
# error: mypy[arg-type] pyright[reportArgumentType]
runware.image.bfl_flux_2_dev(model="x", positive_prompt="fog", width=512, height=512)
# error: mypy[call-arg] pyright[reportCallIssue]
runware.image.bfl_flux_2_dev(positivePrompt="fog", width=512, height=512)
# error: mypy[call-arg] pyright[reportCallIssue]
runware.image.sdxl(positive_prompt="fog", width=512, height=512)
# error: mypy[call-arg] pyright[reportCallIssue]
# says: model
runware.image.sdxl(model="civitai:1@2", positive_prompt="fog", width=512, height=512, clip_skip="2")
# error: mypy[arg-type] pyright[reportArgumentType]
runware.image.any(positive_prompt="fog")
# error: mypy[call-arg] pyright[reportCallIssue]
runware.upscale_image(model="runware:504@1")
# error: mypy[call-arg] pyright[reportCallIssue]
runware.upscale_image(model="runware:504@1", inputs={"picture": b"\x89PNG"})
# error: mypy[arg-type] pyright[reportArgumentType]
runware.model_search(category="loras")
# error: mypy[arg-type] pyright[reportArgumentType]
runware.model_search(serach="flux")
# error: mypy[call-arg] pyright[reportCallIssue]
runware.get_response()
# error: mypy[call-arg] pyright[reportCallIssue]
runware.media_storage(operation="store", media="x")
# error: mypy[arg-type] pyright[reportArgumentType]
runware.content.get_model()
# error: mypy[call-arg] pyright[reportCallIssue]
runware.image.bfl_flux_2_devv
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
runware.upscale_picture
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
runware.content.list_model
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
print(picture.text)
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
print(found.data.resluts)
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
print(answer.url)
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]

# Nested objects, as deep as they go.
draw = runware.image.bfl_flux_2_dev
draw(positive_prompt="x", width=512, height=512, lora=[{"modle": "civitai:1@2"}])
# error: mypy[list-item] pyright[reportArgumentType]
draw(positive_prompt="x", width=512, height=512, lora=[{"model": "civitai:1@2", "weight": "1"}])
# error: mypy[list-item] pyright[reportArgumentType]
draw(positive_prompt="x", width=512, height=512, lora=[{"weight": 1}])
# error: mypy[list-item] pyright[reportArgumentType]
draw(positive_prompt="x", width=512, height=512, inputs={"referenceImages": []})
# error: mypy[arg-type] pyright[reportArgumentType]
draw(positive_prompt="x", width=512, height=512, inputs={"reference_images": [7]})
# error: mypy[arg-type] pyright[reportArgumentType]
runware.text.google_gemma_4_31b(messages=[{"role": "user", "contents": "Hi"}])
# error: mypy[list-item] pyright[reportArgumentType]

# Settings of the client.
Runware(transport="websocket", auth_timeout=5, max_reconnects=None, retry_strategy="linear")
Runware(transport="pigeon")
# error: mypy[arg-type] pyright[reportArgumentType]
Runware(retry_strategy="slow")
# error: mypy[arg-type] pyright[reportArgumentType]
Runware(heartbeat="30")
# error: mypy[call-arg] pyright[reportCallIssue]
reveal_type(runware.connect())
# revealed: None
reveal_type(runware.connected)
# revealed: bool
reveal_type(Runware.error("invalidParameter", "no", parameter="width"))
# revealed: ModelwireError


async def main(later: AsyncRunware) -> None:
    reveal_type(await later.image.bfl_flux_2_dev(positive_prompt="fog", width=512, height=512))
    # revealed: AsyncImageResult
    drawn = await later.image.sdxl(model="x:1@2", positive_prompt="x", width=512, height=512)
    reveal_type(drawn)
    # revealed: AsyncImageResult
    reveal_type(await later.image.any(model="who:1@1"))
    # revealed: AsyncImageResult
    reveal_type(await later.upscale_image(model="runware:504@1", inputs={"image": b"\x89PNG"}))
    # revealed: AsyncImageResult
    reveal_type((await later.model_search(search="flux")).data.results[0].name)
    # revealed: str
    reveal_type((await later.content.list_models()).data)
    # revealed: tuple[ContentModel, ...]
    reveal_type(await later.text.google_gemma_4_31b(messages=[]))
    # revealed: TextResult
    async for model in aiterate(later.content.list_models_page):
        reveal_type(model)
        # revealed: ContentModel
    await later.connect()
    await later.image.bfl_flux_2_dev(positive_prompt="fog", width=512)
    # error: mypy[call-arg] pyright[reportCallIssue]
    await later.image.any()
    # error: mypy[call-arg] pyright[reportCallIssue]
    await later.model_search(category="loras")
    # error: mypy[arg-type] pyright[reportArgumentType]
    await later.upscale_image(model="runware:504@1", inputs={"picture": "x"})
    # error: mypy[arg-type] pyright[reportArgumentType]
    await later.upscale_picture
    # error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    later.upscale_image(model="runware:504@1", inputs={"image": "x"})
    # error: mypy[unused-coroutine] pyright[reportUnusedCoroutine]
    (await later.model_search(search="flux")).results
    # error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
