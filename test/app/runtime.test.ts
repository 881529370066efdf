import { describe, expect, it } from "vitest";
import { indexRuntime } from "../../src/app/runtime-index.js";
import { vendorRuntime } from "../../src/app/vendor.js";

const manifest = indexRuntime(
  new Map([
    [
      "python/index.ts",
      'export { len, type Sized } from "./len.js";\nexport * from "./text.js";\nexport { own as renamed } from "./own.js";\n',
    ],
    [
      "python/len.ts",
      'import { raise } from "./errors.js";\nexport interface Sized {}\nexport function len(x: Sized) { raise(x); }\n',
    ],
    ["python/errors.ts", "export class Base {}\nexport const raise = (x: unknown) => { throw x; };\n"],
    ["python/text.ts", 'export { strip } from "./strip.js";\nexport type Text = string;\n'],
    [
      "python/strip.ts",
      'import { readFileSync } from "node:fs";\nimport { z } from "zod/v4";\nexport const strip = () => [readFileSync, z];\n',
    ],
    ["python/own.ts", 'import type { Base } from "./errors.js";\nexport const own: Base = {};\n'],
    ["python/math.ts", 'export const sqrt = () => import("./own.js");\n'],
    ["server/index.ts", 'export { serve } from "./serve.js";\n'],
    [
      "server/serve.ts",
      'import { len } from "../python/index.js";\nimport OpenAI from "openai";\nexport const serve = [len, OpenAI];\n',
    ],
  ]),
);

describe("the part of the runtime that a program reaches", () => {
  it("is the files behind the names it uses, and theirs", () => {
    const { files, indexes, packages } = vendorRuntime(
      { files: [], names: { python: ["len", "Sized"] } },
      manifest,
    );
    expect(files).toEqual(["python/errors.ts", "python/len.ts"]);
    expect(indexes).toEqual({ "python/index.ts": 'export { type Sized, len } from "./len.js";\n' });
    expect(packages).toEqual([]);
  });

  it("follows re-exports, new names, and packages", () => {
    const used = vendorRuntime({ files: [], names: { python: ["renamed", "strip", "Text"] } }, manifest);
    expect(used.files).toEqual(["python/errors.ts", "python/own.ts", "python/strip.ts", "python/text.ts"]);
    expect(used.indexes["python/index.ts"]).toBe(
      [
        'export { own as renamed } from "./own.js";',
        'export { strip } from "./strip.js";',
        'export { type Text } from "./text.js";',
        "",
      ].join("\n"),
    );
    expect(used.packages).toEqual(["zod"]);
  });

  it("follows imports of other folders' indexes, and import calls", () => {
    const served = vendorRuntime({ files: ["server/serve.ts"], names: {} }, manifest);
    expect(served.files).toEqual(["python/errors.ts", "python/len.ts", "server/serve.ts"]);
    expect(Object.keys(served.indexes)).toEqual(["python/index.ts"]);
    expect(served.packages).toEqual(["openai"]);
    expect(vendorRuntime({ files: ["python/math.ts"], names: {} }, manifest).files).toContain(
      "python/own.ts",
    );
  });

  it("takes everything behind a star", () => {
    const all = vendorRuntime({ files: [], names: { python: ["*"] } }, manifest);
    expect(all.indexes["python/index.ts"]).toContain("renamed");
    expect(all.files).not.toContain("python/math.ts");
  });

  it("is refused where it does not exist: a fault of the compiler", () => {
    expect(() => vendorRuntime({ files: [], names: { python: ["nope"] } }, manifest)).toThrow(
      "does not export nope",
    );
    expect(() => vendorRuntime({ files: ["python/no.ts"], names: {} }, manifest)).toThrow(
      "no file python/no.ts",
    );
    expect(() => vendorRuntime({ files: [], names: { no: ["x"] } }, manifest)).toThrow("no folder no");
  });
});
