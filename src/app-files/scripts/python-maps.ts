/**
 * Lets debuggers and stack traces lead to the Python that the app was made of: after a build, the source maps in `dist` are joined with those beside the
 * modules (`agent.ts.map`), which lead from the TypeScript to the Python. The next build leads to the TypeScript again.
 *
 * npm run python-maps && node --enable-source-maps dist/start_server.js
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { join } from "node:path";
import { root } from "./project.js";

/** Column, source, line and column there, all from 0, of one place in a line of the output. */
type Segment = readonly number[];

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Each line's segments. Only the column begins anew with each line; all else counts on. */
function decode(mappings: string): Segment[][] {
  const last = [0, 0, 0, 0];
  return mappings.split(";").map((line) => {
    last[0] = 0;
    return line
      .split(",")
      .filter(Boolean)
      .map((segment) => {
        numbersOf(segment).forEach((number, i) => (last[i] = (last[i] ?? 0) + number));
        return last.slice(0, 4);
      });
  });
}

function numbersOf(segment: string): number[] {
  const out: number[] = [];
  let [value, shift] = [0, 0];
  for (const digit of segment) {
    const bits = digits.indexOf(digit);
    value |= (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    out.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return out;
}

function encode(lines: readonly (readonly Segment[])[]): string {
  const last = [0, 0, 0, 0];
  return lines
    .map((line) => {
      last[0] = 0;
      return line
        .map((segment) =>
          segment.map((number, i) => encodeNumber(number - last[i]!, () => (last[i] = number))).join(""),
        )
        .join(",");
    })
    .join(";");
}

function encodeNumber(value: number, done: () => void): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let out = "";
  do {
    out += digits[(rest & 31) | (rest > 31 ? 32 : 0)]!;
    rest >>>= 5;
  } while (rest > 0);
  done();
  return out;
}

/** The map of a built module, with the TypeScript's places replaced by those in the Python. */
function joinMaps(built: SourceMapPayload, python: SourceMapPayload): SourceMapPayload {
  const toPython = new SourceMap(python);
  const lines = decode(built.mappings).map((line) =>
    line.flatMap(([column = 0, , tsLine = 0, tsColumn = 0]): Segment[] => {
      const found = toPython.findEntry(tsLine, tsColumn);
      return "originalLine" in found ? [[column, 0, found.originalLine, found.originalColumn]] : [];
    }),
  );
  return { ...python, file: built.file, mappings: encode(lines) };
}

const read = (file: string): SourceMapPayload => JSON.parse(readFileSync(file, "utf8")) as SourceMapPayload;

const folder = join(root, "agent_server");
const modules = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".ts.map"),
);
for (const path of modules) {
  const built = join(root, "dist", "agent_server", path.replace(/\.ts\.map$/, ".js.map"));
  if (existsSync(built))
    writeFileSync(built, JSON.stringify(joinMaps(read(built), read(join(folder, path)))));
}
console.log(`The maps of ${modules.length} modules in dist lead to the Python`);
