import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictEntries, dictGet, isDict } from "../python/dict-access.js";
import { toFloat } from "../python/float.js";
import { getItem } from "../python/items.js";
import type { Dynamic } from "../python/types.js";
import { Workspace } from "../databricks/workspace.js";

export interface DatabricksEmbeddingsOptions {
  endpoint: string;
  query_params?: Dynamic;
  documents_params?: Dynamic;
  target_uri?: string;
}

/** Texts of one request. */
const chunkSize = 20;

/** `databricks_langchain.DatabricksEmbeddings`: vectors from a serving endpoint. */
export class DatabricksEmbeddings {
  readonly endpoint: string;
  private client: Workspace | undefined;

  constructor(private readonly options: DatabricksEmbeddingsOptions) {
    this.endpoint = options.endpoint;
  }

  embedDocuments(texts: Iterable<string>): Promise<Dynamic[][]> {
    return this.embed([...texts], this.options.documents_params);
  }

  async embedQuery(text: string): Promise<Dynamic[]> {
    return (await this.embed([text], this.options.query_params))[0]!;
  }

  private async embed(texts: readonly string[], params: Dynamic): Promise<Dynamic[][]> {
    this.client ??= new Workspace();
    const out: Dynamic[][] = [];
    for (let at = 0; at < texts.length; at += chunkSize) {
      const body = {
        input: texts.slice(at, at + chunkSize),
        ...(isDict(params) ? Object.fromEntries(dictEntries(params)) : {}),
      };
      const answer: Dynamic = await this.client.apiClient.do(
        "POST",
        `/serving-endpoints/${this.endpoint}/invocations`,
        { body },
      );
      for (const each of getItem(answer, "data") as Dynamic[])
        out.push(Array.from(dictGet(each, "embedding") as Iterable<Dynamic>, (n) => toFloat(Number(n))));
    }
    return out;
  }

  aembedDocuments(texts: Iterable<string>): Promise<Dynamic[][]> {
    return this.embedDocuments(texts);
  }

  aembedQuery(text: string): Promise<Dynamic[]> {
    return this.embedQuery(text);
  }
}
pyClass(DatabricksEmbeddings, { name: "DatabricksEmbeddings", module: "databricks_langchain.embeddings" });
declareMethods(DatabricksEmbeddings, "DatabricksEmbeddings", {
  embed_query: ["text"],
  embed_documents: ["texts"],
});
