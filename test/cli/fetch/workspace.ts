/**
 * A workspace with models and the storages that they lie in, on the loopback interface: for `fetch` and for MLflow's own download, which is
 * recorded against it. Faults may be ordered for the next requests of a path.
 */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What goes wrong with one request whose path holds `at`. */
export interface Fault {
  readonly at: string;
  readonly kind: "status" | "truncate" | "refuse" | "corrupt" | "expire" | "shift";
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many requests it hits; 1 unless given. */
  times?: number;
}

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly range?: string;
  readonly authorization?: string;
}

/** How the models of Unity Catalog are stored. */
export type Storage = "files" | "presigned" | "s3" | "azure" | "google";

export class ScriptedWorkspace {
  readonly seen: Seen[] = [];
  faults: Fault[] = [];
  storage: Storage = "files";
  /** Tokens that are let in. */
  readonly tokens = new Set(["not-a-real-token"]);
  url = "";
  /** The files of every model by path. */
  files: Record<string, Buffer>;
  /** How many names a page of a list has. */
  page = 2;
  #signed = 0;
  #server = createServer((request, response) => void this.#answer(request, response));

  constructor(files: Readonly<Record<string, string | Buffer>>) {
    this.files = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  }

  async start(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** `fetch` by which the clouds' addresses lead here, too. */
  readonly fetch: typeof globalThis.fetch = (input, init) => {
    const url = new URL(String(input));
    if (!/amazonaws|windows\.net|googleapis/.test(url.host)) return globalThis.fetch(url, init);
    const headers = new Headers(init?.headers);
    headers.set("x-real-host", url.host);
    return globalThis.fetch(`${this.url}/cloud/${url.host}${url.pathname}${url.search}`, {
      ...init,
      headers,
    });
  };

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString();
    const { pathname, searchParams } = new URL(request.url!, this.url);
    const path = decodeURIComponent(pathname);
    const isJson = text.startsWith("{");
    const body: unknown = text === "" ? undefined : isJson ? JSON.parse(text) : text;
    const query = Object.fromEntries(searchParams);
    const { range, authorization } = request.headers;
    this.seen.push({
      method: request.method!,
      path,
      query,
      ...(body !== undefined && { body }),
      ...(range !== undefined && { range }),
      ...(authorization !== undefined && { authorization }),
    });
    const fault = this.faults.find(({ at, times = 1 }) => times > 0 && path.includes(at));
    if (fault) fault.times = (fault.times ?? 1) - 1;
    if (fault?.kind === "refuse") return void response.destroy();
    if (fault?.kind === "status")
      return this.#json(
        response,
        fault.status!,
        { error_code: "SCRIPTED", message: "scripted fault" },
        fault.headers,
      );
    const bytes = this.#storage(path, query, request, response, fault);
    if (bytes === true) return;
    if (path.startsWith("/api/") && !this.tokens.has((authorization ?? "").replace("Bearer ", "")))
      return this.#json(response, 401, { error_code: "UNAUTHENTICATED", message: "the token is not valid" });
    this.#workspace(
      request.method!,
      path,
      query,
      (body ?? {}) as Record<string, unknown>,
      request,
      response,
      fault,
    );
  }

  /** Signed addresses and the clouds. */
  #storage(
    path: string,
    query: Record<string, string>,
    request: IncomingMessage,
    response: ServerResponse,
    fault?: Fault,
  ): boolean {
    if (path.startsWith("/signed/")) {
      const [, , number, ...rest] = path.split("/");
      if (Number(number) !== this.#signed && query["strict"] === "1")
        this.#xml(response, 403, "<Error><Code>AccessDenied</Code></Error>");
      else if (fault?.kind === "expire")
        this.#xml(
          response,
          403,
          "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>",
        );
      else this.#send(rest.join("/"), request, response, fault);
      return true;
    }
    const s3 = /^\/(?:cloud\/bucket\.s3\.[\w.-]*amazonaws\.com|bucket)(?:\/(.*))?$/.exec(path);
    if (s3) {
      if (request.method === "HEAD" && !s3[1])
        response.writeHead(200, { "x-amz-bucket-region": "eu-west-1" }).end();
      else if (query["list-type"] === "2") this.#listS3(query, response);
      else
        this.#send((s3[1] ?? "").replace("models/abc/", ""), request, response, fault, {
          "x-amz-request-id": "1",
          "x-amz-bucket-region": "eu-west-1",
        });
      return true;
    }
    const azure = /^\/cloud\/account\.dfs\.core\.windows\.net\/container(?:\/models\/abc\/(.*))?$/.exec(path);
    if (azure) {
      if (query["sig"] !== "azure") this.#json(response, 403, {});
      else if (azure[1] === undefined) this.#listAzure(query, response);
      else this.#send(azure[1], request, response, fault, { md5: "content-md5" });
      return true;
    }
    const google =
      /^\/cloud\/storage\.googleapis\.com\/storage\/v1\/b\/bucket\/o(?:\/models\/abc\/(.*))?$/.exec(path);
    if (google) {
      if (request.headers.authorization !== "Bearer google") this.#json(response, 401, {});
      else if (google[1] === undefined) this.#listGoogle(query, response);
      else this.#send(google[1], request, response, fault);
      return true;
    }
    return false;
  }

  #workspace(
    method: string,
    path: string,
    query: Record<string, string>,
    body: Record<string, unknown>,
    request: IncomingMessage,
    response: ServerResponse,
    fault?: Fault,
  ): void {
    const json = (value: unknown, status = 200): void => this.#json(response, status, value);
    const missing = (): void => json({ error_code: "RESOURCE_DOES_NOT_EXIST", message: `no ${path}` }, 404);
    const endpoint = /^\/api\/2\.0\/serving-endpoints\/(.+)$/.exec(path)?.[1];
    if (endpoint !== undefined) return endpoint in endpoints ? json(endpoints[endpoint]) : missing();
    if (path === "/oidc/v1/token") {
      const isClient =
        request.headers.authorization ===
        `Basic ${Buffer.from("client:not-a-real-secret").toString("base64")}`;
      if (!isClient) return json({ error: "invalid_client" }, 401);
      this.tokens.add("client-token");
      return json({ access_token: "client-token", token_type: "Bearer", expires_in: 3600 });
    }
    const uc = "/api/2.0/mlflow/unity-catalog";
    const registry = "/api/2.0/mlflow";
    if (path === `${uc}/registered-models:is-databricks-sdk-models-artifact-repository-enabled`)
      return json({ is_databricks_sdk_models_artifact_repository_enabled: this.storage === "files" });
    if (path === `${uc}/model-versions/emit-lineage`) return json({});
    if (path === `${uc}/registered-models/get`) return json({ registered_model: { name: query["name"] } });
    if (path === `${uc}/registered-models/alias`)
      return json({
        model_version: {
          name: query["name"],
          version: "3",
          aliases: [{ alias: query["alias"], version: "3" }],
        },
      });
    if (path === `${uc}/model-versions/generate-temporary-credentials`)
      return json({ credentials: this.#credentials() });
    if (path === `${uc}/model-versions/get-download-uri`)
      return json({ artifact_uri: locations[this.storage] });
    if (path === "/api/2.0/fs/create-download-url") {
      const file = String(body["path"]).split("/").slice(6).join("/");
      return json({ url: this.#sign(file), headers: [{ name: "x-needed", value: "1" }] });
    }
    const listed =
      /^\/api\/2\.0\/fs\/directories(\/Models\/main\/agents\/support\/3|\/WorkspaceInternal\/Mlflow\/Artifacts\/12\/LoggedModels\/m-0123)(\/.*)?$/.exec(
        path,
      );
    if (this.storage !== "files" && path.startsWith("/api/2.0/fs/") && path.includes("/LoggedModels/"))
      return json({ error_code: "PERMISSION_DENIED", message: "artifacts are not served here" }, 403);
    if (listed)
      return this.#listFolder(
        listed[1]!,
        listed[2]?.slice(1) ?? "",
        method,
        { ...query, ...body } as Record<string, string>,
        response,
      );
    const file =
      /^\/api\/2\.0\/fs\/files\/(?:Models\/main\/agents\/support\/3|WorkspaceInternal\/Mlflow\/Artifacts\/12\/LoggedModels\/m-0123)\/(.*)$/.exec(
        path,
      );
    if (file) return this.#send(file[1]!, request, response, fault);
    const logged = /^\/api\/2\.0\/mlflow\/logged-models\/m-0123(?:\/artifacts\/(.*))?$/.exec(path);
    if (logged && logged[1] === undefined)
      return json({
        model: {
          info: {
            model_id: "m-0123",
            experiment_id: "12",
            name: "support",
            artifact_uri: "dbfs:/databricks/mlflow-tracking/12/logged_models/m-0123",
            status: "LOGGED_MODEL_READY",
          },
        },
      });
    if (logged?.[1] === "directories")
      return this.#listRegistry({ ...query, path: query["artifact_directory_path"] ?? "" }, response);
    if (logged?.[1] === "credentials-for-download")
      return json({
        credentials: (body["paths"] as string[]).map((path) => ({
          credential_info: { path, signed_uri: this.#sign(path), type: "AWS_PRESIGNED_URL" },
        })),
      });
    if (path === `${registry}/registered-models/get-latest-versions`)
      return json({
        model_versions: [
          { name: body["name"] ?? query["name"], version: "7" },
          { name: body["name"], version: "10" },
        ],
      });
    if (path === `${registry}/model-versions/list-artifacts`) return this.#listRegistry(query, response);
    if (path === `${registry}/model-versions/get-signed-download-uri`)
      return json({ signed_uri: this.#sign(query["path"]!) });
    missing();
  }

  #sign(file: string): string {
    this.#signed++;
    return `${this.url}/signed/${this.#signed}/${file.split("/").map(encodeURIComponent).join("/")}?X-Amz-Signature=scripted`;
  }

  #credentials(): Record<string, unknown> {
    if (this.storage === "presigned") return { storage_mode: "DEFAULT_STORAGE", aws_temp_credentials: aws };
    if (this.storage === "s3") return { storage_mode: "CUSTOMER_HOSTED", aws_temp_credentials: aws };
    if (this.storage === "azure") return { azure_user_delegation_sas: { sas_token: "sv=1&sig=azure" } };
    return { gcp_oauth_token: { oauth_token: "google" } };
  }

  /** The names right below a folder: files with their sizes, and folders. */
  #below(folder: string): { path: string; size?: number }[] {
    const prefix = folder === "" ? "" : `${folder}/`;
    const entries = new Map<string, number | undefined>();
    for (const [path, content] of Object.entries(this.files).filter(([path]) => path.startsWith(prefix))) {
      const [name, ...rest] = path.slice(prefix.length).split("/");
      // A name that leads out of the folder is told as a workspace under attack would tell it.
      if (name === "..") entries.set(path, content.length);
      else entries.set(prefix + name!, rest.length === 0 ? content.length : undefined);
    }
    return [...entries].map(([path, size]) => ({ path, ...(size !== undefined && { size }) }));
  }

  #paged<T>(items: readonly T[], token: string | undefined): { items: readonly T[]; next?: string } {
    const from = Number(token ?? 0);
    return {
      items: items.slice(from, from + this.page),
      ...(from + this.page < items.length && { next: String(from + this.page) }),
    };
  }

  #listFolder(
    root: string,
    folder: string,
    method: string,
    query: Record<string, string>,
    response: ServerResponse,
  ): void {
    if (folder in this.files)
      return this.#json(response, 404, { error_code: "NOT_FOUND", message: "no folder" });
    if (method === "HEAD") return void response.writeHead(200).end();
    const { items, next } = this.#paged(this.#below(folder), query["page_token"]);
    const contents = items.map(({ path, size }) => ({
      path: `${root}/${path}`,
      is_directory: size === undefined,
      ...(size !== undefined && { file_size: size }),
      name: path.split("/").at(-1),
    }));
    this.#json(response, 200, { contents, ...(next !== undefined && { next_page_token: next }) });
  }

  #listRegistry(query: Record<string, string>, response: ServerResponse): void {
    const { items, next } = this.#paged(this.#below(query["path"] ?? ""), query["page_token"]);
    const files = items.map(({ path, size }) => ({
      path,
      is_dir: size === undefined,
      ...(size !== undefined && { file_size: size }),
    }));
    this.#json(response, 200, { files, ...(next !== undefined && { next_page_token: next }) });
  }

  #listS3(query: Record<string, string>, response: ServerResponse): void {
    const { items, next } = this.#paged(Object.entries(this.files), query["continuation-token"]);
    const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const contents = items.map(
      ([path, content]) =>
        `<Contents><Key>models/abc/${escape(path)}</Key><Size>${content.length}</Size></Contents>`,
    );
    const more = next === undefined ? "" : `<NextContinuationToken>${next}</NextContinuationToken>`;
    response.setHeader("x-amz-bucket-region", "eu-west-1");
    this.#xml(
      response,
      200,
      `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>${next !== undefined}</IsTruncated>${more}${contents.join("")}</ListBucketResult>`,
    );
  }

  #listAzure(query: Record<string, string>, response: ServerResponse): void {
    const { items, next } = this.#paged(Object.entries(this.files), query["continuation"]);
    if (next !== undefined) response.setHeader("x-ms-continuation", next);
    const paths = items.map(([path, content]) => ({
      name: `${query["directory"]}/${path}`,
      contentLength: String(content.length),
    }));
    this.#json(response, 200, {
      paths: [{ name: `${query["directory"]}/code`, isDirectory: "true" }, ...paths],
    });
  }

  #listGoogle(query: Record<string, string>, response: ServerResponse): void {
    const { items, next } = this.#paged(Object.entries(this.files), query["pageToken"]);
    this.#json(response, 200, {
      items: items.map(([path, content]) => ({
        name: query["prefix"] + path,
        size: String(content.length),
        md5Hash: md5(content),
      })),
      ...(next !== undefined && { nextPageToken: next }),
    });
  }

  /** A file's bytes, or the part that is asked for. */
  #send(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    fault?: Fault,
    extra: Record<string, string> = {},
  ): void {
    const content = this.files[path];
    if (!content) return this.#xml(response, 404, "<Error><Code>NoSuchKey</Code></Error>");
    const etag = `"${createHash("md5").update(content).digest("hex")}"`;
    const [, start] = /^bytes=(\d+)-/.exec(request.headers.range ?? "") ?? [];
    const ifRange = request.headers["if-range"];
    const from = start !== undefined && (ifRange === undefined || ifRange === etag) ? Number(start) : 0;
    const part = Buffer.from(content.subarray(from));
    if (fault?.kind === "corrupt") part[part.length - 1] = part.at(-1)! ^ 1;
    const { md5: md5Header, ...headers } = extra;
    const shown = fault?.kind === "shift" ? 0 : from;
    response.writeHead(from > 0 ? 206 : 200, {
      "content-length": part.length,
      etag,
      ...headers,
      ...(md5Header !== undefined && from === 0 && { [md5Header]: md5(content) }),
      ...(from > 0 && { "content-range": `bytes ${shown}-${content.length - 1}/${content.length}` }),
    });
    if (fault?.kind !== "truncate") return void response.end(part);
    // What was written leaves before the connection breaks.
    response.write(part.subarray(0, Math.floor(part.length / 2)), () =>
      setTimeout(() => response.destroy(), 200),
    );
  }

  #json(
    response: ServerResponse,
    status: number,
    value: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): void {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
  }

  #xml(response: ServerResponse, status: number, text: string): void {
    response.writeHead(status, { "content-type": "application/xml" }).end(text);
  }
}

const md5 = (content: Buffer): string => createHash("md5").update(content).digest("base64");

const aws = {
  access_key_id: "AKIDEXAMPLE",
  secret_access_key: "not-a-real-key",
  session_token: "not-a-real-session",
};

const locations: Readonly<Record<Storage, string>> = {
  files: "",
  presigned: "",
  s3: "s3://bucket/models/abc",
  azure: "abfss://container@account.dfs.core.windows.net/models/abc",
  google: "gs://bucket/models/abc",
};

const served = (name: string, entity_name: string, entity_version: string): Record<string, string> => ({
  name,
  entity_name,
  entity_version,
});

/** What the endpoints of the workspace serve. */
const endpoints: Readonly<Record<string, unknown>> = {
  support: {
    name: "support",
    config: {
      served_entities: [served("support-3", "main.agents.support", "3")],
      traffic_config: { routes: [{ served_model_name: "support-3", traffic_percentage: 100 }] },
    },
  },
  moving: {
    name: "moving",
    config: {
      served_entities: [
        served("support-2", "main.agents.support", "2"),
        served("support-3", "main.agents.support", "3"),
      ],
      traffic_config: {
        routes: [
          { served_model_name: "support-2", served_entity_name: "support-2", traffic_percentage: 0 },
          { served_model_name: "support-3", served_entity_name: "support-3", traffic_percentage: 100 },
        ],
      },
    },
  },
  divided: {
    name: "divided",
    config: {
      served_entities: [served("a", "main.agents.support", "2"), served("b", "main.agents.support", "3")],
      traffic_config: {
        routes: [
          { served_entity_name: "a", traffic_percentage: 50 },
          { served_entity_name: "b", traffic_percentage: 50 },
        ],
      },
    },
  },
  old: {
    name: "old",
    config: { served_models: [{ name: "r", model_name: "support", model_version: "10" }] },
  },
  llm: { name: "llm", config: { served_entities: [{ name: "llm", foundation_model: { name: "llm" } }] } },
};

/** The files of the model that tests and recordings fetch. */
export const supportModel: Readonly<Record<string, string>> = {
  MLmodel:
    "flavors:\n  python_function:\n    loader_module: mlflow.pyfunc.loaders.code_model\n    model_code_path: agent.py\n",
  "agent.py": "# filled in by the test that converts it\n",
  "code/helpers/text tools.py": "WIDTH = 80\n",
  "code/notes & more.txt": "n".repeat(70_000),
  "input_example.json": '{"input": [{"role": "user", "content": "hello"}]}\n',
  "requirements.txt": "mlflow\n",
  "empty.txt": "",
};

if (process.argv[1]?.endsWith("fetch/workspace.ts")) {
  const workspace = new ScriptedWorkspace(supportModel);
  workspace.storage = (process.argv[2] ?? "files") as Storage;
  await workspace.start();
  console.log(workspace.url);
  process.stdin.on("end", () => {
    console.log(JSON.stringify(workspace.seen));
    void workspace.stop();
  });
  process.stdin.resume();
}
