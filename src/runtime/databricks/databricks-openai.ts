import { pythonOptions, ValueError } from "../agent-server/python.js";
import { OpenAI, type OpenAIOptions } from "./openai.js";
import { repairRequest, repairResponse, repairResponsesRequest } from "./request-repairs.js";
import { endpointOptions, Workspace } from "./workspace.js";

/** Options of the OpenAI client, with the workspace whose endpoints it calls. */
export type DatabricksOpenAIOptions = OpenAIOptions & {
  workspace_client?: Workspace | null;
  use_ai_gateway?: boolean;
  use_ai_gateway_native_api?: boolean;
  follow_redirects?: boolean;
};

/** `databricks_openai.DatabricksOpenAI`: an OpenAI client for a workspace's endpoints, with the repairs that they need. */
export class DatabricksOpenAI extends OpenAI {
  protected static override readonly spanPrefix = "Databricks";

  constructor(options: DatabricksOpenAIOptions = {}) {
    const {
      workspace_client: client,
      use_ai_gateway: gateway = false,
      use_ai_gateway_native_api: native = false,
      follow_redirects: _redirects,
      base_url: base = null,
      ...rest
    } = pythonOptions(options);
    if (native && base !== null)
      throw new ValueError("Cannot specify both 'use_ai_gateway_native_api' and 'base_url'.");
    if (native && gateway)
      throw new ValueError("Cannot specify both 'use_ai_gateway_native_api' and 'use_ai_gateway'.");
    const workspace = client ?? new Workspace();
    const own = endpointOptions(workspace.credentials);
    const path = native ? "openai" : "mlflow";
    const url = base ?? (native || gateway ? `${workspace.config.host}/ai-gateway/${path}/v1` : own.base_url);
    super(
      { ...rest, ...own, base_url: url },
      {
        chat: { request: repairRequest },
        responses: { request: repairResponsesRequest, answer: repairResponse },
      },
    );
  }
}

/** An OpenAI client for the serving endpoints of the workspace that the environment names. */
export function databricksOpenAI(options: DatabricksOpenAIOptions = {}): OpenAI {
  return new DatabricksOpenAI(options);
}
