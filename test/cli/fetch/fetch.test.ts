/** `fetch` against a scripted workspace, beside what MLflow's own download asked it for (`record.py`). */
import { createHash } from "node:crypto";
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { signedHeaders } from "../../../src/cli/fetch/sigv4.js";
import { parseProfiles } from "../../../src/cli/fetch/profiles.js";
import { runtimeManifest } from "../../../src/app/distribution.js";
import { type CommandResult, minimalAgent, minimalDescription, Sandbox } from "../command.js";
import recordings from "./recordings.json" with { type: "json" };
import { ScriptedWorkspace, type Storage, supportModel } from "./workspace.js";

// The index of the runtime is made once, when it runs from sources.
beforeAll(() => runtimeManifest(), 120_000);

let sandbox: Sandbox;
let workspace: ScriptedWorkspace;
beforeEach(async () => {
  sandbox = new Sandbox();
  workspace = await new ScriptedWorkspace(supportModel).start();
});
afterEach(async () => {
  await workspace.stop();
  sandbox.remove();
});

const uc = "models:/main.agents.support/3";

function fetch(...args: string[]): Promise<CommandResult> {
  return fetchAs({ DATABRICKS_HOST: workspace.url, DATABRICKS_TOKEN: "not-a-real-token" }, ...args);
}

function fetchAs(environment: Readonly<Record<string, string>>, ...args: string[]): Promise<CommandResult> {
  return sandbox.run(["fetch", ...args], {
    environment: { HOME: sandbox.root, ...environment },
    fetch: workspace.fetch,
  });
}

const sha256 = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");

/** Digests of the files of a folder; what this program adds for itself is left out. */
function digests(folder: string): Record<string, string> {
  const files = readdirSync(sandbox.path(folder), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((one) => one.isFile() && one.name !== ".predict2invoke-fetch.json")
      .map((one) => `${one.parentPath}/${one.name}`)
      .sort()
      .map((path) => [path.slice(sandbox.path(folder).length + 1), sha256(readFileSync(path))]),
  );
}

interface Case {
  readonly uri: string;
  readonly storage: string;
  readonly requests: readonly { request: string; query?: object; body?: object }[];
  readonly files: Readonly<Record<string, string>>;
}

/** Requests of MLflow that this program does not send, and why. */
const left: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/databricks-config/, "the SDK asks where accounts log in"],
  [/emit-lineage/, "it writes; fetch only reads"],
  [/^HEAD /, "whether something is a folder, which its parent's list says"],
  [/registered-models\/get$/, "whether the model is a prompt"],
  [/fs\/create-download-url/, "the SDK tries signed addresses first; the Files API gives the same"],
  [/\/bucket/, "S3 itself is asked under the bucket's own host here, under another address there"],
];

describe("as MLflow's own download", () => {
  it.each(Object.entries(recordings.cases as Readonly<Record<string, Case>>))(
    "asks the workspace and leaves the folder: %s",
    async (name, recorded) => {
      workspace.storage = recorded.storage as Storage;
      const { code, stderr } = await fetch(recorded.uri, "--out", "model");
      expect({ code, stderr }).toMatchObject({ code: 0 });
      expect(digests("model")).toEqual(recorded.files);
      const ours = new Set(workspace.seen.map(({ method, path }) => `${method} ${path.replace(/\/$/, "")}`));
      const theirs = recorded.requests.map(({ request }) => request.replace(/\/$/, ""));
      const wanted = theirs.filter(
        (request) =>
          !left.some(
            ([pattern]) => pattern.test(request) && !(name === "presigned" && /fs\/create/.test(request)),
          ) &&
          // MLflow asks the Files API for each file again that refused the list.
          !(name === "logged, signed" && /fs\/files/.test(request)),
      );
      expect([...ours]).toEqual(expect.arrayContaining(wanted));
    },
  );

  it("signs for S3", () => {
    const { time, signed } = recordings.signatures;
    const credentials = {
      access_key_id: "AKIDEXAMPLE",
      secret_access_key: "not-a-real-key",
      session_token: "not-a-real-session",
    };
    for (const { url, region, headers } of signed)
      expect(signedHeaders(new URL(url), region, credentials, new Date(time))).toEqual(headers);
  });

  it.each(["azure", "google"] as const)("takes the files from %s", async (storage) => {
    workspace.storage = storage;
    expect((await fetch(uc, "--out", "model")).code).toBe(0);
    expect(digests("model")).toEqual(recordings.cases.files.files);
  });
});

describe("an endpoint", () => {
  it.each([
    ["support", "main.agents.support", "3"],
    ["moving", "main.agents.support", "3"],
    ["old", "support", "10"],
  ])("%s is the model that gets its traffic", async (endpoint, name, version) => {
    const { code, stdout, stderr } = await fetch(endpoint, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      name,
      version,
      folder: "original_mlflow_model",
      host: workspace.url,
      unchanged: false,
    });
    expect(stderr).toContain("Next: predict2invoke convert original_mlflow_model --out migrated_app");
    expect(existsSync(sandbox.path("original_mlflow_model/MLmodel"))).toBe(true);
  });

  it("may be given as its address, with the profile of its workspace", async () => {
    sandbox.write({
      ".databrickscfg": `[DEFAULT]\nhost = https://other.example.com\ntoken = x\n\n[prod]\nhost = ${workspace.url}/\ntoken = not-a-real-token\n`,
    });
    expect((await fetchAs({}, `${workspace.url}/serving-endpoints/support/invocations`)).code).toBe(0);
    const wrong = await fetchAs(
      {},
      `${workspace.url}/ml/endpoints/support?o=1`,
      "--profile",
      "DEFAULT",
      "--out",
      "two",
    );
    expect(wrong.stderr).toMatch(
      /^error: profile DEFAULT is of https:\/\/other\.example\.com, and the endpoint's address of .+\. .+\.$/m,
    );
  });

  it("that divides its traffic asks which", async () => {
    const { code, stderr } = await fetch("divided");
    expect(code).toBe(2);
    expect(stderr).toMatch(/gets all of its traffic: a \(50%\), b \(50%\)\. Choose one with --served-entity/);
    expect((await fetch("divided", "--served-entity", "b", "--quiet")).code).toBe(0);
  });

  it.each([
    ["llm", /no registered model but a foundation or external one/],
    ["gone", /the endpoint gone is not in http.+Check its name/],
    ["models:/main.agents.support/latest", /has no stages and no latest version/],
    ["models:/gone", /names no version/],
    ["models:/m-4567", /the logged model m-4567 is not in http.+Check its name/],
    ["runs:/1/model", /neither an endpoint nor a model/],
    ["https://host/other", /no address of a serving endpoint/],
  ])("%s is refused", async (word, message) => {
    const { code, stderr } = await fetch(word);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^error: .+\. .+\.\n$/);
    expect(sandbox.list()).toEqual([]);
  });
});

describe("several", () => {
  it("go to folders of their own, and one that is bad does not stop the others", async () => {
    const { code, stderr } = await fetch("support", "gone", "models:/support/10", "--out", "all");
    expect(code).toBe(2);
    expect(readdirSync(sandbox.path("all")).sort()).toEqual(["support", "support-10"]);
    expect(stderr).toMatch(/^error: gone: the endpoint gone is not in/m);
    expect(stderr).toContain("Next: predict2invoke convert all --out apps");
  });
});

describe("the login", () => {
  const profile = (text: string): void => sandbox.write({ ".databrickscfg": text });

  it("is the profile that is named, or DEFAULT", async () => {
    profile(
      `; a comment\n[DEFAULT]\nhost=${workspace.url}\ntoken: not-a-real-token\n[prod]\nhost = ${workspace.url}\ntoken = wrong\n`,
    );
    expect((await fetchAs({}, uc)).code).toBe(0);
    const { stderr } = await fetchAs({}, uc, "--profile", "prod", "--out", "two");
    expect(stderr).toMatch(/refused profile prod: the token is not valid\. Log in again/);
    expect((await fetchAs({ DATABRICKS_CONFIG_PROFILE: "prod" }, uc, "--out", "two")).code).toBe(2);
    expect((await fetchAs({}, uc, "--profile", "gone", "--out", "two")).stderr).toMatch(
      /no profile gone in .+ there are DEFAULT, prod\./,
    );
  });

  it("is a service principal's", async () => {
    const client = { DATABRICKS_HOST: workspace.url, DATABRICKS_CLIENT_ID: "client" };
    expect((await fetchAs({ ...client, DATABRICKS_CLIENT_SECRET: "not-a-real-secret" }, uc)).code).toBe(0);
    const { stderr } = await fetchAs({ ...client, DATABRICKS_CLIENT_SECRET: "wrong" }, uc, "--out", "two");
    expect(stderr).toMatch(/refused the client of the environment: 401 invalid_client\. Check its client id/);
  });

  it("is that of databricks auth login, by the Databricks command line", async () => {
    profile(`[u2m]\nhost = ${workspace.url}\nauth_type = databricks-cli\n`);
    const without = await fetchAs({ PATH: sandbox.path("bin") }, uc, "--profile", "u2m");
    expect(without.stderr).toMatch(/uses the login of the Databricks command line, which is not installed/);
    const answer = '{"access_token": "not-a-real-token", "expiry": "2999-01-01T00:00:00Z"}';
    sandbox.write({ "bin/databricks": `#!/bin/sh\n[ "$4" = u2m ] && echo '${answer}'\n` });
    chmodSync(sandbox.path("bin/databricks"), 0o755);
    expect((await fetchAs({ PATH: sandbox.path("bin") }, uc, "--profile", "u2m")).code).toBe(0);
  });

  it("of another kind says what to do", async () => {
    profile(`[az]\nhost = ${workspace.url}\nauth_type = azure-cli\n`);
    expect((await fetchAs({}, uc, "--profile", "az")).stderr).toMatch(
      /uses the login azure-cli.+az account get-access-token/,
    );
    expect((await fetchAs({}, uc)).stderr).toMatch(/there is no profile DEFAULT.+there are az\./);
    rmSync(sandbox.path(".databrickscfg"));
    expect((await fetchAs({}, uc)).stderr).toMatch(/databricks auth login/);
    expect((await fetchAs({ DATABRICKS_HOST: workspace.url }, uc)).stderr).toMatch(
      /no token and no client secret/,
    );
  });

  it("never goes to the storage, and is asked for again when it ends", async () => {
    workspace.storage = "presigned";
    workspace.faults = [{ at: "/fs/directories", kind: "status", status: 401 }];
    expect((await fetch(uc)).code).toBe(0);
    const stored = workspace.seen.filter(({ path }) => path.startsWith("/signed/"));
    expect(stored.length).toBeGreaterThan(5);
    expect(stored.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
  });

  it("reads profiles as other tools do", () => {
    expect(
      Object.fromEntries(parseProfiles("host = a\n[ x ]\r\nHost : b\r\n# c\r\ntoken = d=e\r\n")),
    ).toEqual({
      DEFAULT: { host: "a" },
      x: { host: "b", token: "d=e" },
    });
  });
});

describe("what goes wrong on the way", () => {
  const large = "code/notes & more.txt";
  const whole = (): void => expect(digests("original_mlflow_model")).toEqual(recordings.cases.files.files);

  it.each(["files", "presigned", "s3", "azure", "google"] as const)(
    "is mended: broken connections, busy servers, ended addresses, bytes that changed (%s)",
    async (storage) => {
      workspace.storage = storage;
      workspace.faults = [
        { at: "more.txt", kind: "truncate", times: 2 },
        { at: "MLmodel", kind: "status", status: 429, headers: { "retry-after": "0" } },
        { at: "agent.py", kind: "status", status: 503, headers: { "retry-after": "0" } },
        { at: "requirements.txt", kind: "refuse" },
        { at: "input_example", kind: "status", status: 403 },
        ...(["s3", "azure", "google"].includes(storage)
          ? [{ at: "text tools", kind: "corrupt" } as const]
          : []),
      ];
      const { code, stderr } = await fetch(uc);
      expect({ code, stderr }).toMatchObject({ code: 0 });
      whole();
      expect(workspace.faults.filter(({ times }) => times !== 0)).toEqual([]);
      // What had come was not asked for again.
      const ranges = workspace.seen.filter(
        ({ path, range }) => path.endsWith("more.txt") && range !== undefined,
      );
      expect(ranges.length).toBeGreaterThan(0);
      expect(ranges.filter(({ range }) => !/^bytes=[1-9]\d+-$/.test(range!))).toEqual([]);
    },
  );

  it("is mended where a signed address has ended", async () => {
    workspace.storage = "presigned";
    workspace.faults = [{ at: "/signed/", kind: "expire", times: 2 }];
    expect((await fetch(uc)).code).toBe(0);
    whole();
  });

  it("is mended where another part comes than was asked for", async () => {
    workspace.faults = [
      { at: "more.txt", kind: "truncate" },
      { at: "more.txt", kind: "shift" },
    ];
    expect((await fetch(uc)).code).toBe(0);
    whole();
  });

  it("ends the run where it stays, and the same command goes on", async () => {
    workspace.faults = [{ at: "more.txt", kind: "status", status: 404, times: 9 }];
    const { code, stderr } = await fetch(uc);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: "code\/notes & more\.txt" of the model cannot be downloaded: status 404\. Run the same command again: .+\.\n$/,
    );
    expect(existsSync(sandbox.path("original_mlflow_model"))).toBe(false);
    workspace.faults = [];
    workspace.seen.length = 0;
    expect((await fetch(uc)).code).toBe(0);
    whole();
    const again = workspace.seen
      .filter(({ path }) => path.startsWith("/api/2.0/fs/files/"))
      .map(({ path }) => path.split("/3/")[1]);
    expect(again).toContain(large);
    expect(again.length).toBeLessThan(Object.keys(supportModel).length);
    expect(sandbox.list().filter((path) => path.includes("fetching"))).toEqual([]);
  });

  it("goes on in the middle of a file after a run that was ended, unless the file is another now", async () => {
    const stopped = (): Promise<CommandResult> => {
      workspace.faults = [
        { at: "more.txt", kind: "truncate" },
        { at: "more.txt", kind: "status", status: 404 },
      ];
      return fetch(uc);
    };
    expect((await stopped()).code).toBe(2);
    workspace.seen.length = 0;
    expect((await fetch(uc)).code).toBe(0);
    expect(workspace.seen.find(({ path }) => path.endsWith("more.txt"))!.range).toBe("bytes=35000-");
    whole();
    rmSync(sandbox.path("original_mlflow_model"), { recursive: true });
    await stopped();
    workspace.files[large] = Buffer.from("m".repeat(70_000));
    expect((await fetch(uc)).code).toBe(0);
    expect(readFileSync(sandbox.path(`original_mlflow_model/${large}`), "utf8")).toBe("m".repeat(70_000));
  });

  it("ends the run where bytes never are what the storage says", async () => {
    workspace.storage = "google";
    workspace.faults = [{ at: "agent.py", kind: "corrupt", times: 9 }];
    const { code, stderr } = await fetch(uc);
    expect(code).toBe(2);
    expect(stderr).toMatch(/"agent\.py" of the model cannot be downloaded: its checksum is another/);
    expect(existsSync(sandbox.path("original_mlflow_model"))).toBe(false);
  });

  it("of the workspace itself is told in one line", async () => {
    workspace.faults = [{ at: "/fs/directories", kind: "status", status: 403 }];
    expect((await fetch(uc)).stderr).toMatch(
      /^error: the environment may not read version 3 of main\.agents\.support: scripted fault\. Ask its owner/,
    );
    const { url } = workspace;
    await workspace.stop();
    const { stderr } = await fetchAs(
      { DATABRICKS_HOST: url, DATABRICKS_CLIENT_ID: "a", DATABRICKS_CLIENT_SECRET: "b" },
      uc,
    );
    await workspace.start();
    expect(stderr).toMatch(/^error: http:\/\/127\.0\.0\.1:\d+ cannot be reached: .+\. /);
  });
});

describe("names of files that lead out of the model", () => {
  it.each([
    "../evil.py",
    "code/../../evil.py",
    "/etc/evil",
    "C:/evil.py",
    "a\\..\\..\\evil.py",
    "code//x.py",
    "./x.py",
  ])("are refused before anything is downloaded: %s", async (name) => {
    workspace.storage = "google";
    workspace.files[name] = Buffer.from("evil");
    const { code, stderr } = await fetch(uc);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: the model names the file ".+", which would lie outside of its folder\. Nothing was downloaded/,
    );
    expect(sandbox.list()).toEqual([]);
  });

  it("are refused from the Files API, too", async () => {
    workspace.files["../../evil.py"] = Buffer.from("evil");
    expect((await fetch(uc)).stderr).toMatch(/would lie outside of its folder/);
  });
});

describe("a folder that is there", () => {
  it("with the same version is checked and kept, also after something was added", async () => {
    await fetch(uc);
    sandbox.write({ "original_mlflow_model/mine.txt": "keep" });
    const { code, stderr } = await fetch(uc);
    expect(code).toBe(0);
    expect(stderr).toContain("is there already, checked");
    expect(existsSync(sandbox.path("original_mlflow_model/mine.txt"))).toBe(true);
    writeFileSync(sandbox.path("original_mlflow_model/agent.py"), "changed");
    expect((await fetch(uc)).stderr).toMatch(/agent\.py is not as it was fetched\. Add --force/);
    expect((await fetch(uc, "--force")).code).toBe(0);
    expect(digests("original_mlflow_model")).toEqual(recordings.cases.files.files);
  });

  it("with something else is left alone", async () => {
    sandbox.write({ "original_mlflow_model/MLmodel": "mine" });
    expect((await fetch(uc, "--force")).stderr).toMatch(/exists, and was not fetched\. Name another folder/);
    expect((await fetch("models:/support/10", "--out", "m")).code).toBe(0);
    expect((await fetch(uc, "--out", "m")).stderr).toMatch(
      /m holds version 10 of support from .+--force to replace it/,
    );
    expect((await fetch(uc, "--out", "m", "--force")).code).toBe(0);
  });
});

describe("what is fetched", () => {
  it("is converted by the next step that is named", async () => {
    workspace.files = { MLmodel: Buffer.from(minimalDescription), "agent.py": Buffer.from(minimalAgent) };
    expect((await fetch(uc)).code).toBe(0);
    expect((await sandbox.run(["convert", "original_mlflow_model", "--out", "migrated_app"])).code).toBe(0);
    workspace.files = { "agent.py": Buffer.from(minimalAgent) };
    expect((await fetch(uc, "--out", "none")).stderr).toMatch(/has no MLmodel among its 1 files/);
  });
});
