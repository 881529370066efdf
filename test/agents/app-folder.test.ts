import { existsSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";

import { ask, startApp, type RunningApp } from "../../src/cli/running-app.js";
import { buildApp, writeApp } from "./app-folder.js";

const SERVER = `
import { createServer } from "node:http";

const port = Number(process.env.DATABRICKS_APP_PORT);
const home: string | undefined = process.env.HOME;
createServer((request, reply) => {
  if (request.url === "/health") return void reply.end("{}");
  if (request.url === "/text") return void reply.end("plain");
  reply.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  reply.end('data: {"home": ' + JSON.stringify(home ?? null) + ', "tea": "thé"}\\n\\ndata: [DONE]\\n\\n');
}).listen(port, "127.0.0.1");
`;

const COMPILER_OPTIONS = {
  module: "NodeNext",
  target: "ES2022",
  strict: true,
  rootDir: ".",
  outDir: "dist",
  types: ["node"],
  skipLibCheck: true,
};

const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function appOf(server: string): string {
  const { folder, remove } = writeApp([
    { path: "package.json", content: JSON.stringify({ type: "module" }) },
    {
      path: "tsconfig.json",
      content: JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ["start_server.ts"] }),
    },
    { path: "start_server.ts", content: server },
  ]);
  cleanups.push(remove);
  return folder;
}

async function started(folder: string): Promise<RunningApp> {
  const app = await startApp(folder, { TZ: "UTC" });
  cleanups.push(() => app.stop());
  return app;
}

describe("an app in a folder", { timeout: 600_000 }, () => {
  it("is built with its own tsconfig, runs with the given variables only, and answers", async () => {
    const folder = appOf(SERVER);
    expect(buildApp(folder)).toEqual([]);
    const { url } = await started(folder);
    expect(await ask(url, { body: {} })).toEqual({
      status: 200,
      contentType: "text/event-stream; charset=utf-8",
      frames: [{ home: null, tea: "thé" }, "[DONE]"],
    });
    expect(await ask(url, { body: {}, path: "/text" })).toMatchObject({ body: "plain" });
  });

  it("tells type errors with their place, and is emitted all the same", () => {
    const folder = appOf('const n: number = "x";\nexport { n };\n');
    expect(buildApp(folder)).toEqual([
      "start_server.ts:1:7 TS2322 Type 'string' is not assignable to type 'number'.",
    ]);
    expect(existsSync(`${folder}/dist/start_server.js`)).toBe(true);
  });

  it("tells what an app printed that does not start", async () => {
    const folder = appOf('throw new Error("no endpoint");\n');
    buildApp(folder);
    await expect(startApp(folder, {})).rejects.toThrow(/did not start:[\s\S]*no endpoint/);
  });
});
