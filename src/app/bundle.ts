import { stringify } from "yaml";
import { type AppResource, experimentResource } from "./resources.js";
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
  return yaml({
    bundle: { name: key },
    resources: {
      experiments: {
        agent_experiment: {
          name: "/Users/${workspace.current_user.userName}/${bundle.name}-${bundle.target}",
        },
      },
      apps: {
        [key]: {
          name: input.appName,
          description: input.description,
          source_code_path: "./",
          config: { command, env },
          ...(input.userScopes.length > 0 && { user_api_scopes: input.userScopes }),
          resources: [experiment, ...input.resources],
        },
      },
    },
    targets: { dev: { mode: "development", default: true } },
  });
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
