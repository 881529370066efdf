/** `langchain_core.documents` */
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { isDict } from "../python/dict-access.js";
import { repr } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import { dict } from "../pydantic/containers.js";
import { defineModel } from "../pydantic/definition.js";
import { field } from "../pydantic/fields.js";
import { BaseModel } from "../pydantic/model.js";
import * as schema from "../pydantic/scalars.js";
import { optional } from "../pydantic/unions.js";

export interface DocumentFields {
  page_content?: Dynamic;
  metadata?: Dynamic;
  id?: Dynamic;
  type?: Dynamic;
}

/** A piece of text with what is known of it. Throws ValidationError where the content is no text. */
export class Document extends BaseModel {
  declare id: string | null;
  declare metadata: Dynamic;
  declare page_content: string;
  declare type: string;

  constructor(content: Dynamic = {}, fields: DocumentFields = {}) {
    super(isDict(content) ? content : { page_content: content as unknown, ...fields });
  }

  override __repr__(): string {
    const id = this.id === null ? "" : `id=${repr(this.id)}, `;
    return `Document(${id}metadata=${repr(this.metadata)}, page_content=${repr(this.page_content)})`;
  }

  override __str__(): string {
    const metadata =
      isDict(this.metadata) && Object.keys(this.metadata).length === 0
        ? ""
        : ` metadata=${repr(this.metadata)}`;
    return `page_content='${this.page_content}'${metadata}`;
  }
}
pyClass(Document, { name: "Document", module: "langchain_core.documents.base" });
defineModel(
  Document,
  {
    id: field(optional(schema.str), { default: null, js: "id" }),
    metadata: field(dict(), { default_factory: () => ({}), js: "metadata" }),
    page_content: field(schema.str, { js: "page_content" }),
    type: field(schema.literal("Document"), { default: "Document", js: "type" }),
  },
  { ownConstructor: true },
);
declareMethods(Document, "Document", { __init__: ["page_content=", "*", "metadata=", "id=", "type="] });
