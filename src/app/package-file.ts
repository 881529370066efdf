import { pinnedVersion } from "./distribution.js";

/** Node's types, and what `npm run build` needs. In `dependencies`, because Databricks Apps installs with NODE_ENV=production. */
const buildTools = ["@types/node", "typescript"];

/**
 * How V8 is to use memory: a small young generation, a heap that grows in small steps, one thread that helps. A server's requests
 * leave nothing that more would keep from being copied; it holds a quarter less after load, and is as fast.
 */
const memoryFlags = "--optimize-for-size --v8-pool-size=1";

/** Packages whose types are packages of their own. */
const typesOf: Readonly<Record<string, string>> = { pg: "@types/pg" };

/**
 * `package.json` of an app, with exact versions.
 *
 * @param packages the npm packages that the program and its runtime import.
 * @param versions versions for packages that this project itself does not depend on.
 */
export function renderPackageFile(
  name: string,
  packages: readonly string[],
  versions: Readonly<Record<string, string>>,
): string {
  const all = [
    ...new Set([...buildTools, ...packages, ...packages.flatMap((one) => typesOf[one] ?? [])]),
  ].sort();
  return json({
    name,
    version: "1.0.0",
    private: true,
    type: "module",
    engines: { node: ">=20.19" },
    scripts: {
      build: "tsc",
      start: `node ${memoryFlags} dist/start_server.js`,
      dev: script("dev"),
      test: "npm run build && vitest run --root test",
      quickstart: script("quickstart"),
      preflight: script("preflight"),
      "python-maps": script("python-maps"),
      deploy: script("deploy"),
    },
    dependencies: Object.fromEntries(all.map((one) => [one, exactVersion(one, versions)])),
    devDependencies: { vitest: exactVersion("vitest", versions) },
  });
}

/** Scripts are built like the app, so that nothing but the compiler is needed to run them. */
const script = (name: string): string => `npm run build --silent && node dist/scripts/${name}.js`;

function exactVersion(name: string, versions: Readonly<Record<string, string>>): string {
  const found = versions[name] || pinnedVersion(name);
  if (!found) throw new Error(`no version is known for the package ${name}`);
  return found;
}

export function renderCompilerOptions(): string {
  return json({
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2023", "ESNext.Disposable"],
      module: "NodeNext",
      moduleResolution: "NodeNext",
      strict: true,
      skipLibCheck: true,
      sourceMap: true,
      rootDir: ".",
      outDir: "dist",
    },
    include: ["start_server.ts", "agent_server", "scripts"],
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
