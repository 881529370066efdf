import { pyClass } from "../python/class-info.js";
import type { Dynamic } from "./python.js";

/** Artifacts and configuration that the model was logged with. */
export class PythonModelContext {
  constructor(
    readonly artifacts: Dynamic = {},
    readonly modelConfig: Dynamic = {},
  ) {}
}
pyClass(PythonModelContext, { name: "PythonModelContext", module: "mlflow.pyfunc.model" });

let context = new PythonModelContext();

/** The context that models are called with. */
export function modelContext(): PythonModelContext {
  return context;
}

/** Names the artifacts of the model; called once, before serving. */
export function setModelContext(artifacts: Dynamic, modelConfig: Dynamic = {}): void {
  context = new PythonModelContext(artifacts, modelConfig);
}
