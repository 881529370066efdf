/** Puts the extension's folder together: two bundles, and the files that they need beside them. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile, type Plugin } from "esbuild";
import { iconPng } from "./icon.build.js";
import { manifest } from "./manifest.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const own = fileURLToPath(new URL("./", import.meta.url));
const require = createRequire(import.meta.url);

/** The extension as one CommonJS file, as VS Code loads it. */
export async function bundleExtension(outfile: string): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: [join(own, "extension.ts")],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode"],
    metafile: true,
    minify: true,
  });
  return metafile;
}

/**
 * Writes the folder that is packaged. The project must be built.
 *
 * @returns its files' folder.
 */
export async function bundleFolder(folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const extension = await bundleExtension(join(folder, "extension.js"));
  const server = await bundleServer(join(folder, "server"));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest(version), null, 2)}\n`);
  writeFileSync(join(folder, "icon.png"), iconPng());
  writeFileSync(join(folder, ".vscodeignore"), "# All that the build puts here is needed.\n");
  writeFileSync(join(folder, "THIRD_PARTY.md"), notices([extension, server]));
  for (const name of ["README.md", "CHANGELOG.md", "walkthrough"])
    cpSync(join(own, name), join(folder, name), { recursive: true });
  // The text of the Apache License 2.0, which TypeScript is under, too.
  cpSync(require.resolve("typescript/LICENSE.txt"), join(folder, "LICENSE.txt"));
  return folder;
}

/** What builds the package, and runs configurations in TypeScript, uses it; the server does neither. It is as large as all the rest. */
const withoutTsMorph: Plugin = {
  name: "without ts-morph",
  setup(build) {
    build.onResolve({ filter: /^ts-morph$/ }, () => ({ path: "ts-morph", namespace: "left-out" }));
    build.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** The server keeps the places that it has in the package: the runtime's sources and the page of diagnostics are found from there. */
async function bundleServer(folder: string): Promise<Metafile> {
  const place = join(folder, "dist/editor");
  const { metafile } = await build({
    entryPoints: [join(root, "dist/editor/server/main.js")],
    outfile: join(place, "main.js"),
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    plugins: [withoutTsMorph],
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
    metafile: true,
    minify: true,
    logOverride: { "empty-import-meta": "silent" },
  });
  cpSync(require.resolve("web-tree-sitter/web-tree-sitter.wasm"), join(place, "web-tree-sitter.wasm"));
  cpSync(
    require.resolve("tree-sitter-python/tree-sitter-python.wasm"),
    join(place, "tree-sitter-python.wasm"),
  );
  for (const name of ["src/runtime", "src/app-files"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  cpSync(join(root, "dist/app/runtime-manifest.json"), join(folder, "dist/app/runtime-manifest.json"));
  cpSync(join(root, "docs/diagnostics.md"), join(folder, "docs/diagnostics.md"));
  const { name, version, type, dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  ) as Record<string, unknown>;
  const described = { name, version, type, dependencies, devDependencies };
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(described, null, 2)}\n`);
  return metafile;
}

/** The packages in the bundles, with their licences. */
function notices(metafiles: readonly Metafile[]): string {
  const paths = metafiles.flatMap((one) => Object.keys(one.inputs));
  const names = paths.flatMap(
    (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.slice(0, 2).join("\0") ?? [],
  );
  const folders = new Map(
    [...names, "\0tree-sitter-python"].map((one) => [one.split("\0")[1]!, one.split("\0")[0]!]),
  );
  const parts = [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => {
      const place = folder === "" ? dirname(require.resolve(`${name}/package.json`)) : folder;
      const described = JSON.parse(readFileSync(join(place, "package.json"), "utf8")) as {
        version: string;
        license?: string;
      };
      const file = ["LICENSE", "LICENSE.md", "LICENSE.txt", "License.txt", "license"].find((one) =>
        existsSync(join(place, one)),
      );
      const text = file === undefined ? "" : readFileSync(join(place, file), "utf8").slice(0, 20_000);
      return `## ${name} ${described.version}\n\n${described.license ?? ""}\n\n\`\`\`text\n${text.trim()}\n\`\`\`\n`;
    });
  return `# Packages in this extension\n\n${parts.join("\n")}`;
}
