/** Is a plan of the kind that a calculator answers for? */

import type { PensionPlan, PensionTerms } from "../../model/pension-terms.js";
import type { PensionBasis } from "./pension-basis.js";
import { assume, lacks } from "./pension-basis.js";

/** The terms of a plan that is of that kind, or partly so; `undefined`, with what is missing noted, of any other. */
export function termsOfKind(
  basis: PensionBasis,
  terms: PensionTerms | "unknown",
  kind: "definedContribution" | "cashBalance",
): PensionTerms | undefined {
  if (terms === "unknown") return lacks(basis, "terms", "the terms, of which nothing is known");
  assume(basis, "plan", terms.plan, "terms");
  if (terms.plan === "hybrid") assume(basis, "partOfPlan", "the account only, without a formula", "library");
  if (terms.plan === kind || terms.plan === "hybrid") return terms;
  return lacks(basis, "terms.plan", wantedOf(terms.plan));
}

function wantedOf(plan: PensionPlan): string {
  switch (plan) {
    case "unknown":
      return "what kind of plan it is";
    case "definedBenefit":
    case "multiemployer":
    case "hybrid":
      return "the account of such a plan: this one has a formula, which pensionBenefit answers";
    case "definedContribution":
      return "credits stated in advance: this plan is an account with returns, which contributionBalance answers";
    case "cashBalance":
      return "contributions: this plan is an account with stated credits, which cashBalance answers";
  }
}
