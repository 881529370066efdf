// The programs of several files as a tool: npx tsx test/programs/report.ts [filter...] [--code]
import { listPrograms, runProgramCase } from "./programs.js";

const words = process.argv.slice(2);
for (const one of listPrograms(words.filter((word) => !word.startsWith("--")))) {
  try {
    const result = await runProgramCase(one);
    const same = result.stdout === one.expectedStdout && (result.exit !== 0) === one.fails;
    const told = result.reported.join() === one.codes.join();
    console.log(
      `${same ? "equal" : result.reported.length ? "reported" : "SILENT"} ${told ? "" : "CODES "}${one.name} [${result.reported.join(" ")}]`,
    );
    if (!same) console.log(`${result.stdout}\n${result.stderr.split("\n").slice(0, 12).join("\n")}`);
    if (words.includes("--code"))
      for (const file of result.conversion.files)
        if (!file.path.startsWith("runtime/") && file.path.endsWith(".ts"))
          console.log(`--- ${file.path}\n${file.content}`);
  } catch (error) {
    console.log(`CRASH ${one.name} ${error instanceof Error ? error.stack : String(error)}`);
  }
}
