/** `mlflow.deployments`: serving endpoints, asked without the OpenAI client. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Dynamic, RuntimeError, ValueError } from "../agent-server/python.js";
import { HTTPError } from "../libraries/requests.js";
import { jsonDumps, jsonLoads } from "../python/json.js";
import { plainJson } from "./plain-json.js";
import { WorkspaceClient } from "./workspace-client.js";

const retried = new Set([429, 500, 502, 503]);
const maxRetries = 7;

/** Seconds before a retry: none before the first one. */
const backoff = (retry: number): number => (retry <= 1 ? 0 : Math.min(120, 2 * 2 ** (retry - 1)));

export interface DeploymentQuestion {
  readonly inputs?: Dynamic;
  /** The name of the endpoint. */
  readonly endpoint: string;
}

/** `get_deploy_client("databricks")` */
export class DatabricksDeploymentClient {
  private readonly workspace = new WorkspaceClient();

  /** Asks an endpoint. Throws HTTPError for an answer with an error, after retries where those may help. */
  async predict({ inputs, endpoint }: DeploymentQuestion): Promise<Dynamic> {
    return jsonLoads(await (await this.ask(endpoint, plainJson(inputs ?? {}))).text());
  }

  /** The pieces of an answer, as dicts. */
  async *predictStream({ inputs, endpoint }: DeploymentQuestion): AsyncGenerator<Dynamic> {
    const response = await this.ask(endpoint, { ...plainJson(inputs ?? {}), stream: true });
    for await (const line of lines(response)) {
      const at = line.indexOf(":");
      if (at < 0 || line.slice(0, at) !== "data")
        throw new RuntimeError(
          `Unknown response format: '${line}', expected 'data: <value>' for streaming response.`,
        );
      const value = line.slice(at + 1).trim();
      if (value === "[DONE]") return;
      yield jsonLoads(value);
    }
  }

  private async ask(endpoint: string, body: Dynamic): Promise<Response> {
    const url = `${this.workspace.config.host}/serving-endpoints/${endpoint}/invocations`;
    for (let retry = 1; ; retry++) {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          ...(await this.workspace.config.authenticate()),
          "content-type": "application/json",
          "x-databricks-endpoints-api-client": "Databricks Deployment Client",
        },
        body: JSON.stringify(body),
      });
      if (response.ok) return response;
      if (!retried.has(response.status) || retry > maxRetries) throw await statusError(response, url);
      await sleep(backoff(retry) * 1000);
    }
  }
}

/** MLflow asks through the SDK, and tells what the SDK told it. */
async function statusError(response: Response, url: string): Promise<HTTPError> {
  const kind = response.status >= 500 ? "Server" : "Client";
  const { reason, text } = told(await response.text(), response.statusText);
  const shown = `${response.status} ${kind} Error: ${reason} for url: ${url}`;
  return new HTTPError(text ? `${shown}. Response text: ${text}` : shown, { response });
}

function told(body: string, statusText: string): { reason: string; text: string } {
  try {
    const { error_code, message } = JSON.parse(body) as Record<string, unknown>;
    if (typeof message === "string")
      return { reason: message, text: jsonDumps({ error_code: error_code ?? null, message }) };
  } catch {
    // not JSON: as it is
  }
  return { reason: statusText, text: body };
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
