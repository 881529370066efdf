/** `setup_mlflow_git_based_version_tracking`: the requests that MLflow was seen to make, and the model id of the traces. */

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  exportTracesFromEnvironment,
  setupMlflowGitBasedVersionTracking,
  trace,
} from "../../src/runtime/agent-server/index.js";
import { startTrackingServer, type TrackingServer } from "../tracking-server.js";

let server: TrackingServer;
let told: string[];

beforeEach(() => {
  told = [];
  vi.spyOn(console, "error").mockImplementation((text: string) => void told.push(text));
  vi.spyOn(console, "warn").mockImplementation((text: string) => void told.push(text));
  vi.stubEnv("DATABRICKS_APP_NAME", "my-app");
});

afterEach(async () => {
  await server?.close();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const json = (value: unknown): { status: number; body: string } => ({
  status: 200,
  body: JSON.stringify(value),
});

it("tells the version where no server is set", async () => {
  await setupMlflowGitBasedVersionTracking();
  expect(told).toEqual([expect.stringMatching(/^This version is 'my-app-(git-[0-9a-f]{8}|no-git)'/)]);
});

it("makes the model where it is missing, and gives the traces its id", async () => {
  server = await startTrackingServer({
    answer: ({ path }) => {
      if (path.endsWith("/logged-models/search")) return json({});
      if (path.includes("/logged-models")) return json({ model: { info: { model_id: "m-1" } } });
      return undefined;
    },
  });
  vi.stubEnv("MLFLOW_TRACKING_URI", server.url);
  vi.stubEnv("MLFLOW_EXPERIMENT_ID", "7");
  await setupMlflowGitBasedVersionTracking();
  const stop = exportTracesFromEnvironment();
  trace({ name: "t" })(() => 1)();
  await stop?.();
  const asked = server.kept.filter(({ path }) => path.includes("logged-models"));
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "POST /api/2.0/mlflow/logged-models/search",
    "POST /api/2.0/mlflow/logged-models",
    "PATCH /api/2.0/mlflow/logged-models/m-1",
  ]);
  const [query, made, ready] = asked.map(
    ({ body }) => JSON.parse(body.toString()) as Record<string, unknown>,
  );
  expect(query).toEqual({
    experiment_ids: ["7"],
    filter: `name='${String(made?.["name"])}'`,
    max_results: 2,
  });
  expect(made).toMatchObject({ experiment_id: "7", name: expect.stringMatching(/^my-app-/) as string });
  expect(ready).toEqual({ model_id: "m-1", status: "LOGGED_MODEL_READY" });
  expect(server.traces()[0]?.metadata["mlflow.modelId"]).toBe("m-1");
});

it("starts the app where the server refuses", async () => {
  server = await startTrackingServer({ answer: () => ({ status: 403, body: "" }) });
  vi.stubEnv("MLFLOW_TRACKING_URI", server.url);
  vi.stubEnv("MLFLOW_EXPERIMENT_ID", "7");
  await setupMlflowGitBasedVersionTracking();
  expect(told).toEqual([expect.stringContaining("could not be told: status 403")]);
});
