# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"get_collection": ["get-collection", "get_collection", "GetCollection", "content_item", "collections", null, "content_collection"],
"get_creator": ["get-creator", "get_creator", "GetCreator", "content_item", "creators", null, "content_creator"],
"get_model": ["get-model", "get_model", "GetModel", "content_item", "models", null, "content_model"],
"get_model_examples": ["get-model-examples", "get_model_examples", "GetModelExamples", "content_part", "examples", null, "content_examples"],
"get_model_guides": ["get-model-guides", "get_model_guides", "GetModelGuides", "content_part", "guides", null, "content_guides"],
"get_model_pricing": ["get-model-pricing", "get_model_pricing", "GetModelPricing", "content_part", "pricing", null, "content_pricing"],
"list_capabilities": ["list-capabilities", "list_capabilities", "ListCapabilities", "content", "capabilities", null, "content_capabilities"],
"list_collections": ["list-collections", "list_collections", "ListCollections", "content", "collections", null, "content_collections"],
"list_creators": ["list-creators", "list_creators", "ListCreators", "content", "creators", null, "content_creators"],
"list_models": ["list-models", "list_models", "ListModels", "content", "models", null, "content_models"],
"list_models_page": ["list-models-page", "list_models_page", "ListModelsPage", "content_page", "models", null, "content_page"]
}""")
