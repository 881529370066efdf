/**
 * Validates and deploys the bundle of `databricks.yml`, and starts the app.
 *
 * npm run deploy -- [--profile NAME] [--target NAME]
 */
import { databricks, databricksHere, installHint, json, jsonList } from "./databricks.js";
import {
  asksForWarehouse,
  chosenProfile,
  optionOf,
  readAppRequest,
  readEnvironmentFile,
  warehouseVariable,
} from "./project.js";

const args = process.argv.slice(2);
const profile = chosenProfile(args);
const target = optionOf(args, "--target");
const asProfile = profile === undefined ? [] : ["--profile", profile];
const common = [...asProfile, ...(target === undefined ? [] : ["--target", target])];

/** The secrets that the app reads and that are not there yet, as commands that put them there. */
async function missingSecrets(): Promise<string[]> {
  const wanted = readAppRequest().resources.flatMap(({ secret }) => (secret ? [secret] : []));
  const missing: string[] = [];
  for (const scope of new Set(wanted.map((one) => one.scope))) {
    const result = await databricks("secrets", "list-secrets", scope, ...asProfile, "--output", "json");
    if (json(result) === undefined) missing.push(`databricks secrets create-scope ${quoted(scope)}`);
    const known = jsonList(result, "secrets") as readonly { readonly key: string }[];
    const keys = new Set(known.map(({ key }) => key));
    for (const { key } of wanted.filter((one) => one.scope === scope && !keys.has(one.key)))
      missing.push(`databricks secrets put-secret ${quoted(scope)} ${quoted(key)}`);
  }
  return missing.map((line) => [line, ...asProfile.map(quoted)].join(" "));
}

/** A word for a shell. */
const quoted = (text: string): string =>
  /^[\w./:@=+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

async function run(): Promise<string> {
  if ((await databricks("--version")) === undefined) return installHint;
  const missing = await missingSecrets();
  if (missing.length > 0) return `The app reads secrets that are not there yet:\n${missing.join("\n")}`;
  if (asksForWarehouse()) {
    const warehouse = process.env[warehouseVariable] ?? readEnvironmentFile()[warehouseVariable];
    if (!warehouse)
      return `The agent runs SQL: put the id of a warehouse into .env, as ${warehouseVariable}; \`databricks warehouses list\` has them.`;
    process.env["BUNDLE_VAR_warehouse_id"] = warehouse;
  }
  const { name } = readAppRequest();
  for (const step of [["validate"], ["deploy"], ["run", name.replaceAll("-", "_")]]) {
    console.log(`databricks bundle ${step.join(" ")}`);
    const result = await databricksHere("bundle", ...step, ...common);
    if (result?.code !== 0)
      return `\`databricks bundle ${step.join(" ")}\` failed; the app is as it was before.`;
  }
  const app = json(await databricks("apps", "get", name, ...asProfile, "--output", "json"));
  console.log(`\n${name} runs${typeof app?.["url"] === "string" ? ` at ${app["url"]}` : ""}`);
  return "";
}

const problem = await run();
if (problem !== "") console.error(problem);
process.exitCode = problem === "" ? 0 : 1;
