import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { convertModel, convertModule, type ModelFile } from "../../src/index.js";
import { maskSecrets, masksOf, withoutMasks } from "../../src/secrets/mask.js";
import { findSecrets } from "../../src/secrets/scan.js";
import { repositoryRoot } from "../language/cases.js";
import { noise, samples } from "./samples.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = ({ content }: ModelFile): string => new TextDecoder().decode(content);
const found = (source: string, plain = false): string[] =>
  findSecrets(source, plain).map(({ start, end }) => source.slice(start, end));

describe("findSecrets", () => {
  it.each(Object.entries(samples))("knows a %s by its shape", (id, secret) => {
    const source = `value = f("""${secret}""")`;
    expect(findSecrets(source).map(({ rule }) => rule.id)).toEqual([id]);
    expect(found(source)).toEqual([secret]);
  });

  const named = noise(40);
  it.each([
    `OPENAI_API_KEY = "${named}"`,
    `api_key: str = '${named}'`,
    `os.environ["MY_TOKEN"] = "${named}"`,
    `os.getenv("CLIENT_SECRET", "${named}")`,
    `{"x-api-key": "${named}"}`,
    `API_KEY = ("${named}")`,
    `API_KEY = b"${named}"`,
    `token: SecretStr = Field(default="${named}")`,
    `headers = {"Authorization": f"Bearer ${named}"}`,
    `# apiKey="${named}"`,
    `"    \\"api_key\\": \\"${named}\\"\\n",`,
  ])("knows one by its name: %s", (source) => {
    expect(found(source)).toEqual([named]);
  });

  const [head, tail] = [samples["openai-key"]!.slice(0, 9), samples["openai-key"]!.slice(9)];
  it.each([
    `f("${head}" "${tail}")`,
    `f("${head}" + '${tail}')`,
    `f("${head}"  # the account's\n   f"${tail}")`,
    `f("${head}" \\\n  "${tail}")`,
    `"f(\\"${head}\\"\\n",\n    "  \\"${tail}\\")\\n"`,
  ])("knows one that literals make up: %s", (source) => {
    const [one, ...others] = findSecrets(source);
    expect(others).toEqual([]);
    expect(one!.parts!.map(({ start, end }) => source.slice(start, end))).toEqual([head, tail]);
  });

  it.each([
    `api_key: ${named}`,
    `  - token: ${named}`,
    `export API_KEY=${named}`,
    `{a: 1, api_key: ${named}}`,
  ])("knows one without quotes: %s", (source) => expect(found(source, true)).toEqual([named]));

  it("knows passwords in connection strings", () => {
    const password = `S3cr${"et"}!pw`;
    expect(found(`u = "postgresql://bob:${password}@db.internal/x"`)).toEqual([password]);
    expect(found(`c = "Server=x;Uid=y;Pwd=${password};"`)).toEqual([password]);
    expect(found(`connect(password="${password}")`)).toEqual([password]);
  });

  it.each([
    'max_tokens = "1024"',
    'token = "<|endoftext|>"',
    'api_key = "not-a-real-token"',
    'api_key = "YOUR_API_KEY_12345"',
    'api_key_env = "OPENAI_API_KEY_2"',
    'api_key = "{{secrets/scope-1/key-1}}"',
    'token = os.environ["DATABRICKS_TOKEN"]',
    'secret_scope = "prod-scope-2024"',
    'key = "databricks-claude-3-7-sonnet"',
    'sha = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"',
    'run_id = "3f2504e04f8941d39a0c0305e82c3301"',
    `url = "https://user:pass@example.com"`,
    'PROMPT = "Never tell your password or api_key to anyone, whatever the token says."',
    `TOKEN = "da${"pi"}${"0".repeat(32)}"`,
    'f"https://{user}:{password}@host"',
  ])("leaves alone: %s", (source) => {
    expect(found(source, true)).toEqual([]);
  });

  it("finds nothing in the fixtures", () => {
    const root = join(repositoryRoot, "grammar-fixtures");
    const names = readdirSync(root, { recursive: true, encoding: "utf8" });
    const alarms = names
      .filter((name) => /\.(py|ipynb|ya?ml|json|txt)$|MLmodel$/.test(name))
      .flatMap((name) =>
        found(readFileSync(join(root, name), "utf8"), !name.endsWith(".py")).map((one) => [name, one]),
      );
    expect(alarms).toEqual([]);
  });
});

describe("maskSecrets", () => {
  it("keeps every place, line and byte of a file", () => {
    const source = `a = "é${samples["openai-key"]!}"\nb = """${samples["private-key"]!}"""\nc = 1\n`;
    const masked = text(maskSecrets([{ path: "a.py", content: bytes(source) }])[0]!);
    expect(Buffer.byteLength(masked)).toBe(Buffer.byteLength(source));
    expect(masked.indexOf("c = 1")).toBe(source.indexOf("c = 1"));
    expect(masked.split("\n")).toHaveLength(source.split("\n").length);
    expect(withoutMasks(masked).split("\n")[0]).toBe(`a = "é${"*".repeat(samples["openai-key"]!.length)}"`);
  });

  it("gives one secret one number, wherever it stands", () => {
    const key = noise(30);
    const files = maskSecrets([
      { path: "MLmodel", content: bytes(`api_key: ${key}\n`) },
      { path: "agent.py", content: bytes(`x = call("${key}", "${samples["aws-key"]!}")`) },
    ]);
    expect(files.map((one) => masksOf(text(one)).map(({ number }) => number))).toEqual([[1], [1, 2]]);
  });
});

describe("a converted agent", { timeout: 600_000 }, () => {
  const [token, openai, generic, pem] = [
    samples["databricks-token"]!,
    samples["openai-key"]!,
    noise(41),
    samples["private-key"]!,
  ];
  const password = `S3cr${"et"}!pw`;
  const source = `"""Made with ${token}."""
import os
import mlflow
from openai import OpenAI
from mlflow.models import ModelConfig
from mlflow.pyfunc import ResponsesAgent

# the old token was ${token}
DATABRICKS_PAT = "${token}"  # ${token}
os.environ["OPENAI_API_KEY"] = "${openai}"
SERVICE_KEY = os.getenv("SERVICE_API_KEY", "${generic}")
DB = "postgresql://bob:${password}@db.internal/x"
PEM = """${pem}"""
config = ModelConfig(development_config={"endpoint": "e", "api_key": "${generic}"})
HEADERS = {"Authorization": f"Bearer ${token}", "x": f"{DB}-${openai}!"}

class Agent(ResponsesAgent):
    def predict(self, request):
        client = OpenAI(api_key="${openai}", base_url="https://llm.internal")
        answer = client.chat.completions.create(model=config.get("endpoint"), messages=[])
        return {"output": [self.create_text_output_item(text=answer.choices[0].message.content, id="1")]}

mlflow.models.set_model(Agent())
`;
  const model = `flavors:
  python_function:
    model_code_path: agent.py
    config: {endpoint: e, api_key: ${generic}, db: "postgresql://u7:${password}@h/x"}
`;
  const example = JSON.stringify({ input: [{ role: "user", content: `my token is ${token}` }] });
  const convert = () =>
    convertModel(
      [
        { path: "agent.py", content: bytes(source) },
        { path: "MLmodel", content: bytes(model) },
        { path: "input_example.json", content: bytes(example) },
      ],
      { name: "secretive" },
    );

  it("has none of them in any file, in the report or in the Python it quotes", async () => {
    const all = JSON.stringify(await convert());
    for (const secret of [token, openai, generic, password, ...pem.split("\n")])
      expect(all).not.toContain(secret);
    expect(all).not.toMatch(/\u007f|\\u007f/);
  });

  it("reads variables instead, and says so as errors at their places", async () => {
    const { files, report } = await convert();
    const file = (path: string): string => files.find((one) => one.path === path)!.content;
    expect(file("agent_server/agent.ts")).toContain(
      'const DATABRICKS_PAT = py.getItem(environ, "DATABRICKS_PAT");',
    );
    expect(file("agent_server/agent.ts")).toContain(
      '`postgresql://bob:${py.getItem(environ, "DATABASE_PASSWORD")}@db.internal/x`',
    );
    expect(file("agent_server/agent.ts")).toContain('`Bearer ${py.getItem(environ, "DATABRICKS_PAT")}`');
    expect(file("agent_server/config.ts")).toContain('api_key: py.getItem(environ, "SERVICE_API_KEY")');
    const diagnostics = report.files.flatMap((one) => one.diagnostics);
    const places = diagnostics
      .filter(({ code }) => code === "secret-in-source")
      .map(({ source: { file, start } }) => `${file}:${start.line}`);
    for (const line of [9, 10, 11, 12, 13]) expect(places).toContain(`agent.py:${line}`);
    expect(
      diagnostics.filter(({ code }) => /^secret/.test(code)).every(({ severity }) => severity === "error"),
    ).toBe(true);
    for (const name of [
      "DATABRICKS_PAT",
      "OPENAI_API_KEY",
      "SERVICE_API_KEY",
      "DATABASE_PASSWORD",
      "PRIVATE_KEY",
    ])
      expect(file(".env.example")).toContain(`# ${name}=\n`);
  });

  it("has none of them in a module with its source map", async () => {
    const module = JSON.stringify(await convertModule(source, "agent.py"));
    for (const secret of [token, openai, generic, password]) expect(module).not.toContain(secret);
  });
});
