import { pyClass } from "../python/class-info.js";
import type { Dynamic } from "./python.js";
import { jsonLoads } from "./python-json.js";

/** Artifacts and configuration that the model was logged with. */
export class PythonModelContext {
  constructor(
    readonly artifacts: Dynamic = {},
    readonly model_config: Dynamic = {},
  ) {}
}
pyClass(PythonModelContext, { name: "PythonModelContext", module: "mlflow.pyfunc.model" });

let context = new PythonModelContext();

/** The context that models are called with. */
export function modelContext(): PythonModelContext {
  return context;
}

/**
 * Names what the model was logged with; called once, before serving.
 *
 * @param artifacts their paths, by name
 * @param modelConfig JSON of a dict
 */
export function setModelContext(artifacts: Dynamic, modelConfig = "{}"): void {
  context = new PythonModelContext(artifacts, jsonLoads(modelConfig));
}
