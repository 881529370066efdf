import { stringify } from "yaml";
import { type AppResource, experimentResource, openWarehouse } from "./resources.js";
import type { Variable } from "./settings.js";

const command = ["npm", "run", "start"];

/** `app.yaml`: how Databricks Apps starts the app. */
export function renderAppYaml(variables: readonly Variable[]): string {
  const env = variables.map(({ name, value, resource }) =>
    resource === undefined ? { name, value } : { name, valueFrom: resource },
  );
  return yaml({ command, env });
}

export interface BundleInput {
  /** The app's name: lower-case letters, digits and hyphens. */
  readonly appName: string;
  readonly description: string;
  readonly variables: readonly Variable[];
  readonly resources: readonly AppResource[];
  readonly userScopes: readonly string[];
}

/** `databricks.yml`: a Databricks asset bundle with the app, its resources and the experiment for its traces. */
export function renderBundle(input: BundleInput): string {
  const key = input.appName.replaceAll("-", "_");
  const env = input.variables.map(({ name, value, resource }) =>
    resource === undefined ? { name, value } : { name, value_from: resource },
  );
  const experiment = {
    name: experimentResource,
    experiment: { experiment_id: "${resources.experiments.agent_experiment.id}", permission: "CAN_MANAGE" },
  };
  const needsWarehouse = input.resources.includes(openWarehouse);
  return yaml({
    bundle: { name: key },
    ...(needsWarehouse && {
      variables: {
        warehouse_id: { description: "The id of the SQL warehouse that runs the statements of the agent." },
      },
    }),
    resources: {
      experiments: {
        agent_experiment: {
          name: "/Users/${workspace.current_user.userName}/${bundle.name}-${bundle.target}",
        },
      },
      apps: {
        [key]: {
          name: input.appName,
          description: bundleText(input.description),
          source_code_path: "./",
          config: { command, env },
          ...(input.userScopes.length > 0 && { user_api_scopes: input.userScopes }),
          resources: [experiment, ...input.resources],
          permissions: [{ level: "CAN_MANAGE", user_name: "${workspace.current_user.userName}" }],
        },
      },
    },
    targets: { dev: { mode: "development", default: true } },
  });
}

/** `databricks-app.json`, for `databricks apps create --json`: the app without a bundle. Quickstart adds the experiment. */
export function renderAppRequest(input: Omit<BundleInput, "variables">): string {
  const request = {
    name: input.appName,
    description: bundleText(input.description),
    resources: input.resources.filter((one) => one !== openWarehouse),
    ...(input.userScopes.length > 0 && { user_api_scopes: input.userScopes }),
  };
  return `${JSON.stringify(request, null, 2)}\n`;
}

/** Keeps a bundle from filling in what only looks like a reference, in one line. */
const bundleText = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, " ").replaceAll("${", "$ {");

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
