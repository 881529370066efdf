import { type Dynamic, isNone, pythonOptions, ValueError } from "../agent-server/python.js";
import { ApiClient } from "./api-client.js";
import { type CredentialOptions, Credentials, workspaceHost } from "./credentials.js";
import { OpenAI, type OpenAIOptions } from "./openai.js";
import { repairRequest, repairResponse, repairResponsesRequest } from "./request-repairs.js";
import { asSdkObject, plain } from "./sdk-object.js";
import {
  CurrentUser,
  DbUtils,
  Files,
  Functions,
  GenieService,
  Secrets,
  StatementExecution,
  VectorSearchIndexes,
} from "./sdk-services.js";

/** `WorkspaceClient().serving_endpoints` */
export class ServingEndpoints {
  constructor(
    private readonly credentials: Credentials,
    private readonly api: ApiClient,
  ) {}

  /** Asks an endpoint, of whatever kind. */
  async query(name: string, options: Dynamic = {}): Promise<Dynamic> {
    const body: unknown = plain(
      Object.fromEntries(Object.entries(options as object).filter(([, value]) => !isNone(value))),
    );
    const path = `/serving-endpoints/${name}/invocations`;
    return asSdkObject(await this.api.do("POST", path, { body }), "QueryEndpointResponse");
  }

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

/** `WorkspaceClient().config`, and `databricks.sdk.core.Config(...)` on its own. */
export class Config {
  private readonly credentials: Credentials;
  readonly host: string;
  readonly token: string | null;
  readonly authType: string;
  readonly warehouseId: string | null;

  constructor(given: Credentials | CredentialOptions = {}) {
    const credentials = given instanceof Credentials ? given : credentialsOf(given);
    this.credentials = credentials;
    this.host = credentials.host;
    this.token = credentials.fixedToken;
    this.authType = this.token === null ? "oauth-m2m" : "pat";
    this.warehouseId = process.env["DATABRICKS_WAREHOUSE_ID"] ?? null;
  }

  /** The headers that authorise a request now. */
  async authenticate(): Promise<Record<string, string>> {
    return { Authorization: `Bearer ${await this.credentials.bearer()}` };
  }
}

function credentialsOf(given: CredentialOptions): Credentials {
  const options = pythonOptions(given);
  return new Credentials(workspaceHost(options.host ?? undefined), options);
}

/** `databricks.sdk.WorkspaceClient`, as far as agents use it: credentials from the environment or the options. */
export class WorkspaceClient {
  readonly credentials: Credentials;
  readonly servingEndpoints: ServingEndpoints;
  readonly config: Config;
  /** `api_client`: requests to any path of the REST API. */
  readonly apiClient: ApiClient;
  readonly statementExecution: StatementExecution;
  readonly genie: GenieService;
  readonly secrets: Secrets;
  readonly dbutils: DbUtils;
  readonly functions: Functions;
  readonly currentUser: CurrentUser;
  readonly vectorSearchIndexes: VectorSearchIndexes;
  readonly files: Files;

  constructor(given: CredentialOptions = {}) {
    const credentials = credentialsOf(given);
    this.credentials = credentials;
    const api = new ApiClient(credentials);
    this.apiClient = api;
    this.servingEndpoints = new ServingEndpoints(credentials, api);
    this.statementExecution = new StatementExecution(api);
    this.genie = new GenieService(api);
    this.secrets = new Secrets(api);
    this.dbutils = new DbUtils(api);
    this.functions = new Functions(api);
    this.currentUser = new CurrentUser(api);
    this.vectorSearchIndexes = new VectorSearchIndexes(api);
    this.files = new Files(api);
    this.config = new Config(credentials);
  }
}

/** Options of the OpenAI client, with the workspace whose endpoints it calls. */
export type DatabricksOpenAIOptions = OpenAIOptions & {
  workspace_client?: WorkspaceClient | null;
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
    const workspace = client ?? new WorkspaceClient();
    const own = workspace.servingEndpoints.clientOptions();
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
