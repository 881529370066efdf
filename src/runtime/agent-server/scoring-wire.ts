/** What the server knows of MLflow's scoring protocol: answers that it sends as they are, and its errors. */
import { MlflowException } from "./mlflow-exception.js";
import { type Dynamic, messageOf, typeName } from "./python.js";
import { jsonDumps } from "./python-json.js";

/** The result of a model under the scoring protocol, which is sent without further checks. */
export class ScoringAnswer {
  constructor(readonly value: Dynamic) {}
}

/** An answer in the shape of MLflow's exceptions. */
export class ScoringError extends MlflowException {
  constructor(
    message: string,
    readonly code: "BAD_REQUEST" | "INVALID_PARAMETER_VALUE" | "INTERNAL_ERROR" = "BAD_REQUEST",
    private readonly trace?: string,
  ) {
    super(message);
  }

  get status(): number {
    return this.code === "INTERNAL_ERROR" ? 500 : 400;
  }

  /** The body of the answer. */
  body(): string {
    const internal = this.code === "INTERNAL_ERROR";
    return jsonDumps({
      error_code: this.code,
      message: messageOf(this),
      sqlstate: internal ? "XXM00" : "KAM00",
      error_class: internal ? "CLIENT_INTERNAL_ERROR" : "INVALID_PARAMETER_VALUE",
      ...(this.trace === undefined ? {} : { stack_trace: this.trace }),
    });
  }
}

/** A request that is not of the protocol. */
export const invalidInput = (message: string): ScoringError => new ScoringError(`Invalid input. ${message}`);

/** What the protocol answers where the model throws: of the stack, the exception's own line. */
export function scoringFailure(error: unknown, data: string): ScoringError {
  if (error instanceof ScoringError || error instanceof MlflowException) {
    const code = error instanceof ScoringError ? error.code : "INTERNAL_ERROR";
    return new ScoringError(`Failed to predict data '${data}'. \nError: ${messageOf(error)}`, code);
  }
  return new ScoringError(
    "Encountered an unexpected error while evaluating the model. Verify that the serialized input Dataframe is " +
      "compatible with the model for inference.",
    "BAD_REQUEST",
    `${typeName(error)}: ${messageOf(error)}\n`,
  );
}

/** Answers 415, with plain text. */
export class UnsupportedContent extends Error {}

/** A method of models that read the bodies of their requests themselves: `model[readsBody](body, contentType)`. */
export const readsBody: unique symbol = Symbol("readsBody");

export const protocolChange =
  "IMPORTANT: The MLflow Model scoring protocol has changed in MLflow version 2.0. If you are seeing this error, " +
  "you are likely using an outdated scoring request format. To resolve the error, either update your request " +
  "format or adjust your MLflow Model's requirements file to specify an older version of MLflow (for example, " +
  "change the 'mlflow' requirement specifier to 'mlflow==1.30.0'). If you are making a request using the MLflow " +
  "client (e.g. via `mlflow.pyfunc.spark_udf()`), upgrade your MLflow client to a version >= 2.0 in order to use " +
  "the new request format. For more information about the updated MLflow Model scoring protocol in MLflow 2.0, " +
  "see https://mlflow.org/docs/latest/models.html#deploy-mlflow-models.";

export const requiredInput =
  "The input must be a JSON dictionary with exactly one of the input fields " +
  "{'dataframe_records', 'dataframe_split', 'instances', 'inputs'}";
