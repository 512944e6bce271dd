# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.runpod.handles import vllm_completion as _vllm_completion
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncCompletion(AsyncNamespace):
    deepcogito_cogito_671b_v2_1_fp8: _vllm_completion.AsyncVllmCompletion
    ibm_granite_granite_4_0_h_small: _vllm_completion.AsyncVllmCompletion
    openai_gpt_oss_120b: _vllm_completion.AsyncVllmCompletion
    qwen_qwen3_32b_awq: _vllm_completion.AsyncVllmCompletion
