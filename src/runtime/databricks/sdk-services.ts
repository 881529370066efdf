/** Services of `WorkspaceClient()`: what they are asked goes to the REST API, what comes back are the SDK's objects. */
import { setTimeout as sleep } from "node:timers/promises";
import { isNone } from "../agent-server/python.js";
import { getAbortSignal } from "../agent-server/request-context.js";
import { call } from "../python/call.js";
import { callMethod } from "../python/call-method.js";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { Exception, TimeoutError } from "../python/exceptions.js";
import { getItem } from "../python/items.js";
import { str } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import type { ApiClient, StreamedBody } from "./api-client.js";
import { asSdkObject, plain } from "./sdk-object.js";
import { escapedPath, SdkService, withOperations } from "./sdk-service.js";

interface GenieOptions {
  enable_visualization?: Dynamic;
}
/** A timedelta; twenty minutes unless given. */
interface WaitOptions {
  timeout?: Dynamic;
}
interface UploadOptions {
  overwrite?: Dynamic;
}

/** A request's fields without those that are None. */
const present = (fields: Dynamic): Dynamic =>
  Object.fromEntries(
    Object.entries(fields as object)
      .filter(([, value]) => !isNone(value))
      .map(([name, value]) => [name, plain(value)]),
  );

/** `w.statement_execution` */
export class StatementExecution extends SdkService {
  async executeStatement(statement: string, warehouseId: string, options: Dynamic = {}): Promise<Dynamic> {
    const body = present({ ...options, statement, warehouse_id: warehouseId });
    return asSdkObject(await this.api.do("POST", "/api/2.0/sql/statements/", { body }), "StatementResponse");
  }

  async getStatement(id: string): Promise<Dynamic> {
    return asSdkObject(await this.api.do("GET", `/api/2.0/sql/statements/${id}`), "StatementResponse");
  }

  async getStatementResultChunkN(id: string, chunk: Dynamic): Promise<Dynamic> {
    const path = `/api/2.0/sql/statements/${id}/result/chunks/${str(chunk)}`;
    return asSdkObject(await this.api.do("GET", path), "ResultData");
  }
}
withOperations(StatementExecution, "statement_execution");
declareMethods(StatementExecution, "StatementExecutionExt", {
  execute_statement: ["statement", "warehouse_id", "*", "**options"],
  get_statement: ["statement_id"],
});

/** An answer that takes its time did not come to a good end. */
export class OperationFailed extends Exception {}
pyClass(OperationFailed, { name: "OperationFailed", module: "databricks.sdk.errors.sdk" });

/** An answer that is on its way: `result` waits for it. */
export class Wait {
  constructor(
    readonly response: Dynamic,
    readonly conversation_id: string,
    readonly message_id: string,
    readonly space_id: string,
    private readonly wait: (timeout: Dynamic) => Promise<Dynamic>,
  ) {}

  /** @param timeout a timedelta; twenty minutes unless given. */
  result(timeout: Dynamic = null): Promise<Dynamic> {
    return this.wait(timeout);
  }
}
declareMethods(Wait, "Wait", { result: ["timeout="] });

const twentyMinutes = 20 * 60;

/** `w.genie` */
export class GenieService extends SdkService {
  async startConversation(space: string, content: string, options: GenieOptions = {}): Promise<Wait> {
    const answer: Dynamic = await this.api.do("POST", `/api/2.0/genie/spaces/${space}/start-conversation`, {
      body: present({ content, ...options }),
    });
    const [conversation, message] = [getItem(answer, "conversation_id"), getItem(answer, "message_id")];
    return this.waiting(
      asSdkObject(answer, "GenieStartConversationResponse"),
      space,
      conversation as string,
      message as string,
    );
  }

  async startConversationAndWait(
    space: string,
    content: string,
    { timeout = null, ...options }: GenieOptions & WaitOptions = {},
  ): Promise<Dynamic> {
    return (await this.startConversation(space, content, options)).result(timeout);
  }

  async createMessage(
    space: string,
    conversation: string,
    content: string,
    options: GenieOptions = {},
  ): Promise<Wait> {
    const path = `/api/2.0/genie/spaces/${space}/conversations/${conversation}/messages`;
    const answer: Dynamic = await this.api.do("POST", path, { body: present({ content, ...options }) });
    const id = getItem(answer, "message_id") as string;
    return this.waiting(asSdkObject(answer, "GenieMessage"), space, conversation, id);
  }

  async createMessageAndWait(
    space: string,
    conversation: string,
    content: string,
    { timeout = null, ...options }: GenieOptions & WaitOptions = {},
  ): Promise<Dynamic> {
    return (await this.createMessage(space, conversation, content, options)).result(timeout);
  }

  private waiting(answer: Dynamic, space: string, conversation: string, message: string): Wait {
    return new Wait(answer, conversation, message, space, (timeout) =>
      this.waitGetMessageGenieCompleted(conversation, message, space, timeout),
    );
  }

  /**
   * Asks again and again until the answer is there. Throws OperationFailed, or TimeoutError.
   *
   * @param callback is called with every answer that is not the last.
   */
  async waitGetMessageGenieCompleted(
    conversation: string,
    message: string,
    space: string,
    timeout: Dynamic = null,
    callback: Dynamic = null,
  ): Promise<Dynamic> {
    const seconds = isNone(timeout) ? twentyMinutes : Number(timeout.totalSeconds());
    const deadline = Date.now() + seconds * 1000;
    for (let attempt = 1; ; attempt++) {
      const answer: Dynamic = await this["getMessage"](space, conversation, message);
      const status: Dynamic = answer.status;
      if (status?.value === "COMPLETED") return answer;
      if (!isNone(callback)) await call(callback, [answer]);
      if (status?.value === "FAILED")
        throw new OperationFailed(
          `failed to reach COMPLETED, got ${str(status)}: current status: ${str(status)}`,
        );
      const wait = Math.min(attempt, 10) + Math.random();
      if (Date.now() + wait * 1000 > deadline)
        throw new TimeoutError(
          `timed out after ${isNone(timeout) ? "0:20:00" : str(timeout)}: current status: ${str(status)}`,
        );
      await sleep(wait * 1000, undefined, { signal: getAbortSignal() ?? undefined });
    }
  }
}
withOperations(GenieService, "genie");
declareMethods(GenieService, "GenieAPI", {
  start_conversation: ["space_id", "content", "*", "enable_visualization="],
  start_conversation_and_wait: ["space_id", "content", "*", "enable_visualization=", "timeout="],
  create_message: ["space_id", "conversation_id", "content", "*", "enable_visualization="],
  create_message_and_wait: [
    "space_id",
    "conversation_id",
    "content",
    "*",
    "enable_visualization=",
    "timeout=",
  ],
  wait_get_message_genie_completed: ["conversation_id", "message_id", "space_id", "timeout=", "callback="],
});

/** `w.dbutils.secrets` */
export class DbUtilsSecrets {
  constructor(private readonly api: ApiClient) {}

  /** The text of a secret. */
  async get(scope: string, key: string): Promise<string> {
    const { value } = (await this.api.do("GET", "/api/2.0/secrets/get", { query: { scope, key } })) as {
      value: string;
    };
    return Buffer.from(value, "base64").toString("utf8");
  }
}
declareMethods(DbUtilsSecrets, "_SecretsUtil", { get: ["scope", "key"] });

/** `w.dbutils`, as far as it is about secrets. */
export class DbUtils {
  readonly secrets: DbUtilsSecrets;

  constructor(api: ApiClient) {
    this.secrets = new DbUtilsSecrets(api);
  }
}

/** `w.files`: files of volumes. */
export class Files extends SdkService {
  /** The file; its `contents` are read with `read()`. */
  async download(path: string): Promise<{ contents: StreamedBody }> {
    return (await this.api.do("GET", `/api/2.0/fs/files${escapedPath(path)}`, { raw: true })) as {
      contents: StreamedBody;
    };
  }

  /** @param contents an object with `read()`, as Python's: a file that is open, or `BytesIO`. */
  async upload(path: string, contents: Dynamic, { overwrite = null }: UploadOptions = {}): Promise<Dynamic> {
    const data: unknown = await callMethod(contents, "read", []);
    await this.api.do("PUT", `/api/2.0/fs/files${escapedPath(path)}`, {
      query: present({ overwrite }),
      headers: { "Content-Type": "application/octet-stream" },
      data,
    });
    return null;
  }

  /** What the headers of the file say: its length, its type, and when it was changed. */
  async getMetadata(path: string): Promise<Dynamic> {
    const { headers } = await this.api.open("HEAD", `/api/2.0/fs/files${escapedPath(path)}`);
    return asSdkObject(Object.fromEntries(headers), "GetMetadataResponse");
  }
}
withOperations(Files, "files");
declareMethods(Files, "FilesExt", {
  download: ["file_path"],
  upload: ["file_path", "contents", "*", "overwrite="],
  get_metadata: ["file_path"],
});
