import { z } from "zod";

const count = z.int().nonnegative();

const position = z.object({
  line: z.int().positive().describe("Counts from 1"),
  column: z.int().positive().describe("Counts from 1, in UTF-16 units"),
  offset: count.describe("Bytes of UTF-8 before it"),
  cell: z.int().positive().optional().describe("The cell of an .ipynb in which the line is counted, from 1"),
});

const statements = z.object({
  total: count,
  translated: count.describe("Without a warning or an error"),
  warned: count,
  untranslated: count,
});

const severity = z
  .enum(["error", "warning", "info"])
  .describe(
    "error: not translated; warning: translated but may behave differently; info: worth knowing, same behaviour",
  );

const diagnostic = z.object({
  code: z.string(),
  severity,
  message: z.string(),
  help: z.string(),
  effortMinutes: count,
  fingerprint: z.string().describe("Stable while the line and its surroundings in the file keep their order"),
  source: z.object({ file: z.string(), start: position, end: position }),
  target: z
    .object({ file: z.string(), line: z.int().positive(), column: z.int().positive() })
    .optional()
    .describe("Where the emitted code stands"),
  accepted: z
    .object({ by: z.enum(["comment", "baseline"]), reason: z.string().optional() })
    .optional()
    .describe("Accepted by its owner: listed, and counted nowhere in the summary but in `accepted`"),
});

const requirement = z.object({
  python: z.string().describe("As the model, or its notebook, requires it"),
  status: z
    .enum(["replaced", "unused", "missing"])
    .describe(
      "unused: the agent does not import it; missing: nothing stands for it, and its uses are diagnostics",
    ),
  npm: z.array(z.string()).describe("npm packages of the app that stand for it"),
  runtime: z.array(z.string()).describe("What of the app's runtime stands for it"),
});

const file = z.object({
  source: z.string().describe("Relative to the input; after the input's name when there were several inputs"),
  target: z.string().describe("Relative to the output folder"),
  agent: z
    .object({
      kind: z.enum(["ResponsesAgent", "ChatAgent", "ChatModel", "PythonModel", "invoke-stream"]),
      className: z.string().optional(),
    })
    .optional(),
  statements,
  diagnostics: z.array(diagnostic),
  requirements: z
    .array(requirement)
    .optional()
    .describe("Of the file with the agent: the Python packages of its model, and what stands for each"),
});

const input = z.object({
  name: z.string().describe("Its folder under the output folder, where there were several inputs"),
  given: z.string().describe("As the command line named it, or as it was found"),
  status: z
    .enum(["converted", "refused", "fault"])
    .describe("refused: its owner can mend it; fault: predict2invoke failed on it"),
  emit: z.enum(["app", "module"]).optional(),
  folder: z
    .string()
    .optional()
    .describe("What its paths in this report begin with: its folder under the output folder, or nothing"),
  files: z.array(z.string()).describe("The `source` of each of its files"),
  imports: z
    .array(z.string())
    .optional()
    .describe("Packages that its Python imports; its own modules and those of Python apart"),
  message: z.string().optional().describe("Why it was not converted"),
  help: z.string().optional(),
});

/** `report.json`. Extended only in compatible ways while `schemaVersion` is 1. */
export const reportSchema = z
  .object({
    schemaVersion: z.literal(1),
    tool: z.object({ name: z.literal("predict2invoke"), version: z.string() }),
    inputs: z.array(input).optional().describe("Every input of the command, by name"),
    files: z.array(file),
    summary: z.object({
      files: count,
      agents: count,
      statements,
      diagnostics: z.object({ error: count, warning: count, info: count }),
      codes: z.record(z.string(), count).describe("How often each code was reported, by code"),
      effortMinutes: count,
      accepted: count.optional().describe("Diagnostics that their owner accepted"),
    }),
  })
  .meta({ title: "predict2invoke report" });

export type Report = z.infer<typeof reportSchema>;
export type ReportInput = z.infer<typeof input>;
export type ReportFile = z.infer<typeof file>;
export type ReportDiagnostic = z.infer<typeof diagnostic>;
export type Requirement = z.infer<typeof requirement>;
export type StatementCounts = z.infer<typeof statements>;
