# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from modelwire.runpod.handles import (
    alibaba_wan_2_1_i2v_720 as _alibaba_wan_2_1_i2v_720,
    alibaba_wan_2_2_i2v_720 as _alibaba_wan_2_2_i2v_720,
    alibaba_wan_2_2_t2v_720_lora as _alibaba_wan_2_2_t2v_720_lora,
    alibaba_wan_2_5 as _alibaba_wan_2_5,
    alibaba_wan_2_6_i2v as _alibaba_wan_2_6_i2v,
    alibaba_wan_2_6_t2v as _alibaba_wan_2_6_t2v,
    bytedance_seedance_v1_5_pro_i2v as _bytedance_seedance_v1_5_pro_i2v,
    infinitetalk as _infinitetalk,
    kwaivgi_kling_v2_1_i2v_pro as _kwaivgi_kling_v2_1_i2v_pro,
    kwaivgi_kling_v2_6_std_motion_control as _kwaivgi_kling_v2_6_std_motion_control,
    kwaivgi_kling_video_o1_r2v as _kwaivgi_kling_video_o1_r2v,
    openai_sora_2_i2v as _openai_sora_2_i2v,
    openai_sora_2_pro_i2v as _openai_sora_2_pro_i2v,
    pruna_p_video as _pruna_p_video,
    seedance_1_0_pro as _seedance_1_0_pro,
    vidu_q3_i2v as _vidu_q3_i2v,
    vidu_q3_t2v as _vidu_q3_t2v,
    wan_2_1_t2v_720 as _wan_2_1_t2v_720,
    wan_2_2_t2v_720 as _wan_2_2_t2v_720,
)
from modelwire_runtime.namespaces import Namespace

class Video(Namespace):
    alibaba_wan_2_1_i2v_720: _alibaba_wan_2_1_i2v_720.AlibabaWan21I2V720
    alibaba_wan_2_2_i2v_720: _alibaba_wan_2_2_i2v_720.AlibabaWan22I2V720
    alibaba_wan_2_2_t2v_720_lora: _alibaba_wan_2_2_t2v_720_lora.AlibabaWan22T2V720Lora
    alibaba_wan_2_5: _alibaba_wan_2_5.AlibabaWan25
    alibaba_wan_2_6_i2v: _alibaba_wan_2_6_i2v.AlibabaWan26I2V
    alibaba_wan_2_6_t2v: _alibaba_wan_2_6_t2v.AlibabaWan26T2V
    bytedance_seedance_v1_5_pro_i2v: _bytedance_seedance_v1_5_pro_i2v.BytedanceSeedanceV15ProI2V
    infinitetalk: _infinitetalk.Infinitetalk
    kwaivgi_kling_v2_1_i2v_pro: _kwaivgi_kling_v2_1_i2v_pro.KwaivgiKlingV21I2VPro
    kwaivgi_kling_v2_6_std_motion_control: _kwaivgi_kling_v2_6_std_motion_control.KwaivgiKlingV26StdMotionControl
    kwaivgi_kling_video_o1_r2v: _kwaivgi_kling_video_o1_r2v.KwaivgiKlingVideoO1R2V
    openai_sora_2_i2v: _openai_sora_2_i2v.OpenaiSora2I2V
    openai_sora_2_pro_i2v: _openai_sora_2_pro_i2v.OpenaiSora2ProI2V
    pruna_p_video: _pruna_p_video.PrunaPVideo
    vidu_q3_i2v: _vidu_q3_i2v.ViduQ3I2V
    vidu_q3_t2v: _vidu_q3_t2v.ViduQ3T2V

    @property
    @deprecated("removed 2026-06-18; use bytedance/seedance-v1.5-pro-i2v")
    def seedance_1_0_pro(self) -> _seedance_1_0_pro.Seedance10Pro:
        """Removed 2026-06-18; use bytedance/seedance-v1.5-pro-i2v."""
        ...

    @property
    @deprecated("removed 2026-06-18; use alibaba/wan-2.6-t2v")
    def wan_2_1_t2v_720(self) -> _wan_2_1_t2v_720.Wan21T2V720:
        """Removed 2026-06-18; use alibaba/wan-2.6-t2v."""
        ...

    @property
    @deprecated("removed 2026-06-18; use alibaba/wan-2.6-t2v")
    def wan_2_2_t2v_720(self) -> _wan_2_2_t2v_720.Wan22T2V720:
        """Removed 2026-06-18; use alibaba/wan-2.6-t2v."""
        ...
