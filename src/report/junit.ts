/** JUnit's XML, as CI systems show it: a suite an input, a failed case an error, a passed case a file without any. */
import type { Report, ReportFile, ReportInput } from "./schema.js";
import { placeText } from "./terminal.js";

interface Case {
  readonly name: string;
  readonly className: string;
  /** An input that was not converted is an error, what was not translated a failure. */
  readonly problem?: {
    readonly tag: "failure" | "error";
    readonly type: string;
    readonly message: string;
    readonly text: string;
  };
}

/** The report as JUnit XML. No times, so that it is the same each time. */
export function renderJUnit(report: Report): string {
  const suites = suitesOf(report).map(({ name, cases }) => ({ name, cases, ...countsOf(cases) }));
  const all = countsOf(suites.flatMap(({ cases }) => cases));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="predict2invoke" ${countText(all)}>`,
    ...suites.flatMap(({ name, cases, ...counts }) => [
      `  <testsuite name=${quoted(name)} ${countText(counts)}>`,
      ...cases.map(renderCase),
      "  </testsuite>",
    ]),
    "</testsuites>",
    "",
  ].join("\n");
}

function suitesOf(report: Report): { name: string; cases: Case[] }[] {
  if (!report.inputs) return [{ name: "predict2invoke", cases: report.files.flatMap(casesOf) }];
  return report.inputs.map((input) => {
    const files = report.files.filter(({ source }) => input.files.includes(source));
    return {
      name: input.name,
      cases: input.status === "converted" ? files.flatMap(casesOf) : [failedInput(input)],
    };
  });
}

function failedInput({ name, given, status, message = "", help = "" }: ReportInput): Case {
  const problem = { tag: "error", type: status, message, text: `${given}: ${message}. ${help}` } as const;
  return { name, className: name, problem };
}

function casesOf({ source, diagnostics }: ReportFile): Case[] {
  const errors = diagnostics.filter(({ severity, accepted }) => severity === "error" && !accepted);
  if (errors.length === 0) return [{ name: source, className: source }];
  return errors.map(({ code, message, help, source: { file, start } }) => ({
    name: `${placeText(start)} ${code}`,
    className: source,
    problem: {
      tag: "failure",
      type: code,
      message,
      text: `${file}:${placeText(start)}\n${message}\n${help}`,
    },
  }));
}

function renderCase({ name, className, problem }: Case): string {
  const open = `    <testcase name=${quoted(name)} classname=${quoted(className)}`;
  if (!problem) return `${open}/>`;
  const { tag, type, message, text } = problem;
  return `${open}><${tag} type=${quoted(type)} message=${quoted(message)}>${escapeXml(text)}</${tag}></testcase>`;
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

function countsOf(cases: readonly Case[]): Counts {
  const count = (tag: string): number => cases.filter(({ problem }) => problem?.tag === tag).length;
  return { tests: cases.length, failures: count("failure"), errors: count("error") };
}

const countText = ({ tests, failures, errors }: Counts): string =>
  `tests="${tests}" failures="${failures}" errors="${errors}"`;

const quoted = (text: string): string =>
  `"${escapeXml(text).replace(/[\t\n\r]/g, (found) => `&#${found.charCodeAt(0)};`)}"`;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for XML 1.0, which has no place for most control characters and for lone surrogates. */
export function escapeXml(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[&<>"']/g, (found) => entities[found]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
}
