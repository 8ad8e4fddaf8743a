// Every comparison of oracles.ts in full, with its seconds, as JSON.

import {
  againstAjv,
  againstDateFns,
  againstDateHolidays,
  againstEdtf,
  beforeTheCalendar,
} from "./oracles.ts";

const cases = Number(process.argv[2] ?? 10_000);
const all = [
  () => againstEdtf(cases),
  () => againstDateFns(1600, 2400),
  againstDateHolidays,
  beforeTheCalendar,
  () => againstAjv(cases),
];
process.stdout.write(
  JSON.stringify(
    all.map((compare) => {
      const start = performance.now();
      return { ...compare(), seconds: (performance.now() - start) / 1000 };
    }),
  ),
);
