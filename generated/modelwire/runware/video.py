# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.runware.handles.alibaba_happyhorse_1_0 import AlibabaHappyhorse10
    from modelwire.runware.handles.alibaba_happyhorse_1_1 import AlibabaHappyhorse11
    from modelwire.runware.handles.alibaba_wan2_5_preview import AlibabaWan25Preview
    from modelwire.runware.handles.alibaba_wan2_6 import AlibabaWan26
    from modelwire.runware.handles.alibaba_wan2_6_flash import AlibabaWan26Flash
    from modelwire.runware.handles.alibaba_wan2_7 import AlibabaWan27
    from modelwire.runware.handles.any_video import AnyVideo
    from modelwire.runware.handles.aurora import Aurora
    from modelwire.runware.handles.bfl_flux_3_video import BflFlux3Video
    from modelwire.runware.handles.bfl_flux_video_edit_fast import BflFluxVideoEditFast
    from modelwire.runware.handles.bfl_flux_video_upscale import BflFluxVideoUpscale
    from modelwire.runware.handles.bria_video_background_removal import BriaVideoBackgroundRemoval
    from modelwire.runware.handles.bria_video_eraser import BriaVideoEraser
    from modelwire.runware.handles.bria_video_increase_resolution import BriaVideoIncreaseResolution
    from modelwire.runware.handles.bytedance_omnihuman_1 import BytedanceOmnihuman1
    from modelwire.runware.handles.bytedance_omnihuman_1_5 import BytedanceOmnihuman15
    from modelwire.runware.handles.bytedance_seedance_1_0_pro import BytedanceSeedance10Pro
    from modelwire.runware.handles.bytedance_seedance_1_0_pro_fast import BytedanceSeedance10ProFast
    from modelwire.runware.handles.bytedance_seedance_1_5_pro import BytedanceSeedance15Pro
    from modelwire.runware.handles.bytedance_seedance_2_0 import BytedanceSeedance20
    from modelwire.runware.handles.bytedance_seedance_2_5 import BytedanceSeedance25
    from modelwire.runware.handles.bytedance_video_upscaler import BytedanceVideoUpscaler
    from modelwire.runware.handles.google_gemini_omni_flash_1_1 import GoogleGeminiOmniFlash11
    from modelwire.runware.handles.google_veo_3_1_lite import GoogleVeo31Lite
    from modelwire.runware.handles.heygen_avatar_iv import HeygenAvatarIv
    from modelwire.runware.handles.heygen_avatar_v import HeygenAvatarV
    from modelwire.runware.handles.heygen_video_agent import HeygenVideoAgent
    from modelwire.runware.handles.kling_avatar import KlingAvatar
    from modelwire.runware.handles.kling_video_3 import KlingVideo3
    from modelwire.runware.handles.kling_video_o1 import KlingVideoO1
    from modelwire.runware.handles.klingai_2_5_turbo_pro import Klingai25TurboPro
    from modelwire.runware.handles.klingai_2_5_turbo_standard import Klingai25TurboStandard
    from modelwire.runware.handles.klingai_lip_sync import KlingaiLipSync
    from modelwire.runware.handles.klingai_video_2_6_pro import KlingaiVideo26Pro
    from modelwire.runware.handles.klingai_video_2_6_standard import KlingaiVideo26Standard
    from modelwire.runware.handles.klingai_video_3_0_omni_4k import KlingaiVideo30Omni4k
    from modelwire.runware.handles.klingai_video_3_0_omni_pro import KlingaiVideo30OmniPro
    from modelwire.runware.handles.klingai_video_3_0_omni_standard import KlingaiVideo30OmniStandard
    from modelwire.runware.handles.klingai_video_3_0_turbo import KlingaiVideo30Turbo
    from modelwire.runware.handles.lightricks_ltx_2 import LightricksLtx2
    from modelwire.runware.handles.lightricks_ltx_2_3 import LightricksLtx23
    from modelwire.runware.handles.lightricks_ltx_2_3_fast import LightricksLtx23Fast
    from modelwire.runware.handles.lightricks_ltx_2_5_fast import LightricksLtx25Fast
    from modelwire.runware.handles.lightricks_ltx_2_5_pro import LightricksLtx25Pro
    from modelwire.runware.handles.luma_ray3_2 import LumaRay32
    from modelwire.runware.handles.minimax_01 import Minimax01
    from modelwire.runware.handles.minimax_01_live import Minimax01Live
    from modelwire.runware.handles.minimax_h3 import MinimaxH3
    from modelwire.runware.handles.minimax_h3_fast import MinimaxH3Fast
    from modelwire.runware.handles.minimax_h3_max import MinimaxH3Max
    from modelwire.runware.handles.minimax_h3_max_turbo import MinimaxH3MaxTurbo
    from modelwire.runware.handles.minimax_hailuo_02 import MinimaxHailuo02
    from modelwire.runware.handles.minimax_hailuo_2_3 import MinimaxHailuo23
    from modelwire.runware.handles.minimax_hailuo_2_3_fast import MinimaxHailuo23Fast
    from modelwire.runware.handles.pixverse_lipsync import PixverseLipsync
    from modelwire.runware.handles.pixverse_modify import PixverseModify
    from modelwire.runware.handles.pixverse_v3_to_v5 import PixverseV3ToV5
    from modelwire.runware.handles.pixverse_v5_5 import PixverseV55
    from modelwire.runware.handles.pixverse_v5_fast import PixverseV5Fast
    from modelwire.runware.handles.pixverse_v6 import PixverseV6
    from modelwire.runware.handles.pruna_video import PrunaVideo
    from modelwire.runware.handles.prunaai_p_video_animate import PrunaaiPVideoAnimate
    from modelwire.runware.handles.prunaai_p_video_avatar import PrunaaiPVideoAvatar
    from modelwire.runware.handles.prunaai_p_video_edit import PrunaaiPVideoEdit
    from modelwire.runware.handles.prunaai_p_video_replace import PrunaaiPVideoReplace
    from modelwire.runware.handles.runway_aleph_2_0 import RunwayAleph20
    from modelwire.runware.handles.runway_gen_4_5 import RunwayGen45
    from modelwire.runware.handles.runway_gen_4_turbo import RunwayGen4Turbo
    from modelwire.runware.handles.seedance_2_light import Seedance2Light
    from modelwire.runware.handles.skywork_skyreels_v4 import SkyworkSkyreelsV4
    from modelwire.runware.handles.small_clip import SmallClip
    from modelwire.runware.handles.sync_3 import Sync3
    from modelwire.runware.handles.sync_lipsync import SyncLipsync
    from modelwire.runware.handles.topazlabs_proteus_4 import TopazlabsProteus4
    from modelwire.runware.handles.topazlabs_starlight_precise_2_5 import TopazlabsStarlightPrecise25
    from modelwire.runware.handles.veed_fabric_1_0_hosted import VeedFabric10Hosted
    from modelwire.runware.handles.veo_3_1 import Veo31
    from modelwire.runware.handles.video_enhancement import VideoEnhancement
    from modelwire.runware.handles.vidu_2_0 import Vidu20
    from modelwire.runware.handles.vidu_q1 import ViduQ1
    from modelwire.runware.handles.vidu_q1_classic import ViduQ1Classic
    from modelwire.runware.handles.vidu_q2 import ViduQ2
    from modelwire.runware.handles.vidu_q3 import ViduQ3
    from modelwire.runware.handles.vidu_q3_turbo import ViduQ3Turbo
    from modelwire.runware.handles.wan_3 import Wan3
    from modelwire.runware.handles.xai_grok_imagine_video import XaiGrokImagineVideo
    from modelwire.runware.handles.xai_grok_imagine_video_1_5 import XaiGrokImagineVideo15
    from modelwire.runware.handles.xai_grok_imagine_video_1_5_lite import XaiGrokImagineVideo15Lite


class Video(Namespace):
    """Models that make or change clips."""

    _vendor_package = "modelwire.runware"
    _name = "video"

    if TYPE_CHECKING:
        alibaba_happyhorse_1_0: AlibabaHappyhorse10
        alibaba_happyhorse_1_1: AlibabaHappyhorse11
        alibaba_wan2_5_preview: AlibabaWan25Preview
        alibaba_wan2_6: AlibabaWan26
        alibaba_wan2_6_flash: AlibabaWan26Flash
        alibaba_wan2_7: AlibabaWan27
        alibaba_wan3_0: Wan3
        alibaba_wan3_0_prime: Wan3
        any: AnyVideo
        bfl_flux_3_video: BflFlux3Video
        bfl_flux_video_edit_fast: BflFluxVideoEditFast
        bfl_flux_video_upscale: BflFluxVideoUpscale
        bria_video_background_removal: BriaVideoBackgroundRemoval
        bria_video_eraser: BriaVideoEraser
        bria_video_increase_resolution: BriaVideoIncreaseResolution
        bytedance_omnihuman_1: BytedanceOmnihuman1
        bytedance_omnihuman_1_5: BytedanceOmnihuman15
        bytedance_seedance_1_0_pro: BytedanceSeedance10Pro
        bytedance_seedance_1_0_pro_fast: BytedanceSeedance10ProFast
        bytedance_seedance_2_0: BytedanceSeedance20
        bytedance_seedance_2_0_fast: Seedance2Light
        bytedance_seedance_2_0_mini: Seedance2Light
        bytedance_seedance_2_5: BytedanceSeedance25
        bytedance_video_enhancement_pro: VideoEnhancement
        bytedance_video_enhancement_standard: VideoEnhancement
        bytedance_video_upscaler: BytedanceVideoUpscaler
        creatify_aurora_v1: Aurora
        creatify_aurora_v1_fast: Aurora
        google_gemini_omni_flash_1_1: GoogleGeminiOmniFlash11
        google_veo_3_1: Veo31
        google_veo_3_1_fast: Veo31
        google_veo_3_1_lite: GoogleVeo31Lite
        heygen_avatar_iv: HeygenAvatarIv
        heygen_avatar_v: HeygenAvatarV
        heygen_video_1_0: SmallClip
        heygen_video_agent: HeygenVideoAgent
        klingai_2_5_turbo_pro: Klingai25TurboPro
        klingai_2_5_turbo_standard: Klingai25TurboStandard
        klingai_avatar_2_0_pro: KlingAvatar
        klingai_avatar_2_0_standard: KlingAvatar
        klingai_lip_sync: KlingaiLipSync
        klingai_video_2_6_pro: KlingaiVideo26Pro
        klingai_video_2_6_standard: KlingaiVideo26Standard
        klingai_video_3_0_4k: KlingVideo3
        klingai_video_3_0_omni_4k: KlingaiVideo30Omni4k
        klingai_video_3_0_omni_pro: KlingaiVideo30OmniPro
        klingai_video_3_0_omni_standard: KlingaiVideo30OmniStandard
        klingai_video_3_0_pro: KlingVideo3
        klingai_video_3_0_standard: KlingVideo3
        klingai_video_3_0_turbo: KlingaiVideo30Turbo
        klingai_video_o1_pro: KlingVideoO1
        klingai_video_o1_standard: KlingVideoO1
        lightricks_ltx_2: LightricksLtx2
        lightricks_ltx_2_3: LightricksLtx23
        lightricks_ltx_2_3_fast: LightricksLtx23Fast
        lightricks_ltx_2_5_fast: LightricksLtx25Fast
        lightricks_ltx_2_5_pro: LightricksLtx25Pro
        luma_ray3_2: LumaRay32
        minimax_01: Minimax01
        minimax_01_director: Minimax01
        minimax_01_live: Minimax01Live
        minimax_h3: MinimaxH3
        minimax_h3_fast: MinimaxH3Fast
        minimax_h3_max: MinimaxH3Max
        minimax_h3_max_turbo: MinimaxH3MaxTurbo
        minimax_hailuo_02: MinimaxHailuo02
        minimax_hailuo_2_3: MinimaxHailuo23
        minimax_hailuo_2_3_fast: MinimaxHailuo23Fast
        pixverse_lipsync: PixverseLipsync
        pixverse_modify: PixverseModify
        pixverse_v3_5: PixverseV3ToV5
        pixverse_v4: PixverseV3ToV5
        pixverse_v4_5: PixverseV3ToV5
        pixverse_v5: PixverseV3ToV5
        pixverse_v5_5: PixverseV55
        pixverse_v5_6: PixverseV55
        pixverse_v5_fast: PixverseV5Fast
        pixverse_v6: PixverseV6
        prunaai_p_video: PrunaVideo
        prunaai_p_video_2: PrunaVideo
        prunaai_p_video_2_pro: SmallClip
        prunaai_p_video_animate: PrunaaiPVideoAnimate
        prunaai_p_video_avatar: PrunaaiPVideoAvatar
        prunaai_p_video_edit: PrunaaiPVideoEdit
        prunaai_p_video_replace: PrunaaiPVideoReplace
        runway_aleph_2_0: RunwayAleph20
        runway_gen_4_5: RunwayGen45
        runway_gen_4_turbo: RunwayGen4Turbo
        skywork_skyreels_v4: SkyworkSkyreelsV4
        sync_3: Sync3
        sync_lipsync_2: SyncLipsync
        sync_lipsync_2_pro: SyncLipsync
        sync_react_1: SyncLipsync
        topazlabs_proteus_4: TopazlabsProteus4
        topazlabs_starlight_precise_2_5: TopazlabsStarlightPrecise25
        veed_fabric_1_0_hosted: VeedFabric10Hosted
        vidu_2_0: Vidu20
        vidu_q1: ViduQ1
        vidu_q1_classic: ViduQ1Classic
        vidu_q2_pro: ViduQ2
        vidu_q2_turbo: ViduQ2
        vidu_q3: ViduQ3
        vidu_q3_turbo: ViduQ3Turbo
        xai_grok_imagine_video: XaiGrokImagineVideo
        xai_grok_imagine_video_1_5: XaiGrokImagineVideo15
        xai_grok_imagine_video_1_5_lite: XaiGrokImagineVideo15Lite

        @property
        @deprecated("deprecated 2026-11-11; use bytedance:seedance@2.5")
        def bytedance_seedance_1_5_pro(self) -> BytedanceSeedance15Pro:
            """Deprecated 2026-11-11; use bytedance:seedance@2.5."""
            ...
