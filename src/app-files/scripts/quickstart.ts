/**
 * Prepares this folder for local runs: checks what is installed, signs in with the Databricks CLI, finds or creates the MLflow experiment for traces, and
 * writes `.env`. Nothing is created or written before you agree.
 *
 * npm run quickstart -- [--yes] [--profile NAME]
 */
import { createInterface } from "node:readline/promises";
import { databricks, installHint, json, jsonList } from "./databricks.js";
import {
  asksForWarehouse,
  chosenProfile,
  readAppRequest,
  setResources,
  updateEnvironmentFile,
  warehouseVariable,
} from "./project.js";

const args = process.argv.slice(2);
const agreed = args.includes("--yes") || args.includes("-y");

/** What ends the script, in a sentence, and what to do about it. */
class Stop extends Error {}

async function ask(question: string): Promise<boolean> {
  if (agreed) return true;
  if (!process.stdin.isTTY) throw new Stop(`${question} Nobody can answer here; say yes with --yes.`);
  return /^y(es)?$/i.test(await answerTo(`${question} [y/N] `));
}

async function answerTo(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return answer.trim();
}

const done = (text: string): void => console.log(`ok    ${text}`);

function checkNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Stop(`Node ${process.versions.node} is too old: install 20.19 or newer.`);
  done(`Node ${process.versions.node}`);
}

async function checkCommandLine(): Promise<void> {
  const version = await databricks("--version");
  if (version === undefined) throw new Stop(installHint);
  done(version.stdout.trim() || "Databricks CLI");
}

interface Profile {
  readonly name: string;
  readonly host: string;
}

async function chooseProfile(): Promise<Profile> {
  const listed = json(await databricks("auth", "profiles", "--output", "json"))?.["profiles"];
  const profiles = (Array.isArray(listed) ? listed : []) as (Profile & { readonly valid?: boolean })[];
  const wanted = chosenProfile(args);
  const found = wanted === undefined ? await pick(profiles) : profiles.find(({ name }) => name === wanted);
  if (found) return found;
  throw new Stop(
    wanted === undefined
      ? "The Databricks CLI has no profile: sign in with `databricks auth login`, then run quickstart again."
      : `The Databricks CLI has no profile ${wanted}: sign in with \`databricks auth login --profile ${wanted}\`.`,
  );
}

/** The only profile, or the one that its owner chooses; without an owner, DEFAULT or the first that is signed in. */
async function pick(
  profiles: readonly (Profile & { readonly valid?: boolean })[],
): Promise<Profile | undefined> {
  if (profiles.length <= 1) return profiles[0];
  if (agreed || !process.stdin.isTTY)
    return (
      profiles.find(({ name }) => name === "DEFAULT") ?? profiles.find(({ valid }) => valid) ?? profiles[0]
    );
  profiles.forEach(({ name, host }, i) => console.log(`  ${i + 1}. ${name} (${host})`));
  const answer = await answerTo("Which profile? (number or name) ");
  return profiles.find(({ name }, i) => name === answer || String(i + 1) === answer);
}

async function signedInUser({ name }: Profile): Promise<string> {
  const me = json(await databricks("current-user", "me", "--profile", name, "--output", "json"));
  const user = me?.["userName"];
  if (typeof user !== "string")
    throw new Stop(`The profile ${name} is not signed in: run \`databricks auth login --profile ${name}\`.`);
  done(`signed in as ${user} (profile ${name})`);
  return user;
}

/** A token for local runs: of a sign-in, which is valid for about an hour, or the profile's own. */
async function tokenOf({ name }: Profile): Promise<string | undefined> {
  const signedIn = json(await databricks("auth", "token", "--profile", name))?.["access_token"];
  if (typeof signedIn === "string") return signedIn;
  const own = json(await databricks("auth", "env", "--profile", name))?.["env"];
  const token = (own as Record<string, unknown> | undefined)?.["DATABRICKS_TOKEN"];
  return typeof token === "string" ? token : undefined;
}

async function experimentOf(user: string, app: string, { name: profile }: Profile): Promise<string> {
  const name = `/Users/${user}/${app}`;
  const common = ["--profile", profile, "--output", "json"];
  const found = json(await databricks("experiments", "get-by-name", name, ...common))?.["experiment"];
  const known = (found as Record<string, unknown> | undefined)?.["experiment_id"];
  if (typeof known === "string") {
    done(`MLflow experiment ${name} (${known})`);
    return known;
  }
  if (!(await ask(`Create the MLflow experiment ${name} for the app's traces?`)))
    throw new Stop("Without an experiment the app has no place for its traces.");
  const created = await databricks("experiments", "create-experiment", name, ...common);
  const id = json(created)?.["experiment_id"];
  if (typeof id !== "string")
    throw new Stop(`The experiment could not be created: ${created?.stderr.trim() ?? ""}`);
  done(`created the MLflow experiment ${name} (${id})`);
  return id;
}

/** The SQL warehouse that the agent needs and its model does not name; undefined when it needs none. */
async function warehouseOf({ name: profile }: Profile): Promise<string | undefined> {
  if (!asksForWarehouse()) return undefined;
  const result = await databricks("warehouses", "list", "--profile", profile, "--output", "json");
  const listed = jsonList(result, "warehouses") as readonly { id: string; name: string; state?: string }[];
  const running = listed.find(({ state }) => state === "RUNNING") ?? listed[0];
  if (!running)
    throw new Stop("The agent runs SQL, and the workspace has no SQL warehouse that you may use.");
  const found = listed.length === 1 || agreed || !process.stdin.isTTY ? running : await choose(listed);
  done(`SQL warehouse ${found.name} (${found.id})`);
  return found.id;
}

async function choose<One extends { readonly name: string }>(listed: readonly One[]): Promise<One> {
  listed.forEach(({ name }, i) => console.log(`  ${i + 1}. ${name}`));
  const answer = await answerTo("Which SQL warehouse shall run the agent's SQL? (number or name) ");
  const found = listed.find(({ name }, i) => name === answer || String(i + 1) === answer);
  if (!found) throw new Stop(`There is no SQL warehouse ${answer}.`);
  return found;
}

function tellSecrets(profile: string): void {
  for (const { secret } of readAppRequest().resources) {
    if (!secret) continue;
    console.log(`      the deployed app reads the secret ${secret.key} of the scope ${secret.scope}:`);
    console.log(`      databricks secrets put-secret ${secret.scope} ${secret.key} --profile ${profile}`);
  }
}

async function run(): Promise<void> {
  checkNode();
  await checkCommandLine();
  const profile = await chooseProfile();
  const user = await signedInUser(profile);
  const experiment = await experimentOf(user, readAppRequest().name, profile);
  const warehouse = await warehouseOf(profile);
  const token = await tokenOf(profile);
  if (!(await ask("Write .env, and what was found into databricks-app.json?")))
    throw new Stop("Nothing was written.");
  updateEnvironmentFile({
    DATABRICKS_CONFIG_PROFILE: profile.name,
    DATABRICKS_HOST: profile.host,
    ...(token !== undefined && { DATABRICKS_TOKEN: token }),
    MLFLOW_TRACKING_URI: "databricks",
    MLFLOW_EXPERIMENT_ID: experiment,
    ...(warehouse !== undefined && { [warehouseVariable]: warehouse }),
  });
  setResources([
    { name: "experiment", experiment: { experiment_id: experiment, permission: "CAN_MANAGE" } },
    ...(warehouse === undefined
      ? []
      : [{ name: "sql-warehouse", sql_warehouse: { id: warehouse, permission: "CAN_USE" } }]),
  ]);
  done("wrote .env and databricks-app.json");
  if (token === undefined) console.log("      put a token into .env: DATABRICKS_TOKEN");
  tellSecrets(profile.name);
  console.log("\nNext: npm run preflight, then npm run deploy");
}

try {
  await run();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(`stop  ${error.message}`);
  process.exitCode = 1;
}
