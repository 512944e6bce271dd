# Written by modelwire-codegen from specs/runpod/vendor.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.vendor import Adds, Auth, Owns, Reader, Route, Vendor

VENDOR = Vendor(
    id="runpod",
    title="Runpod",
    package="modelwire.runpod",
    base_url="https://api.runpod.ai/v2",
    base_url_env="RUNPOD_ENDPOINT_BASE_URL",
    auth=Auth(header="Authorization", prefix="Bearer ", env=("RUNPOD_API_KEY",)),
    docs="https://docs.runpod.io",
    namespaces=("image", "video", "speech", "transcription", "text", "completion"),
    routes={
        "job": Route(
            name="job",
            flow="runpod_jobs",
            path="/{endpoint}",
            settings={"submit": "run", "wrap": "input"},
            owns={},
            adds={},
        ),
        "sync_job": Route(
            name="sync_job",
            flow="runpod_jobs",
            path="/{endpoint}",
            settings={"submit": "runsync", "wrap": "input"},
            owns={},
            adds={},
        ),
        "chat": Route(
            name="chat",
            flow="openai_chat",
            path="/{endpoint}/openai/v1/chat/completions",
            settings={"protocol": "chat", "stream": True},
            owns={"stream": Owns(value="flag", why="the verb decides, a plain call or .stream()")},
            adds={
                "model": Adds(
                    value="served_model",
                    why="the server serves a model under a name of its own and wants to be told it",
                ),
                "stream_options.include_usage": Adds(
                    value=True, when="streaming", why="a stream tells its token counts only when asked"
                ),
            },
        ),
        "completion": Route(
            name="completion",
            flow="openai_chat",
            path="/{endpoint}/openai/v1/completions",
            settings={"protocol": "completion", "stream": True},
            owns={"stream": Owns(value="flag", why="the verb decides, a plain call or .stream()")},
            adds={
                "model": Adds(
                    value="served_model",
                    why="the server serves a model under a name of its own and wants to be told it",
                ),
                "stream_options.include_usage": Adds(
                    value=True, when="streaming", why="a stream tells its token counts only when asked"
                ),
            },
        ),
    },
    results={
        "image": Reader(kind="image", media=("image_url", "result"), cost="cost"),
        "video": Reader(kind="video", media=("video_url", "result", "url", ""), cost="cost"),
        "speech": Reader(kind="speech", media=("audio_url",), cost="cost"),
        "transcription": Reader(kind="transcription", text=("transcription", "text", "result"), cost="cost"),
        "chat": Reader(
            kind="text",
            text=("choices.0.message.content",),
            input_tokens="usage.prompt_tokens",
            output_tokens="usage.completion_tokens",
        ),
        "completion": Reader(
            kind="text",
            text=("choices.0.text",),
            input_tokens="usage.prompt_tokens",
            output_tokens="usage.completion_tokens",
        ),
        "job_text": Reader(
            kind="text",
            text=("choices.0.tokens[]", "choices.0.message.content", "choices.0.text"),
            cost="cost",
            unwrap_list=True,
            input_tokens="usage.input",
            output_tokens="usage.output",
        ),
    },
    errors={
        "400": "validation",
        "401": "auth",
        "403": "auth",
        "404": "not_found",
        "408": "timeout",
        "413": "validation",
        "422": "validation",
        "429": "rate_limit",
        "500": "server_error",
        "502": "server_error",
        "503": "server_error",
        "504": "timeout",
        "FAILED": "provider",
        "TIMED_OUT": "timeout",
        "CANCELLED": "aborted",
    },
    features=("serverless",),
)
