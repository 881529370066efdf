/** `WorkspaceClient().serving_endpoints` */
import { isNone, pythonOptions, ValueError } from "../agent-server/python.js";
import { Headers } from "../libraries/http.js";
import { Response } from "../libraries/requests.js";
import { getAttr } from "../python/attributes.js";
import { declareMethods } from "../python/declare.js";
import { mergeDicts } from "../python/dict-methods.js";
import { jsonDumps, jsonLoads } from "../python/json.js";
import type { Dynamic } from "../python/types.js";
import type { ApiClient } from "./api-client.js";
import type { Credentials } from "./credentials.js";
import { OpenAI, type OpenAIOptions } from "./openai.js";
import { asSdkObject, plain } from "./sdk-object.js";
import { SdkService, withOperations } from "./sdk-service.js";
import { endpointOptions } from "./workspace.js";

/** What a request to a service outside is made of. */
interface HttpOptions {
  headers?: Dynamic;
  json?: Dynamic;
  params?: Dynamic;
}

export class ServingEndpoints extends SdkService {
  constructor(
    api: ApiClient,
    private readonly credentials: Credentials,
  ) {
    super(api);
  }

  /** Asks an endpoint, of whatever kind. */
  async query(name: string, options: Dynamic = {}): Promise<Dynamic> {
    const body: unknown = plain(
      Object.fromEntries(Object.entries(options as object).filter(([, value]) => !isNone(value))),
    );
    const path = `/serving-endpoints/${name}/invocations`;
    const answer = await this.api.open("POST", path, { body });
    const fields: Dynamic = jsonLoads(await answer.text());
    const served = answer.headers.get("served-model-name");
    return asSdkObject(
      served === null ? fields : mergeDicts(fields, { "served-model-name": served }),
      "QueryEndpointResponse",
    );
  }

  /** Calls a service outside of the workspace with the credentials of a connection of Unity Catalog. */
  async httpRequest(
    connection: string,
    method: Dynamic,
    path: string,
    { headers = null, json = null, params = null }: HttpOptions = {},
  ): Promise<Response> {
    const text = (value: Dynamic): string | null => (isNone(value) ? null : jsonDumps(value));
    const body = {
      connection_name: connection,
      method: getAttr(method, "value") as unknown,
      path,
      headers: text(headers),
      json: text(json),
      params: text(params),
    };
    const answer = await this.api.open("POST", "/api/2.0/external-function", {
      body,
      headers: { Accept: "text/plain" },
    });
    const session = answer.headers.get("mcp-session-id");
    return new Response({
      status: 200,
      reason: null as unknown as string,
      url: null as unknown as string,
      headers: new Headers(session === null ? [] : [["mcp-session-id", session]]),
      body: new Uint8Array(await answer.arrayBuffer()),
      milliseconds: 0,
    });
  }

  /**
   * An OpenAI client for the workspace's serving endpoints; options are those of the OpenAI client.
   *
   * @throws ValueError where they name the endpoint or the credentials.
   */
  getOpenAiClient(given: OpenAIOptions = {}): OpenAI {
    const options = pythonOptions(given);
    const reserved = ["api_key", "base_url", "http_client"].filter((name) => name in options);
    if (reserved.length > 0)
      throw new ValueError(
        `Cannot override reserved Databricks parameters: ${reserved.join(", ")}. ` +
          "These parameters are automatically configured for Databricks Model Serving.",
      );
    return new OpenAI({ ...endpointOptions(this.credentials), ...options });
  }
}
withOperations(ServingEndpoints, "serving_endpoints");
declareMethods(ServingEndpoints, "ServingEndpointsExt", {
  query: ["name", "*", "**options"],
  http_request: ["conn", "method", "path", "*", "headers=", "json=", "params="],
  get_open_ai_client: ["**options"],
});
