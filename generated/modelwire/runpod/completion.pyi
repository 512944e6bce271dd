# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.runpod.handles import vllm_completion as _vllm_completion
from modelwire_runtime.namespaces import Namespace

class Completion(Namespace):
    deepcogito_cogito_671b_v2_1_fp8: _vllm_completion.VllmCompletion
    ibm_granite_granite_4_0_h_small: _vllm_completion.VllmCompletion
    openai_gpt_oss_120b: _vllm_completion.VllmCompletion
    qwen_qwen3_32b_awq: _vllm_completion.VllmCompletion
