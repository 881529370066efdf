import { posix } from "node:path";

/** The rooms of src/, from the lowest. A room imports itself and lower ones; rooms on one level do not see each other but as listed. */
const levels = [
  ["app-files"],
  ["parser"],
  ["secrets"],
  ["libraries", "analysis", "matcher", "notebook"],
  ["app", "report", "emitter", "lowering"],
  ["index"],
  ["files"],
  ["editor"],
  ["cli"],
];

/** Imports between rooms on one level. */
const neighbours = {
  analysis: ["libraries", "matcher"],
  matcher: ["libraries", "analysis"],
  app: ["report"],
  emitter: ["report", "lowering"],
  lowering: ["report", "emitter"],
};

/** What a lower room may import of a higher one: the type of a diagnostic, the catalogue that makes them, the table of options. */
const sharedFiles = new Set(["report/diagnostic.js", "report/catalogue.js", "cli/options.js"]);

const levelOf = (room) => levels.findIndex((rooms) => rooms.includes(room));

/** The room of a path under src/: its folder, or `index` for the files beside them. */
const roomOf = (path) => (path.includes("/") ? path.slice(0, path.indexOf("/")) : "index");

/**
 * @param {string} from path under src/ of the importing file
 * @param {string} to path under src/ of the imported file
 * @returns {string | undefined} why the import is wrong
 */
export function forbiddenImport(from, to) {
  const [importer, imported] = [roomOf(from), roomOf(to)];
  if (importer === imported || sharedFiles.has(to)) {
    return importer === "runtime" && imported !== "runtime"
      ? "the runtime imports nothing of the compiler"
      : undefined;
  }
  if (importer === "runtime") return "the runtime imports nothing of the compiler";
  if (imported === "runtime") return "nothing imports the runtime; it is copied as source";
  const [above, below] = [levelOf(importer), levelOf(imported)];
  if (above === -1 || below === -1) return `${importer} or ${imported} is no room of the architecture`;
  if (below < above || neighbours[importer]?.includes(imported)) return undefined;
  return `imports go cli -> editor -> files -> index -> app, report, emitter, lowering -> libraries, analysis, matcher, notebook -> parser; not ${importer} -> ${imported}`;
}

/** @type {import("eslint").Rule.RuleModule} */
export const importDirection = {
  meta: { type: "problem", schema: [], messages: { direction: "{{reason}}" } },
  create(context) {
    const from = context.filename.replaceAll("\\", "/").replace(/^(.*\/)?src\//, "");
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== "string" || !specifier.startsWith(".")) return;
      const to = posix.join(posix.dirname(from), specifier);
      const reason = to.startsWith("../") ? undefined : forbiddenImport(from, to);
      if (reason) context.report({ node, messageId: "direction", data: { reason } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
