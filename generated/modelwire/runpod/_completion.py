# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"deepcogito_cogito_671b_v2_1_fp8": ["deepcogito/cogito-671b-v2.1-fp8", "vllm_completion", "VllmCompletion", "completion", "cogito-671b-v2-1-fp8-dynamic", "deepcogito/cogito-671b-v2.1-FP8", "completion"],
"ibm_granite_granite_4_0_h_small": ["ibm-granite/granite-4.0-h-small", "vllm_completion", "VllmCompletion", "completion", "granite-4-0-h-small", "ibm-granite/granite-4.0-h-small", "completion"],
"openai_gpt_oss_120b": ["openai/gpt-oss-120b", "vllm_completion", "VllmCompletion", "completion", "gpt-oss-120b", "openai/gpt-oss-120b", "completion"],
"qwen_qwen3_32b_awq": ["qwen/qwen3-32b-awq", "vllm_completion", "VllmCompletion", "completion", "qwen3-32b-awq", "Qwen/Qwen3-32B-AWQ", "completion"]
}""")
