/** Who asks the workspace: a profile or the environment, as the Databricks tools read them. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { InputError } from "../../app/input-error.js";
import { hostOf, type Profile, profileFile, readProfiles } from "./profiles.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** A workspace and the way to prove oneself to it. */
export interface Login {
  /** `https://name.cloud.databricks.com` */
  readonly host: string;
  /** What messages call it: `profile prod`, or `the environment`. */
  readonly name: string;
  /**
   * The value of the header `Authorization`.
   *
   * @param renew whether the last one was refused.
   */
  authorization(renew?: boolean): Promise<string>;
}

export interface LoginOptions {
  readonly environment: Environment;
  readonly fetch: typeof globalThis.fetch;
  readonly profile?: string;
  /** The workspace that an endpoint's address names: its profile is taken where none is named. */
  readonly host?: string;
}

/** How each setting is named in the environment. */
const variables: Readonly<Record<string, string>> = {
  host: "DATABRICKS_HOST",
  token: "DATABRICKS_TOKEN",
  client_id: "DATABRICKS_CLIENT_ID",
  client_secret: "DATABRICKS_CLIENT_SECRET",
  auth_type: "DATABRICKS_AUTH_TYPE",
};

/**
 * Finds the login: `--profile` or `DATABRICKS_CONFIG_PROFILE`, then the environment, then the profile of the host that is asked for,
 * then the profile DEFAULT.
 *
 * @throws InputError when there is none, or of a kind that this program does not do itself.
 */
export function findLogin(options: LoginOptions): Login {
  const { environment } = options;
  const file = profileFile(environment);
  const named = options.profile ?? (environment["DATABRICKS_CONFIG_PROFILE"] || undefined);
  if (named !== undefined) {
    const profiles = readProfiles(file);
    const found = profiles.get(named);
    if (!found)
      throw new InputError(`there is no profile ${named} in ${file}`, profilesHelp([...profiles.keys()]));
    return checkHost(loginOf(`profile ${named}`, found, named, options), options.host);
  }
  const own = Object.fromEntries(
    Object.entries(variables).flatMap(([key, name]) => (environment[name] ? [[key, environment[name]]] : [])),
  );
  if (own["host"] !== undefined)
    return checkHost(loginOf("the environment", own, undefined, options), options.host);
  const profiles = readProfiles(file);
  const { host } = options;
  const [name, settings] =
    host === undefined
      ? ["DEFAULT", profiles.get("DEFAULT")]
      : ([...profiles].find(([, one]) => one["host"] !== undefined && sameHost(one["host"], host)) ?? [
          host,
          undefined,
        ]);
  if (settings?.["host"] === undefined)
    throw new InputError(
      host === undefined
        ? `no workspace is named: there is no profile DEFAULT in ${file}, and DATABRICKS_HOST is not set`
        : `no profile in ${file} is of the workspace ${host}`,
      profilesHelp([...profiles.keys()]),
    );
  return loginOf(`profile ${name}`, settings, name, options);
}

const sameHost = (a: string, b: string): boolean => hostOf(a) === hostOf(b);

function checkHost(login: Login, host: string | undefined): Login {
  if (host === undefined || sameHost(login.host, host)) return login;
  throw new InputError(
    `${login.name} is of ${login.host}, and the endpoint's address of ${host}`,
    "Name the profile of that workspace with --profile.",
  );
}

const profilesHelp = (names: readonly string[]): string =>
  names.length > 0
    ? `Name one with --profile: there are ${names.join(", ")}.`
    : "Run databricks auth login --host <workspace>, or set DATABRICKS_HOST and DATABRICKS_TOKEN.";

/** Kinds of login that other tools do, and how to get a token from them. */
const otherKinds: Readonly<Record<string, string>> = {
  "azure-cli":
    "az account get-access-token --resource 2ff814a6-3304-4ab8-85cb-cd0e6f879c1d --query accessToken -o tsv",
  "azure-client-secret":
    "az account get-access-token --resource 2ff814a6-3304-4ab8-85cb-cd0e6f879c1d --query accessToken -o tsv",
  "azure-msi":
    "az account get-access-token --resource 2ff814a6-3304-4ab8-85cb-cd0e6f879c1d --query accessToken -o tsv",
  "google-id": "gcloud auth print-identity-token",
  "google-credentials": "gcloud auth print-identity-token",
  "external-browser":
    "databricks auth login --host <workspace>, then databricks auth token --host <workspace>",
};

function loginOf(name: string, settings: Profile, profile: string | undefined, options: LoginOptions): Login {
  const { host: address, token, client_id: id, client_secret: secret, auth_type: type } = settings;
  if (address === undefined) throw new InputError(`${name} names no host`, "Add host = https://... to it.");
  const host = hostOf(address);
  const is = (kind: string, given: boolean): boolean => (type === undefined ? given : type === kind);
  if (is("pat", Boolean(token)) && token)
    return { host, name, authorization: () => Promise.resolve(`Bearer ${token}`) };
  if (is("oauth-m2m", Boolean(id && secret)) && id && secret)
    return { host, name, authorization: kept(() => clientToken(host, id, secret, name, options.fetch)) };
  if (type === "databricks-cli" || (type === undefined && profile !== undefined))
    return { host, name, authorization: kept(() => commandToken(host, profile, name, options.environment)) };
  const other = otherKinds[type ?? ""];
  throw new InputError(
    type === undefined
      ? `${name} has no token and no client secret`
      : `${name} uses the login ${type}, which this program does not do`,
    other === undefined
      ? "Set DATABRICKS_HOST with DATABRICKS_TOKEN, or with DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET."
      : `Set DATABRICKS_HOST=${host} and DATABRICKS_TOKEN to what this prints: ${other}.`,
  );
}

interface Token {
  readonly value: string;
  /** Milliseconds, as Date.now counts them. */
  readonly expires: number;
}

/** Asks for a token when there is none, it ends within a minute, or the last was refused. */
function kept(ask: () => Promise<Token>): Login["authorization"] {
  let token: Promise<Token> | undefined;
  return async (renew = false) => {
    if (token && (renew || (await token).expires < Date.now() + 60_000)) token = undefined;
    token ??= ask();
    return `Bearer ${(await token).value}`;
  };
}

/** OAuth for service principals: the client credentials grant of the workspace. */
async function clientToken(
  host: string,
  id: string,
  secret: string,
  name: string,
  fetch: typeof globalThis.fetch,
): Promise<Token> {
  const response = await fetch(`${host}/oidc/v1/token`, {
    method: "POST",
    headers: {
      authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: "grant_type=client_credentials&scope=all-apis",
    signal: AbortSignal.timeout(60_000),
  }).catch((error: unknown) => {
    throw new InputError(
      `${host} cannot be reached: ${reasonOf(error)}`,
      "Check the address and the network.",
    );
  });
  const body = (await response.json().catch(() => ({}))) as {
    access_token?: unknown;
    expires_in?: unknown;
    error?: unknown;
  };
  if (!response.ok || typeof body.access_token !== "string")
    throw new InputError(
      `${host} refused the client of ${name}: ${response.status}${typeof body.error === "string" ? ` ${body.error}` : ""}`,
      "Check its client id and secret, and that the service principal is in that workspace.",
    );
  const seconds = typeof body.expires_in === "number" ? body.expires_in : 3600;
  return { value: body.access_token, expires: Date.now() + seconds * 1000 };
}

/** The token of `databricks auth login`, which the Databricks command line keeps and renews. */
async function commandToken(
  host: string,
  profile: string | undefined,
  name: string,
  environment: Environment,
): Promise<Token> {
  const args = [
    "auth",
    "token",
    ...(profile === undefined ? ["--host", host] : ["--profile", profile]),
    "--output",
    "json",
  ];
  const login = `databricks auth login ${profile === undefined ? `--host ${host}` : `--profile ${profile}`}`;
  try {
    const { stdout } = await promisify(execFile)("databricks", args, { env: environment, timeout: 60_000 });
    const { access_token, expiry } = JSON.parse(stdout) as { access_token: string; expiry?: string };
    return { value: access_token, expires: expiry === undefined ? Date.now() + 600_000 : Date.parse(expiry) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new InputError(
        `${name} uses the login of the Databricks command line, which is not installed`,
        "Install it, or set DATABRICKS_HOST and DATABRICKS_TOKEN.",
      );
    const { stderr } = error as { stderr?: string };
    throw new InputError(
      `${name} has no valid login${stderr ? `: ${stderr.trim().split("\n")[0]}` : ""}`,
      `Run ${login}.`,
    );
  }
}

/** Why a request did not get through, in a few words. */
export function reasonOf(error: unknown): string {
  const cause = (error as { cause?: unknown }).cause ?? error;
  const { code, message } = cause as { code?: string; message?: string };
  return code ?? message ?? String(cause);
}
