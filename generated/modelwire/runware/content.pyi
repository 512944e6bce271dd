# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.runware.handles as handles
from modelwire_runtime.namespaces import Namespace

class Content(Namespace):
    get_collection: handles.get_collection.GetCollection
    get_creator: handles.get_creator.GetCreator
    get_model: handles.get_model.GetModel
    get_model_examples: handles.get_model_examples.GetModelExamples
    get_model_guides: handles.get_model_guides.GetModelGuides
    get_model_pricing: handles.get_model_pricing.GetModelPricing
    list_capabilities: handles.list_capabilities.ListCapabilities
    list_collections: handles.list_collections.ListCollections
    list_creators: handles.list_creators.ListCreators
    list_models: handles.list_models.ListModels
    list_models_page: handles.list_models_page.ListModelsPage
