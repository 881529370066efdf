/** The files of this app that the scripts read and write. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";

/** The folder of the app, of which scripts are in `scripts` or, built, in `dist/scripts`. */
export const root = fileURLToPath(
  new URL(import.meta.url.includes("/dist/scripts/") ? "../.." : "..", import.meta.url),
);

/** `databricks-app.json`. */
export interface AppRequest {
  readonly name: string;
  readonly resources: readonly AppResource[];
}

export interface AppResource {
  readonly name: string;
  readonly secret?: { readonly scope: string; readonly key: string };
  readonly experiment?: { readonly experiment_id: string; readonly permission: string };
  readonly sql_warehouse?: { readonly id: string; readonly permission: string };
}

const requestFile = join(root, "databricks-app.json");

export const readAppRequest = (): AppRequest => JSON.parse(readFileSync(requestFile, "utf8")) as AppRequest;

/** Lets `databricks apps create --json @databricks-app.json` give the app what only the workspace knows. */
export function setResources(found: readonly AppResource[]): void {
  const request = readAppRequest();
  const others = request.resources.filter(({ name }) => !found.some((one) => one.name === name));
  writeFileSync(
    requestFile,
    `${JSON.stringify({ ...request, resources: [...found, ...others] }, null, 2)}\n`,
  );
}

const envFile = join(root, ".env");

/** Which SQL warehouse runs the statements of the agent, where its model does not say. */
export const warehouseVariable = "DATABRICKS_WAREHOUSE_ID";

/** Whether the bundle asks for that warehouse. */
export const asksForWarehouse = (): boolean =>
  readFileSync(join(root, "databricks.yml"), "utf8").includes("${var.warehouse_id}");

/** The variables of `.env`; none when there is no such file. */
export function readEnvironmentFile(): Record<string, string | undefined> {
  return existsSync(envFile) ? parseEnv(readFileSync(envFile, "utf8")) : {};
}

/** Variables of `.env.example` that have no value there, in `.env` or in the environment. */
export function unsetVariables(): string[] {
  const example = readFileSync(join(root, ".env.example"), "utf8");
  const known = { ...readEnvironmentFile(), ...process.env };
  return Array.from(example.matchAll(/^(?:# )?([A-Z_][A-Z0-9_]*)=$/gim), (match) => match[1]!).filter(
    (name) => !known[name],
  );
}

/** Sets variables in `.env`, which begins as a copy of `.env.example`; other lines stay as they are. */
export function updateEnvironmentFile(values: Readonly<Record<string, string>>): void {
  const from = [envFile, join(root, ".env.example")].find((file) => existsSync(file));
  const lines = from === undefined ? [] : readFileSync(from, "utf8").split("\n");
  for (const [name, value] of Object.entries(values)) {
    const line = `${name}=${/^[\w./:@+-]*$/.test(value) ? value : JSON.stringify(value)}`;
    const known = [`${name}=`, `# ${name}=`]
      .map((start) => lines.findIndex((one) => one.startsWith(start)))
      .find((at) => at >= 0);
    if (known !== undefined) lines[known] = line;
    else lines.splice(lines.at(-1) === "" ? -1 : lines.length, 0, line);
  }
  writeFileSync(envFile, `${lines.join("\n").trimEnd()}\n`, { mode: 0o600 });
}

/** The profile of the Databricks CLI: `--profile NAME`, else that of the environment or of `.env`. */
export function chosenProfile(args: readonly string[]): string | undefined {
  return (
    optionOf(args, "--profile") ??
    process.env["DATABRICKS_CONFIG_PROFILE"] ??
    readEnvironmentFile()["DATABRICKS_CONFIG_PROFILE"]
  );
}

/** The value of `--name value` or `--name=value`. */
export function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.findIndex((one) => one === name || one.startsWith(`${name}=`));
  if (at < 0) return undefined;
  return args[at]!.includes("=") ? args[at]!.slice(name.length + 1) : args[at + 1];
}
