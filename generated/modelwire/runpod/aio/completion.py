# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from modelwire.runpod.handles.vllm_completion import AsyncVllmCompletion


class AsyncCompletion(AsyncNamespace):
    """Language models that continue a plain text. For an async client."""

    _vendor_package = "modelwire.runpod"
    _name = "completion"

    if TYPE_CHECKING:
        deepcogito_cogito_671b_v2_1_fp8: AsyncVllmCompletion
        ibm_granite_granite_4_0_h_small: AsyncVllmCompletion
        openai_gpt_oss_120b: AsyncVllmCompletion
        qwen_qwen3_32b_awq: AsyncVllmCompletion
