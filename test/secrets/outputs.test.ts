/** No secret of an input is in anything that a command writes or prints. */
import { readFileSync, statSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { Sandbox } from "../cli/command.js";
import { noise, samples } from "./samples.js";

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

const generic = noise(43);
const password = `S3cr${"et"}!pw9`;
const shaped = Object.entries(samples);
const halves = (secret: string): [string, string] => [
  secret.slice(0, secret.length >> 1),
  secret.slice(secret.length >> 1),
];
const [head, tail] = halves(noise(52));

/** Each secret in literals of every kind; a line apiece, so that the page and the diff quote all of them. */
const agent = `"""Asked with ${samples["gitlab-token"]!}."""
import mlflow
from mlflow.pyfunc import ResponsesAgent
from openai import OpenAI

${shaped
  .filter(([, secret]) => !secret.includes("\n"))
  .map(
    ([id, secret], i) => `K${i} = "${secret}"  # ${id}: ${secret}
B${i} = b"${secret}"
J${i} = ("${halves(secret)[0]}"
    '${halves(secret)[1]}')
P${i} = "${halves(secret)[0]}" + "${halves(secret)[1]}"
F${i} = f"{K${i}} and ${secret}"
exec("${secret}")
`,
  )
  .join("")}
PEM = """${samples["private-key"]!}"""
API_KEY = "${head}" "${tail}"
TABLE = {"${generic}": 1, "api_key": "${generic}"}
DB = "postgresql://bob:${password}@db.internal/x"


class Agent(ResponsesAgent):
    """Its key: ${samples["openai-key"]!}"""

    def predict(self, request, key="${samples["aws-key"]!}"):
        if key == "${samples["aws-key"]!}":
            raise ValueError("no ${samples["aws-key"]!}")
        match key:
            case "${samples["slack-token"]!}":
                assert key != "${generic}", "${samples["slack-token"]!}"
        return {"output": [self.create_text_output_item(text="${samples["stripe-key"]!}", id="1")]}


mlflow.models.set_model(Agent())
`;
const notebook = {
  cells: [
    { cell_type: "code", metadata: {}, outputs: [], source: ["%%writefile agent.py\n", ...lines(agent)] },
  ],
  metadata: { language_info: { name: "python" } },
  nbformat: 4,
  nbformat_minor: 5,
};

function lines(text: string): string[] {
  return text.split(/(?<=\n)/);
}

const secrets = [
  ...shaped.flatMap(([, secret]) =>
    secret.includes("\n") ? secret.split("\n") : [secret, halves(secret)[1]],
  ),
  generic,
  password,
  head,
  tail,
];

/** All bytes of the sandbox but the inputs'. */
function written(): [name: string, text: string][] {
  return sandbox
    .list()
    .filter((path) => !path.startsWith("models") && statSync(sandbox.path(path)).isFile())
    .map((path) => [path, readFileSync(sandbox.path(path), "latin1")]);
}

it(
  "is nowhere in outputs, reports, snapshots, baselines, caches or on a terminal",
  { timeout: 600_000 },
  async () => {
    sandbox.write({
      "models/a/agent.py": agent,
      "models/a/MLmodel": `flavors:
  python_function:
    model_code_path: agent.py
    config: {api_key: ${generic}, db: "postgresql://u7:${password}@h/x"}
`,
      "models/a/requirements.txt": `mlflow\n--index-url https://u:${password}@packages.internal/simple\n`,
      "models/a/input_example.json": JSON.stringify({
        input: [{ role: "user", content: samples["github-token"] }],
      }),
      "models/b/note.ipynb": JSON.stringify(notebook, undefined, 1),
      "models/c/agent.py": `${agent}def broken(:\n    "${generic}"\n`,
      "models/c/MLmodel": `flavors: {python_function: {model_code_path: agent.py, config: {api_key: ${generic}, x: [}}}\n`,
      "old/a/agent_server/agent.ts": "1;\n",
    });
    const reports = ["json", "html", "sarif", "md", "xml"].flatMap((ending) => [
      "--report",
      `report.${ending}`,
    ]);
    const cacheFolder = sandbox.path("cache");
    const printed: [string, string][] = [];
    const run = async (...args: string[]): Promise<void> => {
      const { code, stdout, stderr } = await sandbox.run([...args], {
        cacheFolder,
        environment: { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: sandbox.root },
      });
      expect([args, code, stderr]).not.toEqual([args, 3, stderr]);
      printed.push([`${args.join(" ")} > stdout`, stdout], [`${args.join(" ")} > stderr`, stderr]);
    };
    await run("convert", "models", "--out", "apps", "--verbose", ...reports);
    await run("convert", "models", "--out", "old", "--diff", "--json");
    await run("convert", "models/a/agent.py", "--stdout", "--emit", "module");
    await run("check", "models", "--snapshots", "snaps", "--update");
    await run("check", "models", "--snapshots", "old", "--verbose");
    await run("baseline", "models", "--baseline", "accepted.json");
    await run("analyze", "models", "--json", "--verbose");
    await run("inspect", "models/a", "--json");

    const all = [...printed, ...written()];
    expect(all.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        "report.html",
        "report.sarif",
        "accepted.json",
        "apps/a/agent_server/agent.ts",
      ]),
    );
    expect(all.filter(([name]) => name.startsWith("cache/")).length).toBeGreaterThan(2);
    const told = all.flatMap(([name, text]) =>
      secrets.flatMap((secret, i) => (text.includes(secret) ? [`secret ${i} in ${name}`] : [])),
    );
    expect(told).toEqual([]);
    expect(all.filter(([, text]) => /\u007f|\\u007f/.test(text)).map(([name]) => name)).toEqual([]);
  },
);
