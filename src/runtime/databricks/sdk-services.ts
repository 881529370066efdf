/** Services of `WorkspaceClient()`: what they are asked goes to the REST API, what comes back are the SDK's objects. */
import { setTimeout as sleep } from "node:timers/promises";
import { isNone } from "../agent-server/python.js";
import { getAbortSignal } from "../agent-server/request-context.js";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictGet } from "../python/dict-access.js";
import { Exception, TimeoutError } from "../python/exceptions.js";
import { getItem } from "../python/items.js";
import { str } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import type { ApiClient, StreamedBody } from "./api-client.js";
import { asSdkObject, plain } from "./sdk-object.js";

/** A request's fields without those that are None. */
const present = (fields: Dynamic): Dynamic =>
  Object.fromEntries(
    Object.entries(fields as object)
      .filter(([, value]) => !isNone(value))
      .map(([name, value]) => [name, plain(value)]),
  );

/** `w.statement_execution` */
export class StatementExecution {
  constructor(private readonly api: ApiClient) {}

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

  async cancelExecution(id: string): Promise<null> {
    await this.api.do("POST", `/api/2.0/sql/statements/${id}/cancel`);
    return null;
  }
}
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
export class GenieService {
  constructor(private readonly api: ApiClient) {}

  async startConversation(space: string, content: string): Promise<Wait> {
    const answer: Dynamic = await this.api.do("POST", `/api/2.0/genie/spaces/${space}/start-conversation`, {
      body: { content },
    });
    const [conversation, message] = [getItem(answer, "conversation_id"), getItem(answer, "message_id")];
    return this.waiting(
      asSdkObject(answer, "GenieStartConversationResponse"),
      space,
      conversation as string,
      message as string,
    );
  }

  async startConversationAndWait(space: string, content: string, timeout: Dynamic = null): Promise<Dynamic> {
    return (await this.startConversation(space, content)).result(timeout);
  }

  async createMessage(space: string, conversation: string, content: string): Promise<Wait> {
    const path = `/api/2.0/genie/spaces/${space}/conversations/${conversation}/messages`;
    const answer: Dynamic = await this.api.do("POST", path, { body: { content } });
    const id = (dictGet(answer, "message_id") ?? dictGet(answer, "id")) as string;
    return this.waiting(asSdkObject(answer, "GenieMessage"), space, conversation, id);
  }

  async createMessageAndWait(
    space: string,
    conversation: string,
    content: string,
    timeout: Dynamic = null,
  ): Promise<Dynamic> {
    return (await this.createMessage(space, conversation, content)).result(timeout);
  }

  private waiting(answer: Dynamic, space: string, conversation: string, message: string): Wait {
    return new Wait(answer, conversation, message, space, (timeout) =>
      this.waitGetMessageGenieCompleted(conversation, message, space, timeout),
    );
  }

  /** Asks again and again until the answer is there. Throws OperationFailed, or TimeoutError. */
  async waitGetMessageGenieCompleted(
    conversation: string,
    message: string,
    space: string,
    timeout: Dynamic = null,
  ): Promise<Dynamic> {
    const seconds = isNone(timeout) ? twentyMinutes : Number(timeout.totalSeconds());
    const deadline = Date.now() + seconds * 1000;
    for (let attempt = 1; ; attempt++) {
      const answer: Dynamic = await this.getMessage(space, conversation, message);
      const status: Dynamic = answer.status;
      if (status?.value === "COMPLETED") return answer;
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

  async getMessage(space: string, conversation: string, message: string): Promise<Dynamic> {
    return asSdkObject(await this.api.do("GET", messagePath(space, conversation, message)), "GenieMessage");
  }

  async getMessageAttachmentQueryResult(
    space: string,
    conversation: string,
    message: string,
    attachment: string,
  ): Promise<Dynamic> {
    const path = `${messagePath(space, conversation, message)}/attachments/${attachment}/query-result`;
    return asSdkObject(await this.api.do("GET", path), "GenieGetMessageQueryResultResponse");
  }

  async executeMessageAttachmentQuery(
    space: string,
    conversation: string,
    message: string,
    attachment: string,
  ): Promise<Dynamic> {
    const path = `${messagePath(space, conversation, message)}/attachments/${attachment}/execute-query`;
    return asSdkObject(await this.api.do("POST", path), "GenieGetMessageQueryResultResponse");
  }

  async getMessageQueryResult(space: string, conversation: string, message: string): Promise<Dynamic> {
    const path = `${messagePath(space, conversation, message)}/query-result`;
    return asSdkObject(await this.api.do("GET", path), "GenieGetMessageQueryResultResponse");
  }

  async getSpace(space: string): Promise<Dynamic> {
    return asSdkObject(await this.api.do("GET", `/api/2.0/genie/spaces/${space}`), "GenieSpace");
  }
}
const message = ["space_id", "conversation_id", "message_id"];
declareMethods(GenieService, "GenieAPI", {
  start_conversation: ["space_id", "content"],
  start_conversation_and_wait: ["space_id", "content", "timeout="],
  create_message: ["space_id", "conversation_id", "content"],
  create_message_and_wait: ["space_id", "conversation_id", "content", "timeout="],
  get_message: message,
  get_message_attachment_query_result: [...message, "attachment_id"],
  get_message_query_result: message,
  get_space: ["space_id"],
});

const messagePath = (space: string, conversation: string, id: string): string =>
  `/api/2.0/genie/spaces/${space}/conversations/${conversation}/messages/${id}`;

/** `w.secrets`, and `w.dbutils.secrets` with `get`. */
export class Secrets {
  constructor(private readonly api: ApiClient) {}

  /** The secret, whose value is base64. */
  async getSecret(scope: string, key: string): Promise<Dynamic> {
    return asSdkObject(
      await this.api.do("GET", "/api/2.0/secrets/get", { query: { key, scope } }),
      "GetSecretResponse",
    );
  }

  /** The text of a secret. */
  async get(scope: string, key: string): Promise<string> {
    const { value } = (await this.getSecret(scope, key)) as { value: string };
    return Buffer.from(value, "base64").toString("utf8");
  }
}
declareMethods(Secrets, "SecretsAPI", { get_secret: ["scope", "key"], get: ["scope", "key"] });

/** `w.dbutils`, as far as it is about secrets. */
export class DbUtils {
  readonly secrets: Secrets;

  constructor(api: ApiClient) {
    this.secrets = new Secrets(api);
  }
}

/** `w.functions` */
export class Functions {
  constructor(private readonly api: ApiClient) {}

  async get(name: string): Promise<Dynamic> {
    return asSdkObject(await this.api.do("GET", `/api/2.1/unity-catalog/functions/${name}`), "FunctionInfo");
  }
}
declareMethods(Functions, "FunctionsAPI", { get: ["name"] });

/** `w.current_user` */
export class CurrentUser {
  constructor(private readonly api: ApiClient) {}

  async me(): Promise<Dynamic> {
    const body: Dynamic = await this.api.do("GET", "/api/2.0/preview/scim/v2/Me");
    const named = Object.fromEntries(
      Object.entries(body as object).map(([name, value]) => [
        name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`),
        value as unknown,
      ]),
    );
    return asSdkObject(named, "User");
  }
}

/** `w.vector_search_indexes` */
export class VectorSearchIndexes {
  constructor(private readonly api: ApiClient) {}

  async queryIndex(name: string, columns: Dynamic, options: Dynamic = {}): Promise<Dynamic> {
    const body = present({ ...options, columns: columns as unknown });
    const path = `/api/2.0/vector-search/indexes/${name}/query`;
    return asSdkObject(await this.api.do("POST", path, { body }), "QueryVectorIndexResponse");
  }
}
declareMethods(VectorSearchIndexes, "VectorSearchIndexesAPI", {
  query_index: ["index_name", "columns", "*", "**options"],
});

/** `w.files`: files of volumes. */
export class Files {
  constructor(private readonly api: ApiClient) {}

  /** The file; its `contents` are read with `read()`. */
  async download(path: string): Promise<{ contents: StreamedBody }> {
    return (await this.api.do("GET", `/api/2.0/fs/files${encodeURI(path)}`, { raw: true })) as {
      contents: StreamedBody;
    };
  }

  async upload(path: string, contents: Dynamic, options: { overwrite?: Dynamic } = {}): Promise<null> {
    const data: unknown = typeof contents?.read === "function" ? await contents.read() : contents;
    await this.api.do("PUT", `/api/2.0/fs/files${encodeURI(path)}`, {
      query: present(options),
      headers: { "Content-Type": "application/octet-stream" },
      data,
    });
    return null;
  }

  async delete(path: string): Promise<null> {
    await this.api.do("DELETE", `/api/2.0/fs/files${encodeURI(path)}`);
    return null;
  }
}
declareMethods(Files, "FilesExt", {
  download: ["file_path"],
  upload: ["file_path", "contents", "*", "**options"],
});
