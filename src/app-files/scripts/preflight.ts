/**
 * After a build: starts the app on this machine, and asks it the model's input example, both ways. Model and workspace are those of `.env`, or, with
 * `--scripted`, a stand-in on this machine that says the same to everything.
 *
 * npm run preflight -- [--scripted]
 */
import { askForStream, askOnce, inputExample, type RunningApp, startApp } from "./app-process.js";
import { startScriptedModel } from "./scripted-model.js";

let failed = false;

function tell(step: string, problem: string): void {
  failed ||= problem !== "";
  console.log(problem === "" ? `ok    ${step}` : `FAIL  ${step}\n${problem.replace(/^/gm, "      ")}`);
}

async function check(app: RunningApp): Promise<void> {
  tell("/health", (await fetch(`${app.url}/health`)).ok ? "" : "no answer");
  const example = inputExample();
  tell("/invocations with input_example.json", await askOnce(app.url, example));
  tell("/invocations with input_example.json, streaming", await askForStream(app.url, example));
  if (failed) console.log(`\nThe app printed:\n${app.log()}`);
}

async function run(): Promise<void> {
  tell("build", "");
  const scripted = process.argv.includes("--scripted") ? await startScriptedModel() : undefined;
  try {
    const app = await startApp(scripted?.variables);
    tell("start", "");
    await check(app).finally(() => app.stop());
  } catch (error) {
    tell("start", error instanceof Error ? error.message : String(error));
  } finally {
    await scripted?.close();
  }
}

await run();
process.exitCode = failed ? 1 : 0;
