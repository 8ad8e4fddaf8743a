/** Do the words that say whom a step of pay is for say years of service, or nothing else? */

const yearsOnly =
  /^(?:all )?(?:workers|employees|members|staff|those) with (\d+)(?: or more)? years of service$/i;

/**
 * Whether the words say whom a step is for by those years of service and by nothing else: "workers with 25 years of
 * service", from 25 years on. A number that stands in other words ("hired before 2010", "grade 15") says nothing of years.
 */
export function saysYearsOnly(appliesTo: string, afterYearsOfService: number): boolean {
  return Number(yearsOnly.exec(appliesTo.trim())?.[1]) === afterYearsOfService;
}

/** Whether the words say those years of service, beside whatever else: "nurses with 25 years of service". */
export function saysYears(appliesTo: string, years: number): boolean {
  return [...appliesTo.matchAll(/(?<![\d.])(\d+)(?: or more)? years? of service/gi)].some(
    ([, said]) => Number(said) === years,
  );
}
