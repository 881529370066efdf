/** `npm run package:vscode`: the extension as a .vsix, in out/. */
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleFolder } from "./bundle.build.js";

/** vsce is heavy, and needed here alone: npx fetches it. */
const vsce = "@vscode/vsce@3.9.2";

const largest = 15_000_000;

const out = fileURLToPath(new URL("../../../out/", import.meta.url));
const folder = await bundleFolder(join(out, "vscode"));
const file = join(out, "predict2invoke.vsix");

function run(...args: string[]): void {
  const { status } = spawnSync("npx", ["--yes", vsce, ...args], { cwd: folder, stdio: "inherit" });
  if (status !== 0) throw new Error(`vsce ${args[0]} failed`);
}

run("ls", "--no-dependencies");
run("package", "--no-dependencies", "--allow-missing-repository", "--out", file);
const { size } = statSync(file);
console.log(
  `out/predict2invoke.vsix: ${(size / 1_000_000).toFixed(1)} MB; one for all platforms, without native binaries`,
);
if (size > largest) throw new Error("the package is larger than 15 MB");
