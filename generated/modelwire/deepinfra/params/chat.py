# Written by modelwire-codegen from specs/deepinfra/models/meta_llama.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.deepinfra.objects.chat_message import ChatMessage
from modelwire.deepinfra.objects.function_tool import FunctionTool
from modelwire.deepinfra.objects.prompt_cache_options import PromptCacheOptions
from modelwire.deepinfra.objects.reasoning import Reasoning
from modelwire.deepinfra.objects.response_format import ResponseFormat
from modelwire.deepinfra.objects.stream_options import StreamOptions
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.text import TextResult


class ChatParams(Params[TextResult, TextResult]):
    """Chat: Answer a conversation."""

    __docs__: ClassVar[str] = "https://docs.deepinfra.com"
    model: (
        Literal[
            "anthropic/claude-3-7-sonnet-latest",
            "anthropic/claude-4-opus",
            "anthropic/claude-4-sonnet",
            "anthropic/claude-opus-4-8",
            "anthropic/claude-sonnet-4-6",
            "anthropic/claude-opus-5",
            "anthropic/claude-sonnet-5",
            "anthropic/claude-fable-5",
            "anthropic/claude-opus-4-7",
            "anthropic/claude-haiku-4-5",
            "ByteDance/Seed-2.0-mini",
            "ByteDance/Seed-1.8",
            "ByteDance/Seed-2.0-code",
            "ByteDance/Seed-2.0-pro",
            "Gryphe/MythoMax-L2-13b",
            "NousResearch/Hermes-3-Llama-3.1-405B",
            "Sao10K/L3.1-70B-Euryale-v2.2",
            "NousResearch/Hermes-3-Llama-3.1-70B",
            "Sao10K/L3-8B-Lunaris-v1-Turbo",
            "Sao10K/L3.3-70B-Euryale-v2.3",
            "Austism/chronos-hermes-13b-v2",
            "cognitivecomputations/dolphin-2.6-mixtral-8x7b",
            "cognitivecomputations/dolphin-2.9.1-llama-3-70b",
            "deepinfra/airoboros-70b",
            "Gryphe/MythoMax-L2-13b-turbo",
            "HuggingFaceH4/zephyr-orpo-141b-A35b-v0.1",
            "KoboldAI/LLaMA2-13B-Tiefighter",
            "lizpreciatior/lzlv_70b_fp16_hf",
            "mattshumer/Reflection-Llama-3.1-70B",
            "openchat/openchat_3.5",
            "openchat/openchat-3.6-8b",
            "Phind/Phind-CodeLlama-34B-v2",
            "Sao10K/L3-70B-Euryale-v2.1",
            "Sao10K/L3-8B-Lunaris-v1",
            "deepseek-ai/DeepSeek-V3",
            "deepseek-ai/DeepSeek-R1",
            "deepseek-ai/DeepSeek-R1-Distill-Llama-70B",
            "deepseek-ai/DeepSeek-R1-Turbo",
            "deepseek-ai/DeepSeek-R1-0528",
            "deepseek-ai/DeepSeek-R1-0528-Turbo",
            "deepseek-ai/DeepSeek-R1-Distill-Qwen-32B",
            "deepseek-ai/DeepSeek-V3-0324",
            "deepseek-ai/DeepSeek-V3.1",
            "deepseek-ai/DeepSeek-V3.1-Terminus",
            "deepseek-ai/DeepSeek-V4-Pro-0813",
            "deepseek-ai/DeepSeek-V4-Flash-0731",
            "deepseek-ai/DeepSeek-V3.2",
            "deepseek-ai/DeepSeek-V4-Pro",
            "deepseek-ai/DeepSeek-V4-Flash",
            "deepseek-ai/DeepSeek-V4.1-Flash",
            "deepseek-ai/DeepSeek-V4.1-Flash-1017",
            "allenai/olmOCR-7B-0725-FP8",
            "XiaomiMiMo/MiMo-V2.5",
            "thinkingmachines/Inkling-Small",
            "meta-models/Muse-Glimmer-30B",
            "thinkingmachines/Inkling",
            "inclusionAI/Ling-3.0-flash",
            "stepfun-ai/Step-3.7-Flash",
            "tencent/Hy3",
            "XiaomiMiMo/MiMo-V2.5-Pro",
            "01-ai/Yi-34B-Chat",
            "bigcode/starcoder2-15b-instruct-v0.1",
            "bigcode/starcoder2-15b",
            "codellama/CodeLlama-34b-Instruct-hf",
            "codellama/CodeLlama-70b-Instruct-hf",
            "databricks/dbrx-instruct",
            "openbmb/MiniCPM-Llama3-V-2_5",
            "google/codegemma-7b-it",
            "google/gemma-2-9b-it",
            "google/gemini-2.5-flash",
            "google/gemini-2.5-pro",
            "google/gemma-3-12b-it",
            "google/gemma-3-27b-it",
            "google/gemma-3-4b-it",
            "google/gemma-4-31B-it-Ultra",
            "google/gemini-3.5-flash",
            "google/gemma-4-31B-it-turbo",
            "google/gemini-3.1-flash-lite",
            "google/gemini-3.7-flash",
            "google/gemma-4-E4B-it",
            "google/gemma-4-26B-A4B-it",
            "google/gemini-3.1-pro",
            "google/gemma-4-31B-it",
            "google/gemma-1.1-7b-it",
            "google/gemma-2-27b-it",
            "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8",
            "meta-llama/Llama-4-Scout-17B-16E-Instruct",
            "meta-llama/Llama-3.3-70B-Instruct-Turbo",
            "meta-llama/Llama-3.3-70B-Instruct",
            "meta-llama/Meta-Llama-3.1-405B-Instruct",
            "meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo",
            "meta-llama/Meta-Llama-3.1-70B-Instruct",
            "meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo",
            "meta-llama/Meta-Llama-3.1-8B-Instruct",
            "meta-llama/Llama-3.2-11B-Vision-Instruct",
            "meta-llama/Llama-3.2-90B-Vision-Instruct",
            "meta-llama/Llama-3.2-3B-Instruct",
            "meta-llama/Meta-Llama-3-8B-Instruct",
            "meta-llama/Llama-Guard-3-8B",
            "meta-llama/Llama-Guard-4-12B",
            "meta-llama/Llama-2-13b-chat-hf",
            "meta-llama/Llama-2-70b-chat-hf",
            "meta-llama/Llama-2-7b-chat-hf",
            "meta-llama/Llama-3.2-1B-Instruct",
            "meta-llama/Meta-Llama-3-70B-Instruct",
            "microsoft/WizardLM-2-8x22B",
            "microsoft/phi-4",
            "microsoft/Phi-3-medium-4k-instruct",
            "microsoft/WizardLM-2-7B",
            "MiniMaxAI/MiniMax-M2.7",
            "MiniMaxAI/MiniMax-M3",
            "MiniMaxAI/MiniMax-M2.7-Turbo",
            "MiniMaxAI/MiniMax-M2.5",
            "mistralai/Mixtral-8x7B-Instruct-v0.1",
            "mistralai/Mistral-Nemo-Instruct-2407",
            "mistralai/Mistral-Small-24B-Instruct-2501",
            "mistralai/Mistral-Small-3.2-24B-Instruct-2506",
            "mistralai/Mistral-7B-Instruct-v0.1",
            "mistralai/Mistral-7B-Instruct-v0.2",
            "mistralai/Mistral-7B-Instruct-v0.3",
            "mistralai/Mixtral-8x22B-Instruct-v0.1",
            "mistralai/Mixtral-8x22B-v0.1",
            "moonshotai/Kimi-K2-Instruct",
            "moonshotai/Kimi-K2-Instruct-0905",
            "moonshotai/Kimi-K2.5",
            "moonshotai/Kimi-K2.6",
            "moonshotai/Kimi-K2.7-Code",
            "moonshotai/Kimi-K3",
            "nvidia/Llama-3.1-Nemotron-70B-Instruct",
            "nvidia/Llama-3.3-Nemotron-Super-49B-v1.5",
            "nvidia/NVIDIA-Nemotron-3.5-Lightning",
            "nvidia/NVIDIA-Nemotron-Nano-9B-v2",
            "nvidia/Nemotron-Content-Safety-3.5",
            "nvidia/Nemotron-3-Nano-30B-A3B",
            "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B",
            "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B",
            "nvidia/Nemotron-4-340B-Instruct",
            "openai/gpt-oss-120b",
            "openai/gpt-oss-20b",
            "openai/gpt-oss-120b-Turbo",
            "openai/gpt-oss-120b-Ultra",
            "Qwen/Qwen2-7B-Instruct",
            "Qwen/Qwen2.5-72B-Instruct",
            "Qwen/Qwen2.5-Coder-32B-Instruct",
            "Qwen/QwQ-32B-Preview",
            "Qwen/Qwen2.5-7B-Instruct",
            "Qwen/QwQ-32B",
            "Qwen/Qwen2.5-VL-32B-Instruct",
            "Qwen/Qwen3-14B",
            "Qwen/Qwen3-235B-A22B",
            "Qwen/Qwen3-235B-A22B-Instruct-2507",
            "Qwen/Qwen3-235B-A22B-Thinking-2507",
            "Qwen/Qwen3-30B-A3B",
            "Qwen/Qwen3-32B",
            "Qwen/Qwen3-Coder-480B-A35B-Instruct",
            "Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo",
            "Qwen/Qwen3-Next-80B-A3B-Instruct",
            "Qwen/Qwen3-Next-80B-A3B-Thinking",
            "Qwen/Qwen3.8-27B",
            "Qwen/Qwen3-Max",
            "Qwen/Qwen3-Max-Thinking",
            "Qwen/Qwen3-VL-235B-A22B-Instruct",
            "Qwen/Qwen3-VL-30B-A3B-Instruct",
            "Qwen/Qwen3.5-27B",
            "Qwen/Qwen3.6-35B-A3B",
            "Qwen/Qwen3.7-Max",
            "Qwen/Qwen3.8-2.4T-A95B",
            "Qwen/Qwen3.5-35B-A3B",
            "Qwen/Qwen3.5-397B-A17B",
            "Qwen/Qwen3.8-Max",
            "Qwen/Qwen3.5-122B-A10B",
            "Qwen/Qwen3.6-27B",
            "Qwen/Qwen3.5-9B",
            "Qwen/Qwen2-72B-Instruct",
            "Qwen/Qwen2.5-Coder-7B",
            "zai-org/GLM-4.5",
            "zai-org/GLM-4.7-Flash",
            "zai-org/GLM-4.6",
            "zai-org/GLM-5",
            "zai-org/GLM-5.1",
            "zai-org/GLM-5.2",
            "zai-org/GLM-4.7",
        ]
        | str
    ) = Field(description="Catalogue id of the model; it chooses the endpoint and is not sent as it is.")
    __limits__: ClassVar[tuple[tuple[str, str], ...]] = (("max_tokens", "max_output"),)
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("messages[].content[].image_url.url", kind="image", forms=("url", "data_uri")),
        MediaSlot("messages[].content[].input_audio.data", kind="audio", forms=("base64",)),
        MediaSlot("messages[].content[].video_url.url", kind="video", forms=("url", "data_uri")),
    )
    messages: list[ChatMessage] = Field(description="The conversation, oldest turn first.")
    max_tokens: int | None = Field(default=OMIT, ge=1, le=10000000, description="Most tokens to write.")
    temperature: float = Field(
        default=OMIT, ge=0, le=2, description="Randomness; low values keep to the likeliest tokens."
    )
    top_p: float = Field(
        default=OMIT, le=1, gt=0, description="Sample from the likeliest tokens that make up this share."
    )
    min_p: float = Field(
        default=OMIT, ge=0, le=1, description="Least probability, as a share of the likeliest token's; 0 is off."
    )
    top_k: int = Field(default=OMIT, ge=0, lt=1000, description="Sample from this many likely tokens; 0 is off.")
    stop: str | list[str] | None = Field(default=OMIT, description="Text or texts at which to stop.")
    stop_token_ids: list[int] | None = Field(
        default=OMIT, description="Tokens at which to stop besides the model's own."
    )
    n: int = Field(default=OMIT, ge=1, le=4, description="Number of answers.")
    presence_penalty: float = Field(default=OMIT, ge=-2, le=2, description="Penalty on tokens that have come up.")
    frequency_penalty: float = Field(
        default=OMIT, ge=-2, le=2, description="Penalty on tokens, by how often they have come up."
    )
    repetition_penalty: float = Field(
        default=OMIT,
        ge=0.01,
        le=5,
        description="Factor on tokens that have come up; above 1 discourages repetition, below 1 invites it.",
    )
    seed: int | None = Field(
        default=OMIT,
        ge=-9223372036854775808,
        le=18446744073709551615,
        description="Seed of the sampling; the same one need not repeat an answer.",
    )
    ignore_eos: bool | None = Field(default=OMIT, description="Go on to max_tokens past the end-of-sequence token.")
    user: str | None = Field(default=OMIT, description="Tag of the end user; it should not tell who that is.")
    tools: list[FunctionTool] | None = Field(default=OMIT, description="Functions that the model may ask for.")
    tool_choice: Literal["none", "auto", "required"] | FunctionTool | None = Field(
        default=OMIT, description="Whether to call a function, or which one."
    )
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = Field(
        default=OMIT, description="How hard to think; none switches it off where that is possible."
    )
    reasoning: Reasoning | None = Field(default=OMIT, description="How to think.")
    verbosity: Literal["low", "medium", "high"] | str = Field(default=OMIT, description="How much to say.")
    logprobs: bool | None = Field(default=OMIT, description="Tell the log probabilities of the tokens written.")
    chat_template_kwargs: dict[str, Any] | None = Field(
        default=OMIT, description="Values for the model's chat template."
    )
    continue_final_message: bool | None = Field(
        default=OMIT, description="Go on with the last message, which must be the assistant's, instead of a new turn."
    )
    response_format: ResponseFormat | None = Field(default=OMIT, description="Form of the answer.")
    stream_options: StreamOptions | None = Field(default=OMIT, description="What a stream tells besides the answer.")
    service_tier: Literal["default", "priority", "flex", "auto", "standard_only"] | None = Field(
        default=OMIT, description="How urgent the request is; only some models know more than one tier."
    )
    fail_fast: bool = Field(default=OMIT, description="Answer with 429 at once instead of waiting for room.")
    models: list[str] | None = Field(
        default=OMIT,
        min_length=1,
        max_length=4,
        description="Ids to try in this order when one has no room; the handle's own model is then ignored.",
    )
    prompt_cache_key: str | None = Field(
        default=OMIT, description="Name under which the prompt is kept for later requests."
    )
    prompt_cache_options: PromptCacheOptions | None = Field(default=OMIT, description="How the prompt is kept.")
