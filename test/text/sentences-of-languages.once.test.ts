// Each sentence that the two languages have for where a stoppage stands, with all that can be told and with nothing.

import { english, spanish } from "picketline";
import { describe, expect, it } from "vitest";

const en = { date: "4 March 2024", when: "on 4 March 2024", since: "since 4 March 2024" };
const es = {
  date: "4 de marzo de 2024",
  when: "el 4 de marzo de 2024",
  since: "desde el 4 de marzo de 2024",
};
const enLast = { ...en, date: "10 March 2024" };
const esLast = { ...es, date: "10 de marzo de 2024" };

const nothing = {
  kind: "strike" as const,
  since: null,
  first: null,
  last: null,
  startsOn: null,
  until: null,
  follows: null,
  hours: null,
  said: "",
  isBoth: false,
  isByParts: false,
  isLastOpen: true,
  voters: "members" as const,
  ago: null,
  next: null,
  period: null,
  by: null,
  mediation: null,
  parts: null,
  isDue: false,
  isAnew: false,
};
const inEnglish = { ...nothing, asOf: "12 March 2024", length: "seven days" };
const inSpanish = { ...nothing, asOf: "12 de marzo de 2024", length: "siete días" };
const allInEnglish = {
  ...inEnglish,
  kind: "lockout" as const,
  since: en,
  first: en,
  last: enLast,
  startsOn: enLast,
  until: enLast,
  follows: "pause" as const,
  ago: "two days",
  next: "10 March 2024",
  period: "10 to 12 March 2024",
  by: "The board",
  mediation: "ended" as const,
  isDue: true,
  isAnew: false,
};
const allInSpanish = {
  ...allInEnglish,
  ...{
    asOf: "12 de marzo de 2024",
    length: "siete días",
    since: es,
    first: es,
    last: esLast,
    startsOn: esLast,
  },
  ...{
    until: esLast,
    ago: "dos días",
    next: "10 de marzo de 2024",
    period: "del 10 al 12 de marzo de 2024",
    by: "El consejo",
  },
};

/** Each sentence under what it should be; it is told when it is asked for, not when the table is made. */
const byWhatIsTold = (cases: readonly (readonly [told: () => string, expected: string])[]) =>
  cases.map(([told, expected]) => [expected, told] as const);

describe("English", () => {
  const { work, unknownWork, contract, bargaining, legal } = english.status;
  const last = { last: enLast, ago: "two days" };

  it.each(
    byWhatIsTold([
      [() => work.ongoing(inEnglish), "On strike: seven days."],
      [() => work.ongoing({ ...inEnglish, first: en }), "On strike since 4 March 2024: seven days."],
      [
        () =>
          work.ongoing({
            ...inEnglish,
            follows: "pause" as const,
            since: { ...en, since: "since 8 March 2024" },
          }),
        "On strike again since 8 March 2024: seven days.",
      ],
      [
        () => work.ongoing(allInEnglish),
        "Locked out again since 4 March 2024; counted from the first day out, 4 March 2024: seven days.",
      ],
      [() => work.announced(inEnglish), "Notice of a strike was served; it has not begun."],
      [
        () => work.announced(allInEnglish),
        "Notice of a lockout was served on 4 March 2024, for 10 March 2024; it has not begun.",
      ],
      [
        () => work.partlyOut(inEnglish),
        "Some workers are back and others are out; the strike goes on: seven days.",
      ],
      [() => work.suspended(inEnglish), "The strike is suspended and not over: seven days so far."],
      [
        () => work.ended(allInEnglish),
        "The lockout is over: seven days, both ends counted; the last day out was 10 March 2024.",
      ],
      [() => work.averted(inEnglish), "The strike was averted, before it began."],
      [
        () => unknownWork.announced(inEnglish),
        "The strike was announced for a day that has passed; the record does not say what became of it.",
      ],
      [
        () => unknownWork.announced(allInEnglish),
        "The lockout was announced for 10 March 2024; the record does not say what became of it.",
      ],
      [() => unknownWork.mayNotHaveBegun(inEnglish), "The strike may not have begun by 12 March 2024."],
      [() => unknownWork.endNotTold(inEnglish), "The strike lasted seven days."],
      [
        () => unknownWork.endNotTold(allInEnglish),
        "The lockout began on 4 March 2024 and lasted seven days.",
      ],
    ]),
  )("work: %s", (expected, told) => {
    expect(told()).toBe(expected);
  });

  it.each(
    byWhatIsTold([
      [() => contract.inForce(inEnglish), "The contract is in force."],
      [
        () => contract.inForce({ ...inEnglish, until: enLast }),
        "The contract is in force; it runs until 10 March 2024.",
      ],
      [() => contract.inForce({ ...inEnglish, since: en }), "The new contract took effect on 4 March 2024."],
      [() => contract.extended(inEnglish), "The contract was extended."],
      [
        () => contract.extended(allInEnglish),
        "The contract was extended to 10 March 2024, as agreed on 4 March 2024.",
      ],
      [() => contract.expired(inEnglish), "The contract expired."],
      [
        () => contract.tentative(inEnglish),
        "The two sides reached a tentative agreement; members have yet to vote on it.",
      ],
      [() => contract.ratified(allInEnglish), "Members ratified the agreement on 4 March 2024."],
      [
        () => contract.ratified({ ...inEnglish, voters: "executiveBoard" }),
        "The union's executive board ratified the agreement.",
      ],
      [
        () => contract.ratified({ ...allInEnglish, isByParts: true }),
        "The agreements of all parts of the workforce were ratified, the last on 4 March 2024.",
      ],
      [
        () => contract.tentative({ ...allInEnglish, isByParts: true, isLastOpen: false }),
        "Each part of the workforce has an agreement; members have yet to vote on several, the last reached on 4 March 2024.",
      ],
      [
        () => contract.tentative({ ...allInEnglish, isByParts: true }),
        "Each part of the workforce has an agreement; members have yet to vote on the one reached on 4 March 2024.",
      ],
      [() => contract.none(inEnglish), "There is no contract yet: it would be the first."],
    ]),
  )("contract: %s", (expected, told) => {
    expect(told()).toBe(expected);
  });

  it.each(
    byWhatIsTold([
      [() => bargaining.talking(inEnglish), "Talks are on."],
      [
        () => bargaining.talking({ ...inEnglish, ...last }),
        "Talks are on; the last session was on 4 March 2024, two days before.",
      ],
      [
        () => bargaining.talking({ ...inEnglish, ...last, ago: null }),
        "Talks are on; the last session was on 4 March 2024.",
      ],
      [() => bargaining.scheduled(inEnglish), "A bargaining session is set."],
      [
        () => bargaining.scheduled({ ...inEnglish, next: "10 March 2024" }),
        "Bargaining is set for 10 March 2024.",
      ],
      [() => bargaining.noneScheduled(inEnglish), "No talks are scheduled, as was said."],
      [
        () => bargaining.noneScheduled({ ...allInEnglish, last: null }),
        "No talks are scheduled for 10 to 12 March 2024, according to The board on 4 March 2024.",
      ],
      [() => bargaining.stalled(inEnglish), "The record has no bargaining session."],
      [
        () => bargaining.stalled({ ...inEnglish, mediation: "ended", since: en }),
        "Talks have stalled: mediation ended on 4 March 2024.",
      ],
      [
        () => bargaining.stalled({ ...inEnglish, mediation: "held", since: en }),
        "Talks have stalled: the two sides last met with a mediator on 4 March 2024, and nothing of it is in the record since.",
      ],
      [
        () => bargaining.stalled({ ...inEnglish, mediation: "agreed", since: en, last: en, ago: "two days" }),
        "Talks have stalled: the two sides agreed to mediation on 4 March 2024, and nothing of it is in the record since; the last session was on 4 March 2024, two days before.",
      ],
      [() => bargaining.mediation(inEnglish), "The talks are in mediation: the two sides agreed to it."],
      [
        () => bargaining.mediation({ ...inEnglish, mediation: "held", since: en }),
        "The talks are in mediation: the two sides met with a mediator on 4 March 2024.",
      ],
      [() => bargaining.impasse(inEnglish), "An impasse was declared."],
      [
        () => bargaining.impasse({ ...inEnglish, by: "The board", since: en }),
        "The board declared an impasse on 4 March 2024.",
      ],
    ]),
  )("bargaining: %s", (expected, told) => {
    expect(told()).toBe(expected);
  });

  it.each(
    byWhatIsTold([
      [
        () => legal.orderDefied(inEnglish),
        "A back-to-work order was issued; the strike went on after the day that it set.",
      ],
      [
        () => legal.orderDefied(allInEnglish),
        "A back-to-work order was issued by The board on 4 March 2024; the lockout went on after the day that it set.",
      ],
      [
        () => legal.orderDefied({ ...allInEnglish, kind: "strike", isAnew: true }),
        "A back-to-work order was issued by The board on 4 March 2024; the strike was taken up again while the order was in effect.",
      ],
      [
        () => legal.orderedBack(inEnglish),
        "A back-to-work order was issued; the record does not say by when.",
      ],
      [
        () => legal.orderedBack({ ...inEnglish, until: enLast }),
        "A back-to-work order was issued; the day that it sets has not passed.",
      ],
      [
        () => legal.orderedBack({ ...inEnglish, until: enLast, isDue: true }),
        "A back-to-work order was issued; the record does not say whether they are back.",
      ],
      [
        () => legal.orderObeyed(inEnglish),
        "A back-to-work order was issued; nobody whom it concerns is out on this day.",
      ],
      [
        () => legal.orderObeyed(allInEnglish),
        "A back-to-work order was issued by The board on 4 March 2024; nobody whom it concerns was surely out after the day that it set.",
      ],
      [
        () => legal.orderObeyed({ ...allInEnglish, parts: "Alpha and Beta" }),
        "A back-to-work order for Alpha and Beta was issued by The board on 4 March 2024; nobody whom it concerns was surely out after the day that it set.",
      ],
      [() => legal.declaredUnlawful(inEnglish), "The strike was declared unlawful."],
      [
        () => legal.declaredUnlawful(allInEnglish),
        "The lockout was declared unlawful by The board on 4 March 2024.",
      ],
      [() => legal.injunction(inEnglish), "An injunction was issued."],
      [
        () => legal.injunction(allInEnglish),
        "An injunction was issued by The board on 4 March 2024; it holds until 10 March 2024.",
      ],
      [() => legal.coolingOff(inEnglish), "A cooling-off period was ordered."],
      [
        () => legal.coolingOff(allInEnglish),
        "A cooling-off period was ordered by The board on 4 March 2024; it runs until 10 March 2024.",
      ],
      [() => legal.noticeRunning(inEnglish), "Notice was served; the day that it names has not come."],
    ]),
  )("law: %s", (expected, told) => {
    expect(told()).toBe(expected);
  });
});

describe("Spanish", () => {
  const { work, unknownWork, contract, bargaining, legal } = spanish.status;
  const last = { last: esLast, ago: "dos días" };

  it.each(
    byWhatIsTold([
      [() => work.ongoing(inSpanish), "En huelga: siete días."],
      [() => work.ongoing({ ...inSpanish, first: es }), "En huelga desde el 4 de marzo de 2024: siete días."],
      [
        () => work.ongoing(allInSpanish),
        "Cierre patronal de nuevo desde el 4 de marzo de 2024; contado desde el primer día, 4 de marzo de 2024: siete días.",
      ],
      [
        () => work.ongoing({ ...inSpanish, follows: "pause" as const, since: es }),
        "En huelga de nuevo desde el 4 de marzo de 2024: siete días.",
      ],
      [() => unknownWork.notTold(inSpanish), "El registro no dice si la huelga continúa."],
      [() => unknownWork.notTold(allInSpanish), "El registro no dice si el cierre patronal continúa."],
      [
        () => unknownWork.mayNotHaveBegun(inSpanish),
        "Es posible que al 12 de marzo de 2024 la huelga aún no hubiera comenzado.",
      ],
      [
        () => unknownWork.mayNotHaveBegun(allInSpanish),
        "Es posible que al 12 de marzo de 2024 el cierre patronal aún no hubiera comenzado: el registro da como comienzo el 4 de marzo de 2024.",
      ],
      [() => unknownWork.endNotTold(inSpanish), "La huelga duró siete días."],
      [
        () => unknownWork.endNotTold(allInSpanish),
        "El cierre patronal comenzó el 4 de marzo de 2024 y duró siete días.",
      ],
      [
        () => unknownWork.betweenRounds(allInSpanish),
        "El registro no dice si el cierre patronal ha terminado: siete días hasta ahora; el último día de paro fue el 10 de marzo de 2024.",
      ],
    ]),
  )("work: %s", (expected, told) => {
    expect(told()).toBe(expected);
  });

  it.each(
    byWhatIsTold([
      [() => contract.inForce(inSpanish), "El convenio está en vigor."],
      [
        () => contract.inForce({ ...inSpanish, until: esLast }),
        "El convenio está en vigor hasta el 10 de marzo de 2024.",
      ],
      [
        () => contract.inForce({ ...inSpanish, since: es }),
        "El nuevo convenio entró en vigor el 4 de marzo de 2024.",
      ],
      [
        () => contract.inForce({ ...inSpanish, since: es, until: esLast }),
        "El nuevo convenio entró en vigor el 4 de marzo de 2024; rige hasta el 10 de marzo de 2024.",
      ],
      [() => contract.extended(inSpanish), "El convenio se prorrogó."],
      [
        () => contract.extended(allInSpanish),
        "El convenio se prorrogó hasta el 10 de marzo de 2024, según lo acordado el 4 de marzo de 2024.",
      ],
      [() => contract.expired(allInSpanish), "El convenio venció el 4 de marzo de 2024."],
      [() => contract.ratified(inSpanish), "La afiliación ratificó el acuerdo."],
      [
        () => contract.ratified({ ...inSpanish, voters: "executiveBoard" }),
        "La junta ejecutiva del sindicato ratificó el acuerdo.",
      ],
      [
        () => contract.ratified({ ...inSpanish, voters: "delegates" }),
        "Los delegados del sindicato ratificaron el acuerdo.",
      ],
      [
        () => contract.ratified({ ...inSpanish, voters: "bargainingCommittee" }),
        "El comité negociador del sindicato ratificó el acuerdo.",
      ],
      [
        () => contract.ratified({ ...inSpanish, since: es, isByParts: true }),
        "Los acuerdos de todas las partes de la plantilla están ratificados, el último el 4 de marzo de 2024.",
      ],
      [
        () => contract.tentative({ ...inSpanish, since: es, isByParts: true, isLastOpen: false }),
        "Cada parte de la plantilla tiene un acuerdo; falta que la afiliación vote varios, el último alcanzado el 4 de marzo de 2024.",
      ],
      [
        () => contract.tentative({ ...inSpanish, since: es, isByParts: true }),
        "Cada parte de la plantilla tiene un acuerdo; falta que la afiliación vote el alcanzado el 4 de marzo de 2024.",
      ],
    ]),
  )("contract: %s", (expected, told) => {
    expect(told()).toBe(expected);
  });

  it.each(
    byWhatIsTold([
      [() => bargaining.talking(inSpanish), "La negociación está en marcha."],
      [
        () => bargaining.talking({ ...inSpanish, ...last }),
        "La negociación está en marcha; la última sesión fue el 4 de marzo de 2024, dos días antes.",
      ],
      [() => bargaining.scheduled(inSpanish), "Hay una sesión fijada."],
      [
        () => bargaining.scheduled({ ...inSpanish, next: "10 de marzo de 2024" }),
        "La negociación está fijada para el 10 de marzo de 2024.",
      ],
      [() => bargaining.noneScheduled(inSpanish), "No hay sesiones fijadas, según se dijo."],
      [
        () => bargaining.noneScheduled({ ...allInSpanish, last: null }),
        "No hay sesiones fijadas para el periodo del 10 al 12 de marzo de 2024, según El consejo el 4 de marzo de 2024.",
      ],
      [
        () => bargaining.noneScheduled({ ...inSpanish, period: "10 de marzo de 2024" }),
        "No hay sesiones fijadas para el 10 de marzo de 2024, según se dijo.",
      ],
      [() => bargaining.stalled(inSpanish), "No consta ninguna sesión de negociación."],
      [
        () => bargaining.stalled({ ...inSpanish, mediation: "ended", since: es }),
        "La negociación está estancada: la mediación terminó el 4 de marzo de 2024.",
      ],
      [
        () => bargaining.stalled({ ...inSpanish, mediation: "held", since: es }),
        "La negociación está estancada: las dos partes se reunieron por última vez con un mediador el 4 de marzo de 2024 y desde entonces no consta nada de ella.",
      ],
      [
        () => bargaining.stalled({ ...inSpanish, mediation: "agreed", since: es }),
        "La negociación está estancada: las dos partes aceptaron la mediación el 4 de marzo de 2024 y desde entonces no consta nada de ella.",
      ],
      [
        () => bargaining.mediation(inSpanish),
        "La negociación está en mediación: las dos partes la aceptaron.",
      ],
      [
        () => bargaining.mediation({ ...inSpanish, mediation: "held", since: es }),
        "La negociación está en mediación: las dos partes se reunieron con un mediador el 4 de marzo de 2024.",
      ],
      [() => bargaining.impasse(inSpanish), "Se declaró el bloqueo de la negociación."],
      [
        () => bargaining.impasse({ ...inSpanish, by: "El consejo" }),
        "El consejo declaró el bloqueo de la negociación.",
      ],
    ]),
  )("bargaining: %s", (expected, told) => {
    expect(told()).toBe(expected);
  });

  it.each(
    byWhatIsTold([
      [
        () => legal.orderDefied(inSpanish),
        "Se ordenó la vuelta al trabajo; la huelga continuó después del día fijado.",
      ],
      [
        () => legal.orderDefied(allInSpanish),
        "El consejo ordenó la vuelta al trabajo el 4 de marzo de 2024; el cierre patronal continuó después del día fijado.",
      ],
      [
        () => legal.orderDefied({ ...allInSpanish, kind: "strike", isAnew: true }),
        "El consejo ordenó la vuelta al trabajo el 4 de marzo de 2024; la huelga se reanudó mientras la orden estaba vigente.",
      ],
      [() => legal.orderedBack(inSpanish), "Se ordenó la vuelta al trabajo; no consta para cuándo."],
      [
        () => legal.orderedBack({ ...inSpanish, until: esLast }),
        "Se ordenó la vuelta al trabajo; el día fijado no ha pasado.",
      ],
      [
        () => legal.orderedBack({ ...inSpanish, until: esLast, isDue: true }),
        "Se ordenó la vuelta al trabajo; no consta si han vuelto.",
      ],
      [
        () => legal.orderObeyed(inSpanish),
        "Se ordenó la vuelta al trabajo; en esta fecha no está fuera nadie a quien afecte.",
      ],
      [
        () => legal.orderedBack({ ...allInSpanish, until: null, parts: "Alfa" }),
        "El consejo ordenó la vuelta al trabajo para Alfa el 4 de marzo de 2024; no consta para cuándo.",
      ],
      [() => legal.declaredUnlawful(inSpanish), "Se declaró ilegal la huelga."],
      [
        () => legal.declaredUnlawful(allInSpanish),
        "El consejo declaró ilegal el cierre patronal el 4 de marzo de 2024.",
      ],
      [() => legal.injunction(inSpanish), "Se dictó una medida cautelar."],
      [
        () => legal.injunction(allInSpanish),
        "El consejo dictó una medida cautelar el 4 de marzo de 2024; rige hasta el 10 de marzo de 2024.",
      ],
      [() => legal.coolingOff(inSpanish), "Se ordenó un periodo de enfriamiento."],
      [
        () => legal.coolingOff(allInSpanish),
        "El consejo ordenó un periodo de enfriamiento el 4 de marzo de 2024; dura hasta el 10 de marzo de 2024.",
      ],
      [() => legal.noticeRunning(inSpanish), "Se presentó un preaviso; el día que fija no ha llegado."],
      [
        () => legal.investigationOpen(allInSpanish),
        "El consejo abrió una investigación el 4 de marzo de 2024; no consta ninguna resolución que la cierre.",
      ],
    ]),
  )("law: %s", (expected, told) => {
    expect(told()).toBe(expected);
  });
});

describe("events, speech and gaps", () => {
  const noParties = { by: "", with: "", against: "", places: "", scope: "" };
  const parties = { by: "A", with: "B", against: "C", places: "D", scope: "E" };

  it.each(
    byWhatIsTold([
      [() => english.lede.event("Complaint filed", noParties), "Complaint filed"],
      [
        () => english.lede.event("Complaint filed", parties),
        "Complaint filed by A with B against C for E at D",
      ],
      [() => spanish.lede.event("Denuncia presentada", noParties), "Denuncia presentada"],
      [
        () => spanish.lede.event("Denuncia presentada", parties),
        "Denuncia presentada por A ante B contra C para E en D",
      ],
      [() => english.speech.local("", "0123"), "Local 0123"],
      [() => english.speech.local("UAW", "0123"), "UAW Local 0123"],
      [() => english.speech.local("UAW", "District 9"), "UAW District 9"],
      [() => spanish.speech.local("", "0123"), "Local 0123"],
      [() => spanish.speech.local("UAW", "0123"), "Local 0123 de UAW"],
      [() => spanish.speech.local("UAW", "Distrito 9"), "Distrito 9 de UAW"],
      [() => english.speech.that("A", "says", "", "it is so"), "A says that it is so"],
      [() => english.speech.that("A", "says", "in a letter", "it is so"), "A says in a letter that it is so"],
      [() => spanish.speech.that("A", "dice", "", "es así"), "A dice que es así"],
      [() => spanish.speech.that("A", "dice", "en una carta", "es así"), "A dice en una carta que es así"],
      [() => english.gap.apart("Hours", "5 against 7", ""), "Hours: 5 against 7."],
      [() => english.gap.apart("Hours", "5 against 7", "2 apart"), "Hours: 5 against 7, 2 apart."],
      [() => spanish.gap.apart("Horas", "5 frente a 7", ""), "Horas: 5 frente a 7."],
      [() => english.gap.percentagePoints("1", true), "1 percentage point"],
      [() => english.gap.percentagePoints("2", false), "2 percentage points"],
      [() => spanish.gap.percentagePoints("un", true), "un punto porcentual"],
      [() => spanish.gap.percentagePoints("dos", false), "dos puntos porcentuales"],
      [
        () => english.gap.notComparable("pay", "in different currencies", ""),
        "Not comparable on pay: in different currencies.",
      ],
      [
        () => english.gap.notComparable("plan", "plans differ", "a against b"),
        "Not comparable on plan: plans differ: a against b.",
      ],
      [
        () => spanish.gap.notComparable("plan", "los planes son distintos", ""),
        "No comparables en plan: los planes son distintos.",
      ],
      [() => spanish.dates.span("octubre", "diciembre de 2024"), "de octubre a diciembre de 2024"],
      [() => spanish.dates.span("16", "22 de diciembre de 2024"), "del 16 al 22 de diciembre de 2024"],
      [() => spanish.dates.inPeriod("década de 2020"), "en la década de 2020"],
    ]),
  )("%s", (expected, told) => {
    expect(told()).toBe(expected);
  });

  const vague = { ...nothing, length: "seven days", asOf: "12 March 2024" };
  const vaguely = { ...nothing, length: "siete días", asOf: "12 de marzo de 2024" };
  const shut = { ...vaguely, kind: "lockout" as const };

  it.each(
    byWhatIsTold([
      [
        () => english.status.work.partlyOut({ ...vague, first: en }),
        "Some workers are back and others are out; the strike began on 4 March 2024: seven days.",
      ],
      [() => spanish.status.work.none(vaguely), "La huelga no ha comenzado."],
      [() => spanish.status.work.none(shut), "El cierre patronal no ha comenzado."],
      [
        () => spanish.status.work.threatened({ ...vaguely, since: es }),
        "Se convocó una votación de huelga el 4 de marzo de 2024; la huelga no ha comenzado.",
      ],
      [
        () => spanish.status.work.authorized({ ...shut, since: es }),
        "La afiliación autorizó una huelga el 4 de marzo de 2024; el cierre patronal no ha comenzado.",
      ],
      [
        () => spanish.status.work.announced({ ...vaguely, startsOn: esLast }),
        "Se presentó el preaviso de una huelga, para el 10 de marzo de 2024; no ha comenzado.",
      ],
      [
        () => spanish.status.work.announced({ ...shut, since: es }),
        "Se presentó el preaviso de un cierre patronal el 4 de marzo de 2024; no ha comenzado.",
      ],
      [
        () => spanish.status.work.partlyOut(vaguely),
        "Una parte de los trabajadores ha vuelto y otra sigue fuera; la huelga continúa: siete días.",
      ],
      [
        () => spanish.status.work.partlyOut({ ...shut, first: es }),
        "Una parte de los trabajadores ha vuelto y otra sigue fuera; el cierre patronal comenzó el 4 de marzo de 2024: siete días.",
      ],
      [
        () => spanish.status.work.suspended(vaguely),
        "La huelga está suspendida y no ha terminado: siete días hasta ahora.",
      ],
      [
        () => spanish.status.work.suspended({ ...shut, last: esLast }),
        "El cierre patronal está suspendido y no ha terminado: siete días hasta ahora; el último día de paro fue el 10 de marzo de 2024.",
      ],
      [
        () => spanish.status.unknownWork.announced({ ...vaguely, startsOn: esLast }),
        "La huelga se anunció para el 10 de marzo de 2024; el registro no dice qué pasó después.",
      ],
      [
        () => spanish.status.unknownWork.announced(shut),
        "El cierre patronal se anunció para un día que ya ha pasado; el registro no dice qué pasó después.",
      ],
      [
        () => spanish.status.bargaining.talking({ ...vaguely, last: es }),
        "La negociación está en marcha; la última sesión fue el 4 de marzo de 2024.",
      ],
      [
        () =>
          spanish.status.bargaining.noneScheduled({ ...vaguely, period: "de octubre a diciembre de 2024" }),
        "No hay sesiones fijadas para el periodo de octubre a diciembre de 2024, según se dijo.",
      ],
      [() => english.lede.counted.out("40"), "40 still out"],
      [() => english.lede.counted.returned("40"), "40 back at work"],
      [() => english.lede.counted.returnedOrNeverOut("40"), "40 back at work or never out"],
      [() => english.lede.replies.contradicts("A said"), "by another account, A said"],
      [() => english.speech.terms.deepBackground("A"), "A, on deep background"],
      [() => spanish.lede.counted.inStoppage("40"), "40"],
      [() => spanish.lede.counted.wentOut("40"), "40 que fueron al paro"],
      [() => spanish.lede.counted.inUnit("40"), "40 en la unidad de negociación"],
      [() => spanish.lede.counted.out("40"), "40 todavía fuera"],
      [() => spanish.lede.counted.returned("40"), "40 de vuelta al trabajo"],
      [() => spanish.lede.counted.returnedOrNeverOut("40"), "40 de vuelta al trabajo o que nunca lo dejaron"],
      [() => spanish.lede.alleging("queja", "arde"), "queja, en la que se alega que arde"],
      [() => spanish.lede.replies.disputes("A dijo"), "en desacuerdo con esto, A dijo"],
      [() => spanish.lede.replies.answers("A dijo"), "en respuesta, A dijo"],
      [() => spanish.lede.replies.contradicts("A dijo"), "según otra versión, A dijo"],
      [() => spanish.lede.replied("A", "no"), "A respondió: no"],
      [() => spanish.lede.quoted("no"), "«no»"],
      [() => spanish.speech.terms.background("A"), "A, sin que se publique su nombre"],
      [() => spanish.speech.terms.deepBackground("A"), "A, sin atribución"],
      [() => spanish.speech.onBehalfOf("A", "B"), "A en nombre de B"],
      [() => spanish.gap.same("horas"), "Iguales en horas."],
      [() => spanish.lengths.inIts("12.º", "week"), "en su 12.ª semana"],
      [() => spanish.lengths.inIts("tercero", "week"), "en su tercera semana"],
      [() => spanish.lengths.inIts("tercero", "month"), "en su tercer mes"],
      [() => spanish.spelling.cardinal(21_021, "workers"), "veintiún mil veintiún"],
      [() => spanish.spelling.cardinal(31_031, "people"), "treinta y un mil treinta y una"],
      [() => spanish.quantity.withUnit("unos 40", "people", false), "unas 40 personas"],
    ]),
  )("%s", (expected, told) => {
    expect(told()).toBe(expected);
  });

  it.each<[number, string, string]>([
    [0, "zero", "cero"],
    [19, "nineteen", "diecinueve"],
    [20, "twenty", "veinte"],
    [21, "twenty-one", "veintiún"],
    [29, "twenty-nine", "veintinueve"],
    [30, "thirty", "treinta"],
    [31, "thirty-one", "treinta y un"],
    [99, "ninety-nine", "noventa y nueve"],
    [100, "one hundred", "cien"],
    [101, "one hundred one", "ciento un"],
    [500, "five hundred", "quinientos"],
    [999, "nine hundred ninety-nine", "novecientos noventa y nueve"],
    [1000, "one thousand", "mil"],
    [1001, "one thousand one", "mil un"],
    [2400, "two thousand four hundred", "dos mil cuatrocientos"],
    [21_000, "twenty-one thousand", "veintiún mil"],
    [31_500, "thirty-one thousand five hundred", "treinta y un mil quinientos"],
  ])("%d workers, spelt out", (value, inEnglishWords, inSpanishWords) => {
    expect(english.spelling.cardinal(value, "workers")).toBe(inEnglishWords);
    expect(spanish.spelling.cardinal(value, "workers")).toBe(inSpanishWords);
  });

  it("Spanish numbers agree with what they count", () => {
    expect(spanish.spelling.cardinal(21, "people")).toBe("veintiuna");
    expect(spanish.spelling.cardinal(2400, "people")).toBe("dos mil cuatrocientas");
    expect(spanish.spelling.cardinal(500, "people")).toBe("quinientas");
    expect(spanish.spelling.cardinal(21, "")).toBe("veintiuno");
  });
});
