import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/parser/index.js";
import { normalModule, type Normal } from "./normal-form.js";

const FIXTURES = new URL("../../grammar-fixtures/parser/", import.meta.url);
const recordings = readJson<Record<string, Normal[]>>("recordings.json");
const rejections = readJson<Record<string, [line: number, message: string]>>("rejections.json");

function readJson<Content>(name: string): Content {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as Content;
}

describe("what CPython parses", () => {
  it.each(Object.keys(recordings))("%s has CPython's tree", (name) => {
    const { module, problems } = parse(readFileSync(new URL(name, FIXTURES)), name);
    expect(problems).toEqual([]);
    expect(normalModule(module)).toEqual(recordings[name]);
  });
});

describe("what CPython rejects", () => {
  it.each(Object.keys(rejections))("%s is reported", (name) => {
    const { problems } = parse(readFileSync(new URL(`errors/${name}`, FIXTURES)), name);
    expect(problems.length).toBeGreaterThan(0);
  });
});
