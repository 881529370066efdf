import { cls, fn, type Library, method } from "./library.js";

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

export const databricksSdk: Library = {
  module: "databricks.sdk",
  packages,
  members: {
    WorkspaceClient: cls(from, "WorkspaceClient", credentialParams, {
      attributes: {
        serving_endpoints: "databricks.sdk.ServingEndpointsExt",
        config: "databricks.sdk.Config",
      },
    }),
    ServingEndpointsExt: cls(from, "ServingEndpoints", [], {
      methods: { get_open_ai_client: method(["**options"], "openai.OpenAI") },
    }),
    Config: cls(from, "Config", [], {
      attributes: { host: "str", token: "str | None" },
      methods: { authenticate: method([], "dict[str, str]", { awaits: true }) },
    }),
  },
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
  },
};

const deployClient = cls(from, "DatabricksDeploymentClient", [], {
  methods: {
    predict: method(["*", "inputs=", "endpoint="], "dict[str, Any]", { awaits: true }),
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
export const databricksLibraries: readonly Library[] = [databricksSdk, databricksOpenai, mlflowDeployments];
