// Which notebooks are looked at, what is done on each, and what has to be on it then?

/**
 * @typedef {object} Visit
 * @property {(page: import("playwright-core").Page) => Promise<void>} [choose] What the reader does first.
 * @property {readonly string[]} expected Words that have to be on the page.
 * @property {number} charts How many charts it has.
 */

/**
 * @typedef {object} Notebook
 * @property {string} name The name of its file, and after a blank a word for how it is opened.
 * @property {string} query The end of its address.
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
];
