import { Credentials, workspaceHost } from "../databricks/credentials.js";
import { openTelemetryEndpoint, type OtlpExporter, serverTakesSpans } from "./trace-otlp.js";
import { finishWaitingTraces, onTraceEnd, type TraceInfo } from "./trace-info.js";
import { sendTrace, type TraceServer } from "./trace-sender.js";

/** Where traces go and how a request is authorised. */
export interface ExporterOptions {
  /** Address of the tracking server or the workspace. */
  host: string;
  experimentId: string;
  /** Gives the token of each request. */
  authorization?: () => Promise<string>;
  /** Whether the host is a Databricks workspace. */
  isWorkspace?: boolean;
  /** Traces that wait; when more come, they are dropped. 1,000 unless `MLFLOW_ASYNC_TRACE_LOGGING_MAX_QUEUE_SIZE` says otherwise. */
  queueLimit?: number;
  /** Traces that are sent at the same time; 10 unless `MLFLOW_ASYNC_TRACE_LOGGING_MAX_WORKERS` says otherwise. */
  workers?: number;
  /** Milliseconds before each further try; two tries more unless given. */
  retryDelays?: readonly number[];
}

/** Waits for what is queued and stops the exporter. */
export type StopExporter = () => Promise<void>;

/** Traces on their way: a bounded queue and a few workers, whose failures are told and nothing more. */
class TraceQueue {
  private readonly queue: TraceInfo[] = [];
  private readonly running = new Set<Promise<void>>();
  private lastWarning = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly send: (trace: TraceInfo) => Promise<void>,
    private readonly limit: number,
    private readonly workers: number,
  ) {}

  put(trace: TraceInfo): void {
    if (this.queue.length >= this.limit) {
      this.warn(
        "Trace export queue is full, trace will be discarded: see MLFLOW_ASYNC_TRACE_LOGGING_MAX_QUEUE_SIZE",
      );
      return;
    }
    this.queue.push(trace);
    if (this.running.size < this.workers) this.work();
  }

  async drain(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  private work(): void {
    const worker = this.sendAll().finally(() => this.running.delete(worker));
    this.running.add(worker);
  }

  private async sendAll(): Promise<void> {
    for (let trace = this.queue.shift(); trace !== undefined; trace = this.queue.shift()) {
      await this.send(trace).catch((error: unknown) => {
        this.warn(`A trace could not be sent: ${error instanceof Error ? error.message : String(error)}`);
      });
    }
  }

  /** Says it at most every 30 seconds. */
  private warn(text: string): void {
    if (performance.now() - this.lastWarning < 30_000) return;
    this.lastWarning = performance.now();
    console.warn(text);
  }
}

const setting = (name: string, otherwise: number): number => {
  const value = Number(process.env[name]);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
};

function traceServer(options: ExporterOptions): TraceServer {
  return {
    host: options.host,
    experimentId: options.experimentId,
    authorization: options.authorization,
    isWorkspace: options.isWorkspace ?? false,
    previewLimit: options.isWorkspace ? 10_000 : 1_000,
    retryDelays: options.retryDelays ?? [500, 2_000],
  };
}

/**
 * Sends every finished trace to a server of MLflow. Failures are told in the log and never reach a request; a queue that is
 * full drops what comes.
 */
export function exportTraces(options: ExporterOptions): StopExporter {
  const server = traceServer(options);
  let otlp: Promise<OtlpExporter | null> | null = null;
  const send = async (trace: TraceInfo): Promise<void> => {
    otlp ??= server.isWorkspace ? Promise.resolve(null) : serverTakesSpans(server);
    const exporter = await otlp;
    exporter?.add(trace);
    await sendTrace(trace, server, exporter !== null);
  };
  const queue = new TraceQueue(
    send,
    options.queueLimit ?? setting("MLFLOW_ASYNC_TRACE_LOGGING_MAX_QUEUE_SIZE", 1000),
    options.workers ?? setting("MLFLOW_ASYNC_TRACE_LOGGING_MAX_WORKERS", 10),
  );
  const remove = onTraceEnd((trace) => queue.put(trace));
  return async () => {
    finishWaitingTraces();
    remove();
    await queue.drain();
    await (await otlp)?.stop();
  };
}

/**
 * Exports traces as the environment says, as MLflow does: to the server of `MLFLOW_TRACKING_URI` (an address, or `databricks`
 * for the workspace) in the experiment `MLFLOW_EXPERIMENT_ID`; or over OTLP to `OTEL_EXPORTER_OTLP_ENDPOINT`. Without them
 * nothing is sent.
 */
export function exportTracesFromEnvironment(): StopExporter | null {
  const endpoint = openTelemetryEndpoint();
  if (endpoint !== null && process.env["MLFLOW_TRACE_ENABLE_OTLP_DUAL_EXPORT"] !== "true") return endpoint();
  const server = exportToTrackingServer();
  const other = endpoint?.();
  return other === undefined ? server : async () => void (await Promise.all([server?.(), other()]));
}

function exportToTrackingServer(): StopExporter | null {
  const options = trackingOptions();
  return options === null ? null : exportTraces(options);
}

/** The tracking server that the environment names; null where it names none. */
export function trackingServerOfEnvironment(): TraceServer | null {
  const options = trackingOptions();
  return options === null ? null : traceServer(options);
}

function trackingOptions(): ExporterOptions | null {
  const uri = process.env["MLFLOW_TRACKING_URI"];
  const experimentId = process.env["MLFLOW_EXPERIMENT_ID"];
  if (!uri || !experimentId) return null;
  if (/^https?:/.test(uri)) {
    const token = process.env["MLFLOW_TRACKING_TOKEN"];
    const authorization = { authorization: () => Promise.resolve(token!) };
    return { host: uri, experimentId, ...(token ? authorization : {}) };
  }
  if (uri !== "databricks") {
    console.warn(`Traces are not sent: MLFLOW_TRACKING_URI must be an address or "databricks".`);
    return null;
  }
  const credentials = new Credentials(workspaceHost());
  return {
    host: credentials.host,
    experimentId,
    isWorkspace: true,
    authorization: () => credentials.bearer(),
  };
}
