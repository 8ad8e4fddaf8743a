/** How are columns filled row by row? The second column of a pair is made only when the first vague value comes. */

import type { DayNumber } from "../../time/iso-date.js";
import type { StoppageColumns } from "./stoppage-columns.js";

/** Columns that are being filled. */
export class ColumnWriter {
  readonly #asOf: DayNumber;
  #length = 0;
  #room: number;
  #fromEarliest: Int32Array;
  #fromLatest: Int32Array;
  #toEarliest: Int32Array;
  #toLatest: Int32Array;
  #workersMin: Float64Array;
  #workersMax: Float64Array;
  #stoppage: Int32Array;

  /** Columns for so many rows at first, as they stand at the end of a day. */
  constructor(rows: number, asOf: DayNumber) {
    this.#asOf = asOf;
    this.#room = Math.max(rows, 16);
    this.#fromEarliest = new Int32Array(this.#room);
    this.#fromLatest = this.#fromEarliest;
    this.#toEarliest = new Int32Array(this.#room);
    this.#toLatest = this.#toEarliest;
    this.#workersMin = new Float64Array(this.#room);
    this.#workersMax = this.#workersMin;
    this.#stoppage = new Int32Array(this.#room);
  }

  /** Adds a row of which nothing is vague. */
  addPlain(stoppage: number, from: DayNumber, to: DayNumber, workers: number): void {
    if (this.#length === this.#room) this.#grow();
    const row = this.#length;
    this.#length += 1;
    const last = to > this.#asOf ? this.#asOf : to;
    this.#stoppage[row] = stoppage;
    this.#fromEarliest[row] = from;
    this.#toEarliest[row] = last;
    this.#workersMin[row] = workers;
    if (this.#fromLatest !== this.#fromEarliest) this.#fromLatest[row] = from;
    if (this.#toLatest !== this.#toEarliest) this.#toLatest[row] = last;
    if (this.#workersMax !== this.#workersMin) this.#workersMax[row] = workers;
  }

  /** Adds a row. Last days are cut at the day for which the columns stand. */
  add(
    stoppage: number,
    fromEarliest: DayNumber,
    fromLatest: DayNumber,
    toEarliest: DayNumber,
    toLatest: DayNumber,
    workersMin: number,
    workersMax: number,
  ): void {
    if (this.#length === this.#room) this.#grow();
    const row = this.#length;
    this.#length += 1;
    const asOf = this.#asOf;
    const lastEarliest = toEarliest > asOf ? asOf : toEarliest;
    const lastLatest = toLatest > asOf ? asOf : toLatest;
    if (fromEarliest !== fromLatest && this.#fromLatest === this.#fromEarliest) {
      this.#fromLatest = this.#fromEarliest.slice();
    }
    if (lastEarliest !== lastLatest && this.#toLatest === this.#toEarliest) {
      this.#toLatest = this.#toEarliest.slice();
    }
    if (workersMin !== workersMax && this.#workersMax === this.#workersMin) {
      this.#workersMax = this.#workersMin.slice();
    }
    this.#stoppage[row] = stoppage;
    this.#fromEarliest[row] = fromEarliest;
    this.#fromLatest[row] = fromLatest;
    this.#toEarliest[row] = lastEarliest;
    this.#toLatest[row] = lastLatest;
    this.#workersMin[row] = workersMin;
    this.#workersMax[row] = workersMax;
  }

  /** The columns, cut to the rows that were added. */
  columns(): StoppageColumns {
    const length = this.#length;
    const fromEarliest = this.#fromEarliest.subarray(0, length);
    const toEarliest = this.#toEarliest.subarray(0, length);
    const workersMin = this.#workersMin.subarray(0, length);
    const isSharp = {
      from: this.#fromLatest === this.#fromEarliest,
      to: this.#toLatest === this.#toEarliest,
      workers: this.#workersMax === this.#workersMin,
    };
    return {
      length,
      asOf: this.#asOf,
      fromEarliest,
      fromLatest: isSharp.from ? fromEarliest : this.#fromLatest.subarray(0, length),
      toEarliest,
      toLatest: isSharp.to ? toEarliest : this.#toLatest.subarray(0, length),
      workersMin,
      workersMax: isSharp.workers ? workersMin : this.#workersMax.subarray(0, length),
      stoppage: this.#stoppage.subarray(0, length),
    };
  }

  #grow(): void {
    this.#room *= 2;
    const { from, to, workers } = {
      from: this.#fromLatest === this.#fromEarliest,
      to: this.#toLatest === this.#toEarliest,
      workers: this.#workersMax === this.#workersMin,
    };
    this.#fromEarliest = longer(this.#fromEarliest, new Int32Array(this.#room));
    this.#fromLatest = from ? this.#fromEarliest : longer(this.#fromLatest, new Int32Array(this.#room));
    this.#toEarliest = longer(this.#toEarliest, new Int32Array(this.#room));
    this.#toLatest = to ? this.#toEarliest : longer(this.#toLatest, new Int32Array(this.#room));
    this.#workersMin = longer(this.#workersMin, new Float64Array(this.#room));
    this.#workersMax = workers ? this.#workersMin : longer(this.#workersMax, new Float64Array(this.#room));
    this.#stoppage = longer(this.#stoppage, new Int32Array(this.#room));
  }
}

function longer<Column extends Int32Array | Float64Array>(column: Column, room: Column): Column {
  room.set(column);
  return room;
}
