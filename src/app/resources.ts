import type { ModelResource } from "./model.js";

/** One entry of an app's `resources`, in the words of a Databricks asset bundle. */
export interface AppResource {
  /** The key that `value_from` names. */
  readonly name: string;
  readonly [type: string]: string | Readonly<Record<string, string>>;
}

type Mapping = (name: string) => Readonly<Record<string, Readonly<Record<string, string>>>>;

const securable =
  (type: string, permission: string): Mapping =>
  (name) => ({ uc_securable: { securable_full_name: name, securable_type: type, permission } });

/**
 * MLflow's resource types as app resources. Sources: the migration guide's table, and the bundle schema of the Databricks CLI,
 * which also asks for a `name` of a Genie space.
 */
const mappings: Readonly<Record<string, Mapping>> = {
  serving_endpoint: (name) => ({ serving_endpoint: { name, permission: "CAN_QUERY" } }),
  vector_search_index: securable("TABLE", "SELECT"),
  table: securable("TABLE", "SELECT"),
  function: securable("FUNCTION", "EXECUTE"),
  uc_connection: securable("CONNECTION", "USE_CONNECTION"),
  sql_warehouse: (id) => ({ sql_warehouse: { id, permission: "CAN_USE" } }),
  genie_space: (id) => ({ genie_space: { name: id, space_id: id, permission: "CAN_RUN" } }),
  app: (name) => ({ app: { name, permission: "CAN_USE" } }),
  lakebase: (name) => ({
    database: {
      instance_name: name,
      database_name: "databricks_postgres",
      permission: "CAN_CONNECT_AND_CREATE",
    },
  }),
};

/** Key of the experiment that traces go to; every app has it. */
export const experimentResource = "experiment";

/** The model's resources as an app's, each under its own key, and those whose type an app does not have. */
export function mapResources(declared: readonly ModelResource[]): {
  mapped: AppResource[];
  unknown: ModelResource[];
} {
  const keys = new Set([experimentResource]);
  const mapped: AppResource[] = [];
  const unknown: ModelResource[] = [];
  for (const resource of declared) {
    const mapping = Object.hasOwn(mappings, resource.type) ? mappings[resource.type] : undefined;
    if (!mapping) unknown.push(resource);
    else mapped.push({ name: uniqueKey(resource.name, keys), ...mapping(resource.name) });
  }
  return { mapped, unknown };
}

/** Types of which a name in the program is surely one of the workspace; a model's name may be one of another provider. */
const sure = new Set(["vector_search_index", "function", "genie_space", "sql_warehouse", "lakebase"]);

/** The declared resources, and those that the program uses besides. */
export function usedResources(
  declared: readonly ModelResource[],
  found: readonly ModelResource[],
): ModelResource[] {
  const known = new Set(declared.map(({ type, name }) => `${type} ${name}`));
  const more = found.filter(
    ({ type, name }) => sure.has(type) && name !== "" && !name.includes("*") && !known.has(`${type} ${name}`),
  );
  return [...declared, ...more];
}

function uniqueKey(name: string, taken: Set<string>): string {
  const base = slug(name, 24) || "resource";
  let key = base;
  for (let count = 2; taken.has(key); count++) key = `${base}-${count}`;
  taken.add(key);
  return key;
}

/** Lower-case letters, digits and single hyphens: what app names and resource keys may hold. */
export function slug(text: string, longest: number): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, longest)
    .replace(/-+$/, "");
}
