/** Prompts of the Unity Catalog registry: `mlflow.genai.load_prompt`. */
import { MlflowException } from "../agent-server/mlflow-exception.js";
import { isNone } from "../agent-server/python.js";
import { pyClass } from "../python/class-info.js";
import { dictEntries } from "../python/dict-access.js";
import { jsonDumps, jsonLoads } from "../python/json.js";
import { repr, str } from "../python/repr.js";
import { PySet } from "../python/set.js";
import type { Dynamic } from "../python/types.js";
import { DatabricksError } from "./sdk-errors.js";
import { Workspace } from "./workspace.js";

const variable = /\{\{\s*([a-zA-Z_][a-zA-Z0-9_]*(?:\.[a-zA-Z_][a-zA-Z0-9_]*)*)\s*\}\}/g;
const shownCharacters = 30;

interface PromptFields {
  readonly name: string;
  readonly version: number;
  readonly template: Dynamic;
  readonly commitMessage: string | null;
  readonly tags: Record<string, string>;
  readonly aliases: string[];
}

/** `mlflow.entities.model_registry.PromptVersion`: a text, or a list of messages, with `{{variables}}`. */
export class PromptVersion {
  readonly name: string;
  readonly version: number;
  readonly template: Dynamic;
  readonly commitMessage: string | null;
  readonly tags: Record<string, string>;
  readonly aliases: string[];

  constructor(private readonly given: PromptFields) {
    ({
      name: this.name,
      version: this.version,
      template: this.template,
      commitMessage: this.commitMessage,
      tags: this.tags,
      aliases: this.aliases,
    } = given);
  }

  get isTextPrompt(): boolean {
    return typeof this.template === "string";
  }

  get uri(): string {
    return `prompts:/${this.name}/${this.version}`;
  }

  get variables(): PySet {
    return new PySet(Array.from(this.text.matchAll(variable), (found) => found[1]!));
  }

  private get text(): string {
    return this.isTextPrompt ? (this.template as string) : jsonDumps(this.template);
  }

  /**
   * The template with its variables filled in; with `allow_partial` a prompt that keeps those which are missing.
   *
   * @throws MlflowException where variables are missing, or the template is one of Jinja2.
   */
  format(values: Dynamic = {}): Dynamic {
    const named = new Map<string, unknown>();
    for (const [key, value] of dictEntries(values)) named.set(String(key), value);
    const isPartial = named.get("allow_partial") === true;
    named.delete("allow_partial");
    named.delete("use_jinja_sandbox");
    if (/\{%.*?%\}/s.test(this.text))
      throw new MlflowException(`The prompt ${this.name} is a Jinja2 template, which is not migrated.`);
    const missing = [...this.variables].filter((each) => !named.has(each as string));
    const filled: unknown = this.isTextPrompt
      ? fill(this.template as string, named)
      : (this.template as Dynamic[]).map((message) => filledMessage(message, named));
    if (missing.length === 0) return filled;
    if (isPartial) return new PromptVersion({ ...this.given, template: filled });
    throw new MlflowException(
      `Missing variables: ${repr(new PySet(missing))}. To partially format the prompt, set \`allow_partial=True\`.`,
    );
  }

  /** The template with `{variable}` for `{{variable}}`, as LangChain writes it. */
  toSingleBraceFormat(): Dynamic {
    const text = this.text.replace(variable, "{$1}");
    return this.isTextPrompt ? text : jsonLoads(text);
  }

  __repr__(): string {
    const shown =
      this.text.length > shownCharacters ? `${this.text.slice(0, shownCharacters)}...` : this.text;
    return `PromptVersion(name=${this.name}, version=${this.version}, template=${shown})`;
  }
}
pyClass(PromptVersion, {
  name: "PromptVersion",
  module: "mlflow.entities.model_registry.prompt_version",
});

/** One variable after the other, as Python does: what stands in a value may be filled in by a later one. */
function fill(template: string, values: ReadonlyMap<string, unknown>): string {
  let text = template;
  for (const [key, value] of values) text = text.replace(holes(key), () => str(value));
  return text;
}

const holes = (key: string): RegExp =>
  new RegExp(`\\{\\{\\s*${key.replace(/[.*+?^$()|[\]{}\\]/g, "\\$&")}\\s*\\}\\}`, "g");

function filledMessage(message: Dynamic, values: ReadonlyMap<string, unknown>): Dynamic {
  const parts = Object.fromEntries(dictEntries(message)) as Record<string, unknown>;
  return { role: parts["role"], content: fill(String(parts["content"]), values) };
}

let client: Workspace | undefined;

/** Versions stay as they are; an alias may move. */
const aliasMilliseconds = 60_000;
const kept = new Map<string, { readonly prompt: PromptVersion; readonly until: number }>();

/**
 * `mlflow.genai.load_prompt(name_or_uri, version)`: a name with a version, or `prompts:/name/version` and
 * `prompts:/name@alias`. A version is kept for good, what an alias names for a minute, unless `cache_ttl_seconds` says.
 *
 * @throws MlflowException where there is no such prompt, unless `allow_missing` is true.
 */
export async function loadPrompt(
  nameOrUri: string,
  version: Dynamic = null,
  allowMissing: Dynamic = false,
  _linkToModel: Dynamic = true,
  _modelId: Dynamic = null,
  cacheSeconds: Dynamic = null,
): Promise<PromptVersion | null> {
  const path = registryPath(nameOrUri, version);
  const found = kept.get(path);
  if (found && found.until > Date.now() && Number(cacheSeconds ?? 1) > 0) return found.prompt;
  client ??= new Workspace();
  try {
    const answer: unknown = await client.apiClient.do("GET", `/api/2.0/mlflow/unity-catalog/prompts/${path}`);
    const prompt = promptOf(answer);
    const milliseconds = path.includes("/by-alias/") ? aliasMilliseconds : Infinity;
    const given = isNone(cacheSeconds) ? milliseconds : Number(cacheSeconds) * 1000;
    kept.set(path, { prompt, until: Date.now() + given });
    return prompt;
  } catch (error) {
    if (!(error instanceof DatabricksError) || error.error_code !== "RESOURCE_DOES_NOT_EXIST") throw error;
    if (allowMissing) return null;
    throw new MlflowException(`Prompt '${nameOrUri}' not found.`);
  }
}

function registryPath(nameOrUri: string, version: Dynamic): string {
  const isUri = nameOrUri.startsWith("prompts:/");
  if (isUri && !isNone(version)) {
    throw new MlflowException("The `version` argument should not be specified when loading a prompt by URI.");
  }
  const place = isUri
    ? nameOrUri.slice("prompts:/".length)
    : isNone(version)
      ? `${nameOrUri}@latest`
      : `${nameOrUri}/${str(version)}`;
  const [, name, alias] = /^([^/@]+)@([^/@]+)$/.exec(place) ?? [];
  if (alias) return `${name}/versions/by-alias/${alias}`;
  const [, own, number] = /^([^/@]+)\/(\d+)$/.exec(place) ?? [];
  if (number) return `${own}/versions/${number}`;
  throw new MlflowException(`Not a proper prompts:/ URI: prompts:/${place}.`);
}

function promptOf(answer: Dynamic): PromptVersion {
  const { name, version, template, description, tags, aliases } = Object.fromEntries(
    dictEntries(answer),
  ) as Record<string, Dynamic>;
  const pairs = ((tags ?? []) as Dynamic[]).map((tag) => [String(tag.key), String(tag.value)] as const);
  return new PromptVersion({
    name: String(name),
    version: Number(version),
    template: jsonLoads(template as string),
    commitMessage: (description ?? "") as string,
    tags: Object.fromEntries(pairs.filter(([key]) => !key.startsWith("_mlflow"))),
    aliases: ((aliases ?? []) as Dynamic[]).map((each) => String(each.alias ?? each)),
  });
}
