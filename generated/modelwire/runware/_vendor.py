# Written by modelwire-codegen from specs/runware/vendor.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.vendor import Adds, Auth, Owns, Reader, Route, Vendor

VENDOR = Vendor(
    id="runware",
    title="Runware",
    package="modelwire.runware",
    base_url="https://api.runware.ai/v1",
    base_url_env=None,
    auth=Auth(header="Authorization", prefix="Bearer ", env=("RUNWARE_API_KEY",)),
    docs="https://runware.ai/docs",
    namespaces=("image", "video", "speech", "audio", "text", "three_d", "content", "client"),
    routes={
        "task": Route(
            name="task",
            flow="runware_tasks",
            path="",
            settings={},
            owns={
                "taskType": Owns(value="endpoint", why="a constant of the model"),
                "taskUUID": Owns(value="uuid", why="each task has one of its own"),
                "model": Owns(value="id", why="the handle stands for the model"),
            },
            adds={
                "deliveryMethod": Adds(
                    value="async",
                    why="a task that is asked for can be found again after a lost reply, as the vendor's clients have it",
                )
            },
        ),
        "text_task": Route(
            name="text_task",
            flow="runware_tasks",
            path="",
            settings={"stream": True},
            owns={
                "taskType": Owns(value="endpoint", why="a constant of the model"),
                "taskUUID": Owns(value="uuid", why="each task has one of its own"),
                "model": Owns(value="id", why="the handle stands for the model"),
            },
            adds={
                "deliveryMethod": Adds(
                    value="async",
                    why="a task that is asked for can be found again after a lost reply, as the vendor's clients have it",
                )
            },
        ),
        "open_task": Route(
            name="open_task",
            flow="runware_tasks",
            path="",
            settings={},
            owns={
                "taskType": Owns(value="endpoint", why="a constant of the work"),
                "taskUUID": Owns(value="uuid", why="each task has one of its own"),
            },
            adds={
                "deliveryMethod": Adds(
                    value="async",
                    why="a task that is asked for can be found again after a lost reply, as the vendor's clients have it",
                )
            },
        ),
        "open_text_task": Route(
            name="open_text_task",
            flow="runware_tasks",
            path="",
            settings={"stream": True},
            owns={
                "taskType": Owns(value="endpoint", why="a constant of the work"),
                "taskUUID": Owns(value="uuid", why="each task has one of its own"),
            },
            adds={
                "deliveryMethod": Adds(
                    value="async",
                    why="a task that is asked for can be found again after a lost reply, as the vendor's clients have it",
                )
            },
        ),
        "utility": Route(
            name="utility",
            flow="runware_tasks",
            path="",
            settings={"jobs": False},
            owns={
                "taskType": Owns(value="endpoint", why="a constant of the utility"),
                "taskUUID": Owns(value="uuid", why="each task has one of its own"),
            },
            adds={},
        ),
        "lookup": Route(
            name="lookup",
            flow="runware_tasks",
            path="",
            settings={"jobs": False},
            owns={"taskType": Owns(value="endpoint", why="a constant of the utility")},
            adds={},
        ),
        "ping": Route(
            name="ping",
            flow="runware_tasks",
            path="",
            settings={"jobs": False},
            owns={
                "taskType": Owns(value="endpoint", why="a constant of the utility"),
                "ping": Owns(value=True, why="it is all that a ping says"),
            },
            adds={},
        ),
        "content": Route(
            name="content",
            flow="http_get",
            path="/{endpoint}",
            settings={},
            owns={
                "paginate": Owns(
                    value="flag", why="this read gives the whole list; runware.content.list_models_page gives pages"
                )
            },
            adds={},
            base="content",
            public=True,
        ),
        "content_page": Route(
            name="content_page",
            flow="http_get",
            path="/{endpoint}",
            settings={},
            owns={"paginate": Owns(value=True, why="it makes a page of the list")},
            adds={},
            base="content",
            public=True,
        ),
        "content_item": Route(
            name="content_item",
            flow="http_get",
            path="/{endpoint}/{id}",
            settings={},
            owns={},
            adds={},
            base="content",
            public=True,
        ),
        "content_part": Route(
            name="content_part",
            flow="http_get",
            path="/models/{id}/{endpoint}",
            settings={},
            owns={},
            adds={},
            base="content",
            public=True,
        ),
    },
    results={
        "image": Reader(kind="image", media=("imageURL", "imageDataURI", "imageBase64Data"), cost="cost"),
        "image_files": Reader(
            kind="image", media=("imageURL", "imageDataURI", "imageBase64Data", "outputs.files[].url"), cost="cost"
        ),
        "prompted_image": Reader(kind="image", media=("imageURL", "imageDataURI", "imageBase64Data"), cost="cost"),
        "video": Reader(kind="video", media=("videoURL", "videoDataURI", "videoBase64Data"), cost="cost"),
        "video_files": Reader(
            kind="video", media=("videoURL", "videoDataURI", "videoBase64Data", "outputs.files[].url"), cost="cost"
        ),
        "audio": Reader(kind="audio", media=("audioURL", "audioDataURI", "audioBase64Data"), cost="cost"),
        "speech": Reader(kind="speech", media=("audioURL", "audioDataURI", "audioBase64Data"), cost="cost"),
        "three_d": Reader(kind="three_d", media=("outputs.files[].url",), cost="cost"),
        "text": Reader(
            kind="text",
            text=("text",),
            cost="cost",
            input_tokens="usage.promptTokens",
            output_tokens="usage.completionTokens",
        ),
        "reasoned_text": Reader(
            kind="text",
            text=("text",),
            cost="cost",
            input_tokens="usage.promptTokens",
            output_tokens="usage.completionTokens",
        ),
        "signed_text": Reader(
            kind="text",
            text=("text",),
            cost="cost",
            input_tokens="usage.promptTokens",
            output_tokens="usage.completionTokens",
        ),
        "caption": Reader(kind="text", text=("text",), cost="cost"),
        "enhanced_prompt": Reader(kind="text", text=("text",), cost="cost"),
        "findings": Reader(kind="json", cost="cost"),
        "mask": Reader(kind="image", media=("maskImageURL", "maskImageDataURI", "maskImageBase64Data"), cost="cost"),
        "guide_image": Reader(
            kind="image", media=("guideImageURL", "guideImageDataURI", "guideImageBase64Data"), cost="cost"
        ),
        "vector": Reader(kind="image", media=("imageURL", "imageDataURI", "imageBase64Data"), cost="cost"),
        "vector_files": Reader(
            kind="image", media=("imageURL", "imageDataURI", "imageBase64Data", "outputs.files[].url"), cost="cost"
        ),
        "upscaled_image": Reader(kind="image", media=("imageURL", "imageDataURI", "imageBase64Data"), cost="cost"),
        "upscaled_video": Reader(kind="video", media=("videoURL", "videoDataURI", "videoBase64Data"), cost="cost"),
        "upscaled_media": Reader(
            kind="image",
            media=("imageURL", "imageDataURI", "imageBase64Data", "videoURL", "videoDataURI", "videoBase64Data"),
            cost="cost",
        ),
        "cutout_image": Reader(kind="image", media=("imageURL", "imageDataURI", "imageBase64Data"), cost="cost"),
        "cutout_video": Reader(kind="video", media=("videoURL", "videoDataURI", "videoBase64Data"), cost="cost"),
        "cutout_media": Reader(
            kind="image",
            media=("imageURL", "imageDataURI", "imageBase64Data", "videoURL", "videoDataURI", "videoBase64Data"),
            cost="cost",
        ),
        "trained_model": Reader(kind="json", cost="cost", record="TrainedModelItem"),
        "files": Reader(kind="json", cost="cost", record="ToolItem"),
        "account_report": Reader(kind="json", record="AccountReport"),
        "signed_in": Reader(kind="json", record="SignedIn"),
        "task_states": Reader(kind="json", record="TaskState", many=True),
        "task_details": Reader(kind="json", record="TaskDetails"),
        "uploaded_image": Reader(kind="json", record="UploadedImage"),
        "stored_media": Reader(kind="json", record="StoredMedia"),
        "model_search_page": Reader(kind="json", record="ModelSearchPage"),
        "model_upload_state": Reader(kind="json", record="ModelUploadState"),
        "pong": Reader(kind="json", record="Pong"),
        "content_models": Reader(kind="json", record="ContentModel", many=True),
        "content_page": Reader(kind="json", record="ContentPage"),
        "content_model": Reader(kind="json", record="ContentModel"),
        "content_examples": Reader(kind="json", record="ContentExample", many=True),
        "content_pricing": Reader(kind="json", record="ContentPricing"),
        "content_guides": Reader(kind="json", record="ContentGuide", many=True),
        "content_collections": Reader(kind="json", record="ContentCollection", many=True),
        "content_collection": Reader(kind="json", record="ContentCollection"),
        "content_capabilities": Reader(kind="json", record="ContentCapability", many=True),
        "content_creators": Reader(kind="json", record="ContentCreator", many=True),
        "content_creator": Reader(kind="json", record="ContentCreator"),
    },
    errors={
        "400": "validation",
        "401": "auth",
        "402": "quota",
        "403": "auth",
        "404": "not_found",
        "408": "timeout",
        "409": "validation",
        "413": "validation",
        "422": "validation",
        "429": "rate_limit",
        "500": "server_error",
        "502": "server_error",
        "503": "provider",
        "504": "provider",
    },
    features=("tasks", "registry", "schema_service", "apps"),
    socket_url="wss://ws-api.runware.ai/v1",
    bases={
        "content": "https://content.runware.ai",
        "schemas": "https://schemas.runware.ai",
        "serverless": "https://api.serverless.runware.ai",
    },
)
