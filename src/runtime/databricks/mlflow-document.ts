import { pyClass } from "../python/class-info.js";
import { asdict, dataclass } from "../python/dataclass.js";
import { signature } from "../python/functions.js";
import { deepcopy } from "../python/stdlib/copy.js";
import type { Dynamic } from "../python/types.js";

/** `mlflow.entities.Document`: what a retriever found, as MLflow shows it. */
export class MlflowDocument {
  constructor(
    public page_content: Dynamic,
    public metadata: Dynamic = {},
    public id: Dynamic = null,
  ) {}

  /** The document of a LangChain document. */
  static fromLangchainDocument(document: Dynamic): MlflowDocument {
    const { pageContent, page_content, metadata, id } = document;
    return new MlflowDocument(page_content ?? pageContent, deepcopy(metadata), id ?? null);
  }

  toDict(): Record<string, Dynamic> {
    return asdict(this) as Record<string, Dynamic>;
  }
}
pyClass(MlflowDocument, { name: "Document", module: "mlflow.entities.document" });
dataclass(
  MlflowDocument,
  ["page_content", "metadata", "id"].map((name) => ({ name, js: name })),
);
signature(MlflowDocument, "Document.__init__", ["page_content", "metadata=", "id="]);
