# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"deep_cogito_deep_cogito_v2_llama_70b": ["deep-cogito/deep-cogito-v2-llama-70b", "vllm_chat", "VllmChat", "chat", "deep-cogito-v2-llama-70b", "deepcogito/cogito-v2-preview-llama-70B", "chat", "removed 2025-09-29; use deepcogito/cogito-671b-v2.1-fp8"],
"deepcogito_cogito_671b_v2_1_fp8": ["deepcogito/cogito-671b-v2.1-fp8", "vllm_chat", "VllmChat", "chat", "cogito-671b-v2-1-fp8-dynamic", "deepcogito/cogito-671b-v2.1-FP8", "chat"],
"deepcogito_cogito_671b_v2_1_fp8_job": ["deepcogito/cogito-671b-v2.1-fp8", "prompt_job", "PromptJob", "sync_job", "cogito-671b-v2-1-fp8-dynamic", "deepcogito/cogito-671b-v2.1-FP8", "job_text"],
"ibm_granite_granite_4_0_h_small": ["ibm-granite/granite-4.0-h-small", "vllm_chat", "VllmChat", "chat", "granite-4-0-h-small", "ibm-granite/granite-4.0-h-small", "chat"],
"ibm_granite_granite_4_0_h_small_job": ["ibm-granite/granite-4.0-h-small", "ibm_granite_granite_4_0_h_small_job", "IbmGraniteGranite40HSmallJob", "sync_job", "granite-4-0-h-small", "ibm-granite/granite-4.0-h-small", "job_text"],
"moonshot_kimi": ["moonshot-kimi", "moonshot_kimi", "MoonshotKimi", "chat", "moonshot-kimi", "kimi-k2.6", "chat"],
"moonshot_kimi_job": ["moonshot-kimi", "moonshot_kimi_job", "MoonshotKimiJob", "sync_job", "moonshot-kimi", "kimi-k2.6", "job_text"],
"openai_gpt_oss_120b": ["openai/gpt-oss-120b", "vllm_chat", "VllmChat", "chat", "gpt-oss-120b", "openai/gpt-oss-120b", "chat"],
"openai_gpt_oss_120b_job": ["openai/gpt-oss-120b", "prompt_job", "PromptJob", "sync_job", "gpt-oss-120b", "openai/gpt-oss-120b", "job_text"],
"qwen_qwen3_32b_awq": ["qwen/qwen3-32b-awq", "vllm_chat", "VllmChat", "chat", "qwen3-32b-awq", "Qwen/Qwen3-32B-AWQ", "chat"],
"qwen_qwen3_32b_awq_job": ["qwen/qwen3-32b-awq", "prompt_job", "PromptJob", "sync_job", "qwen3-32b-awq", "Qwen/Qwen3-32B-AWQ", "job_text"]
}""")
