import { expect, it } from "vitest";
import { convertModule } from "../../src/index.js";
import { listCases } from "./cases.js";
import { lintPromises } from "./promises.js";
import { Workspace } from "./workspace.js";

/** Folders whose programs wait for something. */
const folders = ["async", "contextlib/", "contextvars/", "retry", "threading-light/", "time/"];

it("emits no promise that is dropped or used as a value", async () => {
  const workspace = await Workspace.create();
  try {
    const cases = listCases(folders);
    for (const each of cases) {
      const { code } = await convertModule(each.source, `${each.id}.py`);
      expect(await workspace.write(each.id, code)).toBeUndefined();
    }
    const found = await lintPromises(
      cases.map((each) => each.id),
      workspace,
    );
    expect(Object.fromEntries(found)).toEqual({});
  } finally {
    workspace.remove();
  }
}, 120_000);

it("sees a dropped promise and one that stands for a truth value", async () => {
  const workspace = await Workspace.create();
  try {
    await workspace.write(
      "bad",
      "async function f(): Promise<number> {\n  return 1;\n}\nf();\nif (f()) f;\nexport {};\n",
    );
    const found = await lintPromises(["bad"], workspace);
    expect(found.get("bad")?.map((message) => message.split(" ")[1])).toEqual([
      "@typescript-eslint/no-floating-promises",
      "@typescript-eslint/no-misused-promises",
    ]);
  } finally {
    workspace.remove();
  }
}, 60_000);
