import { openaiRetrieverTool, vectorSearchLibraries } from "./databricks/vector-search.js";
import { genieLibraries } from "./databricks/genie.js";
import { endpointMethods, sdkServiceLibraries, serviceAttributes } from "./databricks/sdk-services.js";
import { sparkLibraries } from "./databricks/spark.js";
import { sqlConnectorLibraries } from "./databricks/sql-connector.js";
import { openaiFunctions, unityCatalogLibraries } from "./databricks/unity-catalog.js";
import { cls, fn, type Library, type Member, method } from "./library.js";

const from = "databricks/index";
const packages = { openai: "6.49.0" };

/** What decides where requests go and as whom; the rest of the SDK's options have no effect on an app. */
const credentialParams = [
  "*",
  "host=",
  "account_id=",
  "username=",
  "password=",
  "client_id=",
  "client_secret=",
  "token=",
  "profile=",
  "config_file=",
  "auth_type=",
  "cluster_id=",
  "product=",
  "product_version=",
  "config=",
  "credentials_strategy=",
];

const config = cls(from, "Config", credentialParams, {
  attributes: { host: "str", token: "str | None", warehouse_id: "str | None", auth_type: "str", client_id: "str | None" },
  methods: {
    authenticate: method([], "dict[str, str]", { awaits: true }),
    oauth_token: method([], "databricks.sdk.oauth.Token", { awaits: true }),
  },
});

export const databricksSdk: Library = {
  module: "databricks.sdk",
  packages,
  members: {
    WorkspaceClient: cls(from, "WorkspaceClient", credentialParams, {
      attributes: {
        serving_endpoints: "databricks.sdk.ServingEndpointsExt",
        config: "databricks.sdk.Config",
        api_client: "databricks.sdk.core.ApiClient",
        ...serviceAttributes,
      },
      methods: { get_workspace_id: method([], "int", { awaits: true }) },
    }),
    ServingEndpointsExt: cls(from, "ServingEndpoints", [], {
      methods: {
        get_open_ai_client: method(["**options"], "openai.OpenAI"),
        ...endpointMethods,
      },
    }),
    "core.ApiClient": cls(from, "ApiClient", [], {
      methods: {
        do: method(["method", "path=", "*", "query=", "headers=", "body=", "raw=", "data="], "Any", {
          awaits: true,
        }),
      },
    }),
    Config: config,
  },
};

/** In an app the strategy acts as the app itself, as it does in Python outside of model serving. */
const userCredentials: Record<string, Member> = {
  ModelServingUserCredentials: cls(from, "ModelServingUserCredentials", [], { differs: "user-credentials" }),
};
const databricksClient = cls(from, "DatabricksOpenAI", ["*", "workspace_client=", "**options"], {
  bases: ["openai.OpenAI"],
});

export const databricksOpenai: Library = {
  module: "databricks_openai",
  packages,
  members: {
    DatabricksOpenAI: databricksClient,
    AsyncDatabricksOpenAI: databricksClient,
    VectorSearchRetrieverTool: openaiRetrieverTool,
    ...openaiFunctions,
  },
};

const deployClient = cls(from, "DatabricksDeploymentClient", [], {
  methods: {
    predict: method(["*", "inputs=", "endpoint="], "Any", { awaits: true }),
    predict_stream: method(["*", "inputs=", "endpoint="], "typing.AsyncGenerator[dict[str, Any], None]", {
      awaits: true,
      generator: true,
    }),
  },
});

/** Serving endpoints without the OpenAI client. */
export const mlflowDeployments: Library = {
  module: "mlflow.deployments",
  packages,
  members: {
    get_deploy_client: fn(
      from,
      "getDeployClient",
      ["target_uri="],
      "mlflow.deployments.DatabricksDeploymentClient",
    ),
    DatabricksDeploymentClient: deployClient,
  },
};

/** Modules of Databricks packages that agents import. */
export const databricksLibraries: readonly Library[] = [
  databricksSdk,
  databricksOpenai,
  mlflowDeployments,
  {
    module: "databricks_openai.vector_search_retriever_tool",
    members: { VectorSearchRetrieverTool: openaiRetrieverTool },
  },
  ...vectorSearchLibraries,
  ...unityCatalogLibraries,
  ...genieLibraries,
  ...sdkServiceLibraries,
  ...sparkLibraries,
  ...sqlConnectorLibraries,
  {
    module: "databricks.sdk.oauth",
    members: {
      Token: cls(from, "OAuthToken", [], {
        wire: true,
        attributes: { access_token: "str", token_type: "str" },
      }),
    },
  },
  { module: "databricks.sdk.config", members: { Config: config } },
  { module: "databricks.sdk.core", members: { Config: config } },
  { module: "databricks_ai_bridge", members: userCredentials },
  { module: "databricks_ai_bridge.model_serving_obo_credential_strategy", members: userCredentials },
  { module: "databricks.sdk.credentials_provider", members: userCredentials },
];
