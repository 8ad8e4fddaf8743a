/** Which words does Spanish have to tell where a stoppage stands? */

import type { Voters } from "../../model/contract-events.js";
import type { StoppageKind } from "../../model/stoppage-events.js";
import type { BargainingFacts, StatusWording, WorkFacts } from "../wording/status.js";
import { afterPreposition, toDate, withArticle } from "./plain.js";

const asWasSaid = "según se dijo";

/** What was ordered or declared, whether or not it is in effect. */
const pastLegal: StatusWording["pastLegal"] = {
  backToWorkOrder: ({ since, by, parts }) =>
    `${doneBy(by, "ordenó la vuelta al trabajo", "Se ordenó la vuelta al trabajo")}${
      parts === null ? "" : ` para ${parts}`
    }${after(since?.when)}`,
  injunction: ({ since, by }) =>
    `${doneBy(by, "dictó una medida cautelar", "Se dictó una medida cautelar")}${after(since?.when)}`,
  arbitrationOrdered: ({ since, by }) =>
    `${doneBy(by, "ordenó un arbitraje", "Se ordenó un arbitraje")}${after(since?.when)}`,
  ruling: ({ kind, since, by }) => {
    const what = theKind(kind, true);
    return `${doneBy(by, `declaró ilegal ${what}`, `Se declaró ilegal ${what}`)}${after(since?.when)}`;
  },
  intervention: ({ since, by }) =>
    `${doneBy(by, "ordenó un periodo de enfriamiento", "Se ordenó un periodo de enfriamiento")}${after(since?.when)}`,
};

/** What came last of mediation. */
const mediationLast: Readonly<Record<NonNullable<BargainingFacts["mediation"]>, string>> = {
  agreed: "las dos partes aceptaron la mediación",
  held: "las dos partes se reunieron por última vez con un mediador",
  ended: "la mediación terminó",
};

/** The Spanish words of the status. */
export const spanishStatus: StatusWording = {
  asWasSaid,
  labels: {
    none: "Sin comenzar",
    threatened: "Votación de huelga convocada",
    authorized: "Huelga autorizada",
    announced: "Anunciada, sin comenzar",
    onStrike: "En huelga",
    lockedOut: "Cierre patronal en curso",
    partlyOut: "Paro parcial",
    suspended: "Suspendida",
    ended: "Terminada",
    averted: "Evitada",
    unknown: "No se sabe si continúa",
    tentativeAgreement: "Acuerdo provisional",
    settled: "Resuelta: ratificada y terminada",
  },
  lockoutLabels: {
    announced: "Anunciado, sin comenzar",
    suspended: "Suspendido",
    ended: "Terminado",
    averted: "Evitado",
    settled: "Resuelto: ratificado y terminado",
  },
  work: {
    none: ({ kind }) => `${theKind(kind)} no ha comenzado.`,
    threatened: ({ kind, since }) =>
      `Se convocó una votación de huelga${after(since?.when)}; ${theKind(kind, true)} no ha comenzado.`,
    authorized: ({ kind, since, voters }) =>
      `${voted(voters, "autoriz")} una huelga${after(since?.when)}; ${theKind(kind, true)} no ha comenzado.`,
    announced: ({ kind, since, startsOn }) =>
      `Se presentó el preaviso de ${kind === "strike" ? "una huelga" : "un cierre patronal"}${after(since?.when)}${
        startsOn === null ? "" : `, para ${afterPreposition(startsOn.date)}`
      }; no ha comenzado.`,
    ongoing: (facts) => `${outWords(facts)}.`,
    partlyOut: ({ kind, first, said, length }) =>
      `Una parte de los trabajadores ha vuelto y otra sigue fuera${said}; ${
        first === null ? `${theKind(kind, true)} continúa` : `${theKind(kind, true)} comenzó ${first.when}`
      }: ${length}.`,
    suspended: ({ kind, isBoth, last, length, startsOn }) =>
      `${
        isBoth
          ? "La huelga y el cierre patronal están suspendidos y no han terminado"
          : `${theKind(kind)} está ${gendered(kind, "suspendid")} y no ha terminado`
      }: ${length} hasta ahora${lastDay(last?.date)}${
        startsOn === null ? "" : `; el próximo día anunciado es ${withArticle(startsOn.date)}`
      }.`,
    ended: ({ kind, isBoth, last, length }) =>
      `${isBoth ? "La huelga y el cierre patronal han" : `${theKind(kind)} ha`} terminado: ${length}, contados el primero y el último${lastDay(last?.date)}.`,
    averted: ({ kind, since }) => `${theKind(kind)} se evitó${after(since?.when)}, antes de comenzar.`,
  },
  unknownWork: {
    announced: ({ kind, startsOn }) =>
      `${theKind(kind)} se anunció para ${
        startsOn === null ? "un día que ya ha pasado" : afterPreposition(startsOn.date)
      }; el registro no dice qué pasó después.`,
    notTold: ({ kind }) => `El registro no dice si ${theKind(kind, true)} continúa.`,
    mayNotHaveBegun: ({ kind, first, asOf }) =>
      `Es posible que ${toDate(asOf)} ${theKind(kind, true)} aún no hubiera comenzado${
        first === null ? "" : `: el registro da como comienzo ${withArticle(first.date)}`
      }.`,
    betweenRounds: ({ kind, last, length }) =>
      `El registro no dice si ${theKind(kind, true)} ha terminado: ${length} hasta ahora${lastDay(last?.date)}.`,
    endNotTold: ({ kind, first, length }) =>
      `${theKind(kind)}${first === null ? "" : ` comenzó ${closed(first.when)} y`} duró ${length}.`,
  },
  contract: {
    inForce: ({ since, until }) =>
      since === null
        ? `El convenio está en vigor${until === null ? "" : ` hasta ${afterPreposition(until.date)}`}.`
        : `El nuevo convenio entró en vigor ${since.when}${
            until === null ? "" : `; rige hasta ${afterPreposition(until.date)}`
          }.`,
    extended: ({ since, until }) =>
      `El convenio se prorrogó${until === null ? "" : ` hasta ${afterPreposition(until.date)}`}${
        since === null ? "" : `, según lo acordado ${since.when}`
      }.`,
    expired: ({ since }) => `El convenio venció${after(since?.when)}.`,
    tentative: ({ since, isByParts, isLastOpen }) =>
      isByParts && !isLastOpen
        ? `Cada parte de la plantilla tiene un acuerdo; falta que la afiliación vote varios, el último alcanzado${after(since?.when)}.`
        : isByParts
          ? `Cada parte de la plantilla tiene un acuerdo; falta que la afiliación vote el alcanzado${after(since?.when)}.`
          : `Las dos partes llegaron a un acuerdo provisional${after(since?.when)}; falta que lo vote la afiliación.`,
    ratified: ({ since, voters, isByParts }) =>
      isByParts
        ? `Los acuerdos de todas las partes de la plantilla están ratificados, el último${after(since?.when)}.`
        : `${voted(voters, "ratific")} el acuerdo${after(since?.when)}.`,
    none: () => "Todavía no hay convenio: sería el primero.",
    unknown: () => "El registro no dice en qué situación está el convenio.",
  },
  contractOfPart: {
    inForce: ({ parts, since, until }) =>
      `El convenio para ${parts ?? aPart} entró en vigor${after(since?.when)}${
        until === null ? "" : `; rige hasta ${withArticle(until.date)}`
      }.`,
    extended: ({ parts, since, until }) =>
      `El convenio para ${parts ?? aPart} se prorrogó${until === null ? "" : ` hasta ${withArticle(until.date)}`}${
        since === null ? "" : `, según lo acordado ${since.when}`
      }.`,
    expired: ({ parts, since }) => `El convenio para ${parts ?? aPart} venció${after(since?.when)}.`,
    tentative: ({ parts, since }) =>
      `Hay un acuerdo provisional para ${parts ?? aPart}, alcanzado${after(since?.when)}.`,
    ratified: ({ parts, since }) => `El acuerdo para ${parts ?? aPart} se ratificó${after(since?.when)}.`,
  },
  bargaining: {
    talking: (facts) => `La negociación está en marcha${lastSession(facts)}.`,
    scheduled: (facts) =>
      `${
        facts.next === null
          ? "Hay una sesión fijada"
          : `La negociación está fijada para ${afterPreposition(facts.next)}`
      }${lastSession(facts)}.`,
    noneScheduled: (facts) =>
      `No hay sesiones fijadas${facts.period === null ? "" : ` para ${periodWords(facts.period)}`}, ${
        facts.by === null ? asWasSaid : `según ${facts.by}`
      }${after(facts.since?.when)}${lastSession(facts)}.`,
    stalled: (facts) =>
      facts.mediation !== null
        ? `La negociación está estancada: ${mediationLast[facts.mediation]}${after(facts.since?.when)}${
            facts.mediation === "ended" ? "" : " y desde entonces no consta nada de ella"
          }${lastSession(facts)}.`
        : `No consta ninguna sesión de negociación${after(facts.last?.since)}${
            facts.ago === null ? "" : `, ${facts.ago} antes`
          }.`,
    mediation: (facts) =>
      `La negociación está en mediación: las dos partes ${
        facts.mediation === "held" ? "se reunieron con un mediador" : "la aceptaron"
      }${after(facts.since?.when)}${lastSession(facts)}.`,
    impasse: (facts) =>
      `${facts.by === null ? "Se declaró el bloqueo" : `${facts.by} declaró el bloqueo`} de la negociación${after(
        facts.since?.when,
      )}${lastSession(facts)}.`,
    settled: () => "La negociación llevó a un acuerdo sobre todo el convenio.",
    unknown: () => "A esta fecha no consta ninguna sesión de negociación.",
  },
  legal: {
    orderDefied: (facts) =>
      `${pastLegal.backToWorkOrder(facts)}; ${theKind(facts.kind, true)} ${
        facts.isAnew ? "se reanudó mientras la orden estaba vigente" : "continuó después del día fijado"
      }.`,
    declaredUnlawful: (facts) => `${pastLegal.ruling(facts)}.`,
    orderedBack: (facts) =>
      `${pastLegal.backToWorkOrder(facts)}; ${
        facts.until === null
          ? "no consta para cuándo"
          : facts.isDue
            ? "no consta si han vuelto"
            : "el día fijado no ha pasado"
      }.`,
    injunction: (facts) =>
      `${pastLegal.injunction(facts)}${
        facts.until === null ? "" : `; rige hasta ${afterPreposition(facts.until.date)}`
      }.`,
    orderObeyed: (facts) =>
      `${pastLegal.backToWorkOrder(facts)}; ${
        facts.until === null
          ? "en esta fecha no está fuera nadie a quien afecte"
          : "no consta con seguridad que nadie a quien afecte siguiera fuera después del día fijado"
      }.`,
    arbitrationOrdered: (facts) => `${pastLegal.arbitrationOrdered(facts)}.`,
    coolingOff: (facts) =>
      `${pastLegal.intervention(facts)}${
        facts.until === null ? "" : `; dura hasta ${afterPreposition(facts.until.date)}`
      }.`,
    noticeRunning: ({ since, until, by }) =>
      `${doneBy(by, "presentó un preaviso", "Se presentó un preaviso")}${after(since?.when)}; el ${
        until === null ? "día que fija" : `último día que fija, ${withArticle(until.date)},`
      } no ha llegado.`,
    investigationOpen: ({ since, by }) =>
      `${doneBy(by, "abrió una investigación", "Se abrió una investigación")}${after(
        since?.when,
      )}; no consta ninguna resolución que la cierre.`,
    none: () => "No consta que esté vigente ninguna orden, medida cautelar, preaviso ni investigación.",
  },
  pastLegal,
  pastLegalOver: {
    ranOut: "; ya no está vigente",
    concluded: "; una resolución posterior le puso fin",
    agreed: "; después las dos partes llegaron a un acuerdo",
    tookEffect: "; después entró en vigor un convenio",
    notResumed: "; no todos los que estaban fuera volvieron al trabajo",
    workResumed: "",
  },
};

/** Who votes for a union, with the verb: "La afiliación ratificó", "Los delegados del sindicato ratificaron". */
function voted(voters: Voters, stem: string): string {
  switch (voters) {
    case "members":
      return `La afiliación ${stem}ó`;
    case "delegates":
      return `Los delegados del sindicato ${stem}aron`;
    case "executiveBoard":
      return `La junta ejecutiva del sindicato ${stem}ó`;
    case "bargainingCommittee":
      return `El comité negociador del sindicato ${stem}ó`;
  }
}

function theKind(kind: StoppageKind, within = false): string {
  if (kind === "strike") return within ? "la huelga" : "La huelga";
  return within ? "el cierre patronal" : "El cierre patronal";
}

function gendered(kind: StoppageKind, stem: string): string {
  return `${stem}${kind === "strike" ? "a" : "o"}`;
}

function outWords({ kind, since, first, follows, hours, length }: WorkFacts): string {
  const state = `${kind === "lockout" ? "Cierre patronal" : "En huelga"}${hours === null ? "" : ` ${hours} al día`}`;
  if (follows === null || since === null) return `${state}${after(first?.since)}: ${length}`;
  const counted = first === null ? "" : `; contado desde el primer día, ${first.date}`;
  return `${state}${follows === "pause" ? " de nuevo" : ""} ${since.since}${counted}: ${length}`;
}

/** What stands between commas where the sentence goes on after it. */
function closed(when: string): string {
  return when.includes(", ") ? `${when},` : when;
}

function lastDay(date: string | undefined): string {
  return date === undefined ? "" : `; el último día de paro fue ${withArticle(date)}`;
}

function lastSession({ last, ago }: BargainingFacts): string {
  return last === null ? "" : `; la última sesión fue ${last.when}${ago === null ? "" : `, ${ago} antes`}`;
}

/** A stretch after "para": "para el periodo del 16 al 22 de diciembre de 2024". */
function periodWords(period: string): string {
  if (/^del? /.test(period)) return `el periodo ${period}`;
  return afterPreposition(period);
}

function after(phrase: string | undefined): string {
  return phrase === undefined ? "" : ` ${phrase}`;
}

/** Who did it and what, or that it was done where nobody is named. */
function doneBy(name: string | null, did: string, wasDone: string): string {
  return name === null ? wasDone : `${name} ${did}`;
}

/** The part of a stoppage that a contract is for, where nobody is named. */
const aPart = "una parte de la plantilla";
