/** SARIF 2.1.0 (OASIS, 2020), as code scanning services read it. */
import { catalogueEntry, isDiagnosticCode } from "./catalogue.js";
import { placeWords, sourcePaths } from "./places.js";
import type { Report, ReportDiagnostic, ReportInput } from "./schema.js";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** The report as SARIF: a rule a code, a result a diagnostic, a notification an input that was not converted. */
export function renderSarif(report: Report): string {
  const found = report.files.flatMap((file) => file.diagnostics);
  const codes = [...new Set(found.map(({ code }) => code))].sort();
  const pathOf = sourcePaths(report);
  const failed = (report.inputs ?? []).filter(({ status }) => status !== "converted");
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            rules: codes.map(rule),
          },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: {
          SRCROOT: { description: { text: "The folder in which predict2invoke ran." } },
        },
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            ...(failed.length > 0 && { toolExecutionNotifications: failed.map(notification) }),
          },
        ],
        results: found.map((one) => result(one, codes.indexOf(one.code), pathOf)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: string): object {
  if (!isDiagnosticCode(code)) return { id: code };
  const { severity, effortMinutes, message, help, explanation } = catalogueEntry(code);
  return {
    id: code,
    name: code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: message },
    ...(explanation !== "" && { fullDescription: { text: firstParagraph(explanation) } }),
    help: {
      text: [help, explanation].filter(Boolean).join("\n\n"),
      markdown: [`**What to do:** ${help}`, explanation].filter(Boolean).join("\n\n"),
    },
    defaultConfiguration: { level: levels[severity] },
    properties: { effortMinutes, tags: ["migration"] },
  };
}

const firstParagraph = (text: string): string => text.split("\n\n")[0]!;

function result(one: ReportDiagnostic, ruleIndex: number, pathOf: (source: string) => string): object {
  const { source, target } = one;
  const { start, end } = source;
  const isCell = start.cell !== undefined;
  const message = `${isCell ? `${placeWords(source)}: ` : ""}${one.message} ${one.help}`;
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  return {
    ruleId: one.code,
    ruleIndex,
    level: levels[one.severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(pathOf(source.file)), uriBaseId: "SRCROOT" },
          // Lines of a cell are no lines of the notebook's file.
          ...(!isCell && { region }),
        },
      },
    ],
    ...(target && {
      relatedLocations: [
        {
          id: 1,
          message: { text: "The TypeScript" },
          physicalLocation: {
            artifactLocation: { uri: uriOf(target.file) },
            region: { startLine: target.line, startColumn: target.column },
          },
        },
      ],
    }),
    partialFingerprints: { "predict2invoke/v1": one.fingerprint },
    ...(one.accepted && {
      suppressions: [
        {
          kind: one.accepted.by === "comment" ? "inSource" : "external",
          ...(one.accepted.reason && { justification: one.accepted.reason }),
        },
      ],
    }),
    properties: { effortMinutes: one.effortMinutes },
  };
}

function notification({ given, message = "", help = "" }: ReportInput): object {
  return { level: "error", message: { text: `${given}: ${message}. ${help}`.trim() } };
}

/** A relative path as a URI reference. A name with a colon must not look like a scheme. */
export function uriOf(path: string): string {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return uri.startsWith("/") ? `file://${uri}` : uri;
}
