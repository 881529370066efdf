import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { appFiles, type AppInput } from "../../src/app/app.js";
import { describeModel } from "../../src/app/model.js";
import { modelDiagnostics } from "../../src/app/model-diagnostics.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const declared = `auth_policy:
  system_auth_policy:
    resources:
      databricks:
        sql_warehouse: [{name: "0123"}]
        serving_endpoint: [{name: llm, on_behalf_of_user: true}]
  user_auth_policy: {api_scopes: [dashboards.genie]}
resources:
  api_version: '1'
  databricks:
    serving_endpoint: [{name: llm}, {name: LLM!}]
    vector_search_index: [{name: c.s.idx}]
    table: [{name: c.s.t}]
    function: [{name: c.s.f}]
    uc_connection: [{name: conn}]
    genie_space: [{name: 01ef}]
    app: [{name: other-app}]
    lakebase: [{name: pg}]
    quantum_computer: [{name: q}]
flavors:
  python_function:
    model_code_path: /Workspace/Users/me/agent.py
    code: code
    config: {a: 1}
    artifacts: {prompt: {path: artifacts/prompt.txt, uri: x}}
`;
const files = [
  { path: "MLmodel", content: bytes(declared) },
  { path: "agent.py", content: bytes("x = 1\n") },
];
const model = describeModel(files);

function build(change: Partial<AppInput> = {}): Record<string, string> {
  const input: AppInput = {
    title: "support",
    agent: { kind: "ResponsesAgent", className: "Support" },
    source: "agent.py",
    entryTarget: "agent.ts",
    settings: [
      { name: "LLM_ENDPOINT", value: "llm", comment: "The serving endpoint." },
      { name: "PROMPT", value: 'Say "hi"\n# it\'s', comment: "The prompt." },
    ],
    packages: {},
    runtime: { files: [], indexes: {}, packages: ["zod"] },
    model,
    files,
    artifacts: [],
    open: false,
    ...change,
  };
  return Object.fromEntries(appFiles(input).map(({ path, content }) => [path, content]));
}

interface Bundle {
  bundle: { name: string };
  resources: {
    apps: Record<string, { name: string; config: { env: object[] }; resources: Record<string, unknown>[] }>;
  };
}

describe("MLmodel", () => {
  it("names the entry as MLflow finds it, the code folder and the configuration", () => {
    expect(model).toMatchObject({
      entry: "agent.py",
      roots: ["", "code"],
      config: { a: 1 },
      onBehalfOfUser: true,
    });
  });

  it("declares resources in two places, each counted once", () => {
    expect(model.resources.filter((one) => one.name === "llm")).toHaveLength(1);
    expect(model.resources).toHaveLength(11);
    expect(model.userScopes).toEqual(["dashboards.genie"]);
  });

  it("is reported where the app does not carry it over, with its place", () => {
    const found = modelDiagnostics(model, declared, []);
    expect(found.map((one) => one.code)).toEqual([
      "resource-unknown",
      "on-behalf-of-user",
      "artifact-not-carried",
    ]);
    expect(declared.split("\n")[found[2]!.span.start.line - 1]).toContain("artifacts/prompt.txt");
  });
});

describe("databricks.yml and app.yaml", () => {
  const bundle = parse(build()["databricks.yml"]!) as Bundle;
  const app = bundle.resources.apps["agent_support"]!;

  it("give the app every resource in the bundle's words, under keys of its own", () => {
    const byType = app.resources.map(({ name, ...rest }) => [name, rest]);
    expect(Object.fromEntries(byType)).toMatchObject({
      experiment: { experiment: { permission: "CAN_MANAGE" } },
      llm: { serving_endpoint: { name: "llm", permission: "CAN_QUERY" } },
      "llm-2": { serving_endpoint: { name: "LLM!", permission: "CAN_QUERY" } },
      "c-s-idx": {
        uc_securable: { securable_full_name: "c.s.idx", securable_type: "TABLE", permission: "SELECT" },
      },
      "c-s-f": { uc_securable: { securable_type: "FUNCTION", permission: "EXECUTE" } },
      conn: { uc_securable: { securable_type: "CONNECTION", permission: "USE_CONNECTION" } },
      "01ef": { genie_space: { name: "01ef", space_id: "01ef", permission: "CAN_RUN" } },
      "other-app": { app: { permission: "CAN_USE" } },
      pg: { database: { instance_name: "pg", permission: "CAN_CONNECT_AND_CREATE" } },
      "0123": { sql_warehouse: { id: "0123", permission: "CAN_USE" } },
    });
  });

  it("take the endpoint's name from its resource, with each file's own key", () => {
    expect(app.config.env).toContainEqual({ name: "LLM_ENDPOINT", value_from: "llm" });
    const yaml = parse(build()["app.yaml"]!) as { env: object[]; command: string[] };
    expect(yaml.env).toContainEqual({ name: "LLM_ENDPOINT", valueFrom: "llm" });
    expect(yaml.command).toEqual(["npm", "run", "start"]);
  });
});

describe("an app's other files", () => {
  it("have exact versions, and build tools among the dependencies", () => {
    const { dependencies } = JSON.parse(build()["package.json"]!) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies)).toEqual(["@types/node", "typescript", "zod"]);
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("show each setting with the model's value, readable by Node", () => {
    const example = build()[".env.example"]!.replaceAll(/^# (?=[A-Z_]+=)/gm, "");
    expect(parseEnv(example)).toMatchObject({ LLM_ENDPOINT: "llm", DATABRICKS_HOST: "" });
    expect(
      build()
        [".env.example"]!.split("\n")
        .filter((line) => line !== "" && !line.startsWith("#")),
    ).toEqual(["DATABRICKS_HOST=", "DATABRICKS_TOKEN="]);
  });

  it("have an input example, the model's where there is one", () => {
    expect(JSON.parse(build()["input_example.json"]!)).toHaveProperty("input");
    const own = { path: "input_example.json", content: bytes('{"input": [1.0]}') };
    expect(build({ files: [own] })["input_example.json"]).toBe('{"input": [1.0]}');
  });

  it("tell the server's options", () => {
    expect(build()["README.md"]).toContain("`npm start -- --help`");
    expect(build()["agent_server/runtime/README.md"]).toContain("--request-timeout SECONDS");
  });

  it("start the agent's module", () => {
    expect(build()["start_server.ts"]).toContain('await import("./agent_server/agent.js");');
    expect(build({ agent: { kind: "ChatAgent" } })["start_server.ts"]).toContain("new AgentServer()");
    expect(build({ agent: { kind: "invoke-stream" } })["start_server.ts"]).toContain(
      'new AgentServer("ResponsesAgent")',
    );
  });
});

describe("odd names", () => {
  const evil = `a "b" 'c' \`d\`: #{e} - f | ; $(rm -rf /) <script> 🦜 ../..`;

  it.each([evil, "🦜", "", "-".repeat(80), "UPPER case"])("%j break no file", (title) => {
    const resources = [{ type: "serving_endpoint", name: evil }];
    const settings = [{ name: "X", value: evil, comment: evil }];
    const written = build({ title, model: { ...model, resources, userScopes: [evil] }, settings });
    const bundle = parse(written["databricks.yml"]!) as Bundle;
    const [app] = Object.values(bundle.resources.apps);
    expect(app!.name).toMatch(/^agent-[a-z0-9]([a-z0-9-]{0,22}[a-z0-9])?$/);
    expect(app!.resources[1]).toMatchObject({ serving_endpoint: { name: evil } });
    expect(app!.config.env).toContainEqual({ name: "X", value_from: app!.resources[1]!["name"] });
    expect(JSON.parse(written["package.json"]!)).toMatchObject({ name: app!.name });
    expect(written["README.md"]).not.toContain("<script>");
    for (const line of written[".env.example"]!.split("\n")) expect(line).toMatch(/^(#.*|[A-Z_]+=)?$/);
  });
});
