import { pythonOptions } from "../agent-server/python.js";
import { type CredentialOptions, Credentials, workspaceHost } from "./credentials.js";
import { OpenAI, type OpenAIOptions } from "./openai.js";

/** `WorkspaceClient().serving_endpoints` */
export class ServingEndpoints {
  constructor(private readonly credentials: Credentials) {}

  /** An OpenAI client for the workspace's serving endpoints; options are those of the OpenAI client. */
  getOpenAiClient(options: OpenAIOptions = {}): OpenAI {
    return new OpenAI({ ...this.clientOptions(), ...pythonOptions(options) });
  }

  /** Where the endpoints are, and the token for each request. */
  clientOptions(): OpenAIOptions {
    return {
      base_url: `${this.credentials.host}/serving-endpoints`,
      api_key: () => this.credentials.bearer(),
    };
  }
}

/** `WorkspaceClient().config` */
export class Config {
  readonly host: string;
  readonly token: string | null;

  constructor(private readonly credentials: Credentials) {
    this.host = credentials.host;
    this.token = credentials.fixedToken;
  }

  /** The headers that authorise a request now. */
  async authenticate(): Promise<Record<string, string>> {
    return { Authorization: `Bearer ${await this.credentials.bearer()}` };
  }
}

/** `databricks.sdk.WorkspaceClient`, as far as agents use it: credentials from the environment or the options. */
export class WorkspaceClient {
  readonly servingEndpoints: ServingEndpoints;
  readonly config: Config;

  constructor(given: CredentialOptions = {}) {
    const options = pythonOptions(given);
    const credentials = new Credentials(workspaceHost(options.host ?? undefined), options);
    this.servingEndpoints = new ServingEndpoints(credentials);
    this.config = new Config(credentials);
  }
}

/** Options of the OpenAI client, with the workspace whose endpoints it calls. */
export type DatabricksOpenAIOptions = OpenAIOptions & { workspace_client?: WorkspaceClient };

/** `databricks_openai.DatabricksOpenAI`: an OpenAI client for a workspace's serving endpoints. */
export class DatabricksOpenAI extends OpenAI {
  protected static override readonly spanPrefix = "Databricks";

  constructor(options: DatabricksOpenAIOptions = {}) {
    const { workspace_client: client, ...rest } = pythonOptions(options);
    super({ ...(client ?? new WorkspaceClient()).servingEndpoints.clientOptions(), ...rest });
  }
}

/** An OpenAI client for the serving endpoints of the workspace that the environment names. */
export function databricksOpenAI(options: DatabricksOpenAIOptions = {}): OpenAI {
  return new DatabricksOpenAI(options);
}
