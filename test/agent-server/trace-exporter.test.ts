/** Where traces go, and that a server that is down, slow or talks nonsense is no matter of the program's. */

import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type ExporterOptions,
  exportTraces,
  startSpan,
  trace,
} from "../../src/runtime/agent-server/index.js";
import { exportTracesFromEnvironment } from "../../src/runtime/agent-server/trace-exporter.js";
import { decodeSpans } from "./otlp.js";
import { type Behaviour, startTrackingServer, type TrackingServer } from "../tracking-server.js";

let server: TrackingServer;
let warnings: string[];

beforeEach(() => {
  warnings = [];
  vi.spyOn(console, "warn").mockImplementation((text: string) => void warnings.push(text));
});

afterEach(async () => {
  await server.close();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const paths = (): string[] =>
  server.kept.map(({ method, path }) => `${method} ${path.replace(/tr-[0-9a-f]{32}/, "ID")}`);

/** Runs two traced functions with an exporter to a server that behaves in some way. */
async function exportTwo(behaviour: Behaviour = {}, options: Partial<ExporterOptions> = {}): Promise<void> {
  server = await startTrackingServer(behaviour);
  const stop = exportTraces({
    host: `${server.url}/`,
    experimentId: "7",
    workers: 1,
    retryDelays: [],
    ...options,
  });
  traced();
  await stop();
}

function traced(): void {
  const inner = trace({ name: "inner", spanType: "TOOL", attributes: { list: [1, 2.5, null, { a: "é" }] } })(
    () => "é",
  );
  trace({ name: "one" })(() => inner())();
  trace({ name: "two" })(() => 2)();
}

describe("a tracking server", () => {
  it("that keeps spans as artifacts gets what is known and then the data", async () => {
    await exportTwo();
    const each = [
      "POST /api/3.0/mlflow/traces",
      "PUT /api/2.0/mlflow-artifacts/artifacts/7/traces/ID/artifacts/traces.json",
    ];
    expect(paths()).toEqual(["GET /version", ...each, ...each]);
    expect(server.traces().map(({ spans }) => spans.map(({ name }) => name))).toEqual([
      ["one", "inner"],
      ["two"],
    ]);
    expect(warnings).toEqual([]);
  });

  it("that takes spans gets them over OTLP, as values", async () => {
    await exportTwo({ spans: true });
    expect(paths()).toEqual([
      "GET /version",
      "POST /api/3.0/mlflow/traces",
      "POST /api/3.0/mlflow/traces",
      "POST /v1/traces",
    ]);
    const { headers, body } = server.kept.at(-1)!;
    expect(headers["content-type"]).toBe("application/x-protobuf");
    expect(headers["x-mlflow-experiment-id"]).toBe("7");
    const spans = decodeSpans(body);
    expect(spans.map(({ name }) => name)).toEqual(["one", "inner", "two"]);
    expect(spans[1]?.parentSpanId).toBe(spans[0]?.spanId);
    expect(spans[1]?.attributes).toMatchObject({
      "mlflow.spanType": "TOOL",
      "mlflow.spanOutputs": "é",
      "mlflow.spanLogLevel": 20,
      list: [1, 2.5, null, { a: "é" }],
    });
  });

  it("is asked with a token of the moment", async () => {
    let count = 0;
    await exportTwo({}, { authorization: () => Promise.resolve(`token-${++count}`) });
    const tokens = server.kept
      .filter(({ method }) => method !== "GET")
      .map(({ headers }) => headers.authorization);
    expect(tokens).toEqual(["Bearer token-1", "Bearer token-2"]);
  });
});

describe("a workspace", () => {
  it("signs the place of the data", async () => {
    await exportTwo({}, { isWorkspace: true, authorization: () => Promise.resolve("t") });
    const each = [
      "POST /api/3.0/mlflow/traces",
      "GET /api/2.0/mlflow/traces/ID/credentials-for-data-upload",
      "PUT /upload/ID",
    ];
    expect(paths()).toEqual([...each, ...each]);
    expect(server.kept[2]?.headers.authorization).toBeUndefined();
    expect(server.traces()).toHaveLength(2);
  });

  it.each([
    ["AZURE_SAS_URI", ["PUT /signed"]],
    ["AZURE_ADLS_GEN2_SAS_URI", ["PUT /signed", "PATCH /signed", "PATCH /signed"]],
    ["GCP_SIGNED_URL", ["PUT /signed"]],
  ])("is obeyed where the place is %s", async (type, expected) => {
    await exportTwo(
      {
        answer: ({ path, headers }) => {
          if (path === "/signed") return { status: 200, body: "" };
          if (!path.endsWith("/credentials-for-data-upload")) return undefined;
          const signed_uri = `http://${headers.host}/signed?sig=1`;
          const given = [{ name: "x-given", value: "yes" }];
          return {
            status: 200,
            body: JSON.stringify({ credential_info: { type, signed_uri, headers: given } }),
          };
        },
      },
      { isWorkspace: true },
    );
    const uploads = server.kept.filter(({ path }) => path === "/signed");
    expect(uploads.map(({ method, path }) => `${method} ${path}`)).toEqual([...expected, ...expected]);
    expect(uploads.every(({ headers }) => headers["x-given"] === "yes")).toBe(true);
    expect(uploads[0]?.headers["x-ms-blob-type"]).toBe(type === "AZURE_SAS_URI" ? "BlockBlob" : undefined);
    expect(warnings).toEqual([]);
  });
});

describe("a server in trouble", () => {
  it("that refuses is told of once, and the program goes on", async () => {
    await exportTwo({ answer: () => ({ status: 500, body: "no" }) });
    expect(warnings).toEqual(["A trace could not be sent: status 500"]);
  });

  it("that comes back is asked again", async () => {
    let count = 0;
    const answer = (): { status: number; body: string } | undefined =>
      ++count === 2 || count === 3 ? { status: count === 2 ? 503 : 429, body: "" } : undefined;
    await exportTwo({ answer }, { retryDelays: [1, 1] });
    expect(paths().filter((path) => path.startsWith("PUT"))).toHaveLength(2);
    expect(warnings).toEqual([]);
  });

  it("that answers garbage gets no further request for the trace", async () => {
    await exportTwo({ answer: () => ({ status: 200, body: "<html>{" }) });
    expect(paths()).toEqual(["GET /version", "POST /api/3.0/mlflow/traces", "POST /api/3.0/mlflow/traces"]);
  });

  it("that answers garbage for a signed place is told of", async () => {
    await exportTwo({ answer: () => ({ status: 200, body: "[]" }) }, { isWorkspace: true });
    expect(warnings).toEqual(["A trace could not be sent: no place to upload the trace's data to"]);
  });

  it("that is away is told of", async () => {
    server = await startTrackingServer();
    const { url } = server;
    await server.close();
    const stop = exportTraces({ host: url, experimentId: "7", retryDelays: [] });
    traced();
    await stop();
    expect(warnings).toEqual(["A trace could not be sent: fetch failed"]);
  });

  it("that is slow holds nothing up, and what does not fit into the queue is dropped", async () => {
    server = await startTrackingServer({ delay: 30 });
    const stop = exportTraces({ host: server.url, experimentId: "7", queueLimit: 2, workers: 1 });
    for (let count = 0; count < 6; count++) trace({ name: `t${count}` })(() => count)();
    expect(server.traces()).toHaveLength(0);
    await stop();
    expect(server.traces().map(({ spans }) => spans[0]?.name)).toEqual(["t0", "t1", "t2"]);
    expect(warnings).toEqual([expect.stringContaining("Trace export queue is full")]);
  });
});

describe("a trace", () => {
  it("whose spans outlive its root goes out when the last one ends, at the latest with the exporter", async () => {
    server = await startTrackingServer();
    const stop = exportTraces({ host: server.url, experimentId: "7", workers: 1 });
    const root = startSpan("root");
    root.__enter__();
    const late = startSpan("late").__enter__();
    startSpan("never").__enter__();
    root.__exit__();
    late.end();
    await stop();
    const [sent] = server.traces();
    expect(sent?.spans.map(({ name, status }) => [name, status[0]])).toEqual([
      ["root", "OK"],
      ["late", "OK"],
      ["never", "UNSET"],
    ]);
  });

  it("is left out as the sampling ratio says", async () => {
    server = await startTrackingServer();
    const stop = exportTraces({ host: server.url, experimentId: "7", workers: 1 });
    vi.stubEnv("MLFLOW_TRACE_SAMPLING_RATIO", "0");
    trace({ name: "left out" })(() => 1)();
    trace({ name: "kept", samplingRatioOverride: 1 })(() => 1)();
    await stop();
    expect(server.traces().map(({ spans }) => spans[0]?.name)).toEqual(["kept"]);
    expect(() => trace({ samplingRatioOverride: 2 })).toThrow(
      "sampling_ratio_override must be between 0.0 and 1.0, got 2",
    );
  });
});

describe("the environment", () => {
  const set = (variables: Record<string, string>): void => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  };

  it("without addresses sends nothing", async () => {
    server = await startTrackingServer();
    expect(exportTracesFromEnvironment()).toBeNull();
    set({ MLFLOW_TRACKING_URI: server.url });
    expect(exportTracesFromEnvironment()).toBeNull();
    set({ MLFLOW_TRACKING_URI: "sqlite:///x.db", MLFLOW_EXPERIMENT_ID: "7" });
    expect(exportTracesFromEnvironment()).toBeNull();
    expect(warnings).toEqual([
      'Traces are not sent: MLFLOW_TRACKING_URI must be an address or "databricks".',
    ]);
  });

  it("names the workspace, and its token", async () => {
    server = await startTrackingServer();
    set({
      MLFLOW_TRACKING_URI: "databricks",
      MLFLOW_EXPERIMENT_ID: "7",
      DATABRICKS_HOST: server.url,
      DATABRICKS_TOKEN: "secret",
    });
    const stop = exportTracesFromEnvironment();
    traced();
    await stop?.();
    expect(server.traces()).toHaveLength(2);
    expect(server.kept[0]?.headers.authorization).toBe("Bearer secret");
  });

  it("names an endpoint of OpenTelemetry, which goes first", async () => {
    server = await startTrackingServer();
    set({
      OTEL_EXPORTER_OTLP_ENDPOINT: server.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf",
      MLFLOW_TRACKING_URI: server.url,
      MLFLOW_EXPERIMENT_ID: "7",
    });
    const stop = exportTracesFromEnvironment();
    traced();
    await stop?.();
    expect(paths()).toEqual(["POST /v1/traces"]);
    expect(decodeSpans(server.kept[0]!.body)[1]?.attributes["mlflow.spanOutputs"]).toBe('"é"');
  });

  it("names an endpoint that speaks gRPC, which is told and passed over", async () => {
    server = await startTrackingServer();
    set({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://localhost:4314", OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" });
    set({ MLFLOW_TRACKING_URI: server.url, MLFLOW_EXPERIMENT_ID: "7" });
    const stop = exportTracesFromEnvironment();
    traced();
    await stop?.();
    expect(server.traces()).toHaveLength(2);
    expect(warnings[0]).toContain("OTLP is spoken over http/protobuf, not grpc");
  });
});

it("OpenTelemetry is not loaded with the runtime: whatever needs it imports it when something is sent", () => {
  const folder = new URL("../../src/runtime/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const loads = files.flatMap((file) => {
    const source = readFileSync(new URL(file.replaceAll("\\", "/"), folder), "utf8");
    return source.split("\n").filter((line) => /^(im|ex)port (?!type ).*"@opentelemetry\//.test(line));
  });
  expect(loads).toEqual([]);
});
