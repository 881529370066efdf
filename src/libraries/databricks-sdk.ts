import { cls, type Library, method } from "./library.js";

const from = "databricks/index";
const packages = { openai: "6.49.0" };

const credentialParams = ["*", "host=", "token=", "client_id=", "client_secret="];

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

export const databricksOpenai: Library = {
  module: "databricks_openai",
  packages,
  members: {
    DatabricksOpenAI: cls(from, "DatabricksOpenAI", ["*", "workspace_client=", "**options"], {
      bases: ["openai.OpenAI"],
    }),
    AsyncDatabricksOpenAI: cls(from, "DatabricksOpenAI", ["*", "workspace_client=", "**options"], {
      bases: ["openai.OpenAI"],
    }),
  },
};

/** Modules of Databricks packages that agents import. */
export const databricksLibraries: readonly Library[] = [databricksSdk, databricksOpenai];
