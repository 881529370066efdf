import type { ModelResource } from "./model.js";
import { isWritable, mappings, userScopeOf } from "./resource-types.js";
import { isSecretVariable, type Setting, warehouseVariable } from "./settings.js";

/** One entry of an app's `resources`, in the words of a Databricks asset bundle. */
export interface AppResource {
  /** The key that `value_from` names. */
  readonly name: string;
  readonly [type: string]: string | Readonly<Record<string, string>>;
}

/** What an app may use, and how it gets there. */
export interface AppResources {
  readonly mapped: readonly AppResource[];
  /** Keys of the resources that variables with secrets take their values from, by the variables. */
  readonly secrets: ReadonlyMap<string, string>;
  /** What the app's users allow it to do in their name. */
  readonly userScopes: readonly string[];
  /** Declared, and of a type, or under a name, that no resource of an app can have. */
  readonly unknown: readonly ModelResource[];
}

/** A resource that the program was seen to use. */
export interface UsedResource extends Pick<ModelResource, "type" | "name"> {
  /** Whether it is surely of the workspace. */
  readonly certain: boolean;
}

export interface ResourcesInput {
  readonly declared: readonly ModelResource[];
  readonly used: readonly UsedResource[];
  readonly userScopes: readonly string[];
  /** Variables of the app; secrets among them become resources. */
  readonly settings: readonly Setting[];
  /** The secret scope for secrets that the program names no scope of. */
  readonly secretScope: string;
}

/** Key of the experiment that traces go to; every app has it. */
export const experimentResource = "experiment";

/** The SQL warehouse of an app whose model names none: a variable of the bundle, which quickstart and deploy fill in. */
export const openWarehouse: AppResource = {
  name: "sql-warehouse",
  sql_warehouse: { id: "${var.warehouse_id}", permission: "CAN_USE" },
};

/** The model's resources as an app's, each under its own key: those that are declared, those used besides, and secrets. */
export function appResources(input: ResourcesInput): AppResources {
  const keys = new Set([experimentResource, openWarehouse.name]);
  const mapped: AppResource[] = [];
  const secrets = new Map<string, string>();
  const unknown: ModelResource[] = [];
  const all: ModelResource[] = [...input.declared, ...undeclared(input.declared, input.used)];
  for (const resource of all) {
    const mapping = Object.hasOwn(mappings, resource.type) ? mappings[resource.type] : undefined;
    if (!mapping || !isWritable(resource.name)) unknown.push(resource);
    else if (!resource.onlyAsUser)
      mapped.push({ name: uniqueKey(resource.name, keys), ...mapping.resource(resource.name) });
  }
  for (const setting of input.settings.filter(isSecretVariable)) {
    const { scope, key } = secretPlace(setting, input.secretScope);
    const name = uniqueKey(setting.name, keys);
    secrets.set(setting.name, name);
    mapped.push({ name, secret: { scope, key, permission: "READ" } });
  }
  const asksForWarehouse = input.settings.some(
    (one) => one.name === warehouseVariable && one.value === undefined,
  );
  if (asksForWarehouse && !mapped.some((one) => "sql_warehouse" in one)) mapped.push(openWarehouse);
  const asUser = input.declared.filter((one) => one.asUser).flatMap(({ type }) => userScopeOf(type));
  return {
    mapped,
    secrets,
    unknown,
    userScopes: [...new Set([...input.userScopes, ...asUser])].filter(isWritable),
  };
}

/** Where a deployed app finds a secret. */
export const secretPlace = (
  { name, secret }: Setting,
  scope: string,
): { readonly scope: string; readonly key: string } => ({
  scope: secret?.scope !== undefined && isWritable(secret.scope) ? secret.scope : scope,
  key: secret?.key !== undefined && isWritable(secret.key) ? secret.key : name,
});

const keyOf = ({ type, name }: UsedResource | ModelResource): string => `${type}\0${name}`;

/** What the program surely uses, and the model does not declare. */
export function undeclared<Used extends UsedResource>(
  declared: readonly ModelResource[],
  used: readonly Used[],
): Used[] {
  const known = new Set(declared.map(keyOf));
  const prefixes = declared.filter(({ name }) => name.endsWith(".*"));
  const isKnown = (one: Used) =>
    known.has(keyOf(one)) ||
    prefixes.some(({ type, name }) => type === one.type && one.name.startsWith(name.slice(0, -1)));
  return used.filter((one) => one.certain && one.name !== "" && !one.name.includes("*") && !isKnown(one));
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
