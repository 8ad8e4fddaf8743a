// Made from src/calc/demands/gap-history.ts, line 88.
import { expect, test } from "vitest";
import { gapHistory } from "picketline";

test("src/calc/demands/gap-history.ts:88", async () => {
expect(gapHistory({ id: "time", title: "Guaranteed time", topic: "guaranteedTime", positions: [] }), "src/calc/demands/gap-history.ts:89").toStrictEqual([]);
expect.assertions(1);
});
