# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import modelwire.runpod.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncText(AsyncNamespace):
    deepcogito_cogito_671b_v2_1_fp8: handles.vllm_chat.AsyncVllmChat
    deepcogito_cogito_671b_v2_1_fp8_job: handles.prompt_job.AsyncPromptJob
    ibm_granite_granite_4_0_h_small: handles.vllm_chat.AsyncVllmChat
    ibm_granite_granite_4_0_h_small_job: handles.ibm_granite_granite_4_0_h_small_job.AsyncIbmGraniteGranite40HSmallJob
    moonshot_kimi: handles.moonshot_kimi.AsyncMoonshotKimi
    moonshot_kimi_job: handles.moonshot_kimi_job.AsyncMoonshotKimiJob
    openai_gpt_oss_120b: handles.vllm_chat.AsyncVllmChat
    openai_gpt_oss_120b_job: handles.prompt_job.AsyncPromptJob
    qwen_qwen3_32b_awq: handles.vllm_chat.AsyncVllmChat
    qwen_qwen3_32b_awq_job: handles.prompt_job.AsyncPromptJob

    @property
    @deprecated("removed 2025-09-29; use deepcogito/cogito-671b-v2.1-fp8")
    def deep_cogito_deep_cogito_v2_llama_70b(self) -> handles.vllm_chat.AsyncVllmChat:
        """Removed 2025-09-29; use deepcogito/cogito-671b-v2.1-fp8."""
        ...
