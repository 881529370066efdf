import { posix } from "node:path";
import { z } from "zod";
import type { Artifact } from "./artifacts.js";
import { InputError } from "./input-error.js";
import { parsePythonYaml } from "./python-yaml.js";

/** A file of the input or of the output. */
export interface ModelFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** A resource that the model declares: what it may use when it is served. */
export interface ModelResource {
  /** MLflow's word for its type, such as `serving_endpoint`. */
  readonly type: string;
  /** The name or id of it. */
  readonly name: string;
  /** Whether the agent uses it in the name of its user, too. */
  readonly asUser?: boolean;
  /** Whether it does so only, and needs no permission of its own. */
  readonly onlyAsUser?: boolean;
}

/** What `MLmodel` says about an agent. */
export interface ModelDescription {
  /** Path of the file with the agent. */
  readonly entry: string;
  /** Folders of Python modules. */
  readonly roots: readonly string[];
  /** As `parsePythonYaml` reads it: integral floats are boxed. */
  readonly config?: Record<string, unknown>;
  readonly resources: readonly ModelResource[];
  /** Whether more may be declared than could be read. */
  readonly resourcesKnown: boolean;
  /** Scopes of what the agent does on behalf of its user. */
  readonly userScopes: readonly string[];
  readonly onBehalfOfUser: boolean;
  readonly artifacts: readonly Artifact[];
}

export const descriptionFile = "MLmodel";

/** An MLmodel is a few kilobytes; its largest part is the signature. */
const largestDescription = 4_000_000;

const resources = z.object({
  databricks: z
    .record(
      z.string(),
      z
        .array(z.object({ name: z.coerce.string(), on_behalf_of_user: z.boolean().nullish() }))
        .nullish()
        .transform((entries) => entries ?? []),
    )
    .nullish(),
});

const pythonFunction = z.object({
  loader_module: z.string().nullish(),
  model_code_path: z.string().nullish(),
  python_model: z.unknown().optional(),
  code: z.string().nullish(),
  config: z.record(z.string(), z.unknown()).nullish(),
  artifacts: z.record(z.string(), z.object({ path: z.string() })).nullish(),
});

const mlmodel = z.object({
  flavors: z.object({ python_function: pythonFunction }),
  resources: resources.nullish(),
  auth_policy: z
    .object({
      system_auth_policy: z.object({ resources: resources.nullish() }).nullish(),
      user_auth_policy: z.object({ api_scopes: z.array(z.string()).nullish() }).nullish(),
    })
    .nullish(),
});

type MLmodel = z.infer<typeof mlmodel>;

/**
 * Reads the description of a logged model.
 *
 * @param files all files of the model directory that matter.
 * @throws InputError when there is none, it cannot be read, or it names no source.
 */
export function describeModel(files: readonly ModelFile[]): ModelDescription {
  const file = files.find((one) => one.path === descriptionFile);
  if (!file)
    throw new InputError(
      "there is no MLmodel file in the directory",
      "Name the directory that MLflow logged, or a .py file.",
    );
  const model = parseDescription(file.content);
  const python = model.flavors.python_function;
  const entry = entryPath(python, new Set(files.map((one) => one.path)));
  const code = python.code == null ? undefined : insideModel(python.code, "code");
  const declared = declaredResources(model);
  return {
    entry,
    roots: code === undefined ? [""] : ["", code],
    ...(python.config && { config: python.config }),
    resources: declared,
    resourcesKnown: true,
    userScopes: model.auth_policy?.user_auth_policy?.api_scopes ?? [],
    onBehalfOfUser:
      declared.some((one) => one.asUser) ||
      (model.auth_policy?.user_auth_policy?.api_scopes ?? []).length > 0,
    artifacts: Object.entries(python.artifacts ?? {}).map(([name, { path }]) => ({ name, path })),
  };
}

function parseDescription(content: Uint8Array): MLmodel {
  if (content.length > largestDescription)
    throw unreadable(`it is larger than ${largestDescription / 1_000_000} MB`);
  let value: unknown;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content);
    value = parsePythonYaml(text);
  } catch (error) {
    throw unreadable(firstLine(error));
  }
  const parsed = mlmodel.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw unreadable(`${issue.path.join(".") || "the top level"}: ${issue.message}`);
}

function unreadable(reason: string): InputError {
  return new InputError(
    `MLmodel cannot be read: ${reason}`,
    "Download the model again; its MLmodel must be the YAML that MLflow wrote.",
  );
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n")[0]!.replace(/:$/, "");
}

function entryPath(python: MLmodel["flavors"]["python_function"], paths: ReadonlySet<string>): string {
  const named = python.model_code_path;
  if (named == null) {
    throw new InputError(
      python.python_model == null
        ? "MLmodel names no model_code_path, so there is no agent source in the model"
        : "the agent was pickled, so there is no source in the model",
      'Log it from code (python_model="agent.py"), or convert the .py file that it came from.',
    );
  }
  // As MLflow does when it loads a model: of an absolute path only the name counts.
  const relative =
    posix.isAbsolute(named) && paths.has(posix.basename(named)) ? posix.basename(named) : named;
  const path = insideModel(relative, "model_code_path");
  if (paths.has(path)) return path;
  throw new InputError(
    `MLmodel names the entry file ${JSON.stringify(named)}, which is not in the directory`,
    "Download the model again, or correct model_code_path in its MLmodel.",
  );
}

function insideModel(path: string, field: string): string {
  const normal = posix.normalize(path.replaceAll("\\", "/")).replace(/\/$/, "");
  if (!posix.isAbsolute(normal) && normal !== ".." && !normal.startsWith("../") && !/^[A-Za-z]:/.test(normal))
    return normal;
  throw new InputError(
    `${field} in MLmodel leaves the model directory: ${JSON.stringify(path)}`,
    "Correct the path in MLmodel; everything that is converted must lie in the directory.",
  );
}

function declaredResources(model: MLmodel): ModelResource[] {
  const places = [model.resources, model.auth_policy?.system_auth_policy?.resources];
  return joinResources(
    places.flatMap((place) =>
      Object.entries(place?.databricks ?? {}).flatMap(([type, entries]) =>
        entries.map((entry) => ({ type, name: entry.name, asUser: entry.on_behalf_of_user === true })),
      ),
    ),
  );
}

/** Each resource once. One that is declared with and without the user is both. */
export function joinResources(
  declared: readonly { readonly type: string; readonly name: string; readonly asUser?: boolean }[],
): ModelResource[] {
  const found = new Map<string, ModelResource>();
  for (const { type, name, asUser = false } of declared) {
    const key = `${type}\0${name}`;
    const known = found.get(key);
    const user = asUser || known?.asUser === true;
    const onlyAsUser = asUser && (known === undefined || known.onlyAsUser === true);
    found.set(key, { type, name, ...(user && { asUser: true }), ...(onlyAsUser && { onlyAsUser: true }) });
  }
  return [...found.values()];
}
