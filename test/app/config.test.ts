import { describe, expect, it } from "vitest";
import { compile, type CompileResult } from "../../src/compile.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function app(
  files: Readonly<Record<string, string>>,
  more: { modelConfig?: Record<string, unknown>; data?: Readonly<Record<string, string>> } = {},
): Promise<{ config: string; agent: string; env: CompileResult["env"]; result: CompileResult }> {
  const list = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([path, text]) => ({ path, content: bytes(text) }));
  const { modelConfig, data } = more;
  const result = await compile({
    entry: "agent.py",
    files: list(files),
    roots: [""],
    mode: "app",
    ...(modelConfig && { modelConfig }),
    ...(data && { data: list(data) }),
  });
  return {
    config: result.config?.code ?? "",
    agent: result.modules.find((m) => m.source === "agent.py")!.code,
    env: result.env,
    result,
  };
}

const agentClass = `
class Bot(ResponsesAgent):
    def predict(self, request):
        messages = [{"role": "system", "content": PROMPT}]
        return c.chat.completions.create(model=ENDPOINT, messages=messages, temperature=TEMPERATURE)
mlflow.models.set_model(Bot())
`;
const head = "import os\nimport mlflow\nfrom mlflow.pyfunc import ResponsesAgent\n";
const plain = `${head}# which model
ENDPOINT = "e"
TEMPERATURE = 1.0
MAX_TURNS = 5
VERBOSE = True
PROMPT = """One.

  "Two" \`three\` \${four} \\\\ é 🦜
"""
${agentClass}`;

/** Runs `config.ts` with variables set, and gives what it exports. The conversions stand in for the runtime's. */
function evaluate(code: string, env: Record<string, string> = {}): Record<string, unknown> {
  const body = code
    .replace(/^import .*$/gm, "")
    .replace(/ as number/g, "")
    .replace(/^export const (\w+)/gm, "exported.$1");
  const run = new Function("process", "py", "textsSetting", `const exported = {}; ${body}; return exported;`);
  return run(
    { env },
    { int: Number, float: Number },
    (text: string | undefined, otherwise: string[]) => text?.split(",") ?? otherwise,
  ) as Record<string, unknown>;
}

describe("config.ts", () => {
  it("holds the constants that the matcher knows, with the source's values as defaults", async () => {
    const { config, agent } = await app({ "agent.py": plain });
    expect(evaluate(config)).toEqual({
      ENDPOINT: "e",
      TEMPERATURE: 1,
      MAX_TURNS: 5,
      PROMPT: 'One.\n\n  "Two" `three` ${four} \\ é 🦜\n',
    });
    expect(config).toContain('// which model\nexport const ENDPOINT = process.env.ENDPOINT || "e";');
    expect(config).toContain("py.float(process.env.TEMPERATURE || py.float(1))");
    expect(agent).toMatch(/import \{ ENDPOINT, PROMPT, TEMPERATURE \} from "\.\/config\.js";/);
    expect(agent).not.toContain("which model");
  });

  it("takes values from the environment", async () => {
    const { config } = await app({ "agent.py": plain });
    expect(
      evaluate(config, { ENDPOINT: "other", TEMPERATURE: "0.5", AGENT_PROMPT: "P", MAX_TURNS: "" }),
    ).toMatchObject({
      ENDPOINT: "other",
      TEMPERATURE: 0.5,
      MAX_TURNS: 5,
      PROMPT: "P",
    });
  });

  it("keeps the variables that Python reads, and lists those that are read elsewhere", async () => {
    const source = `${head}ENDPOINT = os.environ.get("LLM", "e")
TEMPERATURE = float(os.getenv("T", "0.5"))
PROMPT = "p"
KEY = os.environ["KEY"]
def level():
    return os.environ.get("LEVEL")
${agentClass}`;
    const { config, env } = await app({ "agent.py": source });
    expect(config).toContain('process.env.LLM ?? "e"');
    expect(config).toContain('float(process.env.T ?? "0.5")');
    expect(env.map(({ name, value }) => [name, value])).toEqual([
      ["LLM", "e"],
      ["T", "0.5"],
      // shells have a PROMPT of their own
      ["AGENT_PROMPT", "p"],
      ["KEY", undefined],
      ["LEVEL", undefined],
    ]);
  });

  it("leaves reads in their place when the program changes its environment", async () => {
    const source = `${head}os.environ["LLM"] = "set"
ENDPOINT = os.environ.get("LLM", "e")
PROMPT = "p"
TEMPERATURE = 0.1
${agentClass}`;
    const { config, agent } = await app({ "agent.py": source });
    expect(config).not.toContain("ENDPOINT");
    expect(agent).toContain("const ENDPOINT");
  });

  it("leaves what is assigned twice, or not plain, where it is", async () => {
    const source = `${head}ENDPOINT = "a"
if os.environ.get("X"):
    ENDPOINT = "b"
PROMPT = make()
TEMPERATURE = 0.1
${agentClass}`;
    const { config } = await app({ "agent.py": source });
    expect(Object.keys(evaluate(config))).toEqual(["TEMPERATURE"]);
  });

  it("serves modules that import a constant from another one, and is named around a module config.py", async () => {
    const files = {
      "agent.py": `import mlflow\nfrom config import ENDPOINT, PROMPT, TEMPERATURE\nfrom mlflow.pyfunc import ResponsesAgent\n${agentClass}`,
      "config.py": 'ENDPOINT = "e"\nPROMPT = "p"\nTEMPERATURE = 0.5\n',
    };
    const { result, config } = await app(files);
    expect(result.config!.target).toBe("settings.ts");
    expect(Object.keys(evaluate(config))).toEqual(["ENDPOINT", "PROMPT", "TEMPERATURE"]);
    expect(result.modules.find((m) => m.source === "config.py")!.code).toContain(
      'export { ENDPOINT } from "./settings.js";',
    );
  });

  const configured = `import mlflow
from mlflow.models import ModelConfig
from mlflow.pyfunc import ResponsesAgent
DEV = {"endpoint": "dev", "temperature": 0.0, "nested": {"max_tokens": 5, "name": "x"}}
config = ModelConfig(development_config=DEV)
class Bot(ResponsesAgent):
    def predict(self, request):
        return c.chat.completions.create(model=config.get("endpoint"))
mlflow.models.set_model(Bot())
`;

  it("holds the development configuration when the model has none", async () => {
    const { config, agent } = await app({ "agent.py": configured });
    expect(evaluate(config, { ENDPOINT: "other" })).toEqual({
      DEV: { endpoint: "other", temperature: 0, nested: { max_tokens: 5, name: "x" } },
    });
    expect(agent).toContain("new ModelConfig({ development_config: DEV })");
  });

  it("holds the model's configuration, which replaces the other entirely", async () => {
    const { config, agent } = await app(
      { "agent.py": configured },
      { modelConfig: { endpoint: "logged", retries: 2, ratio: Object(1.0) as unknown } },
    );
    expect(evaluate(config)).toEqual({ MODEL_CONFIG: { endpoint: "logged", retries: 2, ratio: 1 } });
    expect(config).toContain("py.float(process.env.RATIO || py.float(1))");
    expect(agent).toContain("new ModelConfig({ development_config: MODEL_CONFIG })");
    expect(agent).not.toContain("DEV");
  });

  it("holds what a YAML file of the model says", async () => {
    const source = configured.replace("development_config=DEV", 'development_config="config.yml"');
    const { config } = await app({ "agent.py": source }, { data: { "config.yml": "endpoint: from-yaml\n" } });
    expect(evaluate(config)).toEqual({ MODEL_CONFIG: { endpoint: "from-yaml" } });
  });
});
