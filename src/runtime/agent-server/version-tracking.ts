import { execFile } from "node:child_process";
import { userInfo } from "node:os";
import { FileNotFoundError, type Dynamic } from "./python.js";
import { trackingServerOfEnvironment } from "./trace-exporter.js";
import { setSharedMetadata } from "./trace-info.js";
import { call, type TraceServer } from "./trace-sender.js";

/**
 * Names the version of the app that runs, `<app>-git-<commit>` or `<app>-no-git`, and makes it the model of all traces
 * from now on. The model is looked up on the tracking server of the environment, and made there where it is missing; without
 * a server the version is only told.
 *
 * @throws FileNotFoundError where there is no git.
 */
export async function setupMlflowGitBasedVersionTracking(): Promise<void> {
  const app = process.env["DATABRICKS_APP_NAME"] ?? "local";
  const commit = await gitCommit();
  const name = `${app}-${commit === null ? "no-git" : `git-${commit.slice(0, 8)}`}`;
  const server = trackingServerOfEnvironment();
  if (server === null) {
    console.error(`This version is '${name}'; no tracking server is set.`);
    return;
  }
  try {
    const id = (await modelNamed(name, server)) ?? (await makeModel(name, server));
    setSharedMetadata("mlflow.modelId", id);
    console.error(`Active LoggedModel: '${name}', Model ID: '${id}'`);
  } catch (error) {
    // In Python the app would not start; here its traces lack the model.
    console.warn(
      `The version '${name}' could not be told: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The commit of the working folder; null where git fails. */
function gitCommit(): Promise<string | null> {
  return new Promise((resolve, reject) => {
    execFile("git", ["rev-parse", "HEAD"], (error, stdout) => {
      if (error?.code === "ENOENT")
        reject(new FileNotFoundError("[Errno 2] No such file or directory: 'git'"));
      else resolve(error ? null : stdout.trim());
    });
  });
}

const models = "/api/2.0/mlflow/logged-models";

async function modelNamed(name: string, server: TraceServer): Promise<string | undefined> {
  const query = { experiment_ids: [server.experimentId], filter: `name='${name}'`, max_results: 2 };
  const found: Dynamic = await call(server, "POST", `${models}/search`, query);
  return found?.models?.[0]?.info?.model_id;
}

async function makeModel(name: string, server: TraceServer): Promise<string> {
  const tags = {
    "mlflow.user": userInfo().username,
    "mlflow.source.name": process.argv[1] ?? process.execPath,
    "mlflow.source.type": "LOCAL",
    "mlflow.model.isExternal": "true",
  };
  const made: Dynamic = await call(server, "POST", models, {
    experiment_id: server.experimentId,
    name,
    tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
  });
  const id: unknown = made?.model?.info?.model_id;
  if (typeof id !== "string") throw new Error("the tracking server made no model");
  await call(server, "PATCH", `${models}/${id}`, { model_id: id, status: "LOGGED_MODEL_READY" });
  return id;
}
