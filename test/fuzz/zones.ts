// Does an answer depend on where the reader sits? The process is moved to another time zone, and its locale exchanged.

const zones = ["America/Los_Angeles", "Pacific/Apia", "Asia/Kathmandu", "Europe/London"];
const locales = ["tr-TR", "ar-EG", "de-DE"];

/** The formatters and comparisons of the engine that take its own locale where none is named. */
const localized: readonly (readonly [object, string])[] = [
  [String.prototype, "localeCompare"],
  [String.prototype, "toLocaleLowerCase"],
  [String.prototype, "toLocaleUpperCase"],
  [Number.prototype, "toLocaleString"],
  [BigInt.prototype, "toLocaleString"],
  [Date.prototype, "toLocaleString"],
  [Date.prototype, "toLocaleDateString"],
  [Date.prototype, "toLocaleTimeString"],
];
const constructors = [
  "Collator",
  "DateTimeFormat",
  "ListFormat",
  "NumberFormat",
  "PluralRules",
  "Segmenter",
] as const;

/** What a question is answered in another time zone and locale. */
export function askedElsewhere<Answer>(place: number, ask: () => Answer): Answer {
  const { TZ } = process.env;
  process.env["TZ"] = zones[place % zones.length];
  const undo = speak(locales[place % locales.length] ?? "tr-TR");
  try {
    return ask();
  } finally {
    undo();
    if (TZ === undefined) delete process.env["TZ"];
    else process.env["TZ"] = TZ;
  }
}

/** Makes another locale the one that is taken where none is named. */
function speak(locale: string): () => void {
  const undone: (() => void)[] = [];
  for (const [holder, name] of localized) {
    const real = Reflect.get(holder, name) as (...given: unknown[]) => unknown;
    const takesTextFirst = name === "localeCompare";
    Reflect.set(holder, name, function (this: unknown, ...given: unknown[]) {
      const named = takesTextFirst ? given[1] : given[0];
      if (named !== undefined) return real.apply(this, given);
      return real.apply(this, takesTextFirst ? [given[0], locale, given[2]] : [locale, given[1]]);
    });
    undone.push(() => Reflect.set(holder, name, real));
  }
  for (const name of constructors) {
    const real = Intl[name] as unknown as new (...given: unknown[]) => object;
    const withLocale = (given: unknown[]) => (given[0] === undefined ? [locale, given[1]] : given);
    Reflect.set(
      Intl,
      name,
      new Proxy(real, {
        construct: (target, given) => new target(...withLocale(given)),
        apply: (target, _, given) => new target(...withLocale(given)),
      }),
    );
    undone.push(() => Reflect.set(Intl, name, real));
  }
  return () => {
    for (const undo of undone) undo();
  };
}
