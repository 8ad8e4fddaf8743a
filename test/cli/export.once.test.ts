import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "@placemarkio/check-geojson";
import ICAL from "ical.js";
import { toJson } from "picketline/formats";
import { describe, expect, it, test } from "vitest";
import { datasetOf, statement, strike } from "../text/small-dispute.js";
import { picketline, temporaryFolder } from "./call-command.js";

const record = join(import.meta.dirname, "../../docs/records/nuhw-kaiser-2024.json");
const folder = temporaryFolder();

const exportOf = (...words: readonly string[]) => picketline("export", ...words);
const kaiser = (to: string, ...words: readonly string[]) =>
  exportOf(record, "--to", to, "--as-of", "2024-12-13", ...words);

/** The bakery's dispute, with somebody who spoke on background and something off the record. */
const guarded = toJson(
  datasetOf({
    ...strike,
    note: "Ask the desk.",
    statements: [
      ...strike.statements,
      statement("whisper", "2024-05-06", { attribution: "offRecord", quote: "we are about to give in" }),
      statement("hint", "2024-05-07", {
        attribution: "background",
        speaker: { personId: "jane-roe", organizationId: "crumb" },
        claims: [{ id: "hinted", text: "Jane Roe says that the union is split", allegation: true }],
      }),
    ],
  }),
);

describe("picketline export on the real record", () => {
  test.each([
    [
      "markdown",
      "# Strike of mental health workers at Kaiser Permanente in Southern California\n\nAs of 13 December 2024\n",
    ],
    [
      "text",
      "Strike of mental health workers at Kaiser Permanente in Southern California\n\nAs of 13 December 2024\n",
    ],
  ])("--to %s", async (to, start) => {
    const { code, out, err } = await kaiser(to);
    expect(code).toBe(0);
    expect(out.startsWith(start)).toBe(true);
    expect(err).toMatch(/^picketline: \d+ parts of the record were held back: \d+ notes\.\n$/);
  });

  test("--json has the text, and tells each part that was held back", async () => {
    const plain = await kaiser("geojson");
    const { code, out, err } = await kaiser("geojson", "--json");
    expect([code, err]).toEqual([0, plain.err]);
    const { to, text, heldBack, told } = JSON.parse(out);
    expect([to, text]).toEqual(["geojson", plain.out]);
    expect(plain.err).toContain(`${heldBack.length} parts of the record were held back`);
    expect(heldBack[0]).toMatchObject({ what: "note", path: expect.stringMatching(/^\//) });
    for (const line of told) expect(plain.err).toContain(line);
  });

  it("writes a calendar that a parser reads, and tells what is not in it", async () => {
    const { code, out, err } = await exportOf(record, "--to", "icalendar", "--as-of", "2025-05-31");
    expect(code).toBe(0);
    const events = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents("vevent");
    expect(events.length).toBeGreaterThan(30);
    expect(err).toContain(
      "2 entries are left out, the day being vague (2025-04-14/2025-04-17, 2028): --vague-dates puts them in.",
    );
    const spanned = await exportOf(record, "--to", "icalendar", "--as-of", "2025-05-31", "--vague-dates");
    expect(new ICAL.Component(ICAL.parse(spanned.out)).getAllSubcomponents("vevent")).toHaveLength(
      events.length + 2,
    );
    expect(spanned.err).not.toContain("left out");
  });

  it("writes a map that a checker accepts, and tells that its places have no coordinates", async () => {
    const { code, out, err } = await kaiser("geojson");
    expect(code).toBe(0);
    expect(check(out).type).toBe("FeatureCollection");
    expect(err).toContain("7 places have no coordinates, so no point on the map.");
  });

  test.each(["json-ld", "ninjs", "tables"])("--to %s writes JSON", async (to) => {
    const { code, out } = await kaiser(to);
    expect(code).toBe(0);
    expect(out.endsWith("\n")).toBe(true);
    expect(Object.keys(JSON.parse(out) as object).length).toBeGreaterThan(0);
    expect(out).not.toContain("</");
  });

  it("writes one table as CSV, with a day or without", async () => {
    const events = await exportOf(record, "--to", "csv", "--table", "events");
    expect(events.code).toBe(0);
    expect(events.out.split("\r\n")[0]).toContain("stoppageId");
    expect(events.out).toContain("complaint-dec12");
    expect((await kaiser("csv", "--table", "spells")).out).toContain("2024-10-21");
    const spells = await exportOf(record, "--to", "csv", "--table", "spells");
    expect([spells.code, spells.err]).toEqual([2, expect.stringContaining("--as-of 2024-12-13")]);
  });

  test.each(["markdown", "text", "json-ld", "ninjs", "icalendar", "geojson"])(
    "--to %s names who alleges that therapy groups were cancelled, if it tells of it at all",
    async (to) => {
      for (const asOf of ["2024-12-12", "2024-12-13", "2025-05-31"]) {
        const { out } = await exportOf(record, "--to", to, "--as-of", asOf);
        if (/psychotherapy/i.test(out)) expect(out).toMatch(/NUHW/);
        if (to === "icalendar" || to === "geojson") expect(out).not.toMatch(/psychotherapy/i);
      }
    },
  );

  test.each(["events", "statements", "claims"])(
    "the table %s by itself tells of the cancelled groups with who alleges it and with the reply",
    async (table) => {
      const { out } = await kaiser("csv", "--table", table);
      const rows = out.split("\r\n").filter((row) => /psychotherapy groups/i.test(row));
      expect(rows).toHaveLength(1);
      for (const row of rows) {
        expect(row).toContain("NUHW");
        expect(row).toMatch(/Kaiser: patients are getting the care that they need/);
      }
    },
  );
});

describe("what leaves and what stays", () => {
  test.each(["markdown", "text", "json-ld", "ninjs", "icalendar", "geojson", "tables"])(
    "--to %s holds nothing off the record and no name on background, and counts what it held back",
    async (to) => {
      const file = folder.write("guarded.json", guarded);
      const { code, out, err } = await exportOf(file, "--to", to, "--as-of", "2024-05-31");
      expect(code).toBe(0);
      expect(out).not.toMatch(/give in|Roe|jane|Ask the desk/i);
      expect(err).toMatch(/\d+ parts of the record were held back: /);
      expect(err).toContain("1 statement (off the record)");
      expect(err).toContain("1 note");
      expect(err).toMatch(/names? \(on background\)/);
      expect(err).not.toMatch(/give in|Roe|jane/i);
    },
  );

  it("writes a file whole, never the one that it reads", async () => {
    const file = folder.write("bakery.json", toJson(datasetOf(strike)));
    const target = folder.path("bakery.md");
    const { code, out, err } = await exportOf(
      file,
      "--to",
      "markdown",
      "--as-of",
      "2024-05-31",
      "-o",
      target,
    );
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain(`picketline: written to ${target}.\n`);
    expect(readFileSync(target, "utf8")).toContain("# Strike at the bakery\n");
    const self = await exportOf(file, "--to", "text", "--as-of", "2024-05-31", "--output", file);
    expect([self.code, self.err]).toEqual([2, expect.stringContaining("choose another")]);
  });

  it("can write the timeline or the fact box alone", async () => {
    const file = folder.write("parts.json", toJson(datasetOf(strike)));
    const part = async (name: string) =>
      (await exportOf(file, "--to", "text", "--as-of", "2024-05-31", "--part", name)).out.split("\n");
    expect(await part("timeline")).not.toContain("Fact box");
    expect(await part("fact-box")).not.toContain("Timeline");
    expect(await part("both")).toEqual(expect.arrayContaining(["Fact box", "Timeline"]));
  });

  it("chooses among several stoppages, and puts all of them on a map", async () => {
    const dataset = datasetOf(strike);
    const two = { ...dataset, stoppages: [strike, { ...strike, id: "mill", title: "Strike at the mill" }] };
    const file = folder.write("two.json", toJson(two));
    const words = [file, "--as-of", "2024-05-31"];
    expect((await exportOf(...words, "--to", "text")).err).toContain("--stoppage bakery | mill");
    expect((await exportOf(...words, "--to", "text", "--stoppage", "mill")).out).toContain("at the mill");
    const all = JSON.parse((await exportOf(...words, "--to", "geojson")).out) as { features: unknown[] };
    const one = JSON.parse(
      (await exportOf(...words, "--to", "geojson", "--stoppage", "mill")).out,
    ) as typeof all;
    expect([all.features.length, one.features.length]).toEqual([2, 1]);
  });

  it("tells of coordinates that no place can have, and of what has no end", async () => {
    const dataset = datasetOf({
      ...strike,
      timeline: [...strike.timeline, { id: "march", type: "rally", date: "2024-05-02/..", title: "A march" }],
    });
    const file = folder.write("open.json", toJson(dataset));
    const { code, err } = await exportOf(file, "--to", "text", "--as-of", "2024-05-31");
    // The schema may refuse such a date first.
    if (code === 0) expect(err).toContain("1 event is left out, the date having no end.");
    else expect(err).toContain("open-ended-date");
  });
});

describe("calls that are at fault", () => {
  test.each([
    [[], "Which file?"],
    [[record], "Into what?"],
    [[record, "--to", "pdf", "--as-of", "2024-12-13"], "--to pdf is not known"],
    [[record, "--to", "markdwon", "--as-of", "2024-12-13"], "did you mean markdown?"],
    [[record, "--to", "markdown"], "For which day?"],
    [[record, "--to", "markdown", "--as-of", "December"], "is not a calendar day"],
    [[record, "--to", "csv"], "Which table? Write --table and one of"],
    [[record, "--to", "csv", "--table", "evnts"], "did you mean events?"],
    [
      [record, "--to", "geojson", "--as-of", "2024-12-13", "--table", "events"],
      "--table is for csv, not for geojson.",
    ],
    [[record, "--to", "tables", "--stoppage", "x"], "not for tables"],
    [[record, "--to", "text", "--as-of", "2024-12-13", "--part", "box"], "--part box is not known"],
    [[record, "--to", "text", "--as-of", "2024-12-13", "--stoppage", "x"], "has no stoppage x"],
    [[record, record, "--to", "text"], "One file at a time"],
  ])("%j: %s", async (words, message) => {
    const { code, out, err } = await exportOf(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });

  it("a file that is no record is told, and nothing is written", async () => {
    const { code, out, err } = await exportOf(folder.write("bad.json", "{"), "--to", "tables");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("This is not JSON");
    const empty = folder.write("empty.json", toJson({ ...datasetOf(strike), stoppages: [] }));
    const none = await exportOf(empty, "--to", "text", "--as-of", "2024-05-31");
    expect([none.code, none.err]).toEqual([1, expect.stringContaining("holds no stoppage")]);
    // A table or a map of what is there can be without any, as the help says.
    for (const more of [
      ["csv", "--table", "organizations"],
      ["tables"],
      ["geojson", "--as-of", "2024-05-31"],
    ]) {
      expect(await exportOf(empty, "--to", ...more)).toMatchObject({ code: 0 });
    }
    expect((await picketline("export", "--help")).out).toMatch(/\(csv,\s+tables and geojson need none\)/);
  });

  it("teaches", async () => {
    expect((await picketline("export", "--help")).out).toContain("--to FORMAT");
    expect((await picketline("--help")).out).toContain("picketline export FILE");
  });
});
