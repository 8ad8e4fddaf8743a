/** How are amounts of money checked? */

import * as z from "zod";
import type { Money } from "../model/money.js";
import { amountSchema, currencySchema } from "./text-formats.js";

/** An amount of `Money`. */
export const moneySchema = z.strictObject({
  amount: amountSchema,
  currency: currencySchema,
}) satisfies z.ZodType<Money>;
