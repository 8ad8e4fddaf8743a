// The years in which the BLS listing of 1993–2009 and the Bureau's WS series differ, each with its reason. Both are the
// Bureau's own; the listing has been revised since, and neither says which stoppage was. Source: US Bureau of Labor
// Statistics, detailed listing and series WSU100, WSU010.

export const blsSeriesDifferences = {
  /** WSU100. */
  stoppagesBeginning: {
    "1995": "The series counts 31, the listing has 30: a stoppage of about 1,200 workers is not in it (see the workers).",
  },
  /** WSU010, in workers. */
  workersBeginning: {
    "1994": { listing: 324500, series: 322200, reason: "The same 45 stoppages; head-counts revised by 2,300." },
    "1995": { listing: 190300, series: 191500, reason: "The stoppage that the listing lacks had 1,200 workers." },
    "2004": { listing: 174700, series: 170700, reason: "The same 17 stoppages; head-counts revised by 4,000." },
    "2005": { listing: 98800, series: 99600, reason: "The same 22 stoppages; head-counts revised by 800." },
    "2006": { listing: 69300, series: 70100, reason: "The same 20 stoppages; head-counts revised by 800." },
  },
} as const;
