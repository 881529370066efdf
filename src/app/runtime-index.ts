import { posix } from "node:path";
import { Node, Project, type SourceFile, ts } from "ts-morph";
import { z } from "zod";

/** Which runtime files need which others. Paths are relative to `src/runtime`. */
export const runtimeManifestSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      /** Runtime files that it imports, other than folder indexes. */
      imports: z.array(z.string()),
      /** Names that it takes from folder indexes, by folder. */
      indexNames: z.record(z.string(), z.array(z.string())),
      /** npm packages that it imports. */
      packages: z.array(z.string()),
    }),
  ),
  /** For each folder with an index: where each exported name comes from. */
  folders: z.record(
    z.string(),
    z.record(z.string(), z.object({ file: z.string(), name: z.string(), type: z.boolean() })),
  ),
});

export type RuntimeManifest = z.infer<typeof runtimeManifestSchema>;
type FileEntry = RuntimeManifest["files"][string];

const isIndex = (path: string): boolean => posix.basename(path) === "index.ts";

/**
 * Indexes the runtime's sources.
 *
 * @param sources text by path relative to `src/runtime`.
 * @throws when an index exports something that no runtime file declares.
 */
export function indexRuntime(sources: ReadonlyMap<string, string>): RuntimeManifest {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      noLib: true,
    },
  });
  for (const [path, text] of sources) project.createSourceFile(`/${path}`, text);
  const manifest: RuntimeManifest = { files: {}, folders: {} };
  for (const path of [...sources.keys()].sort()) {
    const file = project.getSourceFileOrThrow(`/${path}`);
    if (isIndex(path)) manifest.folders[posix.dirname(path)] = indexExports(file);
    else manifest.files[path] = fileEntry(file);
  }
  return manifest;
}

function indexExports(index: SourceFile): RuntimeManifest["folders"][string] {
  const names = [...index.getExportedDeclarations()].map(([name, declarations]) => {
    const declaration = declarations[0]!;
    const file = declaration.getSourceFile();
    // `export * as re from` exports the file itself.
    const own = Node.isSourceFile(declaration) ? "*" : (exportedName(file, declaration) ?? name);
    return [name, { file: runtimePath(file), name: own, type: declarations.every(isTypeOnly) }] as const;
  });
  return Object.fromEntries(names.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function exportedName(file: SourceFile, declaration: Node): string | undefined {
  for (const [name, declarations] of file.getExportedDeclarations()) {
    if (declarations.some((one) => one === declaration)) return name;
  }
  return undefined;
}

function isTypeOnly(node: Node): boolean {
  return Node.isInterfaceDeclaration(node) || Node.isTypeAliasDeclaration(node);
}

function fileEntry(file: SourceFile): FileEntry {
  const imports = new Set<string>();
  const packages = new Set<string>();
  const indexNames: Record<string, string[]> = {};
  for (const specifier of moduleSpecifiers(file)) {
    if (!specifier.text.startsWith(".")) {
      if (!specifier.text.startsWith("node:")) packages.add(packageName(specifier.text));
      continue;
    }
    const path = posix.join(posix.dirname(runtimePath(file)), specifier.text).replace(/\.js$/, ".ts");
    if (!isIndex(path)) imports.add(path);
    else (indexNames[posix.dirname(path)] ??= []).push(...specifier.names);
  }
  return { imports: [...imports].sort(), indexNames, packages: [...packages].sort() };
}

interface ModuleReference {
  readonly text: string;
  /** Names taken from it; `*` for all. */
  readonly names: readonly string[];
}

function moduleSpecifiers(file: SourceFile): ModuleReference[] {
  const imports = file.getImportDeclarations().map((one) => ({
    text: one.getModuleSpecifierValue(),
    names: one.getNamespaceImport() ? ["*"] : one.getNamedImports().map((named) => named.getName()),
  }));
  const exports = file.getExportDeclarations().flatMap((one) => {
    const text = one.getModuleSpecifierValue();
    const names = one.getNamedExports().map((named) => named.getName());
    return text === undefined ? [] : [{ text, names: names.length === 0 ? ["*"] : names }];
  });
  return [...imports, ...exports, ...importCalls(file)];
}

function importCalls(file: SourceFile): ModuleReference[] {
  return file.getImportStringLiterals().flatMap((literal) => {
    const call = literal.getParent();
    return Node.isCallExpression(call) || Node.isLiteralTypeNode(call)
      ? [{ text: literal.getLiteralValue(), names: ["*"] }]
      : [];
  });
}

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function runtimePath(file: SourceFile): string {
  return file.getFilePath().slice(1);
}
