# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import modelwire.openai.handles as handles
from modelwire_runtime.namespaces import Namespace

class Image(Namespace):
    gpt_image_2: handles.gpt_image_2.GptImage2
    gpt_image_2_5_flare: handles.gpt_image_2_5.GptImage25
    gpt_image_2_5_flare_edit: handles.gpt_image_2_5_edit.GptImage25Edit
    gpt_image_2_5_sunburst: handles.gpt_image_2_5.GptImage25
    gpt_image_2_5_sunburst_edit: handles.gpt_image_2_5_edit.GptImage25Edit
    gpt_image_2_6_flare: handles.gpt_image_2_6.GptImage26
    gpt_image_2_6_flare_edit: handles.gpt_image_2_6_edit.GptImage26Edit
    gpt_image_2_6_sunburst: handles.gpt_image_2_6.GptImage26
    gpt_image_2_6_sunburst_edit: handles.gpt_image_2_6_edit.GptImage26Edit
    gpt_image_2_edit: handles.gpt_image_2_edit.GptImage2Edit

    @property
    @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst")
    def chatgpt_image_latest(self) -> handles.gpt_image_1.GptImage1:
        """Deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst")
    def chatgpt_image_latest_edit(self) -> handles.gpt_image_low_fidelity_edit.GptImageLowFidelityEdit:
        """Deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst."""
        ...

    @property
    @deprecated("removed 2026-05-12; use gpt-image-2")
    def dall_e_2(self) -> handles.dall_e_2.DallE2:
        """Removed 2026-05-12; use gpt-image-2."""
        ...

    @property
    @deprecated("removed 2026-05-12; use gpt-image-2")
    def dall_e_2_edit(self) -> handles.dall_e_2_edit.DallE2Edit:
        """Removed 2026-05-12; use gpt-image-2."""
        ...

    @property
    @deprecated("removed 2026-05-12; use gpt-image-2")
    def dall_e_3(self) -> handles.dall_e_3.DallE3:
        """Removed 2026-05-12; use gpt-image-2."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-image-2.5-sunburst")
    def gpt_image_1(self) -> handles.gpt_image_1.GptImage1:
        """Removed 2026-10-23; use gpt-image-2.5-sunburst."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst")
    def gpt_image_1_5(self) -> handles.gpt_image_1.GptImage1:
        """Deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst")
    def gpt_image_1_5_edit(self) -> handles.gpt_image_1_edit.GptImage1Edit:
        """Deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst."""
        ...

    @property
    @deprecated("removed 2026-10-23; use gpt-image-2.5-sunburst")
    def gpt_image_1_edit(self) -> handles.gpt_image_1_edit.GptImage1Edit:
        """Removed 2026-10-23; use gpt-image-2.5-sunburst."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-flare")
    def gpt_image_1_mini(self) -> handles.gpt_image_1.GptImage1:
        """Deprecated, ends 2026-12-01; use gpt-image-2.6-flare."""
        ...

    @property
    @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-flare")
    def gpt_image_1_mini_edit(self) -> handles.gpt_image_low_fidelity_edit.GptImageLowFidelityEdit:
        """Deprecated, ends 2026-12-01; use gpt-image-2.6-flare."""
        ...
