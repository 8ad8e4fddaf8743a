// Which notebooks are looked at, what is done on each, and what has to be on it then?

import { readFile } from "node:fs/promises";

/**
 * @typedef {object} Visit
 * @property {(page: import("playwright-core").Page, data: string) => Promise<void>} [choose] What the reader does first; the agencies' files lie in `data`.
 * @property {readonly string[]} expected Words that have to be on the page.
 * @property {number} charts How many charts it has.
 */

/**
 * @typedef {object} Notebook
 * @property {string} name The name of its file, and after a blank a word for how it is opened.
 * @property {string} [folder] Where its file lies; in docs/notebooks where left out.
 * @property {string} query The end of its address.
 * @property {string} [mayAsk] What it may ask for from elsewhere, when the reader wants it.
 * @property {boolean} needsData Whether it needs the agencies' files.
 * @property {readonly Visit[]} visits
 */

/** @type {readonly Notebook[]} */
export const pages = [
  {
    name: "one-strike",
    query: "",
    needsData: false,
    visits: [
      {
        // The first news story: day 54, 20 sessions, 49 days since the last (facts/laist-2024-12-13.md); 38 working days.
        expected: [
          "Day 54",
          "nearly two months",
          "Sessions held by 13 December 2024: 20",
          "25 October 2024, 49 days before",
          "7 against 6 hours a week",
          "To the tentative agreement it lasted 196 days",
          "Accounts set aside: 2",
        ],
        charts: 4,
      },
      {
        choose: (page) => page.click("[data-day=last]"),
        expected: [
          "196 days",
          "Members ratified the agreement on 8 May 2025",
          "83 days, from 25 October 2024 to 16 January 2025",
          "5 hours a week for a full-time worker",
        ],
        charts: 4,
      },
    ],
  },
  {
    name: "fifty-years",
    query: "",
    needsData: false,
    visits: [
      {
        // Three records: the lockout of 2 December 2021 to 10 March 2022 and the strike of 196 days are two of them.
        expected: ["No agency's file is here", "Of 3 stoppages", "Needs the listing", "day 196"],
        charts: 3,
      },
    ],
  },
  {
    name: "fifty-years with-data",
    query: "?data=/data/",
    mayAsk: "https://raw.githubusercontent.com/labordata/",
    needsData: true,
    visits: [
      {
        // 429 rows in the listing, 330 of them to the day (docs/profiles/bls.md); 9,549 lines with the heading in the other
        // file. The sums of WSU100, 1973–1982 and 2013–2022, are those of awk over its lines of M13.
        expected: [
          "Of 429 stoppages",
          "330 of 429",
          "9,548",
          "2,387",
          "152",
          "General Motors Corp. (UAW), 1998",
        ],
        charts: 6,
      },
      {
        // Workbooks, as a reader chooses them on the page.
        choose: (page, data) =>
          page.setInputFiles(
            "#files",
            ["bls/year-file-2021-march.xlsx", "fmcs/month-file-2020-january.xlsx"].map(
              (file) => `${data}/${file}`,
            ),
          ),
        expected: [
          "year-file-2021-march.xlsx",
          "Labor Statistics, listing",
          "Mediation Service",
          "Needs the time series",
        ],
        charts: 4,
      },
      {
        // The time series under the name that the Bureau gives it, then the public copy: here it is answered from the folder.
        choose: async (page, data) => {
          const buffer = await readFile(`${data}/bls/ws.data.1.AllData.txt`);
          await page.route("https://raw.githubusercontent.com/labordata/**", (route) =>
            route.fulfill({
              path: `${data}/fmcs/work-stoppages-1984-1997.csv`,
              headers: { "access-control-allow-origin": "*" },
            }),
          );
          await page.setInputFiles("#files", { name: "ws.data.1.AllData", mimeType: "", buffer });
          await page.click("#fetch");
          await page.getByText("work_stoppages.csv").waitFor();
        },
        expected: ["ws.data.1.AllData", "work_stoppages.csv", "9,548", "2,387"],
        charts: 6,
      },
    ],
  },
  {
    // Not a notebook: every chart, with what is hard to draw.
    name: "charts",
    folder: "test/notebooks",
    query: "",
    needsData: false,
    visits: [
      { expected: ["Strike of mental health workers", "day 54", "Before anything happened"], charts: 31 },
    ],
  },
];
