/** Which day does an option name? */

import { type IsoDate, isIsoDate } from "../index.js";
import { CallFault } from "./io.js";

/** The day that an option names, where it is given; throws a {@link CallFault} where it is no calendar day. */
export function givenDay(option: string, given: string | true | undefined): IsoDate | undefined {
  if (given === undefined || given === true) return undefined;
  if (!isIsoDate(given)) {
    throw new CallFault(`${option} ${given} is not a calendar day: write it as 2024-12-13.`);
  }
  return given;
}

/** The value of an option that takes one, where it is given. */
export function givenText(given: string | true | undefined): string | undefined {
  return given === true ? undefined : given;
}
