import { pythonOptions, ValueError } from "../agent-server/python.js";
import { ApiClient } from "./api-client.js";
import { type CredentialOptions, Credentials, workspaceHost } from "./credentials.js";
import type { OpenAIOptions } from "./openai.js";

/** `WorkspaceClient().config`, and `databricks.sdk.core.Config(...)` on its own. */
export class Config {
  private readonly credentials: Credentials;
  readonly host: string;
  readonly clientId: string | null;
  readonly token: string | null;
  readonly authType: string;
  readonly warehouseId: string | null;

  constructor(given: Credentials | CredentialOptions = {}) {
    const credentials = given instanceof Credentials ? given : credentialsOf(given);
    this.credentials = credentials;
    this.host = credentials.host;
    this.clientId = credentials.clientId;
    this.token = credentials.fixedToken;
    this.authType = this.token === null ? "oauth-m2m" : "pat";
    this.warehouseId = process.env["DATABRICKS_WAREHOUSE_ID"] ?? null;
  }

  /** The headers that authorise a request now. */
  async authenticate(): Promise<Record<string, string>> {
    return { Authorization: `Bearer ${await this.credentials.bearer()}` };
  }

  /** The token of OAuth now. Throws ValueError where the credentials are a fixed token. */
  async oauthToken(): Promise<OAuthToken> {
    if (this.token !== null)
      throw new ValueError(
        `OAuth tokens are not available for ${this.authType} authentication. ` +
          "Use an OAuth-based authentication method to access OAuth tokens.",
      );
    return new OAuthToken(await this.credentials.bearer());
  }
}

/** `databricks.sdk.oauth.Token`, without its expiry: who asks again gets one that is valid. */
export class OAuthToken {
  readonly token_type = "Bearer";

  constructor(readonly access_token: string) {}
}

function credentialsOf(given: CredentialOptions): Credentials {
  const options = pythonOptions(given);
  return new Credentials(workspaceHost(options.host ?? undefined), options);
}

/** A workspace, and who asks it: what all clients need. `WorkspaceClient` is one with the SDK's services. */
export class Workspace {
  readonly credentials: Credentials;
  readonly config: Config;
  /** `api_client`: requests to any path of the REST API. */
  readonly apiClient: ApiClient;

  constructor(given: CredentialOptions = {}) {
    this.credentials = credentialsOf(given);
    this.apiClient = new ApiClient(this.credentials);
    this.config = new Config(this.credentials);
  }
}

/** Where the serving endpoints of a workspace are, and the token for each request. */
export const endpointOptions = (credentials: Credentials): OpenAIOptions => ({
  base_url: `${credentials.host}/serving-endpoints`,
  api_key: () => credentials.bearer(),
});
