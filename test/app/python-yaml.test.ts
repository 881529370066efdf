import { describe, expect, it } from "vitest";
import { parsePythonYaml } from "../../src/app/python-yaml.js";

/** Each line is a value as PyYAML reads it. */
const read = (value: string): unknown => (parsePythonYaml(`x: ${value}`) as { x: unknown }).x;

describe("YAML as PyYAML reads it", () => {
  it.each([
    ["1", 1],
    ["-7", -7],
    ["010", 8],
    ["0.1", 0.1],
    ["1.5e+3x", "1.5e+3x"],
    ["1e5", "1e5"],
    ["1.5e3", "1.5e3"],
    ["yes", true],
    ['"yes"', "yes"],
    ["null", null],
    ["9007199254740993", 9007199254740993n],
    ["-9007199254740993", -9007199254740993n],
    [".inf", Infinity],
    ["", null],
    ["text", "text"],
  ])("%s", (text, value) => expect(read(text)).toEqual(value));

  it.each(["1.0", "0.0", "1.", "1.0e+5", "-2.0"])("%s is a float with an integral value", (text) => {
    expect(read(text)).toBeInstanceOf(Number);
    expect(Number(read(text))).toBe(Number(text));
  });

  it("keeps keys such as __proto__ apart from prototypes", () => {
    const value = parsePythonYaml("__proto__: {polluted: 1}") as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
  });
});
