import type { AppResource } from "./resources.js";

export interface ReadmeInput {
  readonly title: string;
  readonly appName: string;
  readonly agent: string;
  readonly source: string;
  readonly resources: readonly AppResource[];
  readonly userScopes: readonly string[];
  readonly settings: readonly { readonly name: string; readonly comment: string }[];
  /** Whether anything in MIGRATION.md is left to do. */
  readonly open: boolean;
}

/** The app's README: what it is, how to run it here, and how to deploy it, with its own names. */
export function renderReadme(input: ReadmeInput): string {
  const migration = input.open
    ? "**Read [MIGRATION.md](MIGRATION.md) first**: parts of the agent are left for you, or behave differently."
    : "[MIGRATION.md](MIGRATION.md) says how each part was carried over; nothing is left to do.";
  return [
    `# ${plain(input.title)}`,
    `The MLflow agent \`${input.agent}\` of \`${input.source}\` as a TypeScript app for Databricks Apps. ${migration}`,
    "## Run it here",
    fence("sh", [
      "cp .env.example .env   # then fill in DATABRICKS_HOST and DATABRICKS_TOKEN",
      "npm install",
      "npm run build",
      "npm start",
    ]),
    "In a second terminal, with the model's own example:",
    fence("sh", [
      "curl -s localhost:8000/health",
      "curl -s localhost:8000/invocations -H 'content-type: application/json' -d @input_example.json",
    ]),
    'With `"stream": true` in the request the answer comes as server-sent events. To talk to the agent, open http://localhost:8000 in a browser.',
    "`npm start -- --help` lists the server's options (port, workers, time limits, log level); [agent_server/runtime/README.md](agent_server/runtime/README.md) explains them, the log, and what handlers can ask.",
    ...(input.settings.length > 0 ? ["## Settings", renderSettings(input)] : []),
    "## Deploy it",
    `The bundle in \`databricks.yml\` makes the app \`${input.appName}\`, an MLflow experiment for its traces, and gives the app's service principal these permissions:`,
    renderResources(input.resources),
    ...(input.userScopes.length > 0
      ? [`On behalf of the user it asks for: ${input.userScopes.map(code).join(", ")}.`]
      : []),
    fence("sh", [
      "databricks bundle validate",
      "databricks bundle deploy",
      `databricks bundle run ${input.appName.replaceAll("-", "_")}`,
    ]),
    "Then ask it, with an OAuth token (personal access tokens are not accepted by apps):",
    fence("sh", [
      `URL=$(databricks apps get ${input.appName} --output json | jq -r .url)`,
      "TOKEN=$(databricks auth token | jq -r .access_token)",
      'curl -s "$URL/invocations" -H "authorization: Bearer $TOKEN" -H \'content-type: application/json\' -d @input_example.json',
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

function renderSettings({ settings }: ReadmeInput): string {
  return [
    "| variable | what it is |",
    "|---|---|",
    ...settings.map(({ name, comment }) => `| \`${name}\` | ${plain(comment).replaceAll("|", "\\|")} |`),
  ].join("\n");
}

function renderResources(resources: readonly AppResource[]): string {
  const lines = resources.map(({ name, ...types }) => {
    const [type, fields] = Object.entries(types)[0]!;
    const values = Object.entries(fields).map(([key, value]) => `${key} ${code(value)}`);
    return `- ${type}: ${values.join(", ")}`;
  });
  return ["- experiment: permission `CAN_MANAGE`", ...lines].join("\n");
}

function fence(language: string, lines: readonly string[]): string {
  return ["```" + language, ...lines, "```"].join("\n");
}

function code(text: string): string {
  return `\`${plain(text).replaceAll("`", "'")}\``;
}

/** Text of the model as one line of prose that starts neither HTML nor a link. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("<", "&lt;").replaceAll("[", "\\[");
}
