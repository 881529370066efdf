/** The part of SARIF 2.1.0 that the reports use, from the text of the standard (OASIS, 27 March 2020); section numbers are those of it. Nothing else may be there. */
const text = { type: "string", minLength: 1 };
const closed = (required: readonly string[], properties: object): object => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});
/** 3.11, and 3.12 for several formats. */
const message = closed(["text"], { text });
const multiformat = closed(["text"], { text, markdown: text });
const bag = { type: "object", properties: { tags: { type: "array", uniqueItems: true, items: text } } };
const level = { enum: ["none", "note", "warning", "error"] };
const line = { type: "integer", minimum: 1 };

/** 3.29: physicalLocation with 3.4 artifactLocation and 3.30 region. */
const physicalLocation = closed(["artifactLocation"], {
  artifactLocation: closed(["uri"], { uri: { type: "string", format: "uri-reference" }, uriBaseId: text }),
  region: closed(["startLine"], { startLine: line, startColumn: line, endLine: line, endColumn: line }),
});

/** 3.28. */
const location = closed(["physicalLocation"], {
  id: { type: "integer", minimum: 0 },
  message,
  physicalLocation,
});

/** 3.49. */
const reportingDescriptor = closed(["id"], {
  id: text,
  name: text,
  shortDescription: multiformat,
  fullDescription: multiformat,
  help: multiformat,
  defaultConfiguration: closed([], { level }),
  properties: bag,
});

/** 3.27. */
const result = closed(["message", "ruleId", "level", "locations"], {
  ruleId: text,
  ruleIndex: { type: "integer", minimum: 0 },
  level,
  message,
  locations: { type: "array", items: location },
  relatedLocations: { type: "array", uniqueItems: true, items: location },
  partialFingerprints: { type: "object", additionalProperties: text },
  suppressions: {
    type: "array",
    items: closed(["kind"], { kind: { enum: ["inSource", "external"] }, justification: text }),
  },
  properties: bag,
});

/** 3.13 and 3.14. */
export const sarifSchema = closed(["version", "runs"], {
  $schema: { type: "string", format: "uri" },
  version: { const: "2.1.0" },
  runs: {
    type: "array",
    items: closed(["tool"], {
      tool: closed(["driver"], {
        driver: closed(["name"], {
          name: text,
          semanticVersion: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+" },
          rules: { type: "array", uniqueItems: true, items: reportingDescriptor },
        }),
      }),
      columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
      originalUriBaseIds: { type: "object", additionalProperties: closed([], { description: message }) },
      invocations: {
        type: "array",
        items: closed(["executionSuccessful"], {
          executionSuccessful: { type: "boolean" },
          toolExecutionNotifications: { type: "array", items: closed(["message"], { level, message }) },
        }),
      },
      results: { type: "array", items: result },
    }),
  },
});
