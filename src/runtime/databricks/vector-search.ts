/** `databricks.vector_search` and `databricks.ai_search`: the client and its indexes over the REST API. */
import { setTimeout as sleep } from "node:timers/promises";
import { getAbortSignal } from "../agent-server/request-context.js";
import { dictEntries, dictGet, isDict, makeDict } from "../python/dict-access.js";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { AssertionError, Exception, ValueError } from "../python/exceptions.js";
import { jsonDumps, jsonLoads } from "../python/json.js";
import { isNone, pythonOptions } from "../agent-server/python.js";
import { str } from "../python/repr.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import { Credentials, workspaceHost } from "./credentials.js";

/** An answer with status 4xx or 5xx. */
export class VectorSearchException extends Exception {
  readonly status_code: number | null;
  readonly error_code: string | null;
  readonly response_content: string | null;
  readonly details: Dynamic;

  constructor(message: string, fields: Partial<ErrorFields> = {}) {
    super(message);
    this.status_code = fields.status_code ?? null;
    this.error_code = fields.error_code ?? null;
    this.response_content = fields.response_content ?? null;
    this.details = (fields.details as unknown) ?? null;
  }
}
interface ErrorFields {
  status_code: number;
  response_content: string;
  error_code: string | null;
  details: Dynamic;
}
export class InvalidInputException extends VectorSearchException {}
export class NotFound extends VectorSearchException {}
export class BadRequest extends VectorSearchException {}
export class PermissionDenied extends VectorSearchException {}
export class ResourceConflict extends VectorSearchException {}
export class TooManyRequests extends VectorSearchException {}

const errorClasses = new Map([
  [400, BadRequest],
  [403, PermissionDenied],
  [404, NotFound],
  [409, ResourceConflict],
  [429, TooManyRequests],
]);
pyClass(VectorSearchException, { name: "AISearchException", module: "databricks.ai_search.exceptions" });
for (const cls of [InvalidInputException, ...errorClasses.values()])
  pyClass(cls, { name: cls.name, module: "databricks.ai_search.exceptions" });

/** `databricks.vector_search.reranker.DatabricksReranker` */
export class DatabricksReranker {
  constructor(readonly columns_to_rerank: Dynamic) {}
}
pyClass(DatabricksReranker, { name: "DatabricksReranker", module: "databricks.ai_search.reranker" });

/** Statuses that are tried again, a few times. */
const retried = new Set([429, 503, 504]);

/** Sends requests of vector search; its errors are not those of the SDK. */
class Connection {
  constructor(readonly credentials: Credentials) {}

  async send(
    method: string,
    path: string,
    options: { body?: Dynamic; retries?: Retries } = {},
  ): Promise<Dynamic> {
    const { body, retries = {} } = options;
    const response = await this.attempts(method, path, body, retries);
    const text = await response.text();
    if (!response.ok) throw errorOf(response.status, text);
    return jsonLoads(text) as unknown;
  }

  private async attempts(method: string, path: string, body: Dynamic, retries: Retries): Promise<Response> {
    const { total_retries: total = 3, backoff_factor: factor = 1, backoff_jitter: jitter = 0.2 } = retries;
    for (let attempt = 0; ; attempt++) {
      const response = await fetch(this.credentials.host + path, {
        method,
        headers: {
          Authorization: `Bearer ${await this.credentials.bearer()}`,
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: jsonDumps(body) }),
        signal: getAbortSignal() ?? null,
      });
      if (!retried.has(response.status) || Number(total) === 0) return response;
      if (attempt >= Number(total)) throw exhausted(response, path);
      await sleep(secondsBefore(attempt, response, Number(factor), Number(jitter)) * 1000);
    }
  }
}

interface Retries {
  total_retries?: Dynamic;
  backoff_factor?: Dynamic;
  backoff_jitter?: Dynamic;
}

/** The first try is repeated at once; an answer may say how long to wait. */
function secondsBefore(attempt: number, response: Response, factor: number, jitter: number): number {
  const told = Number(response.headers.get("retry-after"));
  if (told > 0) return told;
  return attempt === 0 ? 0 : Math.min(120, factor * 2 ** attempt + Math.random() * jitter);
}

/** What the requests package raises after the last try. */
class RetryError extends Exception {}
pyClass(RetryError, { name: "RetryError", module: "requests.exceptions" });

const exhausted = (response: Response, path: string): RetryError =>
  new RetryError(
    `Max retries exceeded with url: ${path} (Caused by ResponseError('too many ${response.status} error responses'))`,
  );

function errorOf(status: number, text: string): VectorSearchException {
  const cls = errorClasses.get(status) ?? VectorSearchException;
  const body = parsed(text);
  const fields = {
    status_code: status,
    response_content: text,
    error_code: body === undefined ? null : ((dictGet(body, "error_code") as string | undefined) ?? null),
    details: body === undefined ? null : (dictGet(body, "details") as unknown),
  };
  return new cls(body === undefined ? text || `HTTP ${status} error` : describedError(body), fields);
}

function parsed(text: string): Dynamic {
  try {
    const body: unknown = jsonLoads(text);
    return isDict(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

function describedError(body: Dynamic): string {
  const parts: string[] = [];
  const code: unknown = dictGet(body, "error_code");
  if (truthy(code)) parts.push(`[${str(code)}]`);
  const message: unknown = [dictGet(body, "message"), dictGet(body, "error")].find(truthy);
  if (message !== undefined) parts.push(str(message));
  const details: unknown = dictGet(body, "details");
  if (truthy(details)) parts.push(`details=${jsonDumps(details)}`);
  return parts.length > 0 ? parts.join(" ") : str(body);
}

/** Options of the Python client. Those that choose how a token is come by decide nothing here but the token itself. */
export interface VectorSearchClientOptions {
  workspace_url?: string | null;
  personal_access_token?: string | null;
  service_principal_client_id?: string | null;
  service_principal_client_secret?: string | null;
  azure_tenant_id?: string | null;
  azure_login_id?: string | null;
  disable_notice?: Dynamic;
  credential_strategy?: Dynamic;
  oauth_scopes?: Dynamic;
}

/** `VectorSearchClient` */
export class VectorSearchClient {
  private readonly connection: Connection;

  constructor(given: VectorSearchClientOptions = {}) {
    const options = pythonOptions(given);
    const { personal_access_token: token, service_principal_client_id: id } = options;
    const own = token || (id && options.service_principal_client_secret);
    if (own && !options.workspace_url)
      throw new InvalidInputException(
        "Workspace URL is required when Personal Access Token or Service Principal credentials are passed in",
      );
    const credentials = {
      ...(token ? { token } : {}),
      ...(id ? { client_id: id, client_secret: options.service_principal_client_secret } : {}),
    };
    this.connection = new Connection(
      new Credentials(workspaceHost(options.workspace_url ?? undefined), credentials),
    );
  }

  /** A client with the credentials of a workspace client. */
  static withCredentials(credentials: Credentials): VectorSearchClient {
    const client = Object.create(VectorSearchClient.prototype) as { connection: Connection };
    client.connection = new Connection(credentials);
    return client as unknown as VectorSearchClient;
  }

  /** The index of this name. Throws NotFound or PermissionDenied as the workspace says. */
  async getIndex(endpointName: Dynamic = null, indexName: Dynamic = null): Promise<VectorSearchIndex> {
    if (!truthy(indexName)) throw new AssertionError("Index name must be specified");
    const answer: Dynamic = await this.connection.send("GET", indexPath(endpointName, indexName));
    return new VectorSearchIndex(this.connection, str(indexName), dictGet(answer, "endpoint_name") ?? null);
  }

  /** Whether there is such an index. */
  async indexExists(endpointName: Dynamic = null, indexName: Dynamic = null): Promise<boolean> {
    try {
      await this.connection.send("GET", indexPath(endpointName, indexName));
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  }

  getEndpoint(name: string): Promise<Dynamic> {
    return this.connection.send("GET", `/api/2.0/vector-search/endpoints/${name}`);
  }

  listEndpoints(): Promise<Dynamic> {
    return this.connection.send("GET", "/api/2.0/vector-search/endpoints");
  }

  listIndexes(name: string): Promise<Dynamic> {
    return this.connection.send("GET", `/api/2.0/vector-search/endpoints/${name}/indexes`);
  }
}
pyClass(VectorSearchClient, { name: "AISearchClient", module: "databricks.ai_search.client" });
declareMethods(VectorSearchClient, "AISearchClient", {
  get_index: ["endpoint_name=", "index_name="],
  index_exists: ["endpoint_name=", "index_name="],
});

const indexPath = (endpoint: Dynamic, index: Dynamic): string =>
  truthy(endpoint)
    ? `/api/2.0/vector-search/endpoints/${str(endpoint)}/indexes/${str(index)}`
    : `/api/2.0/vector-search/indexes/${str(index)}`;

/** Keywords of `similarity_search`. */
export interface SearchOptions extends Retries {
  columns?: Dynamic;
  query_text?: Dynamic;
  query_vector?: Dynamic;
  filters?: Dynamic;
  num_results?: Dynamic;
  debug_level?: Dynamic;
  score_threshold?: Dynamic;
  query_type?: Dynamic;
  columns_to_rerank?: Dynamic;
  disable_notice?: Dynamic;
  reranker?: Dynamic;
  query_columns?: Dynamic;
  sort_columns?: Dynamic;
  facets?: Dynamic;
}

/** Names of the keywords, in Python's order. */
export const searchKeywords = [
  "columns",
  "query_text",
  "query_vector",
  "filters",
  "num_results",
  "debug_level",
  "score_threshold",
  "query_type",
  "columns_to_rerank",
  "disable_notice",
  "reranker",
  "total_retries",
  "backoff_factor",
  "backoff_jitter",
  "query_columns",
  "sort_columns",
  "facets",
] as const;

const positionalCount = searchKeywords.indexOf("query_columns");

/** `VectorSearchIndex` */
export class VectorSearchIndex {
  constructor(
    private readonly connection: Connection,
    readonly name: string,
    readonly endpointName: string | null,
  ) {}

  /** What the workspace knows of the index. */
  describe(): Promise<Dynamic> {
    return this.connection.send("GET", `/api/2.0/vector-search/indexes/${this.name}`);
  }

  /**
   * The rows most like a text or a vector, all pages of them: `{ manifest, result: { data_array, row_count } }`.
   * Takes Python's parameters in their order, or one object of them.
   */
  async similaritySearch(first: Dynamic, ...more: Dynamic[]): Promise<Dynamic> {
    const options = isDict(first) ? (first as SearchOptions) : positional([first, ...more]);
    const body = queryBody(options);
    const retries = Object.fromEntries(
      Object.entries(options).filter(([name]) => /^(total_retries|backoff_)/.test(name)),
    );
    let page = await this.page("query", body, retries);
    const all = page;
    for (;;) {
      const token: unknown = dictGet(page, "next_page_token");
      if (!truthy(token)) break;
      page = await this.page("query-next-page", { page_token: token, endpoint_name: this.endpointName });
      const [into, more] = [all, page].map((each) => dictGet(each, "result"));
      into["row_count"] = Number(dictGet(into, "row_count")) + Number(dictGet(more, "row_count"));
      into["data_array"] = [...dictGet(into, "data_array"), ...dictGet(more, "data_array")];
    }
    delete all["next_page_token"];
    return all;
  }

  /** The next rows in the order of the primary key. */
  scan(numResults: Dynamic = 10, lastPrimaryKey: Dynamic = null): Promise<Dynamic> {
    return this.page("scan", {
      num_results: numResults as unknown,
      endpoint_name: this.endpointName,
      ...(truthy(lastPrimaryKey) ? { last_primary_key: lastPrimaryKey as unknown } : {}),
    });
  }

  /** Adds or replaces rows of a direct access index. */
  upsert(inputs: Dynamic): Promise<Dynamic> {
    return this.send("POST", "upsert-data", { inputs_json: jsonDumps(inputs) });
  }

  delete(primaryKeys: Dynamic): Promise<Dynamic> {
    return this.send("DELETE", "delete-data", { primary_keys: primaryKeys as unknown });
  }

  sync(): Promise<Dynamic> {
    return this.send("POST", "sync");
  }

  /** Python sends queries as GET with a body, which fetch cannot; the API takes POST too. */
  private async page(what: string, body: Dynamic, retries?: Retries): Promise<Dynamic> {
    return snakeCased(await this.send("POST", what, body, retries));
  }

  private send(method: string, what: string, body?: Dynamic, retries: Retries = {}): Promise<Dynamic> {
    return this.connection.send(method, `/api/2.0/vector-search/indexes/${this.name}/${what}`, {
      body,
      retries,
    });
  }
}
pyClass(VectorSearchIndex, { name: "AISearchIndex", module: "databricks.ai_search.index" });
declareMethods(VectorSearchIndex, "AISearchIndex", {
  similarity_search: [
    ...searchKeywords
      .map((name) => (name === "columns" ? name : `${name}=`))
      .toSpliced(positionalCount, 0, "*"),
  ],
});

/** Arguments by name; keyword-only ones come last, in an object. */
function positional(given: readonly Dynamic[]): SearchOptions {
  const last: unknown = given.at(-1);
  const keywords = given.length > 1 && isDict(last) && given.length > positionalCount ? last : {};
  const values = keywords === last ? given.slice(0, -1) : given;
  const named = values.map((value, i) => [searchKeywords[i], value] as const);
  return {
    ...Object.fromEntries(named.filter(([, value]) => value !== undefined)),
    ...(keywords as SearchOptions),
  };
}

function queryBody(options: SearchOptions): Dynamic {
  const { filters, reranker, columns_to_rerank: old } = options;
  if (truthy(old) && !isNone(reranker))
    throw new ValueError("The arguments `columns_to_rerank` and `reranker` cannot both be provided.");
  const isText = typeof filters === "string";
  const body: Record<string, Dynamic> = {
    num_results: (options.num_results as unknown) ?? 5,
    columns: options.columns as unknown,
    filters_json: !isText && truthy(filters) ? jsonDumps(filters) : null,
    filter_string: isText ? (filters as unknown) : null,
    debug_level: (options.debug_level as unknown) ?? 0,
  };
  for (const name of optionalFields) if (truthy(options[name])) body[name] = options[name] as unknown;
  const columns: unknown = isNone(reranker) ? old : reranker.columns_to_rerank;
  if (truthy(columns) || !isNone(reranker))
    body["reranker"] = {
      model: "databricks_reranker",
      model_type: "MODEL_TYPE_BASE",
      parameters: { columns_to_rerank: columns },
    };
  return body;
}

/** Sent only where they are given. */
const optionalFields = [
  "query_text",
  "query_vector",
  "score_threshold",
  "query_type",
  "query_columns",
  "sort_columns",
  "facets",
] as const;

/** Answers of some endpoints have their keys in camelCase. */
function snakeCased(value: Dynamic): Dynamic {
  if (Array.isArray(value)) return value.map((each) => snakeCased(each) as unknown);
  if (!isDict(value)) return value;
  return makeDict(
    [...dictEntries(value)].map(([key, each]) => [
      typeof key === "string" ? key.replace(/(?<!^)(?=[A-Z])/g, "_").toLowerCase() : (key as string),
      snakeCased(each) as unknown,
    ]),
  );
}
