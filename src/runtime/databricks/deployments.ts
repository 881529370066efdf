/** `mlflow.deployments`: serving endpoints, asked without the OpenAI client. */
import { setTimeout as sleep } from "node:timers/promises";
import { MlflowException } from "../agent-server/mlflow-exception.js";
import { getAbortSignal } from "../agent-server/request-context.js";
import { AttributeError, type Dynamic, messageOf, ValueError } from "../agent-server/python.js";
import { Headers } from "../libraries/http.js";
import { HTTPError, Response as RequestsResponse } from "../libraries/requests.js";
import { Bytes } from "../python/bytes.js";
import { className, pyClass } from "../python/class-info.js";
import { Dict } from "../python/dict.js";
import { dictEntries, isDict } from "../python/dict-access.js";
import { jsonDumps, jsonLoads } from "../python/json.js";
import { plainJson } from "./plain-json.js";
import { DatabricksError } from "./sdk-errors.js";
import { Workspace } from "./workspace.js";

const retried = new Set([429, 500, 502, 503]);
const maxRetries = 7;

/** Seconds before a retry: none before the first one. */
const backoff = (retry: number): number => (retry <= 1 ? 0 : Math.min(120, 2 * 2 ** (retry - 1)));

/** MLflow goes by the code that the answer names, and takes what it does not know for an inner error. */
const statusOfCode: Readonly<Record<string, number>> = {
  INTERNAL_ERROR: 500,
  INVALID_STATE: 500,
  DATA_LOSS: 500,
  NOT_IMPLEMENTED: 501,
  TEMPORARILY_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
  REQUEST_LIMIT_EXCEEDED: 429,
  CANCELLED: 499,
  RESOURCE_EXHAUSTED: 429,
  ABORTED: 409,
  RESOURCE_CONFLICT: 409,
  ALREADY_EXISTS: 409,
  NOT_FOUND: 404,
  ENDPOINT_NOT_FOUND: 404,
  RESOURCE_DOES_NOT_EXIST: 404,
  PERMISSION_DENIED: 403,
  CUSTOMER_UNAUTHORIZED: 401,
  UNAUTHENTICATED: 401,
  BAD_REQUEST: 400,
  RESOURCE_ALREADY_EXISTS: 400,
  INVALID_PARAMETER_VALUE: 400,
};

export interface DeploymentQuestion {
  readonly inputs?: Dynamic;
  /** The name of the endpoint. */
  readonly endpoint: string;
}

/** A dict whose keys are attributes too: what `predict` gives. */
export class AttrDict extends Dict {
  __getattr__(name: string): Dynamic {
    const value: unknown = this.get(name);
    if (value === undefined)
      throw new AttributeError(`'${className(this.constructor)}' object has no attribute '${name}'`);
    return isDict(value) ? new AttrDict(dictEntries(value)) : value;
  }

  __setattr__(name: string, value: Dynamic): void {
    this.set(name, value);
  }
}
pyClass(AttrDict, { name: "AttrDict", module: "mlflow.utils" });

/** `mlflow.deployments.databricks.DatabricksEndpoint` */
export class DatabricksEndpoint extends AttrDict {}
pyClass(DatabricksEndpoint, { name: "DatabricksEndpoint", module: "mlflow.deployments.databricks" });

/** `get_deploy_client("databricks")` */
export class DatabricksDeploymentClient {
  private readonly workspace = new Workspace();

  /** Asks an endpoint. Throws HTTPError for an answer with an error, after retries where those may help. */
  async predict({ inputs, endpoint }: DeploymentQuestion): Promise<Dynamic> {
    const answer: unknown = jsonLoads(await (await this.ask(endpoint, plainJson(inputs ?? {}))).text());
    return new DatabricksEndpoint(dictEntries(answer as Dynamic));
  }

  /** The pieces of an answer, as dicts. */
  async *predictStream({ inputs, endpoint }: DeploymentQuestion): AsyncGenerator<Dynamic> {
    const response = await this.ask(endpoint, { ...plainJson(inputs ?? {}), stream: true });
    for await (const line of lines(response)) {
      const at = line.indexOf(":");
      if (at < 0)
        throw new MlflowException(
          `Unknown response format: '${line}', expected 'data: <value>' for streaming response.`,
        );
      const key = line.slice(0, at);
      if (key !== "data")
        throw new MlflowException(
          `Unknown response format with key '${key}'. Expected 'data: <value>' for streaming response, got '${line}'.`,
        );
      const value = line.slice(at + 1).trim();
      if (value === "[DONE]") return;
      yield jsonLoads(value);
    }
  }

  private async ask(endpoint: string, body: Dynamic): Promise<Response> {
    const path = `/serving-endpoints/${endpoint}/invocations`;
    const headers = { "x-databricks-endpoints-api-client": "Databricks Deployment Client" };
    for (let retry = 1; ; retry++) {
      try {
        return await this.workspace.apiClient.open("POST", path, { headers, body });
      } catch (error) {
        if (!(error instanceof DatabricksError)) throw error;
        const status = statusOfCode[error.error_code ?? ""] ?? 500;
        if (!retried.has(status) || retry > maxRetries)
          throw statusError(error, status, this.workspace.config.host + path);
        await sleep(backoff(retry) * 1000, undefined, { signal: getAbortSignal() ?? undefined });
      }
    }
  }
}

/** MLflow asks through the SDK, and tells what the SDK told it. */
function statusError(error: DatabricksError, status: number, url: string): HTTPError {
  const message = messageOf(error);
  const text = jsonDumps({ error_code: error.error_code, message });
  const kind = status >= 500 ? "Server" : "Client";
  const body = new Bytes(new TextEncoder().encode(text));
  const response = new RequestsResponse({
    status,
    reason: message,
    url,
    headers: new Headers([]),
    body: body.data,
    milliseconds: 0,
  });
  return new HTTPError(`${status} ${kind} Error: ${message} for url: ${url}. Response text: ${text}`, {
    response,
  });
}

/** The lines of a body that hold something. */
async function* lines(response: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const part of response.body ?? []) {
    const found = (rest + decoder.decode(part as Uint8Array, { stream: true })).split(/\r?\n/);
    rest = found.pop()!;
    for (const line of found) if (line.trim()) yield line.trim();
  }
  if (rest.trim()) yield rest.trim();
}

/** `mlflow.deployments.get_deploy_client(target)`. Throws ValueError for a target that is no Databricks workspace. */
export function getDeployClient(target: string | null = null): DatabricksDeploymentClient {
  if (target !== null && !/^databricks(:\/\/|$)/.test(target))
    throw new ValueError(`Only the deployment target "databricks" is migrated, not "${target}"`);
  return new DatabricksDeploymentClient();
}
