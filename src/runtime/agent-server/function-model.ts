import { callHandler, invoke, setModel, stream } from "./decorators.js";
import { PythonModel } from "./python-model.js";
import { type Dynamic, NotImplementedError } from "./python.js";

/** A function in the place of a model: it is called with the input of a request, and has no streams. */
class FunctionModel extends PythonModel {
  constructor(private readonly fn: (input: Dynamic) => Dynamic) {
    super();
  }

  override predict(input: Dynamic): Dynamic {
    return this.fn(input);
  }
}

/** `mlflow.models.set_model(function)`: requests are answered with what the function gives for their input. */
export function serveFunction(fn: (input: Dynamic) => Dynamic): void {
  const model = new FunctionModel(fn);
  setModel(model);
  invoke()(function predict(request: Dynamic): Dynamic {
    return model[callHandler](fn, request);
  });
  stream()(function predict_stream(): never {
    throw new NotImplementedError();
  });
}
