// What files can arrive at an importer? Agencies' files with what people, spreadsheets and faulty programs do to them. The
// agencies' own lines are drawn from where ../shared/data lies beside the project, lines made after them elsewhere.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

/** The head and the rows of a file that an importer knows. */
interface AgencyFile {
  readonly head: string;
  readonly rows: readonly string[];
}

const data = join(process.cwd(), "../shared/data");

/** The first lines of one of the agencies' own files. */
function linesOf(name: string, heads: number, most: number): AgencyFile | undefined {
  const path = join(data, name);
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, "utf8").split(/\r?\n/);
  return { head: lines.slice(0, heads).join("\n"), rows: lines.slice(heads, heads + most) };
}

const made: readonly AgencyFile[] = [
  {
    head: 'Employer,Union,Union Local,Case Number,BU,NAICS,Industry,"City, State",# Idled,Start Date,End Date,Duration',
    rows: [
      'Wgbh Foundation,NABET 18,,1984AA00L307,,,Information,"Boston, MA",600.0,1984-02-09,1984-02-09,',
      'Duval Corporation,USA,,1984AA00L669,,,Educational Services,"Kingman, AZ",185.0,1983-10-01,1983-11-30,4',
      '"House Of Metals, Inc",IAM 2690,,1984AA00L648,,,Manufacturing,"Cambridge, OH",68.0,1984-03-05,,',
    ],
  },
  {
    head: 'Organizations involved,States,Union,Work stoppage beginning date,Work stoppage ending date,Number of workers[2],"Days idle, cumulative for this work stoppage[3]"',
    rows: [
      "Boeing Company,WA,Seattle Professional Engineers,33988,33988,21000,21000",
      '"Boston Gas, Inc","MA, RI",United Steelworkers,33993,34109,1000,83000',
      "Port,CA,Dockers,1/2/2009,[4],1000,[1]",
    ],
  },
  {
    head: "ID,Employer,Labor Organization,Local,City,State,Approximate Number of Participants,Start Date,End Date,Duration Amount,Duration Unit,Strike or Protest,Authorized,Worker Demands",
    rows: [
      "1,Works,Workers United,0123,Buffalo; Utica,New York; New York,12,2022-11-17,2022-11-18,2,Days,Strike,Y,Pay; Staffing",
      "2,Acme,None,,Town,California,0,11/17/2022,,,,Protest,N,",
    ],
  },
  {
    head: "series_id        \tyear\tperiod\t       value\tfootnote_codes",
    rows: [
      "WSU001           \t1947\tM01\t          94\t",
      "WSU100           \t2024\tM13\t          -\t",
      "WSU200           \t2024\tM02\t         1.5\tP",
    ],
  },
  {
    head: "Employer;Union;Start Date;End Date;Workers;State;Case Number",
    rows: ["Mill;IBT 1;2024-02-29;2024-03-01;1,200;CA;1", "Mill;;30.12.2011;31.12.2011;~40;;2"],
  },
];

const own = [
  linesOf("fmcs/work-stoppages-1984-1997.csv", 1, 400),
  linesOf("bls/listing-1993-2009.csv", 2, 440),
  linesOf("bls/ws.data.1.AllData.txt", 1, 400),
].filter((file) => file !== undefined);

const files = [...made, ...own];

/** Pieces of text that a reader can stumble over. */
const awkwardPieces: readonly string[] = [
  "",
  " ",
  "\0",
  "\uFEFF",
  "\uD83D",
  "\uDE00",
  "\u2028",
  "\u0085",
  "\r",
  "\r\n",
  "\n\n",
  '"',
  '""',
  '",',
  ",",
  ";",
  "\t",
  "'",
  "=1+1",
  "-1",
  "0",
  "1e308",
  "1e999",
  "NaN",
  "Infinity",
  "null",
  "undefined",
  "__proto__",
  "constructor",
  "toString",
  "2024-02-30",
  "2023-02-29",
  "2011-12-30",
  "0000-01-01",
  "-0001-01-01",
  "9999-12-31",
  "10000-01-01",
  "2024-10-21/..",
  "99999999",
  "-99999999",
  "2/29/1900",
  "31.12.2011",
  "٢٠٢٤-٠١-٠١",
  "[1]",
  "{",
  "}",
  "x".repeat(300),
  "a,".repeat(60),
];

const someChange = fc.record({
  kind: fc.constantFrom("insert", "cut", "repeat", "swap", "digit", "ends", "start", "truncate", "none"),
  at: fc.nat(),
  length: fc.nat(12),
  piece: fc.oneof(fc.constantFrom(...awkwardPieces), fc.string({ unit: "binary", maxLength: 6 })),
});
type Change = typeof someChange extends fc.Arbitrary<infer Value> ? Value : never;

function changed(text: string, { kind, at, length, piece }: Change): string {
  const place = text.length === 0 ? 0 : at % text.length;
  const [before, after] = [text.slice(0, place), text.slice(place)];
  switch (kind) {
    case "insert":
      return before + piece + after;
    case "cut":
      return before + after.slice(length);
    case "repeat":
      return before + after.slice(0, length * 4) + after;
    case "swap":
      return before + after.slice(length, length * 2) + after.slice(0, length) + after.slice(length * 2);
    case "digit":
      return before + after.replace(/\d/, String(at % 10));
    case "ends":
      return text.replaceAll("\n", ["\r\n", "\r", "\n\n", "\u2028"][at % 4] ?? "\n");
    case "start":
      return piece + text;
    case "truncate":
      return before;
    default:
      return text;
  }
}

/** A file of an agency, changed in a few places. */
export const someFile: fc.Arbitrary<string> = fc
  .tuple(
    fc
      .constantFrom(...files)
      .chain(({ head, rows }) =>
        fc
          .array(fc.constantFrom(...rows), { maxLength: 8 })
          .map((drawn) => `${[head, ...drawn].join("\n")}\n`),
      ),
    fc.array(someChange, { maxLength: 5 }),
  )
  .map(([text, changes]) => changes.reduce(changed, text));

/** A short text: a date, a phrase or a name, as it should be or not. */
export const someShortText: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        "2024-10-21",
        "2024-10~/2024-11-XX",
        "../2024",
        "202X?",
        "day 54",
        "nearly two months",
        "one hundred and forty-eight days, the union says",
        "in its eighth week",
        "since Oct. 21, 2024",
        "the 174th day of the strike",
        "UFCW Local 3000; SEIU Locals 0721 and 99",
        "America/Los_Angeles",
      ),
      fc.array(someChange, { maxLength: 4 }),
    )
    .map(([text, changes]) => changes.reduce(changed, text)),
  fc.constantFrom(...awkwardPieces),
  fc.string({ unit: "binary", maxLength: 30 }),
);
