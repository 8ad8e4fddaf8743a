// What do the flat inputs of the benchmarks look like? Strikes of 1 to 90 days over 75 years, as rows, columns and in
// DuckDB, made from a seed: the same on every machine.

import { DuckDBInstance } from "@duckdb/node-api";
import { dayNumberOf, isoDateOf } from "picketline";
import { drawFrom } from "./made-records.mjs";

/** The day for which all are asked: after the end of the last. */
export const asOf = "2024-12-31";

const firstDay = dayNumberOf("1950-01-01");
const lastDay = dayNumberOf(asOf);

/**
 * Strikes by column: their first and last day as day numbers, and their workers.
 * @param {number} count
 * @param {number} [seed]
 */
export function madeColumns(count, seed = 7) {
  const draw = drawFrom(seed);
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const workers = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    const length = 1 + draw(90);
    const start = firstDay + draw(lastDay - firstDay - length + 2);
    from[row] = start;
    to[row] = start + length - 1;
    workers[row] = 1_000 + draw(5_000);
  }
  return { from, to, workers };
}

/**
 * The same as rows, each with texts of its own, as a reader of files makes them.
 * @param {ReturnType<typeof madeColumns>} columns
 */
export function rowsOf({ from, to, workers }) {
  return Array.from(from, (day, row) => ({
    from: isoDateOf(day),
    to: isoDateOf(to[row] ?? 0),
    workers: workers[row] ?? 0,
  }));
}

/**
 * The same in a table `stoppages` of DuckDB in memory, loaded and ready.
 * @param {Readonly<Record<string, ArrayLike<number>>>} columns whole numbers, except `workers`
 */
export async function databaseOf(columns) {
  const instance = await DuckDBInstance.create(":memory:");
  const database = await instance.connect();
  const named = Object.entries(columns);
  const types = named.map(([name]) => `"${name}" ${name === "workers" ? "DOUBLE" : "INTEGER"}`);
  await database.run(`CREATE TABLE stoppages (${types.join(", ")})`);
  const appender = await database.createAppender("stoppages");
  const length = named[0]?.[1].length ?? 0;
  for (let row = 0; row < length; row += 1) {
    for (const [name, column] of named) {
      if (name === "workers") appender.appendDouble(column[row] ?? 0);
      else appender.appendInteger(column[row] ?? 0);
    }
    appender.endRow();
  }
  appender.closeSync();
  return database;
}

/**
 * A query, planned once, and what it gives by column as JavaScript values.
 * @param {Awaited<ReturnType<typeof databaseOf>>} database
 * @param {string} sql
 */
export async function queryOf(database, sql) {
  const prepared = await database.prepare(sql);
  return async () => (await prepared.runAndReadAll()).getColumns();
}

/**
 * Whether columns of numbers are the same, but for the last digits of sums that were added up in another order.
 * @param {readonly ArrayLike<unknown>[]} one
 * @param {readonly ArrayLike<unknown>[]} other
 */
export function sameColumns(one, other) {
  return (
    one.length === other.length &&
    one.every((column, at) => {
      const beside = other[at];
      if (beside === undefined || beside.length !== column.length || column.length === 0) return false;
      for (let place = 0; place < column.length; place += 1) {
        const [a, b] = [Number(column[place]), Number(beside[place])];
        if (!(Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)))) return false;
      }
      return true;
    })
  );
}
