/** A graph in the place of an agent: what MLflow's wrapper of LangChain's models does with requests and results. */
import { callHandler, invoke, setModel, stream } from "../agent-server/decorators.js";
import { MlflowException } from "../agent-server/mlflow-exception.js";
import { PythonModel } from "../agent-server/python-model.js";
import { DataFrame } from "../libraries/pandas/frame.js";
import { dictEntries, isDict, makeDict } from "../python/dict-access.js";
import { repr } from "../python/repr.js";
import { Tuple } from "../python/tuple.js";
import type { Dynamic } from "../python/types.js";
import type { CompiledStateGraph } from "./graph.js";

class GraphModel extends PythonModel {
  constructor(private readonly graph: CompiledStateGraph) {
    super();
  }

  /** A list is as many inputs; anything else is one. */
  override async predict(modelInput: Dynamic): Promise<Dynamic> {
    const input = inputsOf(modelInput);
    if (!Array.isArray(input)) return (await this.all([input]))[0];
    return this.all(input);
  }

  private async all(inputs: readonly Dynamic[]): Promise<Dynamic[]> {
    const results = await Promise.allSettled(inputs.map((input) => this.graph.invoke(input)));
    const failed = results.flatMap((each, i) =>
      each.status === "rejected"
        ? [`${i}: 'error: ${repr(each.reason)}\\n request payload: ${repr(inputs[i])}'`]
        : [],
    );
    if (failed.length > 0)
      throw new MlflowException(`${failed.length} tasks failed. Errors: {${failed.join(", ")}}`);
    return results.map((each) => serialisable((each as PromiseFulfilledResult<Dynamic>).value));
  }

  override async *predictStream(modelInput: Dynamic): AsyncGenerator<Dynamic> {
    let input = inputsOf(modelInput);
    if (Array.isArray(input)) {
      if (input.length !== 1)
        throw new MlflowException(
          `'predict_stream' requires single input, but it got input data ${repr(input)}`,
        );
      input = input[0];
    }
    for await (const chunk of this.graph.stream(input)) yield serialisable(chunk);
  }
}

/** Frames as lists of dicts. */
const inputsOf = (data: Dynamic): Dynamic => (data instanceof DataFrame ? data.toDict("records") : data);

/** A result without objects that JSON has no place for: messages are dicts. */
function serialisable(value: Dynamic): Dynamic {
  if (typeof value?.modelDump === "function") return value.modelDump();
  if (value instanceof Tuple) return Tuple.of(...[...value].map(serialisable));
  if (Array.isArray(value)) return value.map(serialisable);
  if (!isDict(value)) return value;
  return makeDict([...dictEntries(value)].map(([key, each]) => [key, serialisable(each)] as const));
}

/** `mlflow.models.set_model(graph)`: requests are inputs of the graph, and its final state the answer; streams give its updates. */
export function serveGraph(graph: CompiledStateGraph): void {
  const model = new GraphModel(graph);
  setModel(model);
  invoke()(function predict(request: Dynamic): Dynamic {
    return model[callHandler](model.predict, request);
  });
  stream()(function predict_stream(request: Dynamic): Dynamic {
    return model[callHandler](model.predictStream, request);
  });
}
