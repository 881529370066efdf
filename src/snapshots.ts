/** What of a conversion is kept beside the Python to see when it changes: what an author of the agent would read. */
import type { OutputFile } from "./app/app.js";
import type { Conversion } from "./conversion.js";
import { renderMigration } from "./report/migration.js";

/** A file that is not as its snapshot. */
export interface SnapshotDifference {
  readonly path: string;
  /** `new` has no snapshot, `stale` is a snapshot of nothing. */
  readonly kind: "changed" | "new" | "stale";
  /** The snapshot. */
  readonly before?: string;
  /** What the conversion gives now. */
  readonly after?: string;
}

/** The name of the report in a snapshot; every snapshot has one. */
export const snapshotReport = "MIGRATION.md";

/** Which files of an app, and of modules, are shown: what is the same in every app is not. */
const shown = {
  app: /^(agent_server\/(?!runtime\/).*\.ts|app\.yaml|databricks\.yml|MIGRATION\.md)$/,
  module: /^(?!runtime\/).*\.ts$/,
};

/** The files of a snapshot: the TypeScript without the runtime, the deployment and the report. */
export function snapshotFiles({
  emit,
  files,
  report,
  modules,
}: Pick<Conversion, "emit" | "files" | "report" | "modules">): OutputFile[] {
  const own = files.filter(({ path }) => shown[emit].test(path));
  if (own.some(({ path }) => path === snapshotReport)) return own;
  const sources = new Map(modules.map(({ source, text }) => [source, text]));
  const targets = new Map(own.map(({ path, content }) => [path, content]));
  return [...own, { path: snapshotReport, content: renderMigration(report, { sources, targets }) }];
}

/**
 * Compares files with their snapshots, sorted by path.
 *
 * @param snapshots texts by the same paths.
 */
export function compareSnapshots(
  files: readonly OutputFile[],
  snapshots: ReadonlyMap<string, string>,
): SnapshotDifference[] {
  const found = files.flatMap(({ path, content }): SnapshotDifference[] => {
    const before = snapshots.get(path);
    if (before === undefined) return [{ path, kind: "new", after: content }];
    return before === content ? [] : [{ path, kind: "changed", before, after: content }];
  });
  const known = new Set(files.map(({ path }) => path));
  const stale = [...snapshots]
    .filter(([path]) => !known.has(path))
    .map(([path, before]) => ({ path, kind: "stale" as const, before }));
  return [...found, ...stale].sort((a, b) => (a.path < b.path ? -1 : 1));
}
