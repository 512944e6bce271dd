# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    import modelwire.runpod.handles as handles


class Completion(Namespace):
    """Language models that continue a plain text."""

    _vendor_package = "modelwire.runpod"
    _name = "completion"

    if TYPE_CHECKING:
        deepcogito_cogito_671b_v2_1_fp8: handles.vllm_completion.VllmCompletion
        ibm_granite_granite_4_0_h_small: handles.vllm_completion.VllmCompletion
        openai_gpt_oss_120b: handles.vllm_completion.VllmCompletion
        qwen_qwen3_32b_awq: handles.vllm_completion.VllmCompletion
