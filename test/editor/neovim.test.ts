/** End to end in a real editor: Neovim, headless, with its own language client. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { agentText, makeWorkspace } from "./workspace.js";

const isThere = spawnSync("nvim", ["--version"]).status === 0;

/** Where there is no Neovim this says so and checks nothing; the protocol tests have the same steps with a client of our own. */
it(
  isThere
    ? "Neovim shows diagnostics, fixes one and reads the TypeScript"
    : "there is no nvim: nothing is tested",
  () => {
    if (!isThere) return void console.warn("nvim is not installed: the test in a real editor did not run");
    const workspace = makeWorkspace();
    const script = fileURLToPath(new URL("neovim.lua", import.meta.url));
    const { stdout, stderr } = spawnSync(
      "nvim",
      ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", `luafile ${script}`],
      {
        encoding: "utf8",
        timeout: 300_000,
        env: {
          ...process.env,
          P2I_NODE: process.execPath,
          P2I_MAIN: fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url)),
          P2I_FOLDER: workspace.folder,
          XDG_STATE_HOME: workspace.folder,
          XDG_CACHE_HOME: workspace.folder,
        },
      },
    );
    workspace.remove();
    const line = /RESULT (.*)/.exec(stdout + stderr)?.[1];
    expect(line, stdout + stderr).toBeDefined();
    const result = JSON.parse(line!) as Record<string, unknown> & {
      converted: string[];
      diagnostics: object[];
    };
    expect(result["failed"]).toBeUndefined();
    // Neovim counts columns in bytes: the pair of surrogates before it is four.
    const before = agentText.split("\n")[10]!.split("eval")[0]!;
    expect(result.diagnostics[0]).toMatchObject({
      line: 10,
      column: Buffer.byteLength(before),
      code: "eval-exec",
    });
    expect(result["actions"]).toContain("Convert this model to an app");
    expect(result["fixed"]).toBe("mlflow.models.set_model(AGENT)");
    expect(result.converted.join("\n")).toContain("class Echo {");
  },
);
