# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from modelwire.runpod.handles import (
    ibm_granite_granite_4_0_h_small_job as _ibm_granite_granite_4_0_h_small_job,
    moonshot_kimi as _moonshot_kimi,
    moonshot_kimi_job as _moonshot_kimi_job,
    prompt_job as _prompt_job,
    vllm_chat as _vllm_chat,
)
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncText(AsyncNamespace):
    deepcogito_cogito_671b_v2_1_fp8: _vllm_chat.AsyncVllmChat
    deepcogito_cogito_671b_v2_1_fp8_job: _prompt_job.AsyncPromptJob
    ibm_granite_granite_4_0_h_small: _vllm_chat.AsyncVllmChat
    ibm_granite_granite_4_0_h_small_job: _ibm_granite_granite_4_0_h_small_job.AsyncIbmGraniteGranite40HSmallJob
    moonshot_kimi: _moonshot_kimi.AsyncMoonshotKimi
    moonshot_kimi_job: _moonshot_kimi_job.AsyncMoonshotKimiJob
    openai_gpt_oss_120b: _vllm_chat.AsyncVllmChat
    openai_gpt_oss_120b_job: _prompt_job.AsyncPromptJob
    qwen_qwen3_32b_awq: _vllm_chat.AsyncVllmChat
    qwen_qwen3_32b_awq_job: _prompt_job.AsyncPromptJob

    @property
    @deprecated("removed 2025-09-29; use deepcogito/cogito-671b-v2.1-fp8")
    def deep_cogito_deep_cogito_v2_llama_70b(self) -> _vllm_chat.AsyncVllmChat:
        """Removed 2025-09-29; use deepcogito/cogito-671b-v2.1-fp8."""
        ...
