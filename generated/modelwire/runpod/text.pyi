# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import modelwire.runpod.handles as handles
from modelwire_runtime.namespaces import Namespace

class Text(Namespace):
    deepcogito_cogito_671b_v2_1_fp8: handles.vllm_chat.VllmChat
    deepcogito_cogito_671b_v2_1_fp8_job: handles.prompt_job.PromptJob
    ibm_granite_granite_4_0_h_small: handles.vllm_chat.VllmChat
    ibm_granite_granite_4_0_h_small_job: handles.ibm_granite_granite_4_0_h_small_job.IbmGraniteGranite40HSmallJob
    moonshot_kimi: handles.moonshot_kimi.MoonshotKimi
    moonshot_kimi_job: handles.moonshot_kimi_job.MoonshotKimiJob
    openai_gpt_oss_120b: handles.vllm_chat.VllmChat
    openai_gpt_oss_120b_job: handles.prompt_job.PromptJob
    qwen_qwen3_32b_awq: handles.vllm_chat.VllmChat
    qwen_qwen3_32b_awq_job: handles.prompt_job.PromptJob

    @property
    @deprecated("removed 2025-09-29; use deepcogito/cogito-671b-v2.1-fp8")
    def deep_cogito_deep_cogito_v2_llama_70b(self) -> handles.vllm_chat.VllmChat:
        """Removed 2025-09-29; use deepcogito/cogito-671b-v2.1-fp8."""
        ...
