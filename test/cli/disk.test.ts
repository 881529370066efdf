/** Disks that are full, read-only or refuse, and inputs that are far too much. */
import * as fs from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { runtimeManifest } from "../../src/app/distribution.js";
import { minimalDescription, modelFiles, Sandbox } from "./command.js";

/** The next calls of these functions for such paths fail as a disk would. */
const disk = vi.hoisted(() => ({ code: "", path: /^$/ }));
vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  const failing =
    <Args extends unknown[], Result>(name: string, run: (...args: Args) => Result) =>
    (...args: Args): Result => {
      const path = String(args[0]);
      if (disk.code === "" || !disk.path.test(path)) return run(...args);
      throw Object.assign(new Error(`${disk.code}: scripted, ${name} '${path}'`), { code: disk.code, path });
    };
  return {
    ...real,
    writeFileSync: failing("open", real.writeFileSync),
    mkdirSync: failing("mkdir", real.mkdirSync as (...args: unknown[]) => unknown),
    mkdtempSync: failing("mkdtemp", real.mkdtempSync as (...args: unknown[]) => unknown),
  };
});

// The index of the runtime is made once, when it runs from sources.
beforeAll(() => runtimeManifest(), 120_000);

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = new Sandbox();
  sandbox.write({ ...modelFiles("models/a"), ...modelFiles("models/b"), "x.py": 'print("x")\n' });
});
afterEach(() => {
  disk.code = "";
  sandbox.remove();
});

describe("a disk that", () => {
  it.each([
    ["ENOSPC", /the disk is full/],
    ["EROFS", /EROFS/],
    ["EDQUOT", /EDQUOT/],
    ["EACCES", /EACCES/],
  ])(
    "fails with %s in the middle of an app leaves the others whole and nothing of it",
    async (code, reason) => {
      Object.assign(disk, { code, path: /apps\/\.a\.partial-.*app\.yaml$/ });
      const { code: exit, stderr } = await sandbox.run(["convert", "models", "--out", "apps"]);
      expect(exit).toBe(2);
      expect(stderr).toMatch(
        /^error: \S*apps\/a\/app\.yaml cannot be written: .+\. Name another folder, or mend that and run it again\.$/m,
      );
      expect(stderr).toMatch(reason);
      expect(fs.readdirSync(sandbox.path("apps"))).toEqual(["b"]);
      expect(sandbox.list("apps/b")).toContain("app.yaml");
    },
  );

  it.each([
    ["the output folder", ["x.py", "--out", "out"], /out/],
    ["a report", ["x.py", "--out", "out", "--report", "r.html"], /r\.html/],
  ])("does not take %s is told in one line", async (_, args, path) => {
    Object.assign(disk, { code: "EROFS", path });
    const { code, stderr } = await sandbox.run(["convert", ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: .+ cannot be written: EROFS.+\. Name another folder.+\.$/m);
    expect(sandbox.list().filter((one) => one.includes("partial"))).toEqual([]);
  });

  it("does not take the cache is left out of the way", async () => {
    Object.assign(disk, { code: "EACCES", path: /cache/ });
    const { code, stderr } = await sandbox.run(["convert", "models", "--out", "apps"], {
      cacheFolder: sandbox.path("cache"),
    });
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/cache|EACCES/);
  });

  it("does not take snapshots is told in one line", async () => {
    Object.assign(disk, { code: "ENOSPC", path: /snaps/ });
    const { code, stderr } = await sandbox.run(["check", "models", "--snapshots", "snaps", "--update"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: .+ cannot be written: the disk is full\. .+\.$/m);
  });

  it("does not take a baseline is told in one line", async () => {
    Object.assign(disk, { code: "ENOSPC", path: /baseline/ });
    const { code, stderr } = await sandbox.run(["baseline", "models"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: .+ cannot be written: the disk is full\. .+\.$/m);
  });
});

describe("far too much:", () => {
  it("an MLmodel of 100 MB is refused by its size", async () => {
    fs.truncateSync(sandbox.path("models/a/MLmodel"), 100_000_000);
    const { code, stderr } = await sandbox.run(["convert", "models", "--out", "apps"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: models\/a\/MLmodel is larger than \d+ MB\. MLflow writes it.+\.$/m);
    expect(fs.readdirSync(sandbox.path("apps"))).toEqual(["b"]);
  });

  it(
    "50,000 files in a model are refused, and do not stand in the way in a folder that is searched",
    { timeout: 120_000 },
    async () => {
      fs.mkdirSync(sandbox.path("models/a/data"));
      for (let at = 0; at < 50_000; at++) fs.closeSync(fs.openSync(sandbox.path(`models/a/data/${at}`), "w"));
      const { code, stderr } = await sandbox.run(["convert", "models", "--out", "apps"]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^error: models\/a has more than 20000 files\. .+\.$/m);
      expect(fs.readdirSync(sandbox.path("apps"))).toEqual(["b"]);
      fs.renameSync(sandbox.path("models/a/data"), sandbox.path("models/data"));
      expect((await sandbox.run(["convert", "models", "--out", "again"])).code).toBe(0);
      expect(fs.readdirSync(sandbox.path("again"))).toEqual(["a", "b"]);
    },
  );

  it.each(["!!python/object/apply:os.system [touch pwned]", "!!js/function 'x'", "!custom {a: 1}"])(
    "an MLmodel with the tag %s runs nothing",
    async (tag) => {
      sandbox.write({ "models/a/MLmodel": `${minimalDescription}metadata: ${tag}\n` });
      const { code, stderr } = await sandbox.run(["convert", "models/a", "--out", "apps"]);
      expect([0, 2]).toContain(code);
      if (code === 2) expect(stderr).toMatch(/^error: models\/a: MLmodel cannot be read: .+\. .+\.\n$/);
      expect(sandbox.list()).not.toContain("pwned");
    },
  );
});
