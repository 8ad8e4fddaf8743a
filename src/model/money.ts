/** Amounts of money, exact to the cent. */

/** An amount of money as it is written, so that no cent is lost: a decimal string and a currency. */
export interface Money {
  /** The amount in decimal notation, such as "0.50" or "2500"; negative with a leading "-". */
  readonly amount: string;
  /** The currency by its ISO 4217 code, such as "USD". */
  readonly currency: string;
}

/** The form of {@link Money.amount}. */
export const moneyAmountPattern = /^-?[0-9]{1,15}(?:\.[0-9]{1,6})?$/;
