/**
 * Starts the app, and builds and starts it again after each change of its sources. With a profile in `.env`, the token is a fresh one of the Databricks CLI.
 *
 * npm run dev -- [--profile NAME]
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { databricks, json } from "./databricks.js";
import { chosenProfile, root } from "./project.js";

const profile = chosenProfile(process.argv.slice(2));
const token =
  profile === undefined
    ? undefined
    : json(await databricks("auth", "token", "--profile", profile))?.["access_token"];
const env = { ...process.env, ...(typeof token === "string" && { DATABRICKS_TOKEN: token }) };

const start = (...args: string[]) => spawn(process.execPath, args, { cwd: root, env, stdio: "inherit" });
const compiler = start(join("node_modules", "typescript", "bin", "tsc"), "--watch", "--preserveWatchOutput");
const server = start("--enable-source-maps", "--watch", join("dist", "start_server.js"));

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    compiler.kill(signal);
    server.kill(signal);
  });
server.on("exit", () => compiler.kill());
