// Every function of every entry, handed what is no argument of it: it answers, or refuses by name.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { entries, faultOfCall, noArguments, publicFunctions } from "./public-functions.ts";

test("all entries of the package are tried", () => {
  const { exports } = JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8"));
  const modules = Object.keys(exports).filter((path) => !/\.json$/.test(path));
  expect(Object.keys(entries).map((entry) => entry.replace("picketline", "."))).toEqual(modules);
  expect(publicFunctions.length).toBeGreaterThan(120);
});

describe("handed what is no argument of it", () => {
  test.each(publicFunctions)("$name throws nothing but LabourError", async (each) => {
    const faults: (string | undefined)[] = [];
    for (const value of noArguments) {
      for (const given of [[value], [value, value, value, value]])
        faults.push(await faultOfCall(each, given));
    }
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });
});
