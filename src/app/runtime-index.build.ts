/** Writes `dist/app/runtime-manifest.json`: the last step of `npm run build`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { manifestFile, readRuntime } from "./distribution.js";
import { indexRuntime } from "./runtime-index.js";

mkdirSync(new URL(".", manifestFile), { recursive: true });
writeFileSync(manifestFile, `${JSON.stringify(indexRuntime(readRuntime()), null, 1)}\n`);
