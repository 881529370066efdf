/** Traces of other services, as part of the running one: `mlflow.add_trace`. */
import { str } from "../python/repr.js";
import { type } from "../python/type.js";
import { dictEntries, dictGet, type Dynamic, isDict, isNone, messageOf } from "./python.js";
import { jsonLoads } from "./python-json.js";
import { MlflowException } from "./mlflow-exception.js";
import { repr } from "./python-repr.js";
import { activeSpan, Span, SpanEvent } from "./span.js";

/** A step of a finished trace, as far as it is taken over. */
export interface FinishedSpan {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly startTimeNs: bigint;
  readonly endTimeNs: bigint;
  readonly status: { statusCode: string; description?: string };
  /** JSON texts. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly events: readonly SpanEvent[];
}

/** `mlflow.entities.Trace`: what another service did, read from its JSON form. */
export class Trace {
  private constructor(
    private readonly source: Dynamic,
    readonly spans: readonly FinishedSpan[],
    readonly tags: ReadonlyMap<string, string>,
    readonly metadata: ReadonlyMap<string, string>,
    /** "OK", "ERROR" or "IN_PROGRESS". */
    readonly state: string,
  ) {}

  /** @throws MlflowException for a dict that is no trace. */
  static fromDict(dict: Dynamic): Trace {
    const [info, data] = [dictGet(dict, "info"), dictGet(dict, "data")];
    if (isNone(info) || isNone(data)) {
      const keys = repr(dictEntries(dict).map(([key]) => key as unknown));
      throw new MlflowException(
        `Unable to parse Trace from dictionary. Expected keys: 'info' and 'data'. Received keys: ${keys}`,
      );
    }
    const spans: Dynamic[] = dictGet(data, "spans") ?? [];
    return new Trace(
      dict,
      spans.map(finishedSpan),
      texts(dictGet(info, "tags")),
      texts(dictGet(info, "trace_metadata") ?? dictGet(info, "request_metadata")),
      String(dictGet(info, "state") ?? dictGet(info, "status") ?? "OK"),
    );
  }

  /** @throws MlflowException for a text that is no trace. */
  static fromJson(text: string): Trace {
    let dict: unknown;
    try {
      dict = jsonLoads(text);
    } catch (error) {
      throw new MlflowException(`Unable to parse trace JSON: ${text}. Error: ${messageOf(error)}`);
    }
    return Trace.fromDict(dict);
  }

  /** The dict that it was read from. */
  toDict(): Dynamic {
    return this.source;
  }
}

function texts(dict: Dynamic): Map<string, string> {
  // older traces list their tags
  const pairs = Array.isArray(dict)
    ? dict.map((each) => [dictGet(each, "key"), dictGet(each, "value")] as const)
    : isDict(dict)
      ? dictEntries(dict)
      : [];
  return new Map(pairs.map(([key, value]) => [String(key), String(value)]));
}

/** Spans stand as OpenTelemetry names them, or in the older form with a `context`. */
function finishedSpan(span: Dynamic): FinishedSpan {
  const read = (...names: string[]): Dynamic =>
    names.map((name) => dictGet(span, name) as unknown).find((value) => !isNone(value)) ?? null;
  const context: unknown = read("context");
  const status: unknown = read("status");
  const code: unknown = isDict(status) ? dictGet(status, "code") : read("status_code");
  const message: unknown = isDict(status) ? dictGet(status, "message") : read("status_message");
  return {
    id: String(isDict(context) ? dictGet(context, "span_id") : read("span_id")),
    parentId: parentOf(read("parent_span_id", "parent_id")),
    name: String(read("name")),
    startTimeNs: BigInt(read("start_time_unix_nano", "start_time") ?? 0),
    endTimeNs: BigInt(read("end_time_unix_nano", "end_time") ?? 0),
    status: {
      statusCode: String(code ?? "OK").replace("STATUS_CODE_", ""),
      ...(message ? { description: String(message) } : {}),
    },
    attributes: texts(read("attributes")),
    events: ((read("events") ?? []) as Dynamic[]).map(eventOf),
  };
}

const parentOf = (id: Dynamic): string | null => (isNone(id) || id === "" ? null : String(id));

function eventOf(event: Dynamic): SpanEvent {
  const time: Dynamic = dictGet(event, "time_unix_nano") ?? dictGet(event, "timestamp") ?? 0;
  const attributes: unknown = dictGet(event, "attributes") ?? {};
  return new SpanEvent({
    name: String(dictGet(event, "name")),
    attributes: isDict(attributes) ? (Object.fromEntries(dictEntries(attributes)) as object) : {},
    timestamp: BigInt(time),
  });
}

/**
 * Adds a finished trace below a span: the target, the current one, or one of its own. Its spans get ids of this trace.
 *
 * @throws MlflowException for what is no trace, one that still runs, and spans that come before their parents.
 */
export function addTrace(given: Dynamic, target: Span | null = null): void {
  const trace = traceOf(given);
  if (trace.state !== "OK" && trace.state !== "ERROR") {
    throw new MlflowException(
      `The trace must be ended before adding it to another trace. Current status: ${trace.state}.`,
    );
  }
  const under = target ?? activeSpan();
  if (under) return merge(trace, under);
  const root = trace.spans[0]!;
  const own = new Span(`Remote Trace <${root.name}>`, "UNKNOWN", null, {
    startTimeNs: root.startTimeNs - 1n,
  });
  copyAttributes(root, own);
  merge(trace, own);
  own.setStatus(trace.state);
  own.end({ endTimeNs: root.endTimeNs });
}

function traceOf(given: Dynamic): Trace {
  if (given instanceof Trace) return given;
  if (!isDict(given)) {
    throw new MlflowException(
      `Invalid trace object: ${str(type(given))}. Please provide a valid MLflow Trace object to use it as a remote trace. ` +
        "You can create a Trace object from its json format by using the Trace.from_dict() method.",
    );
  }
  try {
    return Trace.fromDict(given);
  } catch (error) {
    throw new MlflowException(
      "Failed to load a trace object from the given dictionary. Please ensure the dictionary is in the correct " +
        `MLflow Trace format. Error: ${messageOf(error)}`,
    );
  }
}

/** The trace that a span belongs to says which trace; the rest of the attributes stay. */
function copyAttributes(from: FinishedSpan, to: Span): void {
  for (const [key, text] of from.attributes) if (key !== "mlflow.traceRequestId") to.setText(key, text);
}

function merge(trace: Trace, target: Span): void {
  const copies = new Map<string, Span>();
  for (const span of trace.spans) {
    const parent = span.parentId === null ? target : copies.get(span.parentId);
    if (!parent) {
      throw new MlflowException(
        `Span with ID ${span.parentId} not found. Please make sure the spans in the trace are ordered correctly ` +
          "i.e. the parent span comes before its children.",
      );
    }
    const copy = new Span(span.name, "UNKNOWN", parent, { startTimeNs: span.startTimeNs });
    copyAttributes(span, copy);
    for (const event of span.events) copy.addEvent(event);
    copy.setStatus(span.status);
    copy.end({ endTimeNs: span.endTimeNs });
    copies.set(span.id, copy);
  }
  const { tags, metadata } = target.trace;
  for (const [key, value] of trace.tags) tags[key] ??= value;
  for (const [key, value] of trace.metadata) metadata[key] ??= value;
}
