import { dictEntries, type Dynamic, isDict, isNone, pythonOptions } from "./python.js";
import { MlflowException } from "./mlflow-exception.js";
import { repr } from "./python-repr.js";
import { activeSpan } from "./span.js";

/** What `updateCurrentTrace` can set; names in camelCase are taken too. */
export interface TraceUpdate {
  /** A dict of texts; can be changed later in MLflow's interface. */
  tags?: Dynamic;
  /** A dict of texts that stay as they are. */
  metadata?: Dynamic;
  client_request_id?: string | null;
  /** What the list of traces shows; else the last message of the user, or the inputs. */
  request_preview?: string | null;
  response_preview?: string | null;
  /** "OK" or "ERROR"; else the state of the root span. */
  state?: string | null;
  /** The logged model that answered. */
  model_id?: string | null;
  session_id?: string | null;
  user?: string | null;
  [name: string]: Dynamic;
}

/**
 * Adds to the trace that the running code belongs to; outside any, a warning.
 *
 * @throws MlflowException for a state that is neither "OK" nor "ERROR", and for previews that are not texts.
 */
export function updateCurrentTrace(options: TraceUpdate = {}): void {
  const span = activeSpan();
  const update = pythonOptions(options);
  if (span === null) {
    console.warn(
      "No active trace found. Please create a span using `startSpan` or `trace` before calling `updateCurrentTrace`.",
    );
    return;
  }
  for (const name of ["request_preview", "response_preview"] as const) {
    if (!isNone(update[name]) && typeof update[name] !== "string")
      throw new MlflowException(`The \`${name}\` parameter must be a string.`);
  }
  if (!isNone(update.state) && update.state !== "OK" && update.state !== "ERROR")
    throw new MlflowException(`State must be either 'OK' or 'ERROR', but got '${update.state}'.`);
  const { trace } = span;
  trace.requestPreview = update.request_preview || trace.requestPreview;
  trace.responsePreview = update.response_preview || trace.responsePreview;
  trace.state = update.state ?? trace.state;
  if (!isNone(update.client_request_id)) trace.clientRequestId = String(update.client_request_id);
  addTexts(trace.tags, update.tags, "tags");
  addTexts(trace.metadata, update.metadata, "metadata");
  if (!isNone(update.session_id)) trace.metadata["mlflow.trace.session"] = textOf(update.session_id);
  if (!isNone(update.user)) trace.metadata["mlflow.trace.user"] = textOf(update.user);
  if (update.model_id) trace.metadata["mlflow.modelId"] = textOf(update.model_id);
}

/** Puts the items of a dict into texts; other values become texts, with a warning where `name` says what they are. */
export function addTexts(target: Record<string, string>, values: Dynamic, name?: string): void {
  if (!isDict(values)) return;
  for (const [key, value] of dictEntries(values)) {
    if (typeof value !== "string" && name !== undefined)
      console.warn(`Non-string value in ${name}, stored as text: ${String(key)}`);
    Object.defineProperty(target, String(key), {
      value: textOf(value),
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : repr(value));

/** The id of the trace that the running code belongs to; null outside any. */
export function getActiveTraceId(): string | null {
  return activeSpan()?.traceId ?? null;
}

/**
 * `mlflow.set_trace_tag(trace_id, key, value)`
 *
 * @throws MlflowException for a trace that the running code is not part of: finished ones belong to the tracking server.
 */
export function setTraceTag(traceId: string, key: string, value: Dynamic): void {
  const span = activeSpan();
  if (span?.traceId !== traceId)
    throw new MlflowException(`Only the running trace takes tags here, and ${traceId} has ended.`);
  addTexts(span.trace.tags, { [key]: value as unknown });
}
