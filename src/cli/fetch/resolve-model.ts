/** From what the user names to one version of a registered model: steps 0 and 1.2 of the migration guide. */
import { InputError } from "../../app/input-error.js";
import { RestError, type Workspace } from "./rest.js";

/** A version of a registered model, or a logged model. */
export interface ModelVersion {
  /** Of a logged model, its id. */
  readonly name: string;
  /** Undefined for a logged model. */
  readonly version?: string;
}

/** As messages call it. */
export const modelLabel = ({ name, version }: ModelVersion): string =>
  version === undefined ? `the logged model ${name}` : `version ${version} of ${name}`;

/** What a word names. */
export type Named =
  | { readonly kind: "endpoint"; readonly endpoint: string; readonly host?: string }
  | {
      readonly kind: "model";
      readonly name: string;
      readonly version?: string;
      readonly alias?: string;
      readonly stage?: string;
    }
  | { readonly kind: "logged"; readonly id: string };

/**
 * Reads an endpoint's name or address, or a model's URI as MLflow reads it.
 *
 * @throws InputError for anything else.
 */
export function parseNamed(word: string): Named {
  if (word.startsWith("models:")) return parseModel(word);
  if (/^https?:\/\//i.test(word)) return parseAddress(word);
  if (/^[\w.:-]+$/.test(word) && !word.includes(":")) return { kind: "endpoint", endpoint: word };
  throw new InputError(
    `${word} is neither an endpoint nor a model`,
    "Name a serving endpoint, its address, or a model as models:/<name>/<version>.",
  );
}

/** `https://host/serving-endpoints/<name>/invocations`, or the endpoint's page, `https://host/ml/endpoints/<name>?o=1`. */
function parseAddress(word: string): Named {
  const url = URL.canParse(word) ? new URL(word) : undefined;
  const found = /^\/(?:serving-endpoints|ml\/endpoints)\/([^/]+)/.exec(url?.pathname ?? "");
  if (url && found) return { kind: "endpoint", endpoint: decodeURIComponent(found[1]!), host: url.origin };
  throw new InputError(
    `${word} is no address of a serving endpoint`,
    "It looks like https://<workspace>/serving-endpoints/<name>/invocations.",
  );
}

function parseModel(word: string): Named {
  const parts = /^models:\/([^/].*)$/.exec(word)?.[1]?.split("/") ?? [];
  const [name = "", suffix] = parts;
  if (parts.length === 2 && name.trim() && suffix!.trim()) {
    if (/^\d+$/.test(suffix!)) return { kind: "model", name, version: suffix! };
    return suffix!.toLowerCase() === "latest"
      ? { kind: "model", name }
      : { kind: "model", name, stage: suffix! };
  }
  const at = name.lastIndexOf("@");
  if (parts.length === 1 && at > 0 && at < name.length - 1)
    return { kind: "model", name: name.slice(0, at), alias: name.slice(at + 1) };
  if (parts.length === 1 && /^m-\w[\w-]*$/.test(name)) return { kind: "logged", id: name };
  throw new InputError(
    `${word} names no version of a registered model`,
    "Write models:/<name>/<version>, models:/<name>@<alias>, models:/<name>/latest, or models:/<id of a logged model>.",
  );
}

/** Whether a model is governed by Unity Catalog: its name then has three parts. */
export const isUnityCatalog = (name: string): boolean => name.split(".").length === 3;

/** Finds the version of the model that a word names. */
export async function resolveModel(
  named: Named,
  workspace: Workspace,
  servedEntity?: string,
): Promise<ModelVersion> {
  if (named.kind === "logged") return { name: named.id };
  return named.kind === "endpoint"
    ? await servedModel(named.endpoint, workspace, servedEntity)
    : await modelVersion(named, workspace);
}

async function modelVersion(named: Named & { kind: "model" }, workspace: Workspace): Promise<ModelVersion> {
  const { name, version, alias, stage } = named;
  if (version !== undefined) return { name, version };
  const routes = isUnityCatalog(name) ? "/api/2.0/mlflow/unity-catalog" : "/api/2.0/mlflow";
  try {
    if (alias !== undefined) {
      const { model_version } = await workspace.get(`${routes}/registered-models/alias`, { name, alias });
      return { name, version: String((model_version as { version?: unknown }).version) };
    }
    if (isUnityCatalog(name))
      throw new InputError(
        `${name} is a model of Unity Catalog, which has no stages and no latest version`,
        `Name a version or an alias: models:/${name}/1, models:/${name}@champion.`,
      );
    const body = { name, ...(stage !== undefined && { stages: [stage] }) };
    const { model_versions: found = [] } = await workspace.post(
      `${routes}/registered-models/get-latest-versions`,
      body,
    );
    const versions = (found as { version: unknown }[]).map((one) => Number(one.version));
    if (versions.length > 0) return { name, version: String(Math.max(...versions)) };
  } catch (error) {
    throw explained(error, `the model ${name}`, workspace);
  }
  throw new InputError(
    `${name} has no version${stage === undefined ? "" : ` in stage ${stage}`}`,
    `Look at databricks model-versions list, and name one: models:/${name}/1.`,
  );
}

interface ServedEntity {
  readonly name?: string;
  readonly entity_name?: string;
  readonly entity_version?: string;
  readonly model_name?: string;
  readonly model_version?: string;
  readonly external_model?: unknown;
  readonly foundation_model?: unknown;
}

interface EndpointConfig {
  readonly served_entities?: readonly ServedEntity[];
  /** Before entities, endpoints had these. */
  readonly served_models?: readonly ServedEntity[];
  readonly traffic_config?: {
    readonly routes?: readonly {
      readonly served_entity_name?: string;
      readonly served_model_name?: string;
      readonly traffic_percentage?: number;
    }[];
  };
}

/** The model that gets the endpoint's traffic. */
async function servedModel(endpoint: string, workspace: Workspace, wanted?: string): Promise<ModelVersion> {
  const help = "Name another endpoint, or the model itself as models:/<name>/<version>.";
  const answer = await workspace
    .get(`/api/2.0/serving-endpoints/${encodeURIComponent(endpoint)}`)
    .catch((error: unknown) => Promise.reject(explained(error, `the endpoint ${endpoint}`, workspace)));
  const config = (answer["config"] ?? answer["pending_config"] ?? {}) as EndpointConfig;
  const entities = config.served_entities ?? config.served_models ?? [];
  const routes = config.traffic_config?.routes ?? [];
  const share = (one: ServedEntity): number =>
    entities.length === 1
      ? 100
      : (routes.find((route) => (route.served_entity_name ?? route.served_model_name) === one.name)
          ?.traffic_percentage ?? 0);
  const list = entities.map((one) => `${one.name ?? "?"} (${share(one)}%)`).join(", ");
  const chosen =
    wanted === undefined
      ? entities.filter((one) => share(one) === 100)
      : entities.filter((one) => one.name === wanted);
  const [entity] = chosen;
  if (entities.length === 0) throw new InputError(`the endpoint ${endpoint} serves no model`, help);
  if (!entity)
    throw new InputError(
      wanted === undefined
        ? `no model of the endpoint ${endpoint} gets all of its traffic: ${list}`
        : `the endpoint ${endpoint} serves no ${wanted}: ${list}`,
      "Choose one with --served-entity <name>.",
    );
  const name = entity.entity_name ?? entity.model_name;
  const version = entity.entity_version ?? entity.model_version;
  if (entity.external_model !== undefined || entity.foundation_model !== undefined || !name || !version)
    throw new InputError(
      `the endpoint ${endpoint} serves no registered model but a foundation or external one, which has no code`,
      help,
    );
  return { name, version };
}

/** What the workspace refused, as one line; other errors come back as they are. */
export function explained(error: unknown, what: string, { login }: Workspace): unknown {
  if (!(error instanceof RestError)) return error;
  const { status, code } = error;
  const message = error.message.split("\n")[0]!.replace(/\.\s*$/, "");
  if (status === 401)
    return new InputError(
      `${login.host} refused ${login.name}: ${message}`,
      "Log in again: databricks auth login, or set another DATABRICKS_TOKEN.",
    );
  if (status === 403 || code === "PERMISSION_DENIED")
    return new InputError(
      `${login.name} may not read ${what}: ${message}`,
      "Ask its owner for the right to read it (EXECUTE on a model of Unity Catalog, CAN_VIEW on an endpoint).",
    );
  if (status === 404)
    return new InputError(
      `${what} is not in ${login.host}: ${message}`,
      "Check its name, and with databricks auth profiles that this is its workspace.",
    );
  return new InputError(
    `${login.host} does not give ${what}: ${message}`,
    "Try it again later; what is there already is kept.",
  );
}
