import { DatabricksError } from "./sdk-errors.js";

export interface CredentialOptions {
  host?: string | null;
  token?: string | null;
  client_id?: string | null;
  client_secret?: string | null;
  /** Options of the Python client that have no effect here. */
  readonly [option: string]: unknown;
}

/** A workspace's address with a scheme and without a trailing slash. */
export function workspaceHost(host: string | null | undefined = process.env["DATABRICKS_HOST"]): string {
  if (!host) throw new DatabricksError("No Databricks workspace: set DATABRICKS_HOST to its address.");
  const withScheme = /^https?:\/\//.test(host) ? host : `https://${host}`;
  return withScheme.replace(/\/+$/, "");
}

interface Token {
  readonly value: string;
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

/** Seconds before its end that a token is renewed. */
const renewalMargin = 60;

/** Gives a valid token for each request: a fixed one, or one of the app's service principal, renewed in time. */
export class Credentials {
  private token: Token | null = null;
  private pending: Promise<Token> | null = null;

  constructor(
    readonly host: string,
    private readonly options: CredentialOptions = {},
  ) {}

  /** The token that was configured, without a request; null for OAuth. */
  /** Who the app is where it has an OAuth client. */
  get clientId(): string | null {
    return this.options.client_id ?? process.env["DATABRICKS_CLIENT_ID"] ?? null;
  }

  get fixedToken(): string | null {
    return this.options.token ?? process.env["DATABRICKS_TOKEN"] ?? null;
  }

  async bearer(): Promise<string> {
    if (this.fixedToken) return this.fixedToken;
    if (this.token !== null && Date.now() < this.token.expires) return this.token.value;
    this.pending ??= this.requestToken().finally(() => (this.pending = null));
    this.token = await this.pending;
    return this.token.value;
  }

  private async requestToken(): Promise<Token> {
    const id = this.clientId;
    const secret = this.options.client_secret ?? process.env["DATABRICKS_CLIENT_SECRET"];
    if (!id || !secret) {
      throw new DatabricksError(
        "No Databricks credentials: set DATABRICKS_TOKEN, or DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET.",
      );
    }
    const response = await fetch(`${this.host}/oidc/v1/token`, {
      method: "POST",
      headers: {
        authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "grant_type=client_credentials&scope=all-apis",
    });
    if (!response.ok)
      throw new DatabricksError(`The workspace refused the credentials: status ${response.status}.`);
    const body = (await response.json()) as { access_token: string; expires_in?: number };
    const lifetime = (body.expires_in ?? 3600) - renewalMargin;
    return { value: body.access_token, expires: Date.now() + lifetime * 1000 };
  }
}
