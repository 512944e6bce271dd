# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.runpod.handles.ibm_granite_granite_4_0_h_small_job import IbmGraniteGranite40HSmallJob
    from modelwire.runpod.handles.moonshot_kimi import MoonshotKimi
    from modelwire.runpod.handles.moonshot_kimi_job import MoonshotKimiJob
    from modelwire.runpod.handles.prompt_job import PromptJob
    from modelwire.runpod.handles.vllm_chat import VllmChat


class Text(Namespace):
    """Language models, through chat or through the job queue."""

    _vendor_package = "modelwire.runpod"
    _name = "text"

    if TYPE_CHECKING:
        deepcogito_cogito_671b_v2_1_fp8: VllmChat
        deepcogito_cogito_671b_v2_1_fp8_job: PromptJob
        ibm_granite_granite_4_0_h_small: VllmChat
        ibm_granite_granite_4_0_h_small_job: IbmGraniteGranite40HSmallJob
        moonshot_kimi: MoonshotKimi
        moonshot_kimi_job: MoonshotKimiJob
        openai_gpt_oss_120b: VllmChat
        openai_gpt_oss_120b_job: PromptJob
        qwen_qwen3_32b_awq: VllmChat
        qwen_qwen3_32b_awq_job: PromptJob

        @property
        @deprecated("removed 2025-09-29; use deepcogito/cogito-671b-v2.1-fp8")
        def deep_cogito_deep_cogito_v2_llama_70b(self) -> VllmChat:
            """Removed 2025-09-29; use deepcogito/cogito-671b-v2.1-fp8."""
            ...
