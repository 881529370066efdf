import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { convertModel, readProgram } from "../../src/index.js";
import { fixturesRoot } from "../language/cases.js";

const root = join(fixturesRoot, "notebooks");

/** What a notebook became, in one text: modules, where each diagnostic points, and what the cells say about the model. */
async function describeNotebook(name: string): Promise<string> {
  const files = [{ path: name, content: readFileSync(join(root, name)) }];
  const conversion = await convertModel(files, { entry: name, name: "notebook" });
  const { input, model } = readProgram(files, name);
  const modules = conversion.files.filter((f) => conversion.report.files.some((r) => r.target === f.path));
  const found = conversion.report.files.flatMap((f) => f.diagnostics);
  const place = (d: (typeof found)[number]) =>
    `${d.source.file} ${d.source.start.cell ?? "-"}:${d.source.start.line}:${d.source.start.column}`;
  const settings =
    conversion.files
      .find((f) => f.path === ".env.example")
      ?.content.split("\n")
      .filter((l) => /^# [A-Z_]+=/.test(l)) ?? [];
  return [
    `${conversion.emit} ${input.entry} -> ${conversion.entryTarget}`,
    ...(model ? [`model ${JSON.stringify({ resources: model.resources, config: model.config })}`] : []),
    ...settings,
    ...found.map((d) => `${place(d)} ${d.severity} ${d.code}`),
    ...modules.map((f) => f.path),
    "",
  ].join("\n");
}

describe("notebooks", () => {
  for (const name of readdirSync(root).sort())
    it(`${name} becomes what its snapshot says`, { timeout: 600_000 }, async () => {
      await expect(await describeNotebook(name)).toMatchFileSnapshot(join("snapshots", `${name}.txt`));
    });

  it("has one entry in the report where the notebook is the module, with all that there is to say", async () => {
    const text = [
      "# Databricks notebook source",
      "# MAGIC %pip install mlflow",
      "",
      "# COMMAND ----------",
      "",
      "value = eval('1')",
      "",
    ].join("\n");
    const files = [{ path: "desk.py", content: new TextEncoder().encode(text) }];
    const { report } = await convertModel(files, { entry: "desk.py", name: "desk", emit: "module" });
    expect(report.files.map((one) => one.diagnostics.map(({ code }) => code))).toEqual([
      ["eval-exec", "notebook-requirement"],
    ]);
    expect(report.files[0]!.statements.total).toBe(1);
  });

  it("reads 20 MB of outputs without minding them", { timeout: 600_000 }, async () => {
    const outputs = [{ output_type: "stream", text: ["x".repeat(20_000_000)] }];
    const notebook = { nbformat: 4, cells: [{ cell_type: "code", source: "print(1)", outputs }] };
    const content = new TextEncoder().encode(JSON.stringify(notebook));
    const { report } = await convertModel([{ path: "big.ipynb", content }], {
      entry: "big.ipynb",
      name: "big",
    });
    expect(report.summary.diagnostics).toEqual({ error: 0, warning: 0, info: 0 });
  });

  it("refuses an .ipynb without cells", async () => {
    const content = new TextEncoder().encode("{}");
    await expect(
      convertModel([{ path: "x.ipynb", content }], { entry: "x.ipynb", name: "x" }),
    ).rejects.toThrow(/no notebook/);
  });
});
