/** The only reader of files in the library: what the package itself ships with. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { packageRoot as root } from "../parser/package-root.js";
import type { RuntimeManifest } from "./runtime-index.js";

const runtimeFolder = new URL("src/runtime/", root);
export const manifestFile = new URL("dist/app/runtime-manifest.json", root);

/** Where a file that the package ships with stands. */
export const packageUrl = (path: string): URL => new URL(path, root);

/** The text of a runtime file, by its path relative to `src/runtime`. */
export function readRuntimeFile(path: string): string {
  return readFileSync(new URL(path, runtimeFolder), "utf8");
}

const appFolder = new URL("src/app-files/", root);

/** Files that every app has as they are: the paths in the app, and the texts. */
export function readAppFiles(): { readonly path: string; readonly content: string }[] {
  return readdirSync(appFolder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => ({
      // Under its own name the test would be one of this project.
      path: path.replace(/^test\/(\w+)\.ts$/, "test/$1.test.ts"),
      content: readFileSync(new URL(path, appFolder), "utf8"),
    }));
}

/** All runtime files by path. */
export function readRuntime(): Map<string, string> {
  if (!existsSync(runtimeFolder)) return new Map();
  const paths = readdirSync(runtimeFolder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"));
  return new Map(paths.sort().map((path) => [path, readRuntimeFile(path)]));
}

let manifest: RuntimeManifest | undefined;

/** The index of the runtime: built with the package, or made now when running from TypeScript sources, where a built one may be stale. */
export async function runtimeManifest(): Promise<RuntimeManifest> {
  manifest ??= import.meta.url.endsWith(".ts")
    ? (await import("./runtime-index.js")).indexRuntime(readRuntime())
    : (JSON.parse(readFileSync(manifestFile, "utf8")) as RuntimeManifest);
  return manifest;
}

interface PackageFile {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const packageFile = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as PackageFile;

/** This package's version. */
export const version = packageFile.version;

/** The exact version of a package that this one is developed and tested with. */
export function pinnedVersion(name: string): string | undefined {
  return packageFile.dependencies[name] ?? packageFile.devDependencies[name];
}
