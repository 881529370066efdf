/** `predict2invoke verify`: does an app install, type-check, start and answer, without a workspace and without a model? */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { InputError } from "../../app/input-error.js";
import { colourStyle, plainStyle, printable } from "../../report/terminal.js";
import { unifiedDiff } from "../diff.js";
import { exitCodes } from "../failure.js";
import { type Answer, ask, type RunningApp, startApp } from "../running-app.js";
import { type ScriptedEndpoint, startScriptedEndpoint } from "../scripted-endpoint/index.js";
import type { Terminal } from "../terminal.js";
import { normaliseAnswer } from "./normalise.js";
import { anyScript, type Exchange, readRecording, readScript, type Recording } from "./recording.js";

/** The options of `verify`. */
export interface VerifyCommand {
  readonly recording: readonly string[];
  readonly script?: string;
  readonly install?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** One thing that was tried. */
export interface Step {
  readonly name: string;
  readonly ok: boolean;
  /** What went wrong, or what was found; lines. */
  readonly detail: string;
  readonly milliseconds: number;
}

/** The most lines of what went wrong that are printed for a step. */
const listedLines = 60;

/** @returns the exit code: 0 when all is as it should be, 1 when not. */
export async function runVerify(given: string, command: VerifyCommand, terminal: Terminal): Promise<number> {
  const folder = resolve(terminal.workingDirectory, given);
  if (!existsSync(join(folder, "start_server.ts")) || !existsSync(join(folder, "package.json")))
    throw new InputError(
      `${given} is no app`,
      "Name a folder that convert has written: it has a package.json and a start_server.ts.",
    );
  const recordings = command.recording.map((file) => readRecording(file, terminal.workingDirectory));
  const script =
    command.script === undefined ? undefined : readScript(command.script, terminal.workingDirectory);
  const stop = new AbortController();
  const restore = terminal.onInterrupt(() => stop.abort());
  const steps: Step[] = [];
  const report = (step: Step): void => {
    steps.push(step);
    if (!command.quiet) terminal.stderr(stepText(step, terminal));
  };
  try {
    const ready = await prepare(folder, command, report, stop.signal);
    if (ready && !stop.signal.aborted) {
      const example = exampleRecording(folder, script);
      if (example) await replayExample(folder, example, report, stop.signal);
      else
        report({
          name: "input example",
          ok: true,
          detail: "the app has no input_example.json",
          milliseconds: 0,
        });
      for (const recording of recordings)
        if (!stop.signal.aborted)
          await replayRecording(folder, withScript(recording, script), report, stop.signal);
    }
  } finally {
    restore();
  }
  if (stop.signal.aborted) return exitCodes.interrupted;
  const ok = steps.every((step) => step.ok);
  if (command.json) terminal.stdout(`${JSON.stringify({ app: given, ok, steps }, null, 2)}\n`);
  else if (!command.quiet) terminal.stderr(verdict(given, steps, terminal));
  return ok ? exitCodes.converted : exitCodes.incomplete;
}

const withScript = (recording: Recording, script: unknown): Recording =>
  script === undefined || recording.script !== anyScript ? recording : { ...recording, script };

// ---- install and build ------------------------------------------------------------------------------------------------

async function prepare(
  folder: string,
  command: VerifyCommand,
  report: (step: Step) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const commands: [name: string, args: readonly string[]][] = [
    ["install", ["install", "--no-audit", "--no-fund", "--loglevel=error"]],
    ["type-check and build", ["run", "build", "--silent"]],
  ];
  for (const [name, args] of command.install === false ? commands.slice(1) : commands) {
    const started = Date.now();
    const { code, output } = await npm(args, folder, signal);
    if (signal.aborted) return false;
    report({
      name,
      ok: code === 0,
      detail: code === 0 ? "" : output.trim() || `npm ended with ${code}`,
      milliseconds: Date.now() - started,
    });
    if (code !== 0) return false;
  }
  return true;
}

function npm(
  args: readonly string[],
  cwd: string,
  signal: AbortSignal,
): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn("npm", args, {
      cwd,
      signal,
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const add = (chunk: Buffer): unknown => (output += chunk.toString());
    child.stdout.on("data", add);
    child.stderr.on("data", add);
    child.once("error", (error) => done({ code: 1, output: `npm cannot be run: ${error.message}` }));
    child.once("close", (code) => done({ code: code ?? 1, output }));
  });
}

// ---- replay -----------------------------------------------------------------------------------------------------------

/** The example of the model, asked both ways; nothing says what the answer is but that both are the same. */
function exampleRecording(
  folder: string,
  script: unknown,
): { script: unknown; example: Record<string, unknown> } | undefined {
  const path = join(folder, "input_example.json");
  if (!existsSync(path)) return undefined;
  const example: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (typeof example !== "object" || example === null || Array.isArray(example)) return undefined;
  return { script: script ?? anyScript, example: example as Record<string, unknown> };
}

async function replayExample(
  folder: string,
  { script, example }: { script: unknown; example: Record<string, unknown> },
  report: (step: Step) => void,
  signal: AbortSignal,
): Promise<void> {
  await withApp(folder, script, {}, report, async (app, endpoint) => {
    const answers: Answer[] = [];
    for (const stream of [false, true]) {
      if (signal.aborted) return;
      const started = Date.now();
      const answer = await ask(app.url, { body: { ...example, stream } });
      answers.push(answer);
      const problem = exampleProblem(answer, stream);
      report({
        name: stream ? "input example, streamed" : "input example",
        ok: problem === undefined,
        detail:
          problem === undefined
            ? ""
            : [problem, ...unanswered(endpoint), tail(app)].filter(Boolean).join("\n"),
        milliseconds: Date.now() - started,
      });
      if (problem !== undefined) return;
    }
    const [whole, streamed] = answers.map(outputItems);
    const [a, b] = [whole, streamed].map((items) => JSON.stringify(normaliseAnswer(items), null, 2));
    const same = a === b || streamed!.length === 0;
    // Python's agents may answer differently when they stream: that is for a person to judge.
    if (!same)
      report({
        name: "both answers",
        ok: true,
        detail: `they differ, as they may in Python:\n${unifiedDiff("output", `${a}\n`, `${b}\n`)}`,
        milliseconds: 0,
      });
  });
}

/** What is wrong with an answer to the example. */
function exampleProblem({ status, body, frames }: Answer, stream: boolean): string | undefined {
  if (status !== 200) return `status ${status}: ${JSON.stringify(body ?? frames)}`;
  if (!stream)
    return typeof body === "object" && body !== null
      ? undefined
      : `the answer is no JSON object: ${JSON.stringify(body)}`;
  if (frames === undefined) return `the answer is no stream: ${JSON.stringify(body)}`;
  const failed = frames.find(
    (frame) => typeof frame === "object" && frame !== null && "error" in frame && frame.error,
  );
  return failed === undefined ? undefined : `the stream has an error: ${JSON.stringify(failed)}`;
}

/** The output items of an answer of either kind. */
function outputItems({ body, frames = [] }: Answer): unknown[] {
  const output = (body as { output?: unknown } | undefined)?.output;
  if (Array.isArray(output)) return output;
  return frames.flatMap((frame) => {
    const { type, item } = (frame ?? {}) as { type?: unknown; item?: unknown };
    return type === "response.output_item.done" ? [item] : [];
  });
}

async function replayRecording(
  folder: string,
  recording: Recording,
  report: (step: Step) => void,
  signal: AbortSignal,
): Promise<void> {
  const { file, script, environment, exchanges } = recording;
  await withApp(folder, script, environment, report, async (app, endpoint) => {
    for (const [at, exchange] of exchanges.entries()) {
      if (signal.aborted) return;
      const started = Date.now();
      const difference = await replay(exchange, app, endpoint);
      report({
        name: `${file}: ${exchange.name ?? `request ${at + 1}`}`,
        ok: difference === "",
        detail: difference === "" ? "" : [difference.trimEnd(), ...unanswered(endpoint)].join("\n"),
        milliseconds: Date.now() - started,
      });
    }
  });
}

/** The difference between what was recorded and what the app answers; "" for none. */
async function replay(
  { path, headers, request, answer }: Exchange,
  app: RunningApp,
  endpoint: ScriptedEndpoint,
): Promise<string> {
  endpoint.reset();
  const { status, body, frames } = await ask(app.url, { path, body: request, ...(headers && { headers }) });
  const actual = { status, ...(frames === undefined ? { body } : { frames }) };
  const text = (value: unknown): string => `${JSON.stringify(normaliseAnswer(value), null, 2)}\n`;
  return unifiedDiff("answer", text(answer), text(actual));
}

/** What the app asked the workspace that the script has no answer for. */
const unanswered = ({ unanswered: asked }: ScriptedEndpoint): string[] =>
  asked.length === 0
    ? []
    : [
        `the script has no answer to ${[...new Set(asked)].join(", ")}: give one with --script or in the recording (docs/verify.md)`,
      ];

/** The end of what the app printed. */
const tail = (app: RunningApp): string => app.log().trim().split("\n").slice(-8).join("\n");

async function withApp(
  folder: string,
  script: unknown,
  environment: Readonly<Record<string, string>>,
  report: (step: Step) => void,
  use: (app: RunningApp, endpoint: ScriptedEndpoint) => Promise<void>,
): Promise<void> {
  const endpoint = await startScriptedEndpoint(script);
  const started = Date.now();
  let app: RunningApp | undefined;
  try {
    app = await startApp(folder, {
      ...Object.fromEntries(exampleVariables(folder)),
      DATABRICKS_HOST: endpoint.url,
      DATABRICKS_TOKEN: "scripted-token",
      DATABRICKS_WAREHOUSE_ID: "scripted-warehouse",
      ...environment,
    });
  } catch (error) {
    const detail = [error instanceof Error ? error.message : String(error), ...unanswered(endpoint)].join(
      "\n",
    );
    report({ name: "start", ok: false, detail, milliseconds: Date.now() - started });
  }
  try {
    if (app) {
      report({ name: "start", ok: true, detail: "", milliseconds: Date.now() - started });
      await use(app, endpoint);
    }
  } catch (error) {
    report({
      name: "ask",
      ok: false,
      detail: `${String(error)}\n${app ? tail(app) : ""}`,
      milliseconds: Date.now() - started,
    });
  } finally {
    await app?.stop();
    await endpoint.close();
  }
}

/** Variables that .env.example lists, with a value that is none, so that an app that needs them starts. */
function exampleVariables(folder: string): [string, string][] {
  const path = join(folder, ".env.example");
  if (!existsSync(path)) return [];
  return [...readFileSync(path, "utf8").matchAll(/^#?\s?([A-Z][A-Z0-9_]*)=(.*)$/gm)]
    .filter(([, name]) => !/^(DATABRICKS_|MLFLOW_|OTEL_|PORT$)/.test(name!))
    .map(([, name, value]) => [name!, value!.trim() === "" ? "scripted-value" : value!.trim()]);
}

// ---- what is printed --------------------------------------------------------------------------------------------------

function stepText({ name, ok, detail, milliseconds }: Step, terminal: Terminal): string {
  const style = terminal.colour.stderr ? colourStyle : plainStyle;
  const sign = ok ? style.green("ok    ") : style.red("failed");
  const lines = detail === "" ? [] : detail.split("\n");
  const shown = lines.slice(0, listedLines).map((line) => `  ${colourLine(printable(line), style)}\n`);
  const rest =
    lines.length > listedLines ? `  … and ${lines.length - listedLines} lines more (--json has all)\n` : "";
  return `${sign} ${printable(name)} ${style.dim(`${(milliseconds / 1000).toFixed(1)} s`)}\n${shown.join("")}${rest}`;
}

function colourLine(line: string, style: typeof plainStyle): string {
  if (line.startsWith("-")) return style.red(line);
  return line.startsWith("+") ? style.green(line) : line;
}

function verdict(given: string, steps: readonly Step[], terminal: Terminal): string {
  const style = terminal.colour.stderr ? colourStyle : plainStyle;
  const failed = steps.filter(({ ok }) => !ok);
  if (failed.length === 0)
    return `\n${style.green("Next:")} ${steps.some(({ name }) => name.includes(":")) ? "" : "compare with Python's answers (--recording, docs/verify.md), then "}follow ${printable(join(given, "README.md"))} to deploy it\n`;
  const [first] = failed;
  const help: Readonly<Record<string, string>> = {
    install: "mend what npm says and run it again",
    "type-check and build": `read ${join(given, "MIGRATION.md")}: what is left for you may not compile yet`,
    start: "set what the app misses in its recording's environment, or give a --script (docs/verify.md)",
  };
  return `\n${failed.length} of ${steps.length} failed. ${style.green("Next:")} ${printable(help[first!.name] ?? `look at "${first!.name}" above; - is what was recorded, + what the app answers`)}\n`;
}
