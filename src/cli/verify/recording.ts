/** The file of `verify --recording`: what was asked, and what the Python agent answered. */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import { InputError } from "../../app/input-error.js";
import { parseScript, ScriptError } from "../scripted-endpoint/script.js";

const exchangeSchema = z.strictObject({
  name: z.string().optional(),
  /** The route of the app. */
  path: z.string().startsWith("/").default("/invocations"),
  headers: z.record(z.string(), z.string()).optional(),
  /** The body of the request. */
  request: z.record(z.string(), z.unknown()),
  answer: z.strictObject({
    status: z.number().int().default(200),
    /** The answer to a request that is not streamed. */
    body: z.unknown().optional(),
    /** The events of a stream: the data of each, as JSON where it is JSON. */
    frames: z.array(z.unknown()).optional(),
  }),
});

const recordingSchema = z.strictObject({
  /** What the model and the workspace answer: a script of the scripted endpoint, or the path of one beside the recording. */
  script: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
  /** Variables of the app. */
  environment: z.record(z.string(), z.string()).optional(),
  exchanges: z.array(exchangeSchema).min(1),
});

export type Exchange = z.output<typeof exchangeSchema>;

export interface Recording {
  /** What messages call it. */
  readonly file: string;
  readonly script: unknown;
  readonly environment: Readonly<Record<string, string>>;
  readonly exchanges: readonly Exchange[];
}

/** Reads a recording. Throws InputError naming the first fault. */
export function readRecording(file: string, workingDirectory: string): Recording {
  const path = resolve(workingDirectory, file);
  const found = recordingSchema.safeParse(readJson(path, file));
  if (!found.success) {
    const [issue] = found.error.issues;
    const place = issue!.path.join(".");
    throw new InputError(
      `the recording ${file} has another form: ${place === "" ? "" : `${place}: `}${issue!.message}`,
      "docs/verify.md describes it.",
    );
  }
  const { script, environment = {}, exchanges } = found.data;
  const named = typeof script === "string" ? readJson(resolve(dirname(path), script), script) : script;
  return {
    file,
    script: named === undefined ? anyScript : checkedScript(named, file),
    environment,
    exchanges,
  };
}

/** Reads a script of the scripted endpoint. */
export const readScript = (file: string, workingDirectory: string): unknown =>
  checkedScript(readJson(resolve(workingDirectory, file), file), file);

function checkedScript(script: unknown, file: string): unknown {
  try {
    parseScript(script);
    return script;
  } catch (error) {
    if (error instanceof ScriptError)
      throw new InputError(
        `the script of ${file} has another form: ${error.message}`,
        "docs/verify.md describes it.",
      );
    throw error;
  }
}

function readJson(path: string, shown: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason =
      error instanceof SyntaxError
        ? "it is no JSON"
        : ((error as NodeJS.ErrnoException).code ?? String(error));
    throw new InputError(`${shown} cannot be read: ${reason}`, "docs/verify.md describes it.");
  }
}

/** A model that says one sentence to everything. */
export const anyScript: unknown = { rules: [{ reply: { content: "This is a scripted answer." } }] };
