# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from modelwire.runware.handles.get_collection import GetCollection
    from modelwire.runware.handles.get_creator import GetCreator
    from modelwire.runware.handles.get_model import GetModel
    from modelwire.runware.handles.get_model_examples import GetModelExamples
    from modelwire.runware.handles.get_model_guides import GetModelGuides
    from modelwire.runware.handles.get_model_pricing import GetModelPricing
    from modelwire.runware.handles.list_capabilities import ListCapabilities
    from modelwire.runware.handles.list_collections import ListCollections
    from modelwire.runware.handles.list_creators import ListCreators
    from modelwire.runware.handles.list_models import ListModels
    from modelwire.runware.handles.list_models_page import ListModelsPage


class Content(Namespace):
    """What Runware publishes about its models: names, prices, examples, makers."""

    _vendor_package = "modelwire.runware"
    _name = "content"

    if TYPE_CHECKING:
        get_collection: GetCollection
        get_creator: GetCreator
        get_model: GetModel
        get_model_examples: GetModelExamples
        get_model_guides: GetModelGuides
        get_model_pricing: GetModelPricing
        list_capabilities: ListCapabilities
        list_collections: ListCollections
        list_creators: ListCreators
        list_models: ListModels
        list_models_page: ListModelsPage
