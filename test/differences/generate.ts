// Writes docs/DIFFERENCES.md: part of npm run generate.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../language/cases.js";
import { readDifferences, renderDifferences } from "./differences.js";

writeFileSync(join(repositoryRoot, "docs", "DIFFERENCES.md"), await renderDifferences(readDifferences()));
