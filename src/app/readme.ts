import { type AppResource, openWarehouse } from "./resources.js";

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
      "npm install",
      "npm run quickstart   # signs in with the Databricks CLI, finds or creates the MLflow experiment, writes .env",
      "npm run preflight    # builds, starts, and asks the agent input_example.json, both ways",
    ]),
    "Quickstart asks before it creates or writes anything; `npm run quickstart -- --yes` does not ask. What it fills in is in [.env.example](.env.example), for those who write `.env` themselves. The token in `.env` is valid for about an hour: quickstart writes a new one, and `npm run dev` gets its own.",
    table([
      ["command", "what it does"],
      ["`npm start`", "serves the built app on port 8000"],
      ["`npm run dev`", "serves it, and again after each change of a source"],
      ["`npm test`", "asks the app its input example, with a scripted model instead of a workspace"],
      ["`npm run preflight -- --scripted`", "the same without vitest"],
      [
        "`npm run python-maps`",
        "lets debuggers and `node --enable-source-maps dist/start_server.js` show the Python",
      ],
      ["`npm run deploy`", "deploys it, see below"],
    ]),
    "While it runs, with the model's own example:",
    fence("sh", [
      "curl -s localhost:8000/health",
      "curl -s localhost:8000/invocations -H 'content-type: application/json' -d @input_example.json",
    ]),
    'With `"stream": true` in the request the answer comes as server-sent events. To talk to the agent, open http://localhost:8000 in a browser.',
    "`npm start -- --help` lists the server's options (port, workers, time limits, log level); [agent_server/runtime/README.md](agent_server/runtime/README.md) explains them, the log, and what handlers can ask.",
    ...(input.settings.length > 0 ? ["## Settings", renderSettings(input)] : []),
    "## Deploy it",
    `The bundle in [databricks.yml](databricks.yml) makes the app \`${input.appName}\`, an MLflow experiment for its traces, and gives the app's service principal these permissions:`,
    renderResources(input.resources),
    ...(input.userScopes.length > 0
      ? [
          `On behalf of the user it asks for: ${input.userScopes.map(code).join(", ")}. User authorization must be on in the workspace.`,
        ]
      : []),
    ...renderSecrets(input.resources),
    fence("sh", ["npm run deploy"]),
    "It validates the bundle, deploys it and starts the app, as these commands do:",
    fence("sh", [
      ...(input.resources.includes(openWarehouse)
        ? ["export BUNDLE_VAR_warehouse_id=$(grep ^DATABRICKS_WAREHOUSE_ID= .env | cut -d= -f2)"]
        : []),
      "databricks bundle validate",
      "databricks bundle deploy",
      `databricks bundle run ${input.appName.replaceAll("-", "_")}`,
    ]),
    "Without a bundle, after quickstart has put the experiment into [databricks-app.json](databricks-app.json):",
    fence("sh", [
      "databricks apps create --json @databricks-app.json",
      `SOURCE="/Workspace/Users/$(databricks current-user me | jq -r .userName)/${input.appName}"`,
      'databricks sync . "$SOURCE"',
      `databricks apps deploy ${input.appName} --source-code-path "$SOURCE"`,
    ]),
    "## Ask the deployed app",
    "With an OAuth token (personal access tokens are not accepted by apps):",
    fence("sh", [
      `URL=$(databricks apps get ${input.appName} --output json | jq -r .url)`,
      "TOKEN=$(databricks auth token | jq -r .access_token)",
      'curl -s "$URL/invocations" -H "authorization: Bearer $TOKEN" -H \'content-type: application/json\' -d @input_example.json',
    ]),
    "## When something is wrong",
    table([
      ["what you see", "what to do"],
      [
        "the app does not start, or answers with errors",
        `\`databricks apps logs ${input.appName} --follow\``,
      ],
      ["`databricks` says that you are not signed in", "`databricks auth login`, then `npm run quickstart`"],
      [
        "status 403 from an endpoint, index, function or space",
        `\`databricks apps get ${input.appName} --output json\` shows what the app may use; the list above is what it needs`,
      ],
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The commands that put the app's secrets where it looks for them. */
function renderSecrets(resources: readonly AppResource[]): string[] {
  const secrets = resources.flatMap(({ secret }) => (typeof secret === "object" ? [secret] : []));
  if (secrets.length === 0) return [];
  const scopes = [...new Set(secrets.map((one) => one["scope"]!))];
  return [
    "It reads secrets that must be there before; each `put-secret` asks for the value. A scope that exists needs no `create-scope`:",
    fence("sh", [
      ...scopes.map((scope) => `databricks secrets create-scope ${shellWord(scope)}`),
      ...secrets.map(
        (one) => `databricks secrets put-secret ${shellWord(one["scope"]!)} ${shellWord(one["key"]!)}`,
      ),
    ]),
  ];
}

/** Text of the model as one word of a shell's line, which ends no code block. */
function shellWord(text: string): string {
  return /^[\w./:@=+-]+$/.test(text) ? text : `'${text.replace(/\s+/g, " ").replaceAll("'", `'\\''`)}'`;
}

function table([head, ...rows]: readonly (readonly [string, string])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head!), "|---|---|", ...rows.map(line)].join("\n");
}

function renderSettings({ settings }: ReadmeInput): string {
  const rows = settings.map(({ name, comment }): [string, string] => [
    `\`${name}\``,
    plain(comment).replaceAll("|", "\\|"),
  ]);
  return table([["variable", "what it is"], ...rows]);
}

function renderResources(resources: readonly AppResource[]): string {
  const lines = resources.map((resource) => {
    if (resource === openWarehouse)
      return "- sql_warehouse: the one that quickstart finds, permission `CAN_USE`; its id is `DATABRICKS_WAREHOUSE_ID` in `.env`";
    const { name, ...types } = resource;
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
