import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { renderAnnotations } from "../../src/report/annotations.js";
import { renderJUnit } from "../../src/report/junit.js";
import { renderPage } from "../../src/report/page/index.js";
import { renderSarif } from "../../src/report/sarif.js";
import { evil, hostileReport } from "./hostile.js";
import { sarifSchema } from "./sarif-schema.js";

const { report, texts } = hostileReport();

interface Sarif {
  runs: {
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
      partialFingerprints: Record<string, string>;
      suppressions?: object[];
    }[];
    tool: { driver: { rules: { id: string; help: { text: string } }[] } };
    invocations: {
      executionSuccessful: boolean;
      toolExecutionNotifications: { message: { text: string } }[];
    }[];
  }[];
}

describe("SARIF", () => {
  const log = JSON.parse(renderSarif(report)) as Sarif;
  const run = log.runs[0]!;

  it("has the form of the standard", () => {
    const ajv = new Ajv({ strict: false, formats: { uri: true, "uri-reference": isReference } });
    expect([ajv.validate(sarifSchema, log), ajv.errors]).toEqual([true, null]);
  });

  it("has a rule with help for each code, and each result names its own", () => {
    const { rules } = run.tool.driver;
    expect(run.results.map(({ ruleId, ruleIndex }) => rules[ruleIndex]!.id === ruleId)).toEqual([true, true]);
    expect(rules.every(({ help }) => help.text.length > 20)).toBe(true);
  });

  it("names the file as seen from where the command ran, as a URI", () => {
    const { artifactLocation, region } = run.results[0]!.locations[0]!.physicalLocation;
    expect(decodeURIComponent(artifactLocation.uri)).toBe(`${report.inputs![0]!.given}/agent.py`);
    expect(region).toEqual({ startLine: 2, startColumn: 1, endLine: 2, endColumn: 10 });
  });

  it("carries fingerprints, what was accepted, and what was not converted", () => {
    expect(run.results[0]!.partialFingerprints["predict2invoke/v1"]).toMatch(/^[0-9a-f]{16}$/);
    expect(run.invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(run.invocations[0]!.toolExecutionNotifications[0]!.message.text).toContain("Mend it.");
    const files = report.files.map((file) => ({
      ...file,
      diagnostics: file.diagnostics.map((one) => ({
        ...one,
        accepted: { by: "comment" as const, reason: "known" },
      })),
    }));
    const accepted = JSON.parse(renderSarif({ ...report, files })) as Sarif;
    expect(accepted.runs[0]!.results[0]!.suppressions).toEqual([
      { kind: "inSource", justification: "known" },
    ]);
  });
});

/** RFC 3986: only its characters, no scheme. */
const isReference = (uri: string): boolean =>
  /^[\w\-.~!$&'()*+,;=@/%]+$/.test(uri) && !/%(?![0-9A-F]{2})/i.test(uri);

describe("JUnit", () => {
  const xml = renderJUnit(report);

  it("is well-formed whatever the names are", () => {
    const open: string[] = [];
    const rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
    const tags = rest.matchAll(/<(\/?)([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>|([^<]+)|(.)/gs);
    for (const [, close, tag, , empty, characters, other] of tags) {
      expect(other).toBeUndefined();
      if (characters !== undefined) expect(characters).not.toMatch(/&(?!(?:amp|lt|gt|quot|#\d+);)|>/);
      else if (close) expect(open.pop()).toBe(tag);
      else if (!empty) open.push(tag!);
    }
    expect(open).toEqual([]);
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  it("has a suite an input, a failure an error, an error a refused input, a passed case a clean file", () => {
    expect(xml).toContain('<testsuites name="predict2invoke" tests="4" failures="2" errors="1">');
    expect(xml).toContain('<testsuite name="clean" tests="1" failures="0" errors="0">');
    expect(xml).toContain('<testcase name="clean/b.py" classname="clean/b.py"/>');
    expect(xml).toMatch(/<testcase name="2:1 eval-exec" [^>]*><failure type="eval-exec"/);
  });
});

describe("annotations", () => {
  it("are one line each, whatever the names and messages are", () => {
    const lines = renderAnnotations(report).trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^::error [a-zA-Z]+=[^:,]*(,[a-zA-Z]+=[^:,]*)*::/);
    expect(lines[1]).toMatch(/line=2,endLine=2,col=1,endColumn=10,title=eval-exec::/);
  });

  it("show as many as GitHub does", () => {
    const many = report.files.map((file) => ({
      ...file,
      diagnostics: Array(30)
        .fill(file.diagnostics[0] ?? [])
        .flat(),
    }));
    expect(
      renderAnnotations({ ...report, files: many } as typeof report)
        .trimEnd()
        .split("\n"),
    ).toHaveLength(10);
  });
});

describe("the page", () => {
  it("has nothing of the input outside of its data, and the data cannot end their element", () => {
    const page = renderPage(report, texts);
    const [before, data, after] = page.split(
      /<script type="application\/json" id="data">|<\/script>\n<script>/,
    ) as string[];
    expect(before + after!).not.toContain("pwned");
    expect(data).not.toMatch(/[<>&]/);
    expect(JSON.parse(data!)).toMatchObject({
      models: [{ effort: "medium" }, { message: `it is ${evil}` }, { effort: "none" }],
    });
  });

  it("is the same each time, and loads nothing", () => {
    const page = renderPage(report, texts);
    expect(renderPage(report, texts)).toBe(page);
    expect(page.split('id="data"')[0]).not.toMatch(/\bsrc=|@import|url\(|<link/);
  });
});
