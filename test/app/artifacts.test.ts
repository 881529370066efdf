/** Artifacts of a logged model: which of them go into an app, and how the agent finds them there. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readInput } from "../../src/files/read-input.js";
import { convertModel } from "../../src/index.js";

const agent = `import json
import pickle
import mlflow
from mlflow.pyfunc import PythonModel


class Prices(PythonModel):
    def load_context(self, context):
        with open(context.artifacts["prices"]) as file:
            self.prices = json.load(file)
        with open(context.artifacts["index"], "rb") as file:
            self.index = pickle.load(file)

    def predict(self, context, model_input, params=None):
        return self.prices


mlflow.models.set_model(Prices())
`;

const paths: Record<string, string> = {
  prices: "artifacts/prices.json",
  index: "artifacts/index.pkl",
  "texts.de": "artifacts/texts",
  above: "artifacts/../../secret.txt",
  absolute: "/etc/hostname",
  backslash: "artifacts\\prices.json",
  link: "artifacts/link.txt",
  linkInFolder: "artifacts/links",
  large: "artifacts/large.bin",
  missing: "artifacts/missing.txt",
};

describe("artifacts of a model directory", () => {
  const folder = mkdtempSync(join(tmpdir(), "predict2invoke-artifacts-"));
  const model = join(folder, "model");

  beforeAll(() => {
    const write = (path: string, content: string | Uint8Array): void => {
      mkdirSync(dirname(join(model, path)), { recursive: true });
      writeFileSync(join(model, path), content);
    };
    const lines = Object.entries(paths).map(([name, path]) => `      ${name}: {path: '${path}', uri: x}\n`);
    write(
      "MLmodel",
      `flavors:\n  python_function:\n    model_code_path: agent.py\n    artifacts:\n${lines.join("")}`,
    );
    write("agent.py", agent);
    write("../secret.txt", "not for the app");
    write("artifacts/prices.json", '{"a": 1.0, "é": "€"}');
    write("artifacts/index.pkl", Uint8Array.from([0x80, 4, 0x4b, 1, 0xff]));
    write("artifacts/texts/de.txt", "Guten Tag");
    write("artifacts/texts/inner/.hidden", "kept");
    write("artifacts/other.txt", "named by nobody");
    write("artifacts/large.bin", new Uint8Array(10_000_001));
    write("artifacts/links/own.txt", "own");
    symlinkSync("../../secret.txt", join(model, "artifacts/link.txt"));
    symlinkSync("../../../secret.txt", join(model, "artifacts/links/secret.txt"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are copied where they lie in it and can be deployed, and told where not", async () => {
    const { files } = readInput("model", model);
    const { files: written, report } = await convertModel(files, { name: "prices" });
    const carried = written.filter(({ path }) => path.includes("/artifacts/"));
    expect(carried.map(({ path, encoding }) => [path.replace("agent_server/", ""), encoding])).toEqual([
      ["artifacts/index.pkl", "base64"],
      ["artifacts/prices.json", undefined],
      ["artifacts/texts/de.txt", undefined],
      ["artifacts/texts/inner/.hidden", undefined],
    ]);
    expect(carried[1]!.content).toBe('{"a": 1.0, "é": "€"}');
    expect(Buffer.from(carried[0]!.content, "base64")).toEqual(Buffer.from([0x80, 4, 0x4b, 1, 0xff]));
    expect(written.find(({ path }) => path === "start_server.ts")!.content).toContain(
      `setModelContext({
  prices: resolve("agent_server/artifacts/prices.json"),
  index: resolve("agent_server/artifacts/index.pkl"),
  "texts.de": resolve("agent_server/artifacts/texts"),
});
`,
    );
    const told = report.files.flatMap((file) => file.diagnostics);
    const names = told.filter(({ code }) => code === "artifact-not-carried").map(({ message }) => message);
    expect(names.map((text) => /`(\w+)`/.exec(text)?.[1])).toEqual(
      Object.keys(paths).filter((name) => !["prices", "index", "texts.de"].includes(name)),
    );
    expect(JSON.stringify(written)).not.toContain("not for the app");
    // A format that only Python reads is told where it is read.
    const own = report.files.find(({ source }) => source === "agent.py")!.diagnostics;
    expect(own.map(({ code, severity, source }) => [code, severity, source.start.line])).toContainEqual([
      "unsupported-member",
      "error",
      12,
    ]);
  }, 120_000);
});

it("the configuration of the context goes into the app where the agent may ask for it", async () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const description = `flavors:
  python_function:
    model_code_path: agent.py
    config: {limit: 2.0, name: "it's", deep: {a: [true, null, 12345678901234567890]}}
`;
  const start = async (text: string): Promise<string> => {
    const files = [
      { path: "MLmodel", content: encode(description) },
      { path: "agent.py", content: encode(text) },
    ];
    const { files: written } = await convertModel(files, { name: "prices" });
    return written.find(({ path }) => path === "start_server.ts")!.content;
  };
  const asking = agent.replace("self.prices = json.load(file)", 'self.limit = context.model_config["limit"]');
  expect(await start(asking)).toContain(`const artifacts = {};
// JSON, in which Python's floats stay floats.
// prettier-ignore
const modelConfig = '{"limit": 2.0, "name": "it\\'s", "deep": {"a": [true, null, 12345678901234567890]}}';
setModelContext(artifacts, modelConfig);
`);
  expect(await start(agent)).not.toContain("setModelContext");
}, 120_000);
