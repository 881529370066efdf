import { existsSync, readFileSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runtimeManifest } from "../../src/app/distribution.js";
import { type Configuration, version } from "../../src/index.js";
import { optionKey, optionRows } from "../../src/cli/options.js";
import { modelFiles, Sandbox } from "./command.js";

// The index of the runtime is made once, when it runs from sources.
beforeAll(() => runtimeManifest(), 120_000);

let sandbox: Sandbox;
beforeEach(() => void (sandbox = new Sandbox()));
afterEach(() => sandbox.remove());

const read = (path: string): string => readFileSync(sandbox.path(path), "utf8");

describe("init", () => {
  it("writes a configuration with which check runs, and a job that calls it", async () => {
    sandbox.write(modelFiles("models/a"));
    const { code, stdout, stderr } = await sandbox.run(["init"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(
      /^wrote predict2invoke\.config\.yaml\nwrote \.github\/workflows\/predict2invoke\.yml\n\nNext: look through .+ predict2invoke check --update, and commit/,
    );
    expect((await sandbox.run(["check", "--update"])).code).toBe(0);
    expect(existsSync(sandbox.path("snapshots/a/MIGRATION.md"))).toBe(true);
    expect((await sandbox.run(["check", "--report", "report.html", "--report", "report.sarif"])).code).toBe(
      0,
    );
    expect((await sandbox.run(["convert"])).code).toBe(0);
    expect(sandbox.list("apps")).toContain("a/app.yaml");
    const job = parse(read(".github/workflows/predict2invoke.yml")) as {
      jobs: { check: { steps: { run?: string }[] } };
    };
    expect(job.jobs.check.steps.map(({ run }) => run).filter(Boolean)).toEqual([
      `npx --yes predict2invoke@${version} check --report report.html --report report.sarif`,
    ]);
  });

  it.each([
    ["azure", "azure-pipelines.predict2invoke.yml"],
    ["gitlab", ".gitlab/predict2invoke.yml"],
  ])("writes a job for %s", async (service, path) => {
    expect((await sandbox.run(["init", "--ci", service])).code).toBe(0);
    expect(JSON.stringify(parse(read(path)))).toContain(
      `predict2invoke@${version} check --report report.html --report report.xml`,
    );
    expect(existsSync(sandbox.path(".github"))).toBe(false);
  });

  it("takes the service that the folder uses, and names the step that is missing", async () => {
    sandbox.write({ ".gitlab-ci.yml": "" });
    const { stderr } = await sandbox.run(["init"]);
    expect(stderr).toContain("wrote .gitlab/predict2invoke.yml");
    expect(stderr).toContain("Next: put the models into models/ (predict2invoke fetch), look");
  });

  it("overwrites nothing without --force, and writes nothing then", async () => {
    sandbox.write({ "predict2invoke.config.yaml": "out: mine\n" });
    const { code, stderr } = await sandbox.run(["init"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: predict2invoke\.config\.yaml exists, and nothing was written\. Add --force to write over it\.\n$/,
    );
    expect(sandbox.list()).toEqual(["predict2invoke.config.yaml"]);
    expect((await sandbox.run(["init", "--force", "--ci", "none"])).code).toBe(0);
    expect(read("predict2invoke.config.yaml")).toContain("out: apps");
    sandbox.write({ "predict2invoke.config.json": "{}" });
    expect((await sandbox.run(["init", "--force"])).stderr).toMatch(
      /there is a configuration in predict2invoke\.config\.json/,
    );
  });
});

describe("the type of a configuration", () => {
  it("has the keys of the option table", () => {
    const keys: Record<keyof Configuration, true> = {
      inputs: true,
      out: true,
      emit: true,
      snapshots: true,
      include: true,
      exclude: true,
      jobs: true,
      report: true,
      failOn: true,
      maxUntranslated: true,
      cache: true,
      baseline: true,
      quiet: true,
      verbose: true,
    };
    const rows = optionRows.filter(({ configurable }) => configurable).map(optionKey);
    expect(Object.keys(keys).sort()).toEqual(["inputs", ...rows].sort());
  });
});
