import { pyClass } from "../python/class-info.js";
import { deepcopy } from "../python/stdlib/copy.js";
import { repr } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";

/** `mlflow.entities.Document`: what a retriever found, as MLflow shows it. */
export class MlflowDocument {
  constructor(
    public page_content: Dynamic,
    public metadata: Dynamic = {},
    public id: Dynamic = null,
  ) {}

  toDict(): Record<string, Dynamic> {
    return {
      page_content: this.page_content as unknown,
      metadata: deepcopy(this.metadata) as unknown,
      id: this.id as unknown,
    };
  }

  __repr__(): string {
    return `Document(page_content=${repr(this.page_content)}, metadata=${repr(this.metadata)}, id=${repr(this.id)})`;
  }
}
pyClass(MlflowDocument, { name: "Document", module: "mlflow.entities.document" });
